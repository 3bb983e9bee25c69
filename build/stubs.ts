// The top-level functions that Google Sheets sees: real parameter names and JSDoc for autocompletion.
import type { FunctionHelp } from '../src/catalogue/function-help';
import type { FunctionEntry, FunctionParameter, ParameterKind } from '../src/catalogue/functions';

const TEXT_KINDS = new Set<ParameterKind>(['flag', 'sign', 'text', 'word']);

/**
 * The stub of one custom function, which passes its arguments on to the bundle, their number included.
 * Short on purpose: the script is loaded for every cell; the sidebar and the reference page say more.
 * @param bundle the global variable that holds the bundle
 */
export function stubText(entry: FunctionEntry, help: FunctionHelp, bundle = 'msoko'): string {
  const names = entry.parameters.map((parameter) => parameter.name).join(', ');
  const lines = [
    `${help.title}.`,
    ...entry.parameters.map((parameter) => paramLine(entry, parameter)),
    `@return {${returnType(entry, help)}} ${help.unit}`,
    '@customfunction',
  ];
  return [
    '/**',
    ...lines.map((line) => ` * ${inComment(line)}`),
    ' */',
    `function ${entry.name}(${names}) {`,
    `  return ${bundle}.${entry.name}.apply(null, arguments);`,
    '}',
    '',
  ].join('\n');
}

function paramLine(entry: FunctionEntry, parameter: FunctionParameter): string {
  const optional = parameter.optional === true ? '=' : '';
  return `@param {${paramType(entry, parameter)}${optional}} ${parameter.name} ${parameter.label}`;
}

/** One value, a range, or either where the function works row by row. */
function paramType(entry: FunctionEntry, parameter: FunctionParameter): string {
  const value = TEXT_KINDS.has(parameter.kind) ? 'string' : 'number';
  if (parameter.oneCell === true) return value;
  return worksByRow(entry) && value === 'number' ? 'number|Array' : 'Array';
}

/** Words such as «нет данных» stand in place of any number, so they are not named. */
function returnType({ result }: FunctionEntry, help: FunctionHelp): string {
  const value = help.valueType ?? 'number';
  if (result.shape === 'scalar') return value;
  const oneValue =
    result.shape === 'as-arguments' || (result.shape === 'row-per-row' && result.columns === 1);
  return oneValue ? `${value}|Array` : 'Array';
}

function worksByRow({ result }: FunctionEntry): boolean {
  return result.shape === 'as-arguments' || result.shape === 'row-per-row';
}

/** One line that cannot end its comment. */
function inComment(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\*\//g, '* /').trim();
}
