// The help of the functions: which of them are shown, and what stands in the fields of one at first.
import type { FunctionHelpView } from '../../src/contract/responses';
import { matches } from './search';

/** By name, title, the words of the order and synonyms. */
export function findFunctions(
  functions: readonly FunctionHelpView[],
  query: string,
): readonly FunctionHelpView[] {
  return functions.filter(({ name, title, wording, synonyms }) =>
    matches([name, title, wording, ...synonyms].join(' '), query),
  );
}

/** The examples of the arguments; what may be left out is left out, so that its default counts. */
export function firstTexts({ parameters }: FunctionHelpView): readonly string[] {
  return parameters.map(({ example, optional }) => (optional ? '' : example));
}

/**
 * What a description adds to the label that stands above it: «каждый учтён один раз: ячейка или столбец» after
 * «число высокобалльников»; all of it when it does not repeat the label.
 */
export function addedTo(label: string, description: string): string {
  const rest = description.slice(label.length);
  const repeats = description.toLowerCase().startsWith(label.toLowerCase()) && /^(\s*[,:;(]|$)/.test(rest);
  return repeats ? rest.replace(/^[\s,:;]+/, '') : description;
}
