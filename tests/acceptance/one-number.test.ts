// One number, one home, over the 361 real schools: what the list says of a school stands alike in every paper.
import { describe, expect, it } from 'vitest';
import { faultLines, faultsOf } from '../bundle/one-number/check';
import { ALL_RULES, type District, rulesText } from '../bundle/one-number/district';
import { finish, workbookOf } from '../bundle/one-number/finished';
import { expectedSchools, realDataAreHere, realRows } from './altai';

if (!realDataAreHere) console.log('Пропущено: реальных данных рядом с проектом нет.');

/** ВПР of two years; the schools tell of no exams and no conditions. */
function realDistrict(): District {
  const schools = expectedSchools().map(({ code, name }) => ({ code, name: name.trim(), kind: '' }));
  const codes = new Set(schools.map(({ code }) => code));
  const results = realRows('altai_vpr_school_level.csv')
    .filter(({ school_id = '' }) => codes.has(school_id))
    .map((row) => ({
      code: row.school_id ?? '',
      year: Number(row.year),
      procedure: 'ВПР' as const,
      grade: Number(row.grade),
      subject: row.subject ?? '',
      participants: Number(row.participants),
      marks2: Number(row.n2),
      marks3: Number(row.n3),
      marks4: Number(row.n4),
      marks5: Number(row.n5),
    }));
  return { name: '361 школа', schools, results, graduates: [], contexts: [], staff: [] };
}

describe.skipIf(!realDataAreHere)('papers of 361 real schools say what the list says', () => {
  // No school tells of its conditions, so that the rule sets of ШНСУ do not differ here.
  it.each(ALL_RULES.filter(({ shnsu }) => shnsu === 'по числу критериев'))(
    '$shnor, small ones summed: $poolSmall',
    (rules) => {
      const district = realDistrict();
      const faults = faultsOf(finish(district, rules, workbookOf(district)));
      expect(faultLines(district, rulesText(rules), faults)).toEqual([]);
    },
  );
});
