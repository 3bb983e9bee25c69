// Formulas that call our functions: which they are, how far their results have spread, what takes their place.
import { functionEntries } from '../../catalogue/functions';
import { indicatorsTitle, svodTitle } from '../../catalogue/live-sheet-titles';
import { isBlankCell, isErrorText, isLoadingText } from '../../domain/kernel/cell';
import { asWritable, type BlockWrite, blocksOf, type CellToWrite, type SheetContent } from '../block-plan';

type Values = SheetContent['values'];

/** A cell by its row and column, from 0. */
export type CellPlace = readonly [row: number, column: number];

export interface OurFormulas {
  /** Formulas that show a value. */
  readonly good: readonly CellPlace[];
  /** Formulas that show an error, or have not been computed: there is no value to keep. */
  readonly failed: readonly CellPlace[];
}

const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
/** Made on first use: nothing is worked out while the script loads. */
let call: RegExp | undefined;

/** True when a formula calls a function of ours, not when it only speaks of one. */
export function callsOurs(formula: string): boolean {
  call ??= new RegExp(`(?:^|[^\\w.])(?:${functionEntries.map(({ name }) => name).join('|')})\\s*\\(`, 'i');
  return call.test(formula.replace(QUOTED, '""'));
}

/**
 * Every formula of ours on a sheet. On «Показатели» also those that read «Свод»: its rows follow «Школы», and beside
 * shares that are values by then a school's name must be one too.
 */
export function ourFormulas(title: string, { values, formulas }: SheetContent): OurFormulas {
  const isOurs = (formula: string): boolean =>
    callsOurs(formula) || (title === indicatorsTitle && formula.includes(`'${svodTitle}'!`));
  const good: CellPlace[] = [];
  const failed: CellPlace[] = [];
  formulas.forEach((row, line) => {
    row.forEach((formula, column) => {
      if (formula === '' || !isOurs(formula)) return;
      (isFailed(values[line]?.[column]) ? failed : good).push([line, column]);
    });
  });
  return { good, failed };
}

/** Cells without a formula that showed a value and, once our formulas are blank, show none: results had spread there. */
export function spreadCells({ values, formulas }: SheetContent, blanked: Values): CellPlace[] {
  const lost: CellPlace[] = [];
  values.forEach((row, line) => {
    row.forEach((value, column) => {
      const isFormula = (formulas[line]?.[column] ?? '') !== '';
      if (!isFormula && !isBlankCell(value) && isBlankCell(blanked[line]?.[column]))
        lost.push([line, column]);
    });
  });
  return lost;
}

/** Blocks that write `cellOf` into the cells; blank cells between two of a column are written as blanks. */
export function cellBlocks(
  title: string,
  cells: readonly CellPlace[],
  isFree: (row: number, column: number) => boolean,
  after: (row: number, column: number) => CellToWrite,
  before: (row: number, column: number) => CellToWrite,
): BlockWrite[] {
  return rectangles(runsByColumn(cells, isFree)).map(({ from, to, left, width }) => {
    const grid = (of: (row: number, column: number) => CellToWrite): CellToWrite[][] =>
      Array.from({ length: to - from + 1 }, (_, line) =>
        Array.from({ length: width }, (_cell, across) => of(from + line, left + across)),
      );
    return { sheet: title, row: from + 1, column: left + 1, values: grid(after), before: grid(before) };
  });
}

/** A value as it stays for good: a text stays a text, whatever it looks like. */
export function kept(value: unknown): CellToWrite {
  return typeof value === 'string' && value !== '' ? { text: value } : asWritable(value);
}

/**
 * The first formula that fails now and did not fail before. A formula whose own result had spread over cells finds
 * them taken when that result came from ours: what it lost looked like ours.
 */
export function brokenFormula({ values, formulas }: SheetContent, now: Values): CellPlace | undefined {
  for (const [line, row] of formulas.entries()) {
    const column = row.findIndex(
      (formula, at) => formula !== '' && isFailed(now[line]?.[at]) && !isFailed(values[line]?.[at]),
    );
    if (column >= 0) return [line, column];
  }
  return undefined;
}

function isFailed(value: unknown): boolean {
  return typeof value === 'string' && (isErrorText(value) || isLoadingText(value));
}

interface Run {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

function runsByColumn(cells: readonly CellPlace[], isFree: (row: number, column: number) => boolean): Run[] {
  const runs: Run[] = [];
  const sorted = [...cells].sort(([row, column], [otherRow, other]) => column - other || row - otherRow);
  for (const [row, column] of sorted) {
    const last = runs[runs.length - 1];
    const joined =
      last?.index === column &&
      Array.from({ length: row - last.to - 1 }, (_, at) => last.to + 1 + at).every((at) =>
        isFree(at, column),
      );
    if (joined) runs[runs.length - 1] = { ...last, to: row };
    else runs.push({ index: column, from: row, to: row });
  }
  return runs;
}

/** Runs of the same rows that stand side by side, as one block. */
function rectangles(runs: readonly Run[]) {
  const byRows = new Map<string, Run[]>();
  for (const run of runs) {
    const key = `${run.from} ${run.to}`;
    byRows.set(key, [...(byRows.get(key) ?? []), run]);
  }
  return [...byRows.values()].flatMap(blocksOf).map((block) => ({
    from: block[0]?.from ?? 0,
    to: block[0]?.to ?? 0,
    left: block[0]?.index ?? 0,
    width: block.length,
  }));
}
