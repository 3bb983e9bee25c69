// School years: read from what people type, written as «2020/2021», held as the year in which they end.

/** A school year as the calendar year in which it ends: 2021 stands for «2020/2021». */
export type SchoolYear = number;

// Between the years: a slash either way, or any of the hyphens, dashes and the minus sign.
const PAIR = /^(\d{4})\s*[/\\\u2010-\u2015\u2212-]\s*(\d{4}|\d{2})$/;
// «г.», «год», «года», «уч. г.», «уч. год», «учебный год», «учебного года» at the end.
const YEAR_WORDS = / ?(уч(ебный|ебного|\.)? ?)?(г(ода|од|\.)?)? ?$/i;
const SINGLE = /^\d{4}$/;

/**
 * Reads «2020/2021», «2020-2021», «2020/21» or a bare 2021 (the year in which the school year ends).
 * A trailing «г.», «уч. год» or «учебный год» is allowed. Returns undefined for anything else, a blank included.
 */
export function readSchoolYear(value: unknown): SchoolYear | undefined {
  const text = String(value ?? '')
    .replace(/\s+/g, ' ')
    .replace(YEAR_WORDS, '')
    .trim();
  if (SINGLE.test(text)) return plausible(Number(text));
  const pair = PAIR.exec(text);
  if (pair === null) return undefined;
  const next = String(Number(pair[1]) + 1);
  const end = pair[2] ?? '';
  return end === next || end === next.slice(2) ? plausible(Number(next)) : undefined;
}

/** «2020/2021» for 2021. */
export function schoolYearText(year: SchoolYear): string {
  return `${year - 1}/${year}`;
}

function plausible(year: number): SchoolYear | undefined {
  return year >= 1990 && year <= 2100 ? year : undefined;
}
