// Intake of exports: the page's reading beside the bare xlsx reader, its growth and memory, and what the workbook is asked.
import readSheets from 'read-excel-file/universal';
import { openBytes, openFile } from '../../src/intake/open-file';
import type { Steps } from '../../src/intake/slices';
import type { FileToRead, Intake, IntakeContext } from '../../src/intake/types';
import { type ListedFile, workOut, workOutSteps } from '../../src/intake/work-out';
import type { BuiltAddOn } from '../built-add-on';
import { Host } from '../host';
import { callsText, succeed, totalOf } from './calls';
import { district, fill } from './district';
import { formattedBook } from './formatted-sheet';
import { type BenchSchool, intakeFiles } from './intake-files';
import { figure, inTurnAwaited, median } from './measure';
import { sheetAccess } from './sheet-access';
import { collectAll } from './steady-heap';

const SCHOOLS = 40;
const FILES = 60;
const FEWER_FILES = 15;
/** For the comparison of service calls. */
const FEWEST_FILES = 5;
const RUNS = 5;
const WARM_UP = 2;

/** Reading, recognising, matching and making tables, beside unpacking and parsing the xlsx alone. */
const SHARE_LIMIT = 8;
/** Time of a file in a load of 60, beside one in a load of 15. */
const GROWTH_LIMIT = 1.5;
/** Kilobytes that stay in the page's memory for each row of a school. */
const MEMORY_LIMIT = 4;
/** Milliseconds that nobody notices. */
const STEP_LIMIT = 100;
const KILOBYTE = 1024;

export async function intake(addOn: BuiltAddOn): Promise<string[]> {
  const { schools } = district(SCHOOLS);
  const known = schools.map(([code, name]): BenchSchool => ({ code: String(code), name: String(name) }));
  const context = contextOf(known);
  const files = await intakeFiles(FILES, known);
  return [
    ...(await readingFigures(files, context)),
    ...(await sliceFigures(files, context)),
    ...(await memoryFigures(files, context)),
    ...(await workbookFigures(addOn, files, context)),
  ];
}

function contextOf(known: readonly BenchSchool[]): IntakeContext {
  const schools = known.map(({ code, name }) => ({
    code,
    name,
    municipality: 'Округ',
    login: code,
    risCode: '',
  }));
  return { schools, municipality: 'Округ', today: '22.11.2026', remembered: [] };
}

async function load(files: readonly FileToRead[], context: IntakeContext) {
  const listed: ListedFile[] = [];
  for (const file of files) listed.push({ id: file.name, opened: await openFile(file) });
  return { listed, intake: workOut(listed, new Map(), new Map(), context) };
}

async function bareReading(files: readonly FileToRead[]): Promise<void> {
  for (const file of files) await readSheets(await file.arrayBuffer());
}

async function readingFigures(files: readonly FileToRead[], context: IntakeContext): Promise<string[]> {
  const rows = files.length * SCHOOLS;
  const { one, other } = await inTurnAwaited(
    RUNS,
    WARM_UP,
    () => load(files, context),
    () => bareReading(files),
  );
  const fewer = files.slice(0, FEWER_FILES);
  const growth = await inTurnAwaited(
    RUNS,
    WARM_UP,
    () => load(files, context),
    () => load(fewer, context),
  );
  const perFile = growth.one / files.length / (growth.other / fewer.length);
  return [
    `Загрузка ${files.length} файлов по ${SCHOOLS} школ: ${one.toFixed(0)} мс (${((1000 * one) / rows).toFixed(0)} мкс на строку); только чтение xlsx: ${other.toFixed(0)} мс`,
    figure('Чтение, узнавание и сопоставление относительно чтения xlsx, раз', one / other, SHARE_LIMIT),
    figure(
      `Время на файл: ${files.length} файлов относительно ${fewer.length}, раз`,
      perFile,
      GROWTH_LIMIT,
      2,
    ),
  ];
}

