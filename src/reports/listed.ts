// Schools by their place on the lists.
import { accreditationWords, listWords, movementWords } from '../catalogue/words';
import type { ReportData, ReportSchool, Verdict } from '../contract/report-data';
import type { ListId } from '../contract/requests';
import { comparable } from '../domain/kernel/text';

export interface JudgedSchool {
  readonly school: ReportSchool;
  readonly verdict: Verdict;
}

/** Schools that the list has judged, in the order of «Школы». */
export function judged({ schools }: ReportData, list: ListId): JudgedSchool[] {
  return schools.flatMap((school) => {
    const verdict = school[list];
    return verdict === null ? [] : [{ school, verdict }];
  });
}

export function withStatus(data: ReportData, list: ListId, status: string): JudgedSchool[] {
  return judged(data, list).filter(({ verdict }) => verdict.status === status);
}

/** The schools on a list. */
export function listed(data: ReportData, list: ListId): JudgedSchool[] {
  return withStatus(data, list, listWords[list]);
}

export function isListed(school: ReportSchool, list: ListId): boolean {
  return school[list]?.status === listWords[list];
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

/** How many schools entered, stayed and left, and for how many there is no conclusion. */
export function movementCounts(
  data: ReportData,
  list: ListId,
): Readonly<Record<keyof typeof movementWords, number>> {
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

export function yearOf({ lists }: ReportData, list: ListId): string {
  return lists.find(({ id }) => id === list)?.year ?? '';
}
