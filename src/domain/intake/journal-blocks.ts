// The two layouts of the journal comparison brought to one: a block of cells for each group.
import { comparable } from '../kernel/text';
import type { FoundTable } from './layouts';
import type { RowProblem } from './problems';
import type { Recognised } from './recognise';
import { cellText, isBlankRow, type SheetRows } from './sheet-rows';

/** The cells of one figure: the count, its percent where there is one, and the place of the count. */
export interface FigureCells {
  readonly count: unknown;
  readonly percent: unknown;
  /** Row of the sheet, from 1. */
  readonly row: number;
  /** Column from 0. */
  readonly column: number;
}

export type FigureName = 'lowered' | 'confirmed' | 'raised' | 'total';

/** One group; `cells` lacks a figure that the sheet lacks. */
export interface JournalBlock {
  readonly row: number;
  readonly name: string;
  readonly groupColumn: number;
  readonly cells: Readonly<Partial<Record<FigureName, FigureCells>>>;
}

export interface JournalBlocks {
  readonly blocks: readonly JournalBlock[];
  readonly problems: readonly RowProblem[];
}

/** How the rows of the older layout begin, in comparable form. */
const ROW_STARTS: readonly (readonly [string, FigureName])[] = [
  ['понизили', 'lowered'],
  ['подтвердили', 'confirmed'],
  ['повысили', 'raised'],
  ['всего', 'total'],
];

export function blocksOf(
  rows: SheetRows,
  sheet: Recognised<'journal-columns' | 'journal-rows'>,
): JournalBlocks {
  return sheet.layout === 'journal-columns'
    ? { blocks: blocksInColumns(rows, sheet.table), problems: [] }
    : blocksInRows(rows, sheet.table);
}

function blocksInColumns(rows: SheetRows, table: FoundTable<'journal-columns'>): JournalBlock[] {
  const { columns } = table;
  return bodyOf(rows, table).map(({ cells, row }) => {
    const figure = (column: number, percent: number | undefined): FigureCells => ({
      count: cells[column],
      percent: percent === undefined ? undefined : cells[percent],
      row,
      column,
    });
    return {
      row,
      name: cellText(cells[columns.group]),
      groupColumn: columns.group,
      cells: {
        lowered: figure(columns.lowered, columns.loweredPercent),
        confirmed: figure(columns.confirmed, columns.confirmedPercent),
        raised: figure(columns.raised, columns.raisedPercent),
        total: figure(columns.total, undefined),
      },
    };
  });
}

/** A row with another text opens a group; a figure before any group, or one given twice, is torn. */
function blocksInRows(rows: SheetRows, table: FoundTable<'journal-rows'>): JournalBlocks {
  const { columns } = table;
  const blocks: {
    row: number;
    name: string;
    groupColumn: number;
    cells: Partial<Record<FigureName, FigureCells>>;
  }[] = [];
  const problems: RowProblem[] = [];
  const torn = new Set<number>();
  for (const { cells, row } of bodyOf(rows, table)) {
    const text = cellText(cells[columns.group]);
    const figure = ROW_STARTS.find(([start]) => comparable(text).startsWith(start))?.[1];
    const open = blocks[blocks.length - 1];
    if (figure === undefined) {
      blocks.push({ row, name: text, groupColumn: columns.group, cells: {} });
    } else if (open === undefined || open.cells[figure] !== undefined) {
      const place = { row, column: columns.group + 1 };
      problems.push({
        code: 'BLOCK_INCOMPLETE',
        ...place,
        ...(open === undefined ? {} : { group: open.name }),
      });
      if (open !== undefined) torn.add(open.row);
    } else {
      const column = columns.participants;
      open.cells[figure] = { count: cells[column], percent: cells[columns.percent], row, column };
    }
  }
  return { blocks: blocks.filter(({ row }) => !torn.has(row)), problems };
}

function bodyOf(rows: SheetRows, { headingRow }: FoundTable): { cells: readonly unknown[]; row: number }[] {
  return rows.flatMap((cells, index) =>
    index <= headingRow || isBlankRow(cells) ? [] : [{ cells, row: index + 1 }],
  );
}
