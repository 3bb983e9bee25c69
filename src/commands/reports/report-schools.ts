// Schools as documents tell of them: verdicts, shares and answers, with the totals of the municipality beside them.
import { listWords, noWord, yesWord } from '../../catalogue/words';
import type { ReportData, ReportSchool, ReportSeries, Share, Verdict } from '../../contract/report-data';
import type { ListRow, ListState } from '../../contract/responses';
import { schoolKey } from '../../domain/kernel/school-key';
import { schoolYearText } from '../../domain/kernel/school-year';
import { comparable } from '../../domain/kernel/text';
import type { Fact, SchoolFacts, ShareFact } from '../../domain/recommendations/facts';
import type { TableRow } from '../../workbook/sheet-spec';
import { source } from '../../workbook/sheets/columns';
import type { dynamicsSheet } from '../../workbook/sheets/lists';
import { movementKey } from '../lists/list-sheets';

type Dynamics = readonly TableRow<typeof dynamicsSheet>[];

/** Every school of «Школы» in their order, and the series that their shares belong to. */
export function reportSchools(
  facts: readonly SchoolFacts[],
  states: readonly ListState[],
  dynamics: Dynamics,
): Pick<ReportData, 'series' | 'schools'> {
  const series = new SeriesList();
  const earlier = new Map(
    dynamics.map(({ values }) => [movementKey(values.list, schoolKey(values.code)), values]),
  );
  const [shnor = new Map(), shnsu = new Map()] = states.map(({ id, rows }) => {
    const entries = rows.map((row): [string, Verdict] => {
      const key = schoolKey(row.code);
      return [key, verdict(row, earlier.get(movementKey(listWords[id], key)))];
    });
    return new Map(entries);
  });
  const schools = facts.map(
    ({ schoolKey: key, code, name, municipality, facts: own }): ReportSchool => ({
      code,
      name,
      municipality,
      shnor: shnor.get(key) ?? null,
      shnsu: shnsu.get(key) ?? null,
      shares: own.flatMap((fact) => (fact.kind === 'share' ? [series.take(fact)] : [])),
      answers: own.flatMap(answerOf),
    }),
  );
  return { series: series.all, schools };
}

function verdict(row: ListRow, before: Dynamics[number]['values'] | undefined): Verdict {
  const { status, reached, usable, reasons, borderline, movement, regionDifference } = row;
  return {
    status,
    reached,
    usable,
    reasons: [...reasons],
    borderline,
    movement,
    previousStatus: before?.previous ?? '',
    previousReached: before?.before ?? null,
    regionDifference,
  };
}

/** «да», «нет» or a text; where a row came from is no answer. */
function answerOf(fact: Fact): ReportSchool['answers'] {
  if (fact.kind === 'flag' && fact.value !== undefined) {
    return [{ heading: fact.heading, text: fact.value ? yesWord : noWord }];
  }
  const isText = fact.kind === 'text' && fact.text !== '' && fact.heading !== source.heading;
  return isText ? [{ heading: fact.heading, text: fact.text }] : [];
}

/** Series in the order in which schools first have them. */
class SeriesList {
  readonly all: ReportSeries[] = [];
  readonly #places = new Map<string, number>();

  /** The share as its school has it; with its year before it is added to both years of the series. */
  take(fact: ShareFact): ReportSchool['shares'][number] {
    const at = this.#placeOf(fact);
    const now: Share = { count: fact.count, whole: fact.whole };
    const before: Share | null = fact.before ?? null;
    const series = this.all[at];
    if (series !== undefined && before !== null) {
      const sums = series.bothYears;
      this.all[at] = {
        ...series,
        bothYears: { now: sum(sums?.now, now), before: sum(sums?.before, before) },
      };
    }
    return { series: at, now, before };
  }

  #placeOf({ indicator, subject, grade, year, threshold, overall }: ShareFact): number {
    const key = [indicator, comparable(subject), grade].join('\t');
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const of = { indicator, subject, grade, year: schoolYearText(year) };
    this.#places.set(key, this.all.length);
    this.all.push({ ...of, threshold: threshold ?? null, overall: { ...overall }, bothYears: null });
    return this.all.length - 1;
  }
}

function sum(one: Share | undefined, other: Share): Share {
  return { count: (one?.count ?? 0) + other.count, whole: (one?.whole ?? 0) + other.whole };
}
