// What «Результаты» must hold beyond any table: the marks a procedure needs, and marks that sum to participants.
import type { ProcedureKind } from '../../domain/lists/records';
import type { Problem } from '../problem';
import type { Table } from '../read-table';
import type { RecordOf } from '../sheet-spec';
import type { resultsSheet } from '../sheets/results';
import { at } from './check-table';
import { shownValue } from './personal-data';

type Results = typeof resultsSheet;

/** Procedures that are judged by the count below the minimum, or by either count. */
const BY_MINIMUM: ReadonlySet<ProcedureKind> = new Set(['ege']);
const BY_EITHER: ReadonlySet<ProcedureKind> = new Set(['oge', 'gve']);

/** Problems of the marks of each row; `bad` holds the rows whose counts contradict each other. */
export function checkResults(table: Table<Results>): { problems: Problem[]; bad: Set<number> } {
  const problems: Problem[] = [];
  const bad = new Set<number>();
  for (const { row, values } of table.rows) {
    const { marks2, marks3, marks4, marks5, participants } = values;
    const marks = [marks2, marks3, marks4, marks5];
    const given = marks.filter((mark) => mark !== undefined);
    const sum = given.reduce((total, mark) => total + mark, 0);
    if (given.length === marks.length && sum !== participants) {
      problems.push({
        ...at(table, 'MARKS_NOT_SUM', row, 'participants'),
        value: shownValue(sum),
        expected: shownValue(participants),
      });
      bad.add(row);
    } else if (!hasNeededCount(values)) {
      problems.push(
        at(table, 'COUNTS_MISSING', row, BY_MINIMUM.has(values.procedure) ? 'belowMinimum' : 'marks2'),
      );
    } else if (given.length > 0 && given.length < marks.length) {
      const blank = (['marks2', 'marks3', 'marks4', 'marks5'] as const).find(
        (id) => values[id] === undefined,
      );
      problems.push(at(table, 'MARKS_INCOMPLETE', row, blank ?? 'marks2'));
    }
  }
  return { problems, bad };
}

function hasNeededCount(values: RecordOf<Results>): boolean {
  if (BY_MINIMUM.has(values.procedure)) return values.belowMinimum !== undefined;
  if (values.marks2 !== undefined) return true;
  return BY_EITHER.has(values.procedure) && values.belowMinimum !== undefined;
}
