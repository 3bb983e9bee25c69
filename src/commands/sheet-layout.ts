// How a described sheet must look on the spreadsheet, given the headings that stand there already.
import { tabColours } from '../catalogue/colours';
import { noWord, yesWord } from '../catalogue/words';
import { isBlankCell } from '../domain/cell';
import { menuTexts } from '../messages/operations';
import { findColumns } from '../workbook/heading';
import type { ColumnHelp } from '../workbook/sheet-help';
import type { Column, ColumnType, SheetSpec } from '../workbook/sheet-spec';
import type { ColumnLayout, LongTexts, SheetLayout } from './ports';
import type { Values } from './reading';

const FORMATS: Readonly<Record<ColumnType, string>> = {
  code: '@',
  text: '@',
  link: '@',
  year: '@',
  choice: '@',
  yesno: '@',
  grade: '0',
  count: '0',
  number: '0.00',
  percent: '0.0',
  date: 'dd.mm.yyyy',
};
const USUAL_WIDTH = 120;

/** The layout of a sheet; `values` are undefined when it does not exist yet. */
export function sheetLayout(spec: SheetSpec, values: Values | undefined, texts: LongTexts): SheetLayout {
  const found = findColumns(spec, values?.[0] ?? []);
  let next = lastUsed(values) + 1;
  const columns = Object.entries(spec.columns).map(([id, column]): ColumnLayout => {
    const index = found.index.get(id);
    const doubled = found.problems.some(
      ({ code, heading }) => code === 'HEADING_DOUBLED' && heading === column.heading,
    );
    const isNew = index === undefined && !doubled;
    const at = index === undefined ? (doubled ? 0 : next++) : index + 1;
    return columnLayout(spec, column, at, isNew, texts.sheets[spec.title]?.[id]);
  });
  return {
    title: spec.title,
    isNew: values === undefined,
    tabColour: tabColours[spec.filledBy],
    hidden: spec.hidden === true,
    protection: menuTexts.protection,
    // A doubled heading is reported by the check; neither of the two columns is touched.
    columns: columns.filter(({ column }) => column > 0),
  };
}

function columnLayout(
  spec: SheetSpec,
  column: Column,
  at: number,
  isNew: boolean,
  help: ColumnHelp | undefined,
): ColumnLayout {
  return {
    column: at,
    heading: column.heading,
    note: help?.note ?? '',
    width: help?.width ?? USUAL_WIDTH,
    format: FORMATS[column.type],
    words: column.type === 'yesno' ? [yesWord, noWord] : Object.values(column.words ?? {}),
    computed: spec.filledBy === 'addon' && column.person !== true,
    isNew,
    colours: help?.colours ?? {},
  };
}

/** The last column in which anything stands: a column without a heading may hold a person's notes. */
function lastUsed(values: Values = []): number {
  let last = 0;
  for (const row of values) {
    row.forEach((cell, at) => {
      if (at >= last && !isBlankCell(cell)) last = at + 1;
    });
  }
  return last;
}
