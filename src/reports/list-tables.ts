// Tables of schools that several documents share: who is on a list and why, and how the lists have moved.
import { accreditationWords, listWords, movementWords, statusWords } from '../catalogue/words';
import type { ReportData } from '../contract/report-data';
import type { ListId } from '../contract/requests';
import { numberText } from '../messages/russian';
import { type Block, column, type TableColumn, type TableContent, table } from './block';
import { areSeveralMunicipalities, countText, type JudgedSchool, judged, movementCounts } from './listed';
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

/** Statuses of a list: how many schools have each, and their share. */
export function statusTable(data: ReportData, list: ListId): Block {
  const schools = judged(data, list);
  const rows = Object.values(statusWords[list])
    .map((status) => ({ status, n: schools.filter(({ verdict }) => verdict.status === status).length }))
    .filter(({ n }) => n > 0)
    .map(({ status, n }) => [status, numberText(n), schoolShareText(n, schools.length)]);
  const columns = [
    column('Статус', 50),
    column('Школ', 15, 'right'),
    column('Доля от числа школ', 35, 'right'),
  ];
  return table(`${listWords[list]}: распределение школ по статусам`, columns, rows);
}

/** How many schools moved, both lists side by side. */
export function movementTable(data: ReportData): TableContent {
  const counts = { shnor: movementCounts(data, 'shnor'), shnsu: movementCounts(data, 'shnsu') };
  const columns: TableColumn[] = [
    column('Изменение к прошлому году', 50),
    column(`${listWords.shnor}, школ`, 25, 'right'),
    column(`${listWords.shnsu}, школ`, 25, 'right'),
  ];
  const rows = (Object.keys(movementWords) as (keyof typeof movementWords)[]).map((movement) => [
    movementWords[movement],
    numberText(counts.shnor[movement]),
    numberText(counts.shnsu[movement]),
  ]);
  return { columns, rows };
}

/** Schools that moved, with what they had before and have now; empty when none did. */
export function movedSchools(data: ReportData, list: ListId): Block[] {
  const moved = judged(data, list).filter(({ verdict }) => verdict.movement !== '');
  if (moved.length === 0) return [];
  const columns = [
    column('Общеобразовательная организация', 44),
    column('Прошлый год', 18),
    column('Этот год', 18),
    column('Было', 10, 'center'),
    column('Стало', 10, 'center'),
  ];
  const rows = moved.map(({ school, verdict }) => [
    schoolName(data, school),
    verdict.previousStatus || DASH,
    verdict.status,
    verdict.previousReached === null ? DASH : String(verdict.previousReached),
    verdict.byAccreditation ? accreditationWords.ground : String(verdict.reached),
  ]);
  return [table(`${listWords[list]}: школы, чьё место в перечне могло измениться`, columns, rows)];
}
