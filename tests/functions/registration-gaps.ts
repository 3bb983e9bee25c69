// What is left out where a custom function is registered: in the catalogue, help, implementation, bad-input table, independent engine or bench.
export interface Registration {
  /** The catalogue. */
  readonly entries: readonly {
    readonly name: string;
    readonly parameters: readonly { readonly name: string }[];
  }[];
  readonly help: Readonly<Record<string, { readonly parameters: Readonly<Record<string, unknown>> }>>;
  readonly implementations: Readonly<Record<string, (...cells: never[]) => unknown>>;
  /** The functions that the table of bad input calls. */
  readonly badInput: Iterable<string>;
  /** The functions that a plain spreadsheet engine computes once more. */
  readonly independentEngine: Iterable<string>;
  /** The functions that are measured. */
  readonly bench: Iterable<string>;
}

/** Each gap with its function and the place to fix; none when all agree. */
export function registrationGaps(registration: Registration): string[] {
  const { entries, help, implementations, badInput, independentEngine, bench } = registration;
  const known = new Set(entries.map((entry) => entry.name));
  const unknown = [
    ...Object.keys(help),
    ...Object.keys(implementations),
    ...badInput,
    ...independentEngine,
    ...bench,
  ];
  const strangers = [...new Set(unknown)].filter((name) => !known.has(name));
  return [
    ...strangers.map((name) => `${name}: not in src/catalogue/functions.ts`),
    ...entries.flatMap((entry) => entryGaps(entry, registration)),
  ];
}

function entryGaps(
  { name, parameters }: Registration['entries'][number],
  { help, implementations, badInput, independentEngine, bench }: Registration,
): string[] {
  const declared = parameters.map((parameter) => parameter.name).join(', ');
  const described = Object.keys(help[name]?.parameters ?? {}).join(', ');
  const implementation = implementations[name];
  const gaps: string[] = [];
  if (help[name] === undefined) gaps.push('no help in src/catalogue/function-help');
  else if (described !== declared) gaps.push(`help of (${described}), catalogue (${declared})`);
  if (implementation === undefined) gaps.push('not exported from src/functions/index.ts');
  else if (parameterNames(implementation) !== declared) {
    gaps.push(`takes (${parameterNames(implementation)}), catalogue (${declared})`);
  }
  if (![...badInput].includes(name)) gaps.push('no row in tests/bundle/bad-input');
  if (![...independentEngine].includes(name)) gaps.push('not in tests/local/independent-engine');
  if (![...bench].includes(name)) gaps.push('not in local/bench');
  return gaps.map((gap) => `${name}: ${gap}`);
}

/** The parameters as the source of the function has them. */
function parameterNames(implementation: (...cells: never[]) => unknown): string {
  const written = /^[^(]*\(([^)]*)\)/.exec(implementation.toString())?.[1] ?? '';
  return written
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .join(', ');
}
