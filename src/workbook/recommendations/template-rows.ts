// «Шаблоны» read as people have typed them, and written back: nothing is judged here.

import { yesOrNo, yesWord } from '../../catalogue/words';
import { isBlankCell } from '../../domain/kernel/cell';
import { readNumberText } from '../../domain/kernel/number-text';
import { comparable } from '../../domain/kernel/text';
import type { Template } from '../../domain/recommendations/template';
import { planAppend } from '../append-plan';
import type { BlockWrite, CellsById } from '../block-plan';
import { findColumns } from '../heading';
import { planLines } from '../merge/merge-lines';
import { templatesSheet } from '../sheets/recommendations';

type Values = readonly (readonly unknown[])[];

/** A row of «Шаблоны»: every cell as text. */
export interface TemplateCells {
  readonly id: string;
  readonly problem: string;
  readonly condition: string;
  readonly addressee: string;
  readonly priority: string;
  readonly text: string;
  readonly term: string;
  readonly responsible: string;
  readonly confirmation: string;
  readonly source: string;
  /** It is not applied. */
  readonly off: boolean;
}

export interface TemplateOnSheet {
  /** From 1. */
  readonly row: number;
  readonly cells: TemplateCells;
}

/** Priority of a template that names none: the least urgent. */
const LAST = 9;

/** All rows that hold anything of ours. */
export function templatesIn(values: Values): TemplateOnSheet[] {
  const { index } = findColumns(templatesSheet, values[0] ?? []);
  return values.slice(1).flatMap((line, at) => {
    const text = (id: string): string => String(line[index.get(id) ?? -1] ?? '').trim();
    if ([...index.values()].every((column) => isBlankCell(line[column]))) return [];
    const cells = {
      id: text('template'),
      problem: text('problem'),
      condition: text('condition'),
      addressee: text('addressee'),
      priority: text('priority'),
      text: text('text'),
      term: text('term'),
      responsible: text('responsible'),
      confirmation: text('confirmation'),
      source: text('source'),
      off: yesOrNo(comparable(text('off'))) === true,
    };
    return [{ row: at + 2, cells }];
  });
}

/** The template as the domain reads it; what is no number is judged there. */
export function templateOf({ off: _, priority, ...texts }: TemplateCells): Template {
  return { ...texts, priority: priority === '' ? LAST : (readNumberText(priority) ?? Number.NaN) };
}

/** The presets as rows to be added. */
export function presetWrites(values: Values, presets: readonly Template[]): BlockWrite[] {
  return planAppend(
    templatesSheet,
    values,
    presets.map(({ priority, ...texts }) => cellsOf({ ...texts, priority: String(priority), off: false })),
  );
}

/** A template in place of the row (from 1), or below the last one. */
export function templateWrites(values: Values, cells: TemplateCells, row: number | undefined): BlockWrite[] {
  const line = row === undefined ? values.length : row - 1;
  return planLines({ spec: templatesSheet, values, formulas: [] }, new Map([[line, cellsOf(cells)]]));
}

function cellsOf({ id, off, priority, ...texts }: TemplateCells): CellsById {
  const kept = Object.entries(texts).map(([column, text]) => [column, text === '' ? '' : { text }]);
  return {
    ...Object.fromEntries(kept),
    template: { text: id },
    priority: readNumberText(priority) ?? priority,
    off: off ? yesWord : '',
  };
}
