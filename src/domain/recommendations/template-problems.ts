// What is wrong in one template, for a person who is editing it.
import { readTemplates } from './read-template';
import type { Template, TemplateProblem } from './template';
import type { Vocabulary } from './vocabulary';

/** The problems of a template by itself, none when it can be used; with a vocabulary, misspelt headings and words too. */
export function templateProblems(template: Template, vocabulary?: Vocabulary): readonly TemplateProblem[] {
  return readTemplates([template], vocabulary).problems;
}
