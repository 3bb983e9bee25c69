// Ф1 «Индивидуальные результаты»: pupils' rows brought to one result per school.
import type { MarkScale } from './aggregate-pupils';
import {
  type Announcement,
  type PupilResults,
  readPupilTable,
  type Totals,
  tasksMaximum,
} from './pupil-table';
import type { Recognised } from './recognise';
import { cellText, type SheetRows } from './sheet-rows';

const ANNOUNCED = /кол-во участников\s*:?\s*(\d+)/i;
const GROUP_CODE = /\(\s*(\p{L}{3}\s?\d{4,})\s*\)/u;

/** What a person's settings add to a table of pupils. */
export interface IntakeRules {
  /** Fewer pairs of marks than this give no coefficient. */
  readonly minimumPairs: number;
  /** What a person said of scores that the tasks do not make; nothing said leaves their schools out. */
  readonly totals?: Totals | undefined;
}

/** What a person says of a table that has no head and no marks. */
export interface BareRules extends IntakeRules {
  readonly scale: MarkScale | undefined;
  readonly maximum: number | undefined;
}

/** Reads a recognised Ф1. A school with a row that cannot be read is named and not taken. */
export function readIndividualResults(
  rows: SheetRows,
  { head, table }: Recognised<'individual-results'>,
  rules: IntakeRules,
): PupilResults {
  const { columns, tasks, headingRow } = table;
  const { pupil, variant, score, mark, journal } = columns;
  const schoolOf = (cells: readonly unknown[]): { name: string; code: string } | undefined => {
    const code = cellText(cells[columns.schoolCode]);
    const name = cellText(cells[columns.schoolName]);
    return code === '' && name === '' ? undefined : { code, name };
  };
  return readPupilTable(
    rows,
    {
      headingRow,
      columns: { pupil, variants: [variant], score, mark, journal, tasks },
      schoolColumn: columns.schoolCode,
      schoolOf,
      announcementOf,
    },
    {
      maximum: head.maximum ?? tasksMaximum(tasks),
      scale: undefined,
      minimumPairs: rules.minimumPairs,
      totals: rules.totals ?? 'leave',
    },
  );
}

function announcementOf(cells: readonly unknown[], row: number): Announcement | undefined {
  const line = cells.map(cellText).join(' ');
  const participants = ANNOUNCED.exec(line)?.[1];
  if (participants === undefined) return undefined;
  return { row, code: GROUP_CODE.exec(line)?.[1], participants: Number(participants) };
}
