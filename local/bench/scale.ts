// How forming the lists grows with the number of schools: service calls, and time.
import type { BuiltAddOn } from '../built-add-on';
import type { CellFunction } from '../custom-functions';
import { Host } from '../host';
import { callsText, succeed, totalOf } from './calls';
import { district, fill, ROWS_A_SCHOOL } from './district';
import { figure, median } from './measure';

const SIZES = [500, 1000, 2000, 5000];
const RUNS = 5;
const TIME_LIMIT = 12;

interface Measured {
  readonly size: number;
  readonly ms: number;
  readonly calls: Readonly<Record<string, number>>;
}

export function scale(addOn: BuiltAddOn, functions: readonly CellFunction[]): string[] {
  const measured = SIZES.map((size) => measure(addOn, functions, size));
  const first = measured[0] as Measured;
  const last = measured[measured.length - 1] as Measured;
  const same = measured.every(({ calls }) => callsText(calls) === callsText(first.calls));
  return [
    ...measured.map(
      ({ size, ms, calls }) =>
        `identifyLists, ${size} школ × ${ROWS_A_SCHOOL} строк: ${ms.toFixed(0)} мс, вызовов служб ${totalOf(calls)}`,
    ),
    `Вызовы служб одинаковы на всех размерах (рост листа не считается) — ${same ? 'да' : 'НЕТ'}`,
    `Вызовы служб: ${callsText(first.calls)}`,
    figure(`Время на ${last.size} школах относительно ${first.size}, раз`, last.ms / first.ms, TIME_LIMIT),
  ];
}

function measure(addOn: BuiltAddOn, functions: readonly CellFunction[], size: number): Measured {
  const data = district(size);
  const runs = Array.from({ length: RUNS }, () => {
    const host = new Host({ ...addOn, functions });
    succeed(host.run('prepareWorkbook').result);
    fill(host, data);
    const outcome = host.run('identifyLists', [{ settings: [] }]);
    succeed(outcome.result);
    return outcome;
  });
  return { size, ms: median(runs.map(({ ms }) => ms)), calls: runs[0]?.calls ?? {} };
}
