// Schools by their place on the lists.
import { accreditationWords, listWords, movementWords, statusWords } from '../catalogue/words';
import type { ReportData, ReportSchool, Verdict } from '../contract/report-data';
import type { ListId } from '../contract/requests';
import { comparable } from '../domain/kernel/text';

export interface JudgedSchool {
  readonly school: ReportSchool;
  readonly verdict: Verdict;
}

/** Schools of the selection, in the order of «Школы»: those outside it are in no number and on no list. */
export function selection({ schools }: ReportData): ReportSchool[] {
  return schools.filter(({ outside }) => !outside);
}

/** Schools of the selection with a row on the list's sheet, in the order of «Школы». */
export function judged(data: ReportData, list: ListId): JudgedSchool[] {
  return selection(data).flatMap((school) => {
    const verdict = school[list];
    return verdict === null ? [] : [{ school, verdict }];
  });
}

export function withStatus(data: ReportData, list: ListId, status: string): JudgedSchool[] {
  return judged(data, list).filter(({ verdict }) => verdict.status === status);
}

/** Schools of the selection about which nothing could be concluded. */
export function unjudged(data: ReportData, list: ListId): ReportSchool[] {
  const { insufficient } = statusWords[list];
  return selection(data).filter((school) => (school[list]?.status ?? insufficient) === insufficient);
}

/** The schools on a list. */
export function listed(data: ReportData, list: ListId): JudgedSchool[] {
  return withStatus(data, list, listWords[list]);
}

export function isListed(school: ReportSchool, list: ListId): boolean {
  return !school.outside && school[list]?.status === listWords[list];
}

/** Schools on either list, in the order of «Школы». */
export function onEither({ schools }: ReportData): ReportSchool[] {
  return schools.filter((school) => isListed(school, 'shnor') || isListed(school, 'shnsu'));
}

/** «ШНОР», «ШНСУ», «ШНОР, ШНСУ»; accreditation is named where it is the ground; blank for a school on neither. */
export function groundsText(school: ReportSchool): string {
  return (['shnor', 'shnsu'] as const)
    .filter((list) => isListed(school, list))
    .map((list) =>
      school[list]?.byAccreditation === true
        ? `${listWords[list]} (${accreditationWords.ground})`
        : listWords[list],
    )
    .join(', ');
}

/** «4 из 9», or the ground that is not a number. */
export function countText({ byAccreditation, reached, usable }: Verdict): string {
  return byAccreditation ? accreditationWords.ground : `${reached} из ${usable}`;
}

/** How a school of the selection may have moved, in the order in which it is told. */
export const MOVEMENTS = ['entered', 'stayed', 'left', 'no-conclusion'] as const;

/** How many schools entered, stayed and left, and for how many there is no conclusion. */
export function movementCounts(
  data: ReportData,
  list: ListId,
): Readonly<Record<(typeof MOVEMENTS)[number], number>> {
  const count = (word: string) =>
    judged(data, list).filter(({ verdict }) => verdict.movement === word).length;
  return {
    entered: count(movementWords.entered),
    stayed: count(movementWords.stayed),
    left: count(movementWords.left),
    'no-conclusion': count(movementWords['no-conclusion']),
  };
}

/** Schools of several municipalities stand in one workbook: then each is named with its own. */
export function areSeveralMunicipalities({ schools }: ReportData): boolean {
  return new Set(schools.map(({ municipality }) => comparable(municipality))).size > 1;
}

export function yearOf(data: ReportData, list: ListId): string {
  return listOf(data, list)?.year ?? '';
}

/** The year before, of which movement is told; blank where no data are of it. */
export function comparedYear(data: ReportData, list: ListId): string {
  const found = listOf(data, list);
  return found?.hasYearBefore === true ? found.yearBefore : '';
}

function listOf({ lists }: ReportData, list: ListId): ReportData['lists'][number] | undefined {
  return lists.find(({ id }) => id === list);
}
