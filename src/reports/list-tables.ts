// Tables of schools that several documents share: who is on a list and why, and how the lists have moved.
import { accreditationWords, listWords, movementWords, statusWords } from '../catalogue/words';
import type { ReportData } from '../contract/report-data';
import type { ListId } from '../contract/requests';
import { numberText } from '../messages/russian';
import { type Block, column, paragraph, type TableColumn, type TableContent, table } from './block';
import { outsideText, unjudgedText } from './coverage';
import {
  areSeveralMunicipalities,
  comparedYear,
  countText,
  type JudgedSchool,
  judged,
  MOVEMENTS,
  movementCounts,
  selection,
  yearOf,
} from './listed';
import { DASH, schoolShareText, shortened } from './wording';

/** A name that nobody would call a name is cut where it would fill the page. */
const NAME_LIMIT = 200;
const REASON_LIMIT = 600;

/** The school's name, with its municipality where the workbook holds several. */
export function schoolName(
  data: ReportData,
  { name, municipality }: { name: string; municipality: string },
): string {
  const shown = shortened(name, NAME_LIMIT);
  return areSeveralMunicipalities(data) ? `${shown} (${shortened(municipality, NAME_LIMIT)})` : shown;
}

const UNITS = {
  shnor: 'Низких результатов из учтённых',
  shnsu: 'Критериев выполнено из учтённых',
} as const;

/** Number, school, how many of how many, and why. */
export function reasonsTable(
  data: ReportData,
  list: ListId,
  schools: readonly JudgedSchool[],
  caption: string,
): Block {
  const columns = [
    column('№', 6, 'center'),
    column('Общеобразовательная организация', 29),
    column(UNITS[list], 17, 'center'),
    column('Основания', 48),
  ];
  const rows = schools.map(({ school, verdict }, at) => [
    String(at + 1),
    schoolName(data, school),
    countText(verdict),
    verdict.reasons.map((reason) => shortened(reason, REASON_LIMIT)).join('\n') || DASH,
  ]);
  return table(caption, columns, rows);
}

/** Statuses of a list: how many schools of the selection have each, and their share; a sentence where none is judged. */
export function statusTable(data: ReportData, list: ListId): Block[] {
  const schools = judged(data, list);
  if (schools.length === 0) return [paragraph(unjudgedText(data, list))];
  const all = selection(data).length;
  const rows = [
    ...Object.values(statusWords[list]).map((status) => ({
      status,
      n: schools.filter(({ verdict }) => verdict.status === status).length,
    })),
    { status: 'вывод не делался', n: all - schools.length },
  ]
    .filter(({ n }) => n > 0)
    .map(({ status, n }) => [status, numberText(n), schoolShareText(n, all)]);
  const columns = [
    column('Статус', 50),
    column('Школ', 15, 'right'),
    column('Доля от числа школ', 35, 'right'),
  ];
  return [table(`${listWords[list]}: распределение школ по статусам`, columns, rows)];
}

/** The schools that no number is of, by name; nothing where there are none. */
export function outsideNote(data: ReportData, names: 'named' | 'counted'): Block[] {
  const text = outsideText(data, names);
  return text === '' ? [] : [paragraph(text)];
}

/** How many schools moved, the lists that have a year before side by side. */
export function movementTable(data: ReportData): TableContent {
  const lists = (['shnor', 'shnsu'] as const).filter((list) => comparedYear(data, list) !== '');
  const counts = lists.map((list) => movementCounts(data, list));
  const width = Math.floor(60 / lists.length);
  const columns: TableColumn[] = [
    column('Изменение к прошлому году', 100 - width * lists.length),
    ...lists.map((list) =>
      column(`${listWords[list]}: ${yearOf(data, list)} к ${comparedYear(data, list)}, школ`, width, 'right'),
    ),
  ];
  const rows = MOVEMENTS.map((movement) => [
    movementWords[movement],
    ...counts.map((of) => numberText(of[movement])),
  ]);
  return { columns, rows };
}

/** Says of which list the movement cannot be told; nothing where both years have data. */
export function noMovementText(data: ReportData): Block[] {
  return data.lists
    .filter(({ year, hasYearBefore }) => year !== '' && !hasYearBefore)
    .map(({ id, yearBefore }) =>
      paragraph(
        `Данных за ${yearBefore} учебный год нет, поэтому изменение перечня ${listWords[id]} не определяется.`,
      ),
    );
}

/** Schools that were or are on the list, with what they had and have; nothing without a year before. */
export function movedSchools(data: ReportData, list: ListId): Block[] {
  const [before, now] = [comparedYear(data, list), yearOf(data, list)];
  const moved = judged(data, list).filter(({ verdict }) => verdict.movement !== '');
  if (before === '' || moved.length === 0) return [];
  const columns = [
    column('Общеобразовательная организация', 32),
    column('Движение', 18),
    column(before, 25),
    column(now, 25),
  ];
  const rows = moved.map(({ school, verdict }) => [
    schoolName(data, school),
    verdict.movement,
    standingText(list, verdict.previousStatus, verdict.previousReached),
    verdict.byAccreditation
      ? `${verdict.status}, ${accreditationWords.ground}`
      : standingText(list, verdict.status, verdict.reached),
  ]);
  return [
    table(
      `${listWords[list]}: школы, входившие в перечень в ${before} или ${now} учебном году`,
      columns,
      rows,
    ),
  ];
}

/** Approved schools that are judged no more: they are in no number of movement. */
export function goneSchools(data: ReportData): Block[] {
  return data.lists
    .filter(({ gone }) => gone.length > 0)
    .map(({ id, gone }) => {
      const named = gone.map(({ name, movement }) => `${shortened(name, NAME_LIMIT)} — ${movement}`);
      return paragraph(
        `Входили в утверждённый перечень ${listWords[id]} и больше не рассматриваются (в числах движения их нет): ${named.join('; ')}.`,
      );
    });
}

/** «ШНОР, низких результатов: 3» */
function standingText(list: ListId, status: string, reached: number | null): string {
  if (status === '') return DASH;
  return reached === null ? status : `${status}, ${MOVED_UNITS[list]}: ${reached}`;
}

const MOVED_UNITS = { shnor: 'низких результатов', shnsu: 'критериев' } as const;
