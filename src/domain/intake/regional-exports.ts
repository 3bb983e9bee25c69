// Exports for a region of 2020, 2021 and 2022: pupils of many schools, primary scores without marks.
import type { BareRules } from './individual-results';
import { type PupilResults, readPupilTable, type SchoolOfRow, tasksMaximum } from './pupil-table';
import type { Recognised } from './recognise';
import { cellText, type SheetRows } from './sheet-rows';

export type RegionalLayout = 'region-2020' | 'region-2021' | 'region-2022';

/** Reads a recognised export of any of the three years; a person says the procedure, the subject and the grade. */
export function readRegionalExport(
  rows: SheetRows,
  sheet: Recognised<RegionalLayout>,
  rules: BareRules,
): PupilResults {
  const { tasks, headingRow } = sheet.table;
  const { pupil, variant, score, journal } = sheet.table.columns;
  const second = sheet.layout === 'region-2020' ? sheet.table.columns.variant2 : undefined;
  const variants = second === undefined ? [variant] : [variant, second];
  const { schoolColumn, schoolOf } = schoolReader(sheet);
  return readPupilTable(
    rows,
    {
      headingRow,
      columns: { pupil, variants, score, mark: undefined, journal, tasks },
      schoolColumn,
      schoolOf,
      announcementOf: () => undefined,
    },
    { ...rules, totals: rules.totals ?? 'leave', maximum: rules.maximum ?? tasksMaximum(tasks) },
  );
}

/** A login alone in 2020 and 2021; «edu220206 | МБОУ …» in 2022. */
function schoolReader(sheet: Recognised<RegionalLayout>): { schoolColumn: number; schoolOf: SchoolOfRow } {
  const schoolColumn =
    sheet.layout === 'region-2022' ? sheet.table.columns.school : sheet.table.columns.schoolCode;
  const schoolOf: SchoolOfRow = (cells) => {
    const text = cellText(cells[schoolColumn]);
    if (text === '') return undefined;
    const [code = '', ...name] = text.split('|').map((part) => part.trim());
    return { code, name: name.join(' ') };
  };
  return { schoolColumn, schoolOf };
}
