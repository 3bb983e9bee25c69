// The stubs of all functions that Apps Script may call: custom functions from the catalogue, the rest plain.
import { functionHelp } from '../src/catalogue/function-help';
import { functionEntries } from '../src/catalogue/functions';
import { stubText } from './stubs';

/** `names` are the bundle's functions, `calls` those in its `entries`; `bundle` is the global variable that holds it. */
export function allStubs(names: readonly string[], calls: readonly string[], bundle: string): string {
  const entries = new Map<string, (typeof functionEntries)[number]>(
    functionEntries.map((entry) => [entry.name, entry]),
  );
  return [...names, ...calls]
    .sort()
    .map((name) => {
      if (calls.includes(name)) return commandStub(name, `${bundle}.entries`);
      const entry = entries.get(name);
      return entry === undefined
        ? commandStub(name, bundle)
        : stubText(entry, functionHelp[entry.name], bundle);
    })
    .join('\n');
}

function commandStub(name: string, bundle: string): string {
  return `function ${name}(request) { return ${bundle}.${name}.apply(null, arguments); }`;
}
