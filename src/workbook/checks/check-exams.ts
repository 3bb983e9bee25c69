// Numbers of state exams that contradict each other, within a row and between «Результаты» and «Выпускники».
import { examRemarks } from '../../domain/measures/exam-remarks';
import type { MeasuredCell } from '../../domain/measures/measured-cells';
import type { Counted, Remark } from '../../domain/measures/remarks';
import { graduateRecord, resultRecord } from '../lists/list-data';
import type { Problem, ProblemCode } from '../problem';
import type { Table } from '../read-table';
import { graduatesSheet, resultsSheet } from '../sheets/results';

interface ExamTables {
  readonly results: Table<typeof resultsSheet>;
  readonly graduates: Table<typeof graduatesSheet>;
}

const CODES: Readonly<Record<Remark['kind'], ProblemCode>> = {
  'marks-differ': 'EXAM_MARKS_DIFFER',
  'sheets-differ': 'EXAM_SHEETS_DIFFER',
  'participants-differ': 'EXAM_PARTICIPANTS_DIFFER',
};

/** Each names the number that was taken and the other one. */
export function checkExams({ results, graduates }: ExamTables): Problem[] {
  const records = graduates.rows.filter(({ values: { level } }) => level === 9 || level === 11);
  return examRemarks(results.rows.map(resultRecord), records.map(graduateRecord)).flatMap((remark) => {
    const [taken, other] =
      remark.kind === 'participants-differ'
        ? [remark.participants, remark.graduates]
        : [remark.taken, remark.other];
    return problemAt(CODES[remark.kind], taken, other, { results, graduates });
  });
}

function problemAt(code: ProblemCode, taken: Counted, other: Counted, tables: ExamTables): Problem[] {
  const [cell] = taken.cells;
  const [otherCell] = other.cells;
  if (cell === undefined || otherCell === undefined) return [];
  return [
    {
      code,
      ...placeOf(cell, tables),
      value: String(taken.n),
      expected: String(other.n),
      otherRow: otherCell.row,
    },
  ];
}

function placeOf({ table, row, field }: MeasuredCell, tables: ExamTables) {
  const spec = table === 'results' ? resultsSheet : graduatesSheet;
  const columns: Readonly<Record<string, { readonly heading: string }>> = spec.columns;
  const { index } = tables[table].columns;
  const at = index.get(field);
  return {
    sheet: spec.title,
    row,
    heading: columns[field]?.heading ?? '',
    ...(at === undefined ? {} : { column: at + 1 }),
  };
}
