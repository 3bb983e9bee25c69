// The templates of «Шаблоны», or the presets while nobody has any, and what is wrong with each in words.
import type { TemplateProblemView } from '../../contract/responses';
import type { Template, TemplateProblem } from '../../domain/recommendations/template';
import { filled } from '../../messages/template';
import type { BlockWrite } from '../../workbook/block-plan';
import {
  presetWrites,
  type TemplateOnSheet,
  templateOf,
  templatesIn,
} from '../../workbook/recommendations/template-rows';
import { templatesSheet } from '../../workbook/sheets/recommendations';
import type { LongTexts, Ports } from '../ports';
import { requiredSheet, type Values } from '../reading';

export interface TemplateInputs {
  readonly values: Values;
  readonly onSheet: readonly TemplateOnSheet[];
  /** Those that are applied. */
  readonly templates: readonly Template[];
  /** What puts the presets onto the sheet; none when it has any template. */
  readonly writes: readonly BlockWrite[];
}

/** Reads «Шаблоны» once. */
export function templateInputs({ book, templates }: Pick<Ports, 'book' | 'templates'>): TemplateInputs {
  const values = requiredSheet(book, templatesSheet);
  const onSheet = templatesIn(values);
  if (onSheet.length === 0) {
    const presets = templates();
    return { values, onSheet, templates: presets, writes: presetWrites(values, presets) };
  }
  const applied = onSheet.filter(({ cells }) => !cells.off).map(({ cells }) => templateOf(cells));
  return { values, onSheet, templates: applied, writes: [] };
}

export function problemView(
  { template, column, what, near }: TemplateProblem,
  texts: LongTexts['templateProblems'],
): TemplateProblemView {
  const told = filled(texts[what], { near });
  return { template, column: templatesSheet.columns[column].heading, what: told };
}
