// The measures of schools as documents have them: each share with its standing, and the totals of the municipality.
import { procedureWords } from '../../catalogue/words';
import type { EarlierShare, ReportSeries, SchoolShare, Share } from '../../contract/report-data';
import { schoolYearText } from '../../domain/kernel/school-year';
import type { Measure, SchoolMeasures } from '../../domain/measures/measure';
import { seriesKey, type Total, totalsOf } from '../../domain/measures/totals';

/** Series in the order in which schools first have them. */
export class SeriesList {
  readonly all: ReportSeries[] = [];
  readonly #places = new Map<string, number>();
  readonly #totals: ReadonlyMap<string, Total>;

  constructor(schools: readonly SchoolMeasures[]) {
    this.#totals = totalsOf(schools);
  }

  /** The measure as its school has it; none for numbers that cannot be. */
  take(measure: Measure): SchoolShare[] {
    const now = nowOf(measure);
    if (now === undefined) return [];
    const { before } = measure;
    return [{ series: this.#placeOf(measure), ...now, before: before ?? null }];
  }

  #placeOf(measure: Measure): number {
    const key = seriesKey(measure);
    const isCounted = measure.standing !== undefined && measure.standing !== 'not-counted';
    const known = this.#places.get(key);
    if (known !== undefined) {
      const series = this.all[known];
      if (isCounted && series !== undefined && !series.counted)
        this.all[known] = { ...series, counted: true };
      return known;
    }
    this.#places.set(key, this.all.length);
    this.all.push(seriesOf(measure, this.#totals.get(key), isCounted));
    return this.all.length - 1;
  }
}

/** A measure of a year before; none for numbers that cannot be. */
export function earlierShare(measure: Measure): EarlierShare[] {
  const now = nowOf(measure);
  return now === undefined ? [] : [{ ...namesOf(measure), ...now }];
}

function seriesOf(measure: Measure, total: Total | undefined, counted: boolean): ReportSeries {
  return {
    ...namesOf(measure),
    years: yearsText(measure),
    threshold: measure.threshold ?? null,
    counted,
    overall: total === undefined ? null : share(total),
    answered: total?.answered ?? 0,
    judged: total?.judged ?? 0,
    low: total?.low ?? 0,
    bothYears: total?.bothYears ?? null,
  };
}

function namesOf({ indicator, procedure, subject, grades }: Measure) {
  return {
    indicator,
    procedure: procedure === undefined ? '' : procedureWords[procedure],
    subject,
    grades: [...grades],
  };
}

function nowOf(measure: Measure): Omit<SchoolShare, 'series' | 'before'> | undefined {
  const { standing, wholeIs } = measure;
  if (standing === 'impossible' || measure.whole <= 0) return undefined;
  return { now: share(measure), wholeIs, standing: standing ?? null, years: yearsText(measure) };
}

function yearsText({ years }: Measure): string {
  return [...years].sort().map(schoolYearText).join(' и ');
}

function share({ count, whole }: Share): Share {
  return { count, whole };
}
