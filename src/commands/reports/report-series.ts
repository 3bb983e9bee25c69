// The measures of schools as documents have them: each share with its standing, and the totals of the municipality.
import { procedureWords } from '../../catalogue/words';
import type { EarlierShare, ReportSeries, SchoolShare, Share } from '../../contract/report-data';
import { type SchoolYear, schoolYearText } from '../../domain/kernel/school-year';
import type { Measure, SchoolMeasures } from '../../domain/measures/measure';
import { seriesKey, type Total, totalsOf } from '../../domain/measures/totals';

/** What is known of a series so far: the measure that it was met in first, and what any school adds. */
interface Found {
  readonly first: Measure;
  /** Of which its total is made. */
  readonly years: Set<SchoolYear>;
  isCounted: boolean;
}

/** Series in the order in which schools first have them. */
export class SeriesList {
  readonly #found: Found[] = [];
  readonly #places = new Map<string, number>();
  readonly #totals: ReadonlyMap<string, Total>;

  constructor(schools: readonly SchoolMeasures[]) {
    this.#totals = totalsOf(schools);
  }

  get all(): ReportSeries[] {
    return this.#found.map((found) => seriesOf(found, this.#totals.get(seriesKey(found.first))));
  }

  /** The measure as its school has it; none for numbers that cannot be. */
  take(measure: Measure): SchoolShare[] {
    const now = nowOf(measure);
    if (now === undefined) return [];
    const { inTotal, before } = measure;
    return [{ series: this.#placeOf(measure), ...now, inTotal: share(inTotal), before: before ?? null }];
  }

  #placeOf(measure: Measure): number {
    const key = seriesKey(measure);
    let place = this.#places.get(key);
    if (place === undefined) {
      place = this.#found.length;
      this.#places.set(key, place);
      this.#found.push({ first: measure, years: new Set(), isCounted: false });
    }
    const found = this.#found[place];
    if (found !== undefined) addTo(found, measure);
    return place;
  }
}

/** A measure of a year before; none for numbers that cannot be. */
export function earlierShare(measure: Measure): EarlierShare[] {
  const now = nowOf(measure);
  return now === undefined ? [] : [{ ...namesOf(measure), ...now }];
}

/** A total takes the latest year alone, unless the rule takes the years together. */
function addTo(found: Found, { years, standing, inTotal, whole }: Measure): void {
  for (const year of inTotal.whole === whole ? years : years.slice(0, 1)) found.years.add(year);
  if (standing !== undefined && standing !== 'not-counted') found.isCounted = true;
}

function seriesOf({ first, years, isCounted }: Found, total: Total | undefined): ReportSeries {
  return {
    ...namesOf(first),
    years: yearsText([...years]),
    yearBefore: schoolYearText(Math.max(...years) - 1),
    threshold: first.threshold ?? null,
    counted: isCounted,
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

function nowOf(measure: Measure): Omit<SchoolShare, 'series' | 'inTotal' | 'before'> | undefined {
  const { standing, notCounted, people } = measure;
  if (standing === 'impossible' || measure.whole <= 0) return undefined;
  return {
    now: share(measure),
    people,
    standing: standing ?? null,
    notCounted: notCounted ?? null,
    years: yearsText(measure.years),
  };
}

function yearsText(years: readonly SchoolYear[]): string {
  return [...years].sort().map(schoolYearText).join(' и ');
}

function share({ count, whole }: Share): Share {
  return { count, whole };
}