/** The page may stand still for one step, and draws between any two. */
async function sliceFigures(files: readonly FileToRead[], context: IntakeContext): Promise<string[]> {
  const buffers: [string, ArrayBuffer][] = [];
  for (const file of files) buffers.push([file.name, await file.arrayBuffer()]);
  const many = Array.from({ length: RUNS }, () => longestStep(buffers, context));
  const formatted = formattedBook([
    ['Код ОО', 'Участников'],
    ['101001', 20],
  ]).buffer;
  const tall = Array.from({ length: RUNS }, () =>
    longestStep([['до последней строки.xlsx', formatted]], context),
  );
  const ms = (all: readonly { longest: number }[]) => median(all.map(({ longest }) => longest));
  return [
    figure(`Самый долгий шаг загрузки ${files.length} файлов, мс`, ms(many), STEP_LIMIT),
    figure('Самый долгий шаг на листе с оформлением до строки 1 048 576, мс', ms(tall), STEP_LIMIT),
    `Лист с оформлением до строки 1 048 576: ${median(tall.map(({ all }) => all)).toFixed(0)} мс`,
  ];
}

function longestStep(files: readonly (readonly [string, ArrayBuffer])[], context: IntakeContext) {
  let longest = 0;
  const start = performance.now();
  const run = <T>(steps: Steps<T>): T => {
    for (;;) {
      const before = performance.now();
      const step = steps.next();
      longest = Math.max(longest, performance.now() - before);
      if (step.done === true) return step.value;
    }
  };
  const listed = files.map(([name, buffer]) => ({ id: name, opened: run(openBytes(name, buffer)) }));
  run(workOutSteps(listed, new Map(), new Map(), context));
  return { longest, all: performance.now() - start };
}

async function memoryFigures(files: readonly FileToRead[], context: IntakeContext): Promise<string[]> {
  const growths: number[] = [];
  for (let run = 0; run < RUNS; run += 1) growths.push(await heapGrowth(files, context));
  const perRow = median(growths) / KILOBYTE / (files.length * SCHOOLS);
  return [figure('Память страницы на строку школы, КБ', perRow, MEMORY_LIMIT)];
}

/** Bytes held while the list is open: cells of the files, schools found, tables to be sent. */
async function heapGrowth(files: readonly FileToRead[], context: IntakeContext): Promise<number> {
  collectAll();
  const before = process.memoryUsage().heapUsed;
  const { listed, intake: worked } = await load(files, context);
  collectAll();
  const growth = process.memoryUsage().heapUsed - before;
  if (listed.length === 0 || worked.tables.length === 0) throw new Error('nothing was loaded');
  return growth;
}

async function workbookFigures(
  addOn: BuiltAddOn,
  files: readonly FileToRead[],
  context: IntakeContext,
): Promise<string[]> {
  const many = add(addOn, (await load(files, context)).intake);
  const few = add(addOn, (await load(files.slice(0, FEWEST_FILES), context)).intake);
  const filled = [...many.access].filter(([, { writes }]) => writes > 0);
  const isOnce = [...many.access].every(([, { reads, writes }]) => reads <= 1 && writes <= 1);
  const text = filled.map(([title, { reads, writes }]) => `«${title}» ${reads} и ${writes}`).join(', ');
  return [
    `addIntake, ${files.length} файлов, ${files.length * SCHOOLS} строк: ${many.ms.toFixed(0)} мс, вызовов служб ${totalOf(many.calls)}`,
    `addIntake: вызовы служб одинаковы для ${FEWEST_FILES} и ${files.length} файлов — ${callsText(few.calls) === callsText(many.calls) ? 'да' : 'НЕТ'}`,
    `addIntake: не больше одного чтения и одной записи каждого листа (${text}) — ${isOnce ? 'да' : 'НЕТ'}`,
  ];
}

function add(addOn: BuiltAddOn, { tables, remember }: Intake) {
  const host = new Host(addOn);
  succeed(host.run('prepareWorkbook').result);
  fill(host, { ...district(SCHOOLS), results: [], contexts: [] });
  const access = sheetAccess(host);
  const { result, ms, calls } = host.run('addIntake', [{ tables: [...tables], remember: [...remember] }]);
  succeed(result);
  return { ms, calls, access };
}
