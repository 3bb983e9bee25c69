// How a column of «Свод» is written: counts by SUMIFS with their conditions above them, answers yes and no.

import { svodTitle } from '../../catalogue/live-sheet-titles';
import { noWord, yesWord } from '../../catalogue/words';
import type { SheetSpec } from '../sheet-spec';
import { FIRST_SCHOOL_ROW, LISTED_ROW, type LiveColumn, svodRows, TOTAL_ROW } from './live-sheet';

/** A column of a described sheet as a template names it. */
export function source<S extends SheetSpec>(spec: S, id: keyof S['columns'] & string): string {
  return `{${spec.title}.${id}}`;
}

/** The same formula over the whole columns of the described sheets. */
export function overWholeColumns(formula: string): string {
  return formula.replace(/\{([^{}.]+\.\w+)\}/g, '{$1*}');
}

/** The cell of the same row in a column of «Свод». */
export function svod(id: string): string {
  return `{${svodTitle}.${id}}`;
}

/** The schools' cells of a column, or of several that stand side by side. */
export function svodSchools(from: string, to = from): string {
  return svodFrom(FIRST_SCHOOL_ROW, from, to);
}

/** Cells of the schools of the selection, blanks for the others; `cells` has a row for each school of «Свод». */
export function ofSelected(cells: string): string {
  return `ARRAYFORMULA(IF(${svodSchools('selected')}="${yesWord}";${cells};""))`;
}

/** A column of «Свод» so. */
export function svodSelected(id: string): string {
  return ofSelected(svodSchools(id));
}

/** Codes in a form in which «0012» and 12 are the same, as conditions compare them. */
export function comparableCodes(codes: string): string {
  return `IFERROR(${codes}*1;${codes})`;
}

/** The first and the last of columns that stand side by side. */
export function span(ids: readonly string[]): readonly [string, string] {
  const [first, last] = [ids[0], ids[ids.length - 1]];
  if (first === undefined || last === undefined) throw new RangeError('no columns to span');
  return [first, last];
}

/** The columns of the wholes, by those of the parts. */
export function wholesOf(ids: readonly string[]): string[] {
  return ids.map((id) => `${id}Of`);
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
  readonly row: Exclude<(typeof svodRows)[keyof typeof svodRows], typeof svodRows.allData>;
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

const COUNT = { width: 128, format: 'General' } as const;
/** Only schools of the selection: those «вне отбора» are in no total and no number of schools. */
const ofSelection = `;${svodSchools('selected')};"${yesWord}"`;
/** The sum over the schools of the selection. */
export const totalOfCounts = `=SUMIFS({c}${FIRST_SCHOOL_ROW}:{c}{last}${ofSelection})`;
/** The number of schools of the selection whose cells in this column meet a condition. */
export const schoolsWith = (condition: string): string =>
  `COUNTIFS({c}${FIRST_SCHOOL_ROW}:{c}{last};"${condition}"${ofSelection})`;
/** The number of all schools of the selection. */
export const schoolsOfSelection = `COUNTIF(${svodSchools('selected')};"${yesWord}")`;
/** The number of «да» among the schools of the selection; a blank where none of them has answered at all. */
export const numberOfYes = `=IF(${schoolsWith(yesWord)}+${schoolsWith(noWord)}=0;"";${schoolsWith(yesWord)})`;

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
      [svodRows.allData]: overWholeColumns(`=SUMIFS(${sum}${tests}${known})`),
      [TOTAL_ROW]: totalOfCounts,
      ...(facts.listedTotal === true
        ? {
            [LISTED_ROW]: `=SUMIFS({c}$${FIRST_SCHOOL_ROW}:{c}\${last};${svodSchools('listed')};"${yesWord}")`,
          }
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
    cells: { ...(year === undefined ? {} : { [svodRows.year]: year }), ...typed, [TOTAL_ROW]: numberOfYes },
    school: ofSchool(formula),
  };
}

/** Nothing where there is no school. */
export function ofSchool(formula: string): string {
  return `=IF(${svod('code')}="";"";${formula})`;
}

/** The beginning of a COUNTIFS over the rows of a school and of the year above the column. */
export function rowsOf(sheet: SheetSpec): string {
  return `COUNTIFS(${source(sheet, 'code')};${svod('code')};${source(sheet, 'year')};{c}$${svodRows.year}`;
}

function placed({ id, heading, note }: Place): Place {
  return { id, heading, note };
}
