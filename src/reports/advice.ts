// Recommendations of a school as documents use them: those in force, by addressee.
import { addresseeWords, recommendationStatusWords as statuses } from '../catalogue/words';
import type { ReportData, ReportRecommendation, ReportSchool } from '../contract/report-data';
import { schoolKey } from '../domain/kernel/school-key';

const NOT_IN_FORCE: ReadonlySet<string> = new Set([statuses.outdated, statuses.reserve]);

/** In the order of the sheet, without those in reserve and those that no longer apply. */
export function adviceFor({ recommendations }: ReportData, { code }: ReportSchool): ReportRecommendation[] {
  const key = schoolKey(code);
  return recommendations.filter(
    (one) => one.code !== '' && schoolKey(one.code) === key && !NOT_IN_FORCE.has(one.status),
  );
}

export interface AdviceOfAddressee {
  readonly addressee: string;
  readonly advice: readonly ReportRecommendation[];
}

/** Addressees in the order of the catalogue, others after them. */
export function byAddressee(advice: readonly ReportRecommendation[]): AdviceOfAddressee[] {
  const order: readonly string[] = Object.values(addresseeWords);
  const found = [...new Set(advice.map(({ addressee }) => addressee))];
  const known = order.filter((word) => found.includes(word));
  return [...known, ...found.filter((word) => !order.includes(word))].map((addressee) => ({
    addressee,
    advice: advice.filter((one) => one.addressee === addressee),
  }));
}

/** Schools with recommendations in force. */
export function advisedSchools(data: ReportData): ReportSchool[] {
  return data.schools.filter((school) => adviceFor(data, school).length > 0);
}
