// What is wrong in one template, for a person who is editing it.
import { readTemplates } from './read-template';
import type { Template, TemplateFault } from './template';
import type { Vocabulary } from './vocabulary';

/** The faults of a template by itself, none when it can be used; with a vocabulary, misspelt headings and words too. */
export function templateFaults(template: Template, vocabulary?: Vocabulary): readonly TemplateFault[] {
  return readTemplates([template], vocabulary).faults;
}
