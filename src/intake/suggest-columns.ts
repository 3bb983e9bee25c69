// Which of our columns the headings of an unknown table seem to be: for a person to confirm.
import {
  countUnit,
  headingPatterns,
  partHeading,
  shareHeading,
  shareUnit,
  taskHeading,
} from '../catalogue/table-headings';
import { cellNumber, type SheetRows } from '../domain/intake/sheet-rows';
import { headingKey } from '../domain/kernel/text';
import { mappingColumns, partColumns, wholeColumn } from './mapping-columns';
import { MAPPING_TARGETS } from './target-sheets';
import type { ColumnSource, Mapping } from './types';

type Target = Mapping['target'];
type FileColumn = Extract<ColumnSource, { column: number }>;

/** Percents of whole numbers, each rounded, may miss 100 by so much. */
const ROUNDED = 2;
const MARKS = ['marks2', 'marks3', 'marks4', 'marks5'] as const;
const NUMBERING = /^\d+(?:\.\d+)*\.\s*(?=\p{L})/u;
const SIGNS = /["'.:]/g;

/** A heading taken to pieces. */
interface Heading {
  readonly key: string;
  /** Without its unit. */
  readonly base: string;
  readonly isShare: boolean;
}

/** Our columns that the headings name, each by its column of the file; no column of the file twice. */
export function suggestedColumns(
  target: Target,
  headings: readonly string[],
  body: SheetRows,
): Record<string, ColumnSource> {
  const columns = Object.fromEntries(knownColumns(target, headings));
  return marksAreShares(columns, target, body)
    ? {
        ...columns,
        ...Object.fromEntries(MARKS.map((id) => [id, { column: columns[id]?.column ?? 0, isShare: true }])),
      }
    : columns;
}

/** The sheet of which the headings name most; of equals the first that is offered. */
export function suggestedTarget(headings: readonly string[]): Target {
  const named = MAPPING_TARGETS.map((target) => {
    const columns = knownColumns(target, headings);
    return { target, columns, weight: columns.size - (isOfSchoolPupils(target, columns, headings) ? 1 : 0) };
  });
  const most = Math.max(...named.map(({ weight }) => weight));
  const best = named.filter(({ weight }) => weight === most);
  // Of graduates everything is counted from their number: a table that has it is of them.
  const graduates = best.find(({ target, columns }) => target === 'graduates' && columns.has('graduates'));
  return (graduates ?? best[0])?.target ?? 'results';
}

/** «Количество обучающихся» may be of the whole school: alone it does not make a table one of results. */
function isOfSchoolPupils(
  target: Target,
  columns: ReadonlyMap<string, FileColumn>,
  headings: readonly string[],
): boolean {
  const column = target === 'results' ? columns.get('participants')?.column : undefined;
  return column !== undefined && headingPatterns.pupils.test(headingOf(headings[column] ?? '').base);
}

export function knownColumns(target: Target, headings: readonly string[]): Map<string, FileColumn> {
  const keys = headings.map(headingOf);
  const taken = new Set<number>();
  const found = new Map<string, FileColumn>();
  const take = (id: string, isShare: boolean, fits: (heading: Heading) => boolean): void => {
    if (found.has(id)) return;
    const column = keys.findIndex((one, index) => one.key !== '' && !taken.has(index) && fits(one));
    if (column < 0) return;
    taken.add(column);
    found.set(id, isShare ? { column, isShare } : { column });
  };
  const columns = mappingColumns(target);
  const areTasks = keys.some(({ base }) => taskHeading.test(base));
  const isNumbered = (id: string): boolean => areTasks && isMark(id);
  for (const [id, { heading }] of columns) {
    if (isNumbered(id)) continue;
    const own = headingKey(heading).replace(SIGNS, '');
    take(id, false, ({ key }) => key === own);
  }
  const whole = wholeColumn(target);
  const fitsOf = (id: string): ((heading: Heading) => boolean) => {
    const pattern = headingPatterns[id as keyof typeof headingPatterns];
    if (pattern === undefined || isNumbered(id)) return () => false;
    return ({ base }) => pattern.test(base) && (id !== whole || !partHeading.test(base));
  };
  for (const [id, { type }] of columns) {
    const fits = fitsOf(id);
    take(id, false, (one) => fits(one) && (type === 'percent' || !one.isShare));
  }
  for (const id of partColumns(target)) {
    const fits = fitsOf(id);
    take(id, true, (one) => fits(one) && one.isShare);
  }
  return found;
}

function headingOf(heading: string): Heading {
  const key = headingKey(heading.replace(NUMBERING, '')).replace(SIGNS, '');
  const isShare = shareHeading.test(key);
  return { key, base: key.replace(isShare ? shareUnit : countUnit, ''), isShare };
}

function isMark(id: string): boolean {
  return MARKS.some((mark) => mark === id);
}

/** Under bare «2»…«5» the figures tell: they sum to 100 in every row, and not to the participants. */
function marksAreShares(columns: Record<string, FileColumn>, target: Target, body: SheetRows): boolean {
  const whole = columns[wholeColumn(target)]?.column;
  const marks = MARKS.flatMap((id) => columns[id]?.column ?? []);
  if (whole === undefined || marks.length < MARKS.length) return false;
  const sums = body.flatMap((cells) => {
    const figures = marks.map((column) => cellNumber(cells[column]));
    const people = cellNumber(cells[whole]);
    if (people === undefined || figures.includes(undefined)) return [];
    return [{ people, sum: figures.reduce<number>((total, figure = 0) => total + figure, 0) }];
  });
  const areHundreds = sums.every(({ sum }) => Math.abs(sum - 100) <= ROUNDED);
  return areHundreds && sums.some(({ people, sum }) => Math.abs(people - sum) > ROUNDED);
}
