// The top-level functions that Google Sheets sees: real parameter names and JSDoc for autocompletion.
import type { FunctionHelp } from '../src/catalogue/function-help';
import type { FunctionEntry, FunctionParameter } from '../src/catalogue/functions';

const CELLS = 'number|Array<Array<number>>';

/**
 * The stub of one custom function, which passes its arguments on to the bundle, their number included.
 * @param bundle the global variable that holds the bundle
 * @throws Error when the help of an argument is missing
 */
export function stubText(entry: FunctionEntry, help: FunctionHelp, bundle = 'msoko'): string {
  const names = entry.parameters.map((parameter) => parameter.name).join(', ');
  const lines = [
    `${help.title}.`,
    ...entry.parameters.map((parameter) => paramLine(entry, parameter, help)),
    `@return {${returnType(entry)}} ${help.result}.`,
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

function paramLine(entry: FunctionEntry, parameter: FunctionParameter, help: FunctionHelp): string {
  const words = help.parameters[parameter.name];
  if (words === undefined) throw new Error(`${entry.name}: no help for ${parameter.name}`);
  const type = (parameter.oneCell === true ? 'number' : CELLS) + (parameter.optional === true ? '=' : '');
  return `@param {${type}} ${parameter.name} ${words.description}`;
}

function returnType(entry: FunctionEntry): string {
  return entry.result.shape === 'scalar' ? 'number|string' : 'number|string|Array<Array<number|string>>';
}

/** One line that cannot end its comment. */
function inComment(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\*\//g, '* /').trim();
}
