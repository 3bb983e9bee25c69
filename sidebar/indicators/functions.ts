// The help of the functions: which of them are shown, what the fields of one say, and what is still to be filled.
import { type ArgumentProblem, writtenArguments, writtenCall } from '../../src/catalogue/formula';
import type { FunctionHelpView } from '../../src/contract/responses';
import { matches } from '../parts/search';

/** By name, title, the words of the order and synonyms. */
export function findFunctions(
  functions: readonly FunctionHelpView[],
  query: string,
): readonly FunctionHelpView[] {
  return functions.filter(({ name, title, wording, synonyms }) =>
    matches([name, title, wording, ...synonyms].join(' '), query),
  );
}

/** A call of a function as far as its fields are filled. */
interface Draft {
  /** «=RDR_FAIL_SHARE(Результаты!G2; число участников)»: what is blank stands there by its label. */
  readonly formula: string;
  /** What is wrong with each field; a required one that is only blank yet is not wrong. */
  readonly problems: readonly (ArgumentProblem | undefined)[];
  /** Labels of the required arguments that are blank. */
  readonly missing: readonly string[];
  /** Whether it can be put into a cell. */
  readonly ready: boolean;
}

/** @param texts of the fields, in the order of the arguments */
export function draftOf({ name, parameters }: FunctionHelpView, texts: readonly string[]): Draft {
  const written = writtenArguments(parameters, texts);
  const isMissing = (at: number) => written[at]?.problem === 'blank' && !parameters[at]?.optional;
  const named = written.map((argument, at) =>
    argument.problem === 'blank' ? { ...argument, text: parameters[at]?.label ?? '' } : argument,
  );
  return {
    formula: writtenCall(name, named),
    problems: written.map(({ problem }, at) => (isMissing(at) ? undefined : problem)),
    missing: parameters.filter((_, at) => isMissing(at)).map(({ label }) => label),
    ready: written.every(({ problem }) => problem === undefined),
  };
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
