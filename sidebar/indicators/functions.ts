// The help of the functions: which of them are shown, what the fields of one say, and what is still to be filled.
import { type ArgumentFault, writtenArguments, writtenCall } from '../../src/catalogue/formula';
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
  readonly faults: readonly (ArgumentFault | undefined)[];
  /** Labels of the required arguments that are blank. */
  readonly missing: readonly string[];
  /** Whether it can be put into a cell. */
  readonly ready: boolean;
}

/** @param texts of the fields, in the order of the arguments */
export function draftOf({ name, parameters }: FunctionHelpView, texts: readonly string[]): Draft {
  const written = writtenArguments(parameters, texts);
  const isMissing = (at: number) => written[at]?.fault === 'blank' && !parameters[at]?.optional;
  const named = written.map((argument, at) =>
    argument.fault === 'blank' ? { ...argument, text: parameters[at]?.label ?? '' } : argument,
  );
  return {
    formula: writtenCall(name, named),
    faults: written.map(({ fault }, at) => (isMissing(at) ? undefined : fault)),
    missing: parameters.filter((_, at) => isMissing(at)).map(({ label }) => label),
    ready: written.every(({ fault }) => fault === undefined),
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
