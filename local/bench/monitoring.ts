// Pulling answers of a form as they grow in number: what the workbook is asked, and time.
import { staffSheet } from '../../src/workbook/sheets/support';
import type { BuiltAddOn } from '../built-add-on';
import { Host } from '../host';
import { responseSheet } from '../workbook/response-sheet';
import type { Sheet } from '../workbook/sheet';
import { callsText, succeed, totalOf } from './calls';
import { type District, district, fill } from './district';
import { figure, median } from './measure';
import { type SheetAccess, sheetAccess } from './sheet-access';

const SIZES = [100, 1000, 10_000];
const RUNS = 3;
/** So many come later: one half from schools that have not answered yet, the other replaces earlier answers. */
const NEW_ANSWERS = 100;

const READS_LIMIT = 7;
/** Time on the most answers beside ten times fewer: linear growth gives 10. */
const GROWTH_LIMIT = 15;

/** One pulling: how each sheet was read and written, and what the services were asked. */
interface Pulled {
  readonly ms: number;
  readonly calls: Readonly<Record<string, number>>;
  readonly access: readonly SheetAccess[];
}

const KINDS = ['все ответы новые', 'новых нет', `новых ${NEW_ANSWERS}`] as const;

export function monitoring(addOn: BuiltAddOn): string[] {
  const bySize = SIZES.map((size) => measure(addOn, size));
  return KINDS.flatMap((kind, at) =>
    figures(
      kind,
      bySize.map((pulled) => pulled[at] as Pulled),
    ),
  );
}

/** The figures of one kind of pulling, measured on every size. */
function figures(kind: string, pulled: readonly Pulled[]): string[] {
  const label = `pullResponses, ${kind}`;
  const [first, fewer, most] = pulled as readonly [Pulled, Pulled, Pulled];
  const same = pulled.every(({ calls }) => callsText(calls) === callsText(first.calls));
  const isOnce = pulled.every(({ access }) => access.every(({ reads, writes }) => reads <= 1 && writes <= 1));
  const written = pulled.map(({ access }) => access.filter(({ writes }) => writes > 0).length);
  const kept = pulled.map(({ calls }) => calls['Properties.setProperty'] ?? 0);
  const isSparing =
    kept.every((count) => count === 1) && (kind !== 'новых нет' || written.every((n) => n === 0));
  const times = pulled.map(({ ms }, at) => `${SIZES[at]} — ${ms.toFixed(0)} мс`).join(', ');
  return [
    `${label}: ${times}`,
    `${label}: вызовы служб одинаковы на всех размерах (рост листа не считается), всего ${totalOf(first.calls)} — ${yes(same)}`,
    figure(`${label}: чтений листов`, Math.max(...pulled.map(readsOf)), READS_LIMIT, 0),
    `${label}: не больше одного чтения и одной записи каждого листа — ${yes(isOnce)}`,
    `${label}: записано листов ${Math.max(...written)}, свойств документа ${Math.max(...kept)} — ${yes(isSparing)}`,
    figure(`${label}: время на ${SIZES[2]} относительно ${SIZES[1]}, раз`, most.ms / fewer.ms, GROWTH_LIMIT),
  ];
}

const yes = (isSo: boolean): string => (isSo ? 'да' : 'НЕТ');

/** Values and formulas alike. */
function readsOf({ calls }: Pulled): number {
  return (calls['Range.getValues'] ?? 0) + (calls['Range.getFormulas'] ?? 0);
}

/** Of each kind the run whose time is the median. */
function measure(addOn: BuiltAddOn, size: number): Pulled[] {
  const schools = district(size + NEW_ANSWERS / 2);
  const runs = Array.from({ length: RUNS }, () =>
    pullThrice(addOn, { ...schools, results: [], contexts: [] }, size),
  );
  return KINDS.map((_, at) => {
    const pulled = runs.map((kinds) => kinds[at] as Pulled);
    return { ...(pulled[0] as Pulled), ms: median(pulled.map(({ ms }) => ms)) };
  });
}

function pullThrice(addOn: BuiltAddOn, schools: District, size: number): Pulled[] {
  const host = new Host(addOn);
  succeed(host.run('prepareWorkbook').result);
  fill(host, schools);
  const responses = responsesOf(host);
  respond(responses, schools, 0, size);
  const first = pull(host);
  const idle = pull(host);
  respond(responses, schools, size - NEW_ANSWERS / 2, NEW_ANSWERS);
  return [first, idle, pull(host)];
}

/** A form made by the add-on for «Кадры», and its sheet of answers. */
function responsesOf(host: Host): Sheet {
  const request = { table: staffSheet.title, year: '2025/2026', deadline: '' };
  succeed(host.run('createForm', [request]).result);
  const [form] = host.workbook.forms;
  const sheet = form && responseSheet(host.workbook, form);
  if (sheet === undefined) throw new Error('the form is linked to no sheet');
  return sheet;
}

/** Answers of so many schools, one a minute, written as they come. */
function respond(sheet: Sheet, { schools }: District, from: number, count: number): void {
  const first = sheet.lastRow() + 1;
  const rows = schools.slice(from, from + count).map(([code, name], nth) => {
    const moment = new Date(2026, 9, 1, 9, first + nth);
    return [moment, `${code} — ${name}`, 20 + (first % 30), nth % 20];
  });
  sheet.setContents(first, 1, rows);
}

function pull(host: Host): Pulled {
  const access = sheetAccess(host);
  const { result, ms, calls } = host.run('pullResponses', [{}]);
  succeed(result);
  // Copied: the sheets go on counting in the next run.
  return { ms, calls, access: [...access.values()].map((counts) => ({ ...counts })) };
}
