// A school that the department keeps off ШНОР by its decision is on no list, in no number and in no paper as listed.
import { expect, test } from 'vitest';
import { exampleWorkbook, hostOf } from './built-host';
import { faultLines, faultsOf } from './one-number/check';
import { PRESET } from './one-number/district';
import { finish } from './one-number/finished';
import { districtIn } from './one-number/typed-district';

test('papers of the learning example say what the lists say after «не включать»', () => {
  const workbook = exampleWorkbook();
  const district = districtIn(hostOf(workbook), 'учебный пример');
  const inDoubt = finish(district, PRESET, workbook)
    .shnor.filter((row) => row['Требует решения'] !== '')
    .map((row) => String(row['Код ОО']));
  expect(inDoubt.length).toBeGreaterThan(0);
  const finished = finish(district, PRESET, workbook, inDoubt);
  expect(finished.lists.lists[0]?.counts).toContainEqual(
    expect.objectContaining({ status: 'не включена решением', count: inDoubt.length }),
  );
  expect(faultLines(district, 'с решением', faultsOf(finished))).toEqual([]);
});
