// Percents of a row's people back to people, as in Ф3: by the one set of whole numbers that has them, or not at all.
import {
  countFromPercent,
  countsFromPercents,
  HALF_OF_SECOND_DECIMAL,
  type NoCounts,
} from '../domain/intake/counts-from-percents';
import { cellNumber, cellText, type SheetRows } from '../domain/intake/sheet-rows';
import { partColumns, wholeColumn } from './mapping-columns';
import { targetSheets } from './target-sheets';
import type { LoadedCells, Mapping } from './types';

/** Why a row has no people: its percents fit none or several numbers, or the whole is not said. */
export type NoPeople = 'PERCENTS_NOT_COUNTS' | 'COUNTS_NOT_UNIQUE' | 'FIGURE_UNREADABLE';

export interface Shares {
  /** Ids of our columns that the file has as percents. */
  readonly ids: readonly string[];
  /** The cells of a row with people in place of percents; a blank percent stays blank. */
  peopleOf(values: LoadedCells): LoadedCells | NoPeople;
}

/** These four are all people of a row: their sum is known. */
const MARKS = ['marks2', 'marks3', 'marks4', 'marks5'];

/** O(rows): how finely a column is printed is seen from all its cells. */
export function sharesOf(rows: SheetRows, { target, headingRow, columns }: Mapping): Shares {
  const ids = partColumns(target).filter((id) => {
    const source = columns[id];
    return source !== undefined && 'column' in source && source.isShare === true;
  });
  const units = new Map(
    ids.map((id) => {
      const source = columns[id];
      const column = source !== undefined && 'column' in source ? source.column : 0;
      return [id, halfUnit(rows.slice(headingRow + 1).map((cells) => cells[column]))] as const;
    }),
  );
  const all =
    targetSheets[target].parts?.sum === true ? partColumns(target) : target === 'results' ? MARKS : [];
  const whole = wholeColumn(target);
  return {
    ids,
    peopleOf: (values) => (ids.length === 0 ? values : people(values, { ids, units, all, whole })),
  };
}

interface Known {
  readonly ids: readonly string[];
  readonly units: ReadonlyMap<string, number>;
  /** Parts that make up the whole together. */
  readonly all: readonly string[];
  readonly whole: string;
}

function people(values: LoadedCells, { ids, units, all, whole }: Known): LoadedCells | NoPeople {
  const written = ids.filter((id) => values[id] !== undefined && values[id] !== '');
  if (written.length === 0) return values;
  const total = values[whole];
  const percents = new Map(written.map((id) => [id, values[id]]));
  if (typeof total !== 'number' || !Number.isInteger(total) || total <= 0) return 'FIGURE_UNREADABLE';
  if ([...percents.values()].some((percent) => !isPercent(percent))) return 'FIGURE_UNREADABLE';
  const together = all.length > 0 && all.every((id) => written.includes(id)) ? all : [];
  const result: Record<string, number> = {};
  if (together.length > 0) {
    const unit = Math.max(...together.map((id) => units.get(id) ?? HALF_OF_SECOND_DECIMAL));
    const counts = countsFromPercents(
      together.map((id) => Number(percents.get(id))),
      total,
      unit,
    );
    if (typeof counts === 'string') return refusalOf(counts);
    together.forEach((id, at) => {
      result[id] = counts[at] ?? 0;
    });
  }
  for (const id of written.filter((one) => !together.includes(one))) {
    const count = countFromPercent(Number(percents.get(id)), total, units.get(id) ?? HALF_OF_SECOND_DECIMAL);
    if (typeof count === 'string') return refusalOf(count);
    result[id] = count;
  }
  return { ...values, ...result };
}

function refusalOf(why: NoCounts): NoPeople {
  return why === 'none' ? 'PERCENTS_NOT_COUNTS' : 'COUNTS_NOT_UNIQUE';
}

function isPercent(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 100;
}

/** Half of the last decimal that the column is printed with, the second at the finest. */
function halfUnit(cells: readonly unknown[]): number {
  const decimals = cells.map((cell) => {
    if (cellNumber(cell) === undefined) return 0;
    return /[.,](\d+)\D*$/.exec(cellText(cell))?.[1]?.length ?? 0;
  });
  return Math.max(HALF_OF_SECOND_DECIMAL, 0.5 / 10 ** Math.max(0, ...decimals));
}
