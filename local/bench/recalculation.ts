// The live sheet «Показатели»: the service calls that build it, and how long a corrected count takes to reach it.

import { indicatorsTitle, svodTitle } from '../../src/catalogue/live-sheet-titles';
import { columnsOf } from '../../src/workbook/sheet-spec';
import { resultsSheet } from '../../src/workbook/sheets/results';
import type { BuiltAddOn } from '../built-add-on';
import type { CellFunction } from '../custom-functions';
import { Host } from '../host';
import { callsText, succeed, totalOf } from './calls';
import { district, fill } from './district';
import { figure, median } from './measure';

/** A small district and a large one: the edit is to go unnoticed in the first. */
const SIZES = [65, 400] as const;
const EDITS = 5;
/** Milliseconds within which a correction is answered: at once, and while a person still looks at the cell. */
const LIMITS: Readonly<Record<(typeof SIZES)[number], number>> = { 65: 500, 400: 2000 };
/** A row of results in the middle of the sheet. */
const EDITED_ROW = 300;

interface Measured {
  readonly size: (typeof SIZES)[number];
  readonly ms: number;
  readonly calls: Readonly<Record<string, number>>;
  readonly editMs: number;
  readonly svod: Looked;
}

/** What the formulas of «Свод» cost whatever computes them. */
interface Looked {
  readonly formulas: number;
  /** Cells of all ranges of other sheets, each as often as a formula names it. */
  readonly cells: number;
}

export function recalculation(addOn: BuiltAddOn, functions: readonly CellFunction[]): string[] {
  const measured = SIZES.map((size) => measure(addOn, functions, size));
  const [first, ...others] = measured.map(({ calls }) => callsText(calls));
  return [
    ...measured.map(
      ({ size, ms, calls }) =>
        `buildIndicators, ${size} школ: ${ms.toFixed(0)} мс, вызовов служб ${totalOf(calls)}`,
    ),
    `buildIndicators: вызовы служб одинаковы на всех размерах — ${others.every((calls) => calls === first) ? 'да' : 'НЕТ'}`,
    ...measured.map(
      ({ size, svod }) =>
        `«Свод», ${size} школ: формул ${svod.formulas}, ячеек в их диапазонах ${(svod.cells / 1e6).toFixed(1)} млн`,
    ),
    ...measured.map(({ size, editMs }) =>
      figure(`Правка одного числа при «Показателях» на ${size} школ, мс`, editMs, LIMITS[size], 0),
    ),
  ];
}

function measure(
  addOn: BuiltAddOn,
  functions: readonly CellFunction[],
  size: (typeof SIZES)[number],
): Measured {
  const host = new Host({ ...addOn, functions });
  succeed(host.run('prepareWorkbook').result);
  fill(host, district(size));
  succeed(host.run('identifyLists', [{ settings: [] }]).result);
  const { result, ms, calls } = host.run('buildIndicators');
  succeed(result);
  return { size, ms, calls, svod: lookedAt(host), editMs: median(editTimes(host)) };
}

/** A column of a sheet as a formula names it, down to a row or whole. */
const COLUMN = /'([^']+)'!\$[A-Z]+(?:\$\d+)?:\$[A-Z]+(?:\$(\d+))?/g;

function lookedAt({ workbook }: Host): Looked {
  const sheet = workbook.sheet(svodTitle);
  if (sheet === undefined) throw new Error(`no sheet ${svodTitle}`);
  const all = sheet.formulas(1, 1, sheet.lastRow(), sheet.lastColumn()).flat();
  const formulas = all.filter((formula) => formula !== '');
  let cells = 0;
  for (const formula of formulas) {
    for (const [, title = '', last] of formula.matchAll(COLUMN)) {
      cells += last === undefined ? (workbook.sheet(title)?.maxRows ?? 0) : Number(last);
    }
  }
  return { formulas: formulas.length, cells };
}

/** Each edit types another number of «2», and ends when the cells of «Показатели» have been computed. */
function editTimes(host: Host): number[] {
  const column = columnsOf(resultsSheet).indexOf(resultsSheet.columns.marks2) + 1;
  let shown = shownIndicators(host);
  return Array.from({ length: EDITS }, (_, edit) => {
    const start = performance.now();
    host.edit(resultsSheet.title, EDITED_ROW, column, String(edit + 1));
    const now = shownIndicators(host);
    const ms = performance.now() - start;
    if (now === shown) throw new Error('the edit did not reach the indicators');
    shown = now;
    return ms;
  });
}

function shownIndicators(host: Host): string {
  const sheet = host.workbook.sheet(indicatorsTitle);
  if (sheet === undefined) throw new Error(`no sheet ${indicatorsTitle}`);
  return JSON.stringify(sheet.values(1, 1, sheet.lastRow(), sheet.lastColumn()));
}
