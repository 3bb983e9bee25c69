// The same work in a spreadsheet of the United States: the lists are the same, and what was loaded is known again.
import { expect, test } from 'vitest';
import type { Host } from '../../local/host';
import type { Locale } from '../../local/workbook/typing';
import { hostOf, runWell } from './built-host';
import { answer, formsWorkbook, rowsOf, STAFF } from './collecting';
import { intake } from './intake-requests';
import { livedInWorkbook } from './lived-in';

function workedIn(locale: Locale): Host {
  const host = hostOf({ ...hostOf().workbook.toJson(), locale });
  runWell(host, 'prepareWorkbook');
  runWell(host, 'fillExample');
  return host;
}

test('the learning example gives as many problems and the same lists', () => {
  const told = (locale: Locale) => {
    const host = workedIn(locale);
    const { lists } = runWell(host, 'identifyLists', { settings: [] }).state;
    // One cell of the example holds a score that a Russian sheet takes for a date: there its words differ, not its count.
    return [runWell(host, 'checkData', {}).total, lists];
  };
  expect(told('en_US')).toEqual(told('ru_RU'));
});

test('files loaded twice change nothing the second time', () => {
  const host = hostOf({ ...livedInWorkbook('right'), locale: 'en_US' });
  runWell(host, 'addIntake', intake);
  const { plan } = runWell(host, 'addIntake', intake);
  expect(plan.sheets.map(({ added, changed }) => added + changed)).toEqual(plan.sheets.map(() => 0));
});

test('answers of forms are taken once', () => {
  const host = hostOf({ ...formsWorkbook(2, [STAFF]), locale: 'en_US' });
  answer(host, STAFF, 0, { Педагогов: '20', 'Меры поддержки': '1,5' });
  runWell(host, 'pullResponses', {});
  expect(rowsOf(host, STAFF)).toMatchObject([{ Педагогов: 20, 'Меры поддержки': '1,5' }]);
  expect(runWell(host, 'pullResponses', {}).summary).toContain('Новых ответов нет');
});
