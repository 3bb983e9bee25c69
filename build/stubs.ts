// The top-level functions that Google Sheets sees: real parameter names and JSDoc for autocompletion.
import type { FunctionHelp } from '../src/catalogue/function-help';
import type { FunctionEntry, FunctionParameter } from '../src/catalogue/functions';

/** Short on purpose: the script is loaded for every cell; the sidebar and the reference page say more. */
const CELLS = 'number|Array';

/**
 * The stub of one custom function, which passes its arguments on to the bundle, their number included.
 * @param bundle the global variable that holds the bundle
 */
export function stubText(entry: FunctionEntry, help: FunctionHelp, bundle = 'msoko'): string {
  const names = entry.parameters.map((parameter) => parameter.name).join(', ');
  const lines = [
    `${help.title}.`,
    ...entry.parameters.map((parameter) => paramLine(parameter)),
    `@return {${entry.result.shape === 'scalar' ? 'number' : CELLS}} ${help.unit}`,
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

function paramLine(parameter: FunctionParameter): string {
  const type = parameter.oneCell === true ? 'number' : CELLS;
  return `@param {${type}${parameter.optional === true ? '=' : ''}} ${parameter.name} ${parameter.label}`;
}

/** One line that cannot end its comment. */
function inComment(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\*\//g, '* /').trim();
}
