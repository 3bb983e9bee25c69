// What «Проверка» can fix by itself: cells written otherwise and rows repeated word for word, put together by what is done.
import { isBlankCell } from '../../domain/kernel/cell';
import { isPersonalText } from '../../domain/kernel/personal-text';
import { textHash } from '../../domain/kernel/text-hash';
import type { CellToWrite } from '../block-plan';
import { asText } from '../merge/merge-lines';
import type { Problem, ProblemCode } from '../problem';
import type { Table } from '../read-table';
import type { SheetSpec } from '../sheet-spec';
import { shownValue } from './personal-data';
import { type Otherwise, type OtherwiseKind, otherwiseReaders, type SchoolCodes } from './written-otherwise';

export interface FixedCell {
  /** Index from 0. */
  readonly line: number;
  readonly id: string;
  readonly to: CellToWrite;
}

/** One thing to be done on one sheet, in however many cells. */
export interface Fix {
  /** Names it from one reading of the sheet to the next. */
  readonly id: string;
  /** What is wrong; its `n` counts the cells or rows, those too that are left to people. */
  readonly problem: Problem;
  readonly cells: readonly FixedCell[];
  /** Lines, by index from 0, that repeat another. */
  readonly lines: readonly number[];
}

export interface FoundFixes {
  /** Those with something to be done come with it; the others hold nothing but formulas and texts of people. */
  readonly fixes: readonly Fix[];
  /** Of the problems given, those that are not told by the fixes. */
  readonly others: readonly Problem[];
}

export interface FixedSheet {
  readonly table: Table<SheetSpec>;
  readonly values: readonly (readonly unknown[])[];
  /** Asked for only when there is something to fix. */
  readonly formulas: () => readonly (readonly string[])[];
}

const codesOf: Readonly<Record<OtherwiseKind, ProblemCode>> = {
  code: 'CODE_OTHERWISE',
  year: 'YEAR_OTHERWISE',
  word: 'WORD_OTHERWISE',
  answer: 'ANSWER_OTHERWISE',
  number: 'NUMBER_AS_TEXT',
};

/**
 * `problems` are those found on the sheet so far: repeated rows are put together, an unknown school whose code only
 * lacks its zeros is told once. A formula of a person is never fixed.
 */
export function findFixes(sheet: FixedSheet, codes: SchoolCodes, problems: readonly Problem[]): FoundFixes {
  const groups = groupsOf(sheet, codes);
  const repeated = problems.filter(({ code }) => code === 'ROW_REPEATED');
  if (groups.length === 0 && repeated.length === 0) return { fixes: [], others: problems };
  const formulas = sheet.formulas();
  const isTyped = (line: number, at: number): boolean => (formulas[line]?.[at] ?? '') === '';
  const { index } = sheet.table.columns;
  const fixes = groups.map(({ cells, ...group }): Fix => {
    const typed = cells.filter(({ line, id }) => isTyped(line, index.get(id) ?? -1));
    return { ...group, cells: typed, lines: [] };
  });
  const told = new Set(
    groups.flatMap(({ cells }) => cells.map(({ line, id }) => placeOf(line + 1, (index.get(id) ?? -1) + 1))),
  );
  return {
    fixes: [...fixes, ...repeatedFix(sheet, repeated, isTyped)],
    others: problems.filter(
      ({ code, row = 0, column = 0 }) =>
        code !== 'ROW_REPEATED' && !(code === 'UNKNOWN_SCHOOL' && told.has(placeOf(row, column))),
    ),
  };
}

function placeOf(row: number, column: number): string {
  return `${row} ${column}`;
}

type Group = Omit<Fix, 'lines'>;

/** In the order of their first cells. */
function groupsOf({ table, values }: FixedSheet, codes: SchoolCodes): Group[] {
  const { spec, columns } = table;
  const groups = new Map<string, { found: Otherwise; first: unknown; id: string; cells: FixedCell[] }>();
  const readers = [...otherwiseReaders(spec, codes)].flatMap(([id, read]) => {
    const at = columns.index.get(id);
    return at === undefined ? [] : [{ id, at, read, column: spec.columns[id] }];
  });
  for (let line = 1; line < values.length; line += 1) {
    for (const { id, at, read, column } of readers) {
      const cell = values[line]?.[at];
      const found = read(cell);
      if (found === undefined) continue;
      const { kind, to } = found;
      const name = kind === 'number' ? `${kind}\t${id}` : `${kind}\t${id}\t${String(cell)}\t${to}`;
      const fixed = { line, id, to: typeof to === 'string' ? asText(to, column) : to };
      const group = groups.get(name);
      if (group === undefined) groups.set(name, { found, first: cell, id, cells: [fixed] });
      else group.cells.push(fixed);
    }
  }
  return [...groups].map(([name, { found, first, id, cells }]) => ({
    id: textHash(`${spec.title}\t${name}`),
    problem: {
      code: codesOf[found.kind],
      sheet: spec.title,
      row: (cells[0]?.line ?? 0) + 1,
      column: (columns.index.get(id) ?? 0) + 1,
      heading: spec.columns[id]?.heading ?? '',
      value: shownValue(first),
      expected: shownValue(found.to),
      n: cells.length,
    },
    cells,
  }));
}

/** Rows stay in which somebody keeps something of their own, a formula, or what looks like a person. */
function repeatedFix(
  { table, values }: FixedSheet,
  repeated: readonly Problem[],
  isTyped: (line: number, at: number) => boolean,
): Fix[] {
  const [first] = repeated;
  if (first === undefined) return [];
  const ours = new Set(table.columns.index.values());
  const isOurs = (line: number): boolean =>
    (values[line] ?? []).every(
      (cell, at) =>
        isTyped(line, at) && (isBlankCell(cell) || (ours.has(at) && !isPersonalText(String(cell)))),
    );
  return [
    {
      id: textHash(`${table.spec.title}\trepeated`),
      problem: { ...first, n: repeated.length },
      cells: [],
      lines: repeated.map(({ row = 0 }) => row - 1).filter(isOurs),
    },
  ];
}
