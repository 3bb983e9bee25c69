// The domain part of forming the lists beside a bare pass that touches every cell of the same arrays.
import { judgeLists } from '../../src/domain/lists/judge-lists';
import { listData } from '../../src/workbook/lists/list-data';
import { entries, listRules, settingCells } from '../../src/workbook/read-settings';
import { readTable } from '../../src/workbook/read-table';
import { columnsOf, type SheetSpec } from '../../src/workbook/sheet-spec';
import { contextSheet } from '../../src/workbook/sheets/context';
import { graduatesSheet, resultsSheet } from '../../src/workbook/sheets/results';
import { schoolsSheet } from '../../src/workbook/sheets/schools';
import { settingsSheet } from '../../src/workbook/sheets/settings';
import { district } from './district';
import { figure, inTurn } from './measure';

const SIZE = 5000;
const RUNS = 15;
const WARM_UP = 15;
const LIMIT = 10;

type Grid = readonly (readonly unknown[])[];

/** @param clear done before each run, so that none pays for the garbage of another */
export function domainShare(clear: () => void): string[] {
  const { schools, results, contexts } = district(SIZE);
  const grids = {
    schools: [headings(schoolsSheet), ...schools],
    results: [headings(resultsSheet), ...results],
    contexts: [headings(contextSheet), ...contexts],
  };
  const { data } = listData({
    schools: readTable(schoolsSheet, grids.schools),
    results: readTable(resultsSheet, grids.results),
    graduates: readTable(graduatesSheet, [headings(graduatesSheet)]),
    contexts: readTable(contextSheet, grids.contexts),
  });
  const { rules } = listRules(settingCells([headings(settingsSheet), ...presets()]));
  if (rules === undefined) throw new Error('presets do not read');
  const { one, other } = inTurn(
    RUNS,
    WARM_UP,
    () => judgeLists(data, rules),
    () => barePass(Object.values(grids)),
    clear,
  );
  return [
    `Решения по ${SIZE} школам (доменная часть), мс: ${one.toFixed(1)}; голый проход по тем же ячейкам: ${other.toFixed(1)}`,
    figure('Доменная часть относительно голого прохода, раз', one / other, LIMIT),
  ];
}

function headings(spec: SheetSpec): string[] {
  return columnsOf(spec).map(({ heading }) => heading);
}

function presets(): (string | number)[][] {
  return entries().map(([, { key, preset }]) => [key, preset, '']);
}

/** Looks into every cell: adds numbers and the lengths of texts. Throws if the sum is not there, so that it is not optimised away. */
function barePass(grids: readonly Grid[]): void {
  let sum = 0;
  for (const grid of grids) {
    for (const row of grid) {
      for (const cell of row) sum += typeof cell === 'number' ? cell : String(cell).length;
    }
  }
  if (Number.isNaN(sum)) throw new Error('a cell is not a number');
}
