// How numbers, schools and blanks are written in documents.
import type { People, Share } from '../contract/report-data';
import { counted, NO_BREAK_SPACE, numberText, percentText, plural } from '../messages/russian';

/** Stands in a table where nothing is known. */
export const DASH = '—';

/** A blank to be filled by hand. */
export const BLANK = '________________';

/** A date to be filled by hand. */
export const BLANK_DATE = `«____» ______________ 20___${NO_BREAK_SPACE}г.`;

export function orBlank(text: string): string {
  return text.trim() === '' ? BLANK : text;
}

export function percentOf({ count, whole }: Share): number {
  return (100 * count) / whole;
}

/** «36,1 %» */
export function sharePercent(share: Share): string {
  return percentText(percentOf(share));
}

/** «36,1 % (13 из 36)» */
function shareText(share: Share): string {
  const { count, whole } = share;
  return `${sharePercent(share)} (${numberText(count)}${NO_BREAK_SPACE}из${NO_BREAK_SPACE}${numberText(whole)})`;
}

/** Of whom a share is, after «из»: «из 21 участника», «из 22 выпускников». */
const WHOLE_WORDS: Readonly<Record<People | 'mixed', readonly [one: string, many: string]>> = {
  participants: ['участника', 'участников'],
  graduates: ['выпускника', 'выпускников'],
  pupils: ['обучающегося', 'обучающихся'],
  teachers: ['педагога', 'педагогов'],
  compared: ['обучающегося с обеими отметками', 'обучающихся с обеими отметками'],
  mixed: ['участника (выпускника)', 'участников и выпускников'],
};

/**
 * «36,4 % (8 из 22 выпускников)»; `mixed` where some schools count graduates and others participants. In a narrow
 * cell the word may go to a line of its own.
 */
export function shareOfWhole({ count, whole }: Share, people: People | 'mixed'): string {
  const [one, many] = WHOLE_WORDS[people];
  return `${shareText({ count, whole }).slice(0, -1)} ${plural(whole, one, many, many)})`;
}

/** A share of schools, which may be of none at all: «12,5 % (3 из 24)», or a dash. */
export function schoolShareText(count: number, whole: number): string {
  return whole === 0 ? DASH : shareText({ count, whole });
}

/** A threshold as it was set: «30 %», «12,5 %». */
export function thresholdText(threshold: number): string {
  return `${numberText(threshold)}${NO_BREAK_SPACE}%`;
}

export function schoolsText(n: number): string {
  return counted(n, 'школа', 'школы', 'школ');
}

/** «в 1 школе», «в 3 школах» without its preposition. */
export function inSchoolsText(n: number): string {
  return counted(n, 'школе', 'школах', 'школах');
}

/** «2025/2026 учебный год», or a blank where the year is not known. */
export function yearOrBlank(year: string): string {
  return year.trim() === '' ? '20___/20___' : year;
}

/** Two years compared: «на 6,2 п.п. выше, чем в 2019/2020», «как и в 2019/2020». */
export function againstYear(now: Share, before: Share, year: string): string {
  const points = percentOf(now) - percentOf(before);
  const size = numberText(Math.abs(points), 1);
  if (size === '0,0') return `как и в${NO_BREAK_SPACE}${year}`;
  const way = points > 0 ? 'выше' : 'ниже';
  return `на${NO_BREAK_SPACE}${size}${NO_BREAK_SPACE}п.п. ${way}, чем в${NO_BREAK_SPACE}${year}`;
}

/** A text of people's, shortened where a long one would break the page; the cut is seen. */
export function shortened(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).trimEnd()}…`;
}

/** A name for a file: no signs that a disk refuses, not longer than a disk takes. */
export function fileNameText(text: string): string {
  return shortened(
    text
      .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    100,
  ).replace(/[. …]+$/, '');
}
