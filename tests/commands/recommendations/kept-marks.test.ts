// Marks that stand in workbooks already: whatever the code calls things, the same recommendation has the same mark.
import { expect, it } from 'vitest';
import { recommended, rowOf, template } from './recommended';

const LOW = 13;

/**
 * The fingerprint is FNV-1a of the key, worked out apart from the code:
 * school, template, indicator, subject, grade and addressee in the words of the workbook, as they have been from the first.
 */
it.each([
  ['1|м|vpr_fail_share|математика|5|администрация оо', 'sch1', {}, '07855aa9e1e9c4ae'],
  [
    '1|ч|низких процедур||0|шмо',
    'sch1',
    { id: 'Ч', addressee: 'ШМО', condition: 'низких процедур >= 1', text: 'Низких {низких}.' },
    'fca0d3baaa564387',
  ],
  [
    '|район математика|vpr_fail_share|математика|5|имц',
    '',
    {
      id: 'РАЙОН Математика',
      addressee: 'ИМЦ',
      condition: 'школ(VPR_FAIL_SHARE(Математика; 5) >= порог) >= 1',
      text: 'Таких школ {k}.',
    },
    'b9c3fe5270c97b2f',
  ],
])('%s', (_key, code, changes, fingerprint) => {
  const written = template(changes);
  const row = rowOf(recommended([[LOW, LOW]], [written]), code, written.problem);
  expect(String(row.cells.mark).split(' ')[0]).toBe(fingerprint);
});
