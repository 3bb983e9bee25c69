// The lines of a filled form: each answer to its column by the words of the line, wherever the line stands.
import { noWord, yesWord } from '../../catalogue/words';
import { cellText, type SheetRows } from '../../domain/intake/sheet-rows';
import { headingKey } from '../../domain/kernel/text';
import { type FormLineCode, formLandmarks, formLineText } from '../../messages/intake/school-form';
import { type AskedColumn, askedColumns } from '../../workbook/forms/asked-columns';
import type { SheetSpec } from '../../workbook/sheet-spec';
import type { LoadedCell, LoadedCells, RowProblemInWords } from '../types';

/** Where the lines begin; all from 0. */
export interface LinesPlace {
  readonly headingRow: number;
  readonly field: number;
  readonly value: number;
}

export interface FormLines {
  /** By column id; blank answers are left out. */
  readonly answers: LoadedCells;
  /** Headings of columns that no line is of. */
  readonly missing: readonly string[];
  readonly refusedRows: readonly RowProblemInWords[];
}

/** Undefined when no row holds both headings. */
export function linesPlace(rows: SheetRows): LinesPlace | undefined {
  for (const [headingRow, row] of rows.entries()) {
    const keys = row.map((cell) => headingKey(cellText(cell)));
    const field = keys.indexOf(headingKey(formLandmarks.field));
    const value = keys.indexOf(headingKey(formLandmarks.value));
    if (field >= 0 && value >= 0) return { headingRow, field, value };
  }
  return undefined;
}

/** A line with an answer that is not of the table is told and not taken; of two lines that differ neither is. */
export function formLines(rows: SheetRows, place: LinesPlace, spec: SheetSpec): FormLines {
  const asked = askedColumns(spec);
  const byHeading = new Map(asked.map((one) => [headingKey(one.column.heading), one]));
  const found = new Map<string, { readonly row: number; readonly answer: LoadedCell }>();
  const unclear = new Set<string>();
  const refusedRows: RowProblemInWords[] = [];
  const refuse = (
    code: FormLineCode,
    row: number,
    more: { otherRow?: number; heading?: string } = {},
  ): void => {
    refusedRows.push({ code, row, ...formLineText(code, { row, table: spec.title, ...more }) });
  };
  rows.forEach((cells, at) => {
    const name = cellText(cells[place.field]);
    if (at <= place.headingRow || name === '') return;
    const row = at + 1;
    const column = byHeading.get(headingKey(name));
    const answer = answerOf(cells[place.value], column);
    if (column === undefined) {
      if (answer !== '') refuse('FORM_LINE_UNKNOWN', row);
      return;
    }
    const before = found.get(column.id);
    if (before === undefined) found.set(column.id, { row, answer });
    else if (before.answer !== answer) {
      unclear.add(column.id);
      refuse('FORM_LINE_TWICE', row, { otherRow: before.row, heading: column.column.heading });
    }
  });
  const answers = [...found].filter(([id, { answer }]) => answer !== '' && !unclear.has(id));
  return {
    answers: Object.fromEntries(answers.map(([id, { answer }]) => [id, answer])),
    missing: asked.filter(({ id }) => !found.has(id)).map(({ column }) => column.heading),
    refusedRows,
  };
}

/** Numbers of number cells; anything else as text, for the sheet's own rules. */
function answerOf(cell: unknown, asked: AskedColumn | undefined): LoadedCell {
  if (typeof cell === 'boolean') return cell ? yesWord : noWord;
  return typeof cell === 'number' && asked?.column.type === 'count' ? cell : cellText(cell);
}
