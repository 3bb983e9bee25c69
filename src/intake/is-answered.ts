// Whether a person has answered what is asked of a sheet, with what can be.
import { procedureWords } from '../catalogue/words';
import type { KnownSchool } from '../domain/intake/match-schools';
import { readSchoolYear } from '../domain/kernel/school-year';
import type { AskedField, Given } from './types';

/** `maximum` bounds the scale; `school` is the one whose code was said, where it is ours. */
export function isAnswered(
  field: AskedField,
  said: Given,
  {
    maximum,
    school,
  }: { readonly maximum?: number | undefined; readonly school?: KnownSchool | undefined } = {},
): boolean {
  switch (field) {
    case 'procedure':
      return said.procedure !== undefined && said.procedure in procedureWords;
    case 'year':
      return readSchoolYear(said.year) !== undefined;
    case 'grade':
      return isWhole(said.grade, 1, 12);
    case 'subject':
      return (said.subject ?? '').trim() !== '';
    case 'maximum':
      return isWhole(said.maximum, 1, Number.MAX_SAFE_INTEGER);
    case 'scale':
      return said.scale === 'none' || isScale(said.scale, maximum);
    case 'totals':
      return said.totals !== undefined;
    case 'school':
      return school !== undefined;
  }
}

function isScale(scale: Given['scale'], maximum = Number.MAX_SAFE_INTEGER): boolean {
  if (scale === undefined || scale === 'none') return false;
  const { from3, from4, from5 } = scale;
  return (
    isWhole(from3, 1, maximum) && isWhole(from4, from3 + 1, maximum) && isWhole(from5, from4 + 1, maximum)
  );
}

function isWhole(value: number | undefined, least: number, most: number): value is number {
  return value !== undefined && Number.isInteger(value) && value >= least && value <= most;
}
