// Two numbers of the sheets that should be one, or nearly so; which of them was taken is told.
import type { GraduateRecord } from '../lists/records';
import { BELOW_FIELDS } from './exam-graduates';
import { countCells, type MeasuredCell, wholeCells } from './measured-cells';
import type { Procedure } from './procedure';
import { isExam } from './row-counts';

/** A number with the cells it stands in. */
export interface Counted {
  readonly n: number;
  readonly cells: readonly MeasuredCell[];
}

export type Remark =
  /** «2» and those below the minimum of one row of ОГЭ or ГВЭ: it is one event, counted twice. */
  | { readonly kind: 'marks-differ'; readonly taken: Counted; readonly other: Counted }
  /** Those below the minimum by «Результаты» and by «Выпускники». */
  | { readonly kind: 'sheets-differ'; readonly taken: Counted; readonly other: Counted }
  /** Participants and graduates of an obligatory exam. */
  | { readonly kind: 'participants-differ'; readonly participants: Counted; readonly graduates: Counted };

/** Participants may differ from graduates by this part of the graduates without a remark. */
const FEW_ABSENT = 1 / 5;

/** Nothing for a procedure whose numbers agree. */
export function remarksOf(procedure: Procedure): Remark[] {
  const { graduates, series } = procedure;
  if (!isExam(series.procedure)) return [];
  return [
    ...marksThatDiffer(procedure),
    // Those who take ГВЭ are a few of the graduates.
    ...(graduates === undefined || series.procedure === 'gve' ? [] : besideGraduates(procedure, graduates)),
  ];
}

function marksThatDiffer({ rows, measure }: Procedure): Remark[] {
  if (measure !== 'belowMinimum') return [];
  return rows.flatMap(({ procedure, row, marks2, belowMinimum }): Remark[] => {
    if (procedure === 'ege' || marks2 === undefined || belowMinimum === undefined) return [];
    if (marks2 === belowMinimum) return [];
    return [
      {
        kind: 'marks-differ',
        taken: { n: belowMinimum, cells: [{ table: 'results', row, field: 'belowMinimum' }] },
        other: { n: marks2, cells: [{ table: 'results', row, field: 'marks2' }] },
      },
    ];
  });
}

function besideGraduates(procedure: Procedure, record: GraduateRecord): Remark[] {
  const { count, countedIn, rows, participants, series } = procedure;
  const remarks: Remark[] = [];
  const field = series.obligatory && BELOW_FIELDS[series.obligatory];
  const other = field === undefined ? undefined : record[field];
  if (countedIn === undefined && field !== undefined && other !== undefined && other !== count) {
    remarks.push({
      kind: 'sheets-differ',
      taken: { n: count, cells: countCells(procedure) },
      other: { n: other, cells: [{ table: 'graduates', row: record.row, field }] },
    });
  }
  if (participants === undefined || rows.length === 0) return remarks;
  if (Math.abs(participants - record.graduates) <= FEW_ABSENT * record.graduates) return remarks;
  remarks.push({
    kind: 'participants-differ',
    participants: {
      n: participants,
      cells: rows.map(({ row }) => ({ table: 'results', row, field: 'participants' })),
    },
    graduates: { n: record.graduates, cells: wholeCells(procedure) },
  });
  return remarks;
}
