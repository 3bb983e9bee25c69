// A template being written: what is blank in it, what the workbook says is wrong; and which templates are found.
import type { TemplateRow } from '../../src/contract/requests';
import type { TemplateProblemView } from '../../src/contract/responses';
import { templateLabels, templateTexts } from '../../src/messages/recommendations/recommendations-section';
import { matches } from '../parts/search';

export type TemplateField = Exclude<keyof TemplateRow, 'off'>;
/** What is wrong, by field; a field that is not here is well. */
export type FieldProblems = Readonly<Partial<Record<TemplateField, string>>>;

/** The middle of 1…9. */
const USUAL_PRIORITY = '5';
const REQUIRED = ['id', 'condition', 'addressee', 'text'] as const satisfies readonly TemplateField[];

export const BLANK_TEMPLATE: TemplateRow = {
  id: '',
  problem: '',
  condition: '',
  addressee: '',
  priority: USUAL_PRIORITY,
  text: '',
  term: '',
  responsible: '',
  confirmation: '',
  source: '',
  off: false,
};

/** A new template with all that another one says, but its name. */
export function copyOf(template: TemplateRow): TemplateRow {
  return { ...template, id: '' };
}

export function isSameTemplate(a: TemplateRow, b: TemplateRow): boolean {
  return (Object.keys(BLANK_TEMPLATE) as (keyof TemplateRow)[]).every((field) => a[field] === b[field]);
}

/** There is something to try on a school. */
export function canBeTried({ condition, text }: TemplateRow): boolean {
  return condition.trim() !== '' && text.trim() !== '';
}

/** Why the template cannot be saved: `others` are names that other templates have. */
export function savingProblems(template: TemplateRow, others: readonly string[]): FieldProblems {
  const blank = REQUIRED.filter((field) => template[field].trim() === '');
  const isTaken = others.some((other) => plainName(other) === plainName(template.id));
  return {
    ...(isTaken ? { id: templateTexts.problems.taken } : {}),
    ...Object.fromEntries(blank.map((field) => [field, templateTexts.problems.blank])),
  };
}

function plainName(id: string): string {
  return id.trim().toLowerCase();
}

/** What the workbook says is wrong, under the field that it means; blank fields are judged when they are saved. */
export function readingProblems(
  template: TemplateRow,
  problems: readonly TemplateProblemView[],
): FieldProblems {
  const entries = problems.flatMap(({ column, what }) => {
    const field = fieldOf(column);
    return field === undefined || template[field].trim() === '' ? [] : [[field, sentence(what)] as const];
  });
  // The first problem of a field is the one to begin with.
  return Object.fromEntries(entries.reverse());
}

function fieldOf(column: string): TemplateField | undefined {
  const [field] = Object.entries(templateLabels).find(([, label]) => label === column) ?? [];
  return field === 'off' ? undefined : (field as TemplateField | undefined);
}

function sentence(what: string): string {
  return what.charAt(0).toUpperCase() + what.slice(1);
}

/** Columns that cannot be read, by template, each once. */
export function unreadableColumns(
  problems: readonly TemplateProblemView[],
): ReadonlyMap<string, readonly string[]> {
  const columns = new Map<string, readonly string[]>();
  for (const { template, column } of problems) {
    const known = columns.get(template) ?? [];
    if (!known.includes(column)) columns.set(template, [...known, column]);
  }
  return columns;
}

/** Templates that the query fits by name, problem or addressee. */
export function findTemplates(templates: readonly TemplateRow[], query: string): readonly TemplateRow[] {
  return templates.filter(({ id, problem, addressee }) => matches(`${id} ${problem} ${addressee}`, query));
}
