// How building recommendations grows with the number of schools, and how often each sheet is read and written.
import type { BuiltAddOn } from '../built-add-on';
import { Host } from '../host';
import { callsText, succeed, totalOf } from './calls';
import { district, fill } from './district';
import { figure, median } from './measure';
import { type SheetAccess, sheetAccess } from './sheet-access';

const SIZES = [500, 1000, 5000];
const RUNS = 2;
const TIME_LIMIT = 15;

interface Measured {
  readonly size: number;
  readonly ms: number;
  readonly calls: Readonly<Record<string, number>>;
  readonly access: ReadonlyMap<string, SheetAccess>;
}

export function recommendations(addOn: BuiltAddOn): string[] {
  const measured = SIZES.map((size) => measure(addOn, size));
  const first = measured[0] as Measured;
  const last = measured[measured.length - 1] as Measured;
  const same = measured.every(({ calls }) => callsText(calls) === callsText(first.calls));
  const written = [...last.access].filter(([, { writes }]) => writes > 0).map(([title]) => `«${title}»`);
  const isOnce = measured.every(({ access }) =>
    [...access.values()].every(({ reads, writes }) => reads <= 1 && writes <= 1),
  );
  return [
    ...measured.map(
      ({ size, ms, calls }) =>
        `buildRecommendations, ${size} школ: ${ms.toFixed(0)} мс, вызовов служб ${totalOf(calls)}`,
    ),
    `buildRecommendations: вызовы служб одинаковы на всех размерах — ${same ? 'да' : 'НЕТ'}`,
    `buildRecommendations: не больше одного чтения и одной записи каждого листа (пишутся ${written.join(', ')}) — ${isOnce ? 'да' : 'НЕТ'}`,
    figure(
      `buildRecommendations: время на ${last.size} школах относительно ${first.size}, раз`,
      last.ms / first.ms,
      TIME_LIMIT,
    ),
  ];
}

/** Time is that of runs over the rows of the run before: every row is found again. */
function measure(addOn: BuiltAddOn, size: number): Measured {
  const host = new Host(addOn);
  succeed(host.run('prepareWorkbook').result);
  fill(host, district(size));
  succeed(host.run('identifyLists', [{ settings: [] }]).result);
  const access = sheetAccess(host);
  const outcome = host.run('buildRecommendations');
  succeed(outcome.result);
  const first = new Map([...access].map(([title, counts]) => [title, { ...counts }]));
  const times = Array.from({ length: RUNS }, () => {
    const again = host.run('buildRecommendations');
    succeed(again.result);
    return again.ms;
  });
  return { size, ms: median(times), calls: outcome.calls, access: first };
}
