// One number, one home: what the list says of a school stands alike in every paper, over the example and small districts.
import { describe, expect, test } from 'vitest';
import { runs } from '../runs';
import { exampleWorkbook, hostOf } from './built-host';
import { faultLines, faultsOf } from './one-number/check';
import { ALL_RULES, rulesText } from './one-number/district';
import { finish, workbookOf } from './one-number/finished';
import { kinds } from './one-number/kinds';
import { districtIn } from './one-number/typed-district';

const RULES = ALL_RULES.slice(0, runs({ quick: 8, deep: 16 })).map((rules) => ({
  rules,
  named: rulesText(rules),
}));

describe.each(kinds)('papers of «$name» say what the list says', (district) => {
  const workbook = workbookOf(district);

  test.each(RULES)('$named', ({ rules, named }) => {
    expect(faultLines(district, named, faultsOf(finish(district, rules, workbook)))).toEqual([]);
  });
});

describe('papers of the learning example say what the list says', () => {
  const workbook = exampleWorkbook();
  const district = districtIn(hostOf(workbook), 'учебный пример');

  test.each(RULES)('$named', ({ rules, named }) => {
    expect(faultLines(district, named, faultsOf(finish(district, rules, workbook)))).toEqual([]);
  });
});
