// «Показатели» show the numbers that the lists judge, over small invented districts.
import { describe, expect, test } from 'vitest';
import { hostOf, runWell } from './built-host';
import { faultLines } from './one-number/check';
import { indicatorFaults } from './one-number/check-indicators';
import { type District, PRESET } from './one-number/district';
import { workbookOf } from './one-number/finished';
import { kinds } from './one-number/kinds';
import { Truth } from './one-number/oracle';

function faultsOf(district: District, workbook: Parameters<typeof hostOf>[0]): string[] {
  const host = hostOf(workbook);
  runWell(host, 'identifyLists', { settings: [] });
  runWell(host, 'buildIndicators', {});
  host.workbook.recalculate();
  return faultLines(district, 'по умолчанию', indicatorFaults(host, new Truth(district, PRESET)));
}

// Formulas know a subject by the beginning of its full name; «Проверка» names the other spellings.
describe.each(kinds.filter(({ name }) => name !== 'написания предметов'))(
  '«Показатели» of «$name»',
  (district) => {
    test('show the numbers of the lists', () => {
      expect(faultsOf(district, workbookOf(district))).toEqual([]);
    });
  },
);
