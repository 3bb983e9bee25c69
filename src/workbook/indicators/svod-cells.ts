// How a column of «Свод» is written: counts by SUMIFS with their conditions above them, answers yes and no.
import { noWord, yesWord } from '../../catalogue/words';
import type { SheetSpec } from '../sheet-spec';
import { FIRST_SCHOOL_ROW, type LiveColumn } from './live-sheet';
import { svodTitle } from './titles';

/** A column of a described sheet as a template names it. */
export function source<S extends SheetSpec>(spec: S, id: keyof S['columns'] & string): string {
  return `{${spec.title}.${id}}`;
}

/** The cell of the same row in a column of «Свод». */
export function svod(id: string): string {
  return `{${svodTitle}.${id}}`;
}

/** The schools' cells of a column, or of several that stand side by side. */
export function svodSchools(from: string, to = from): string {
  return svodFrom(FIRST_SCHOOL_ROW, from, to);
}

/** A column, or several, from a row down. */
export function svodFrom(row: number, from: string, to = from): string {
  return `{${svodTitle}.${from}${to === from ? '' : `-${to}`}:${row}}`;
}

interface Place {
  readonly id: string;
  readonly heading: string;
  readonly note: string;
}

/** A condition: the column of the sheet it is about, the row above the counts in which it stands, and what it says. */
export interface Condition {
  readonly column: string;
  readonly row: 2 | 3 | 4 | 5;
  readonly value: string | number;
}

export interface CountFacts<S extends SheetSpec> extends Place {
  readonly sheet: S;
  /** The count that is summed. */
  readonly sum: keyof S['columns'] & string;
  readonly conditions: readonly Condition[];
  /** What is typed above the counts besides the conditions. */
  readonly typed?: Readonly<Record<number, string | number>>;
  /** For a denominator: only rows that have this numerator, or «нет данных» would look like 0. */
  readonly where?: keyof S['columns'] & string;
  /** The schools of the lists have a total of their own. */
  readonly listedTotal?: boolean;
}

const COUNT = { width: 112, format: 'General' } as const;
const totalOfCounts = `=SUM({c}${FIRST_SCHOOL_ROW}:{c}{last})`;
/** The number of «да» among the schools. */
export const numberOfYes = `=COUNTIF({c}${FIRST_SCHOOL_ROW}:{c}{last};"${yesWord}")`;

/** A count of people of a school, one SUMIFS a cell. */
export function count<S extends SheetSpec>(facts: CountFacts<S>): LiveColumn {
  const { sheet, conditions, where } = facts;
  const tests = conditions.map(({ column, row }) => `;${column};{c}$${row}`).join('');
  const known = where === undefined ? '' : `;${source(sheet, where)};">=0"`;
  const sum = source(sheet, facts.sum);
  return {
    ...COUNT,
    ...placed(facts),
    cells: {
      ...Object.fromEntries(conditions.map(({ row, value }) => [row, value])),
      ...facts.typed,
      6: `=SUMIFS(${sum}${tests}${known})`,
      7: totalOfCounts,
      ...(facts.listedTotal === true
        ? { 8: `=SUMIFS({c}$${FIRST_SCHOOL_ROW}:{c}\${last};${svodSchools('listed')};"${yesWord}")` }
        : {}),
    },
    school: ofSchool(`SUMIFS(${sum};${source(sheet, 'code')};${svod('code')}${tests}${known})`),
  };
}

/** Answers yes and no of a year. */
export function answer<S extends SheetSpec>(
  place: Place,
  sheet: S,
  id: keyof S['columns'] & string,
  year: string,
  typed: Readonly<Record<number, string | number>> = {},
): LiveColumn {
  const rowsWith = (word: string): string => `${rowsOf(sheet)};${source(sheet, id)};"${word}")>0`;
  return flag(
    place,
    year,
    `IF(${rowsWith(yesWord)};"${yesWord}";IF(${rowsWith(noWord)};"${noWord}";""))`,
    typed,
  );
}

/** «да» where a link or a text is filled in, «нет» where the school's row of the year has none. */
export function filledIn<S extends SheetSpec>(
  place: Place,
  sheet: S,
  id: keyof S['columns'] & string,
  year: string,
): LiveColumn {
  const rows = rowsOf(sheet);
  return flag(
    place,
    year,
    `IF(${rows};${source(sheet, id)};"?*")>0;"${yesWord}";IF(${rows})>0;"${noWord}";""))`,
  );
}

/** A column of yes and no by a formula of its own; the total is the number of «да». */
export function flag(
  place: Place,
  year: string | undefined,
  formula: string,
  typed: Readonly<Record<number, string | number>> = {},
): LiveColumn {
  return {
    ...COUNT,
    ...placed(place),
    cells: { ...(year === undefined ? {} : { 2: year }), ...typed, 7: numberOfYes },
    school: ofSchool(formula),
  };
}

/** Nothing where there is no school. */
export function ofSchool(formula: string): string {
  return `=IF(${svod('code')}="";"";${formula})`;
}

/** The beginning of a COUNTIFS over the rows of a school and of the year above the column. */
export function rowsOf(sheet: SheetSpec): string {
  return `COUNTIFS(${source(sheet, 'code')};${svod('code')};${source(sheet, 'year')};{c}$2`;
}

function placed({ id, heading, note }: Place): Place {
  return { id, heading, note };
}
