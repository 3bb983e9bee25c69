// Measures over the municipality: sums of counts and of wholes, and of how many schools they are.
import type { Measure, SchoolMeasures, Share } from './measure';

/** The sums of one indicator, subject and grade. */
export interface Total extends Share {
  /** Schools of the selection that have the measure, and all schools of the selection. */
  readonly answered: number;
  readonly schools: number;
  /** Schools that have it usable, and those of them at the threshold or above. */
  readonly judged: number;
  readonly low: number;
  /** Sums of both years over the schools that have both, so that they compare; undefined when none has. */
  readonly bothYears: { readonly now: Share; readonly before: Share } | undefined;
}

/** What makes measures of several schools the same: indicator, procedure, subject and grades. */
export function seriesKey({ indicator, procedure, subject, grades }: Measure): string {
  return [indicator, procedure, subject, grades.join()].join('\t');
}

/** By `seriesKey`. Schools outside the selection, and impossible counts, are in no sum. */
export function totalsOf(schools: readonly SchoolMeasures[]): ReadonlyMap<string, Total> {
  const selected = schools.filter(({ outside }) => !outside);
  const totals = new Map<string, Total>();
  for (const { measures } of selected) {
    for (const measure of measures) {
      if (measure.standing === 'impossible' || measure.whole <= 0) continue;
      const key = seriesKey(measure);
      totals.set(key, withMeasure(totals.get(key) ?? nothing(selected.length), measure));
    }
  }
  return totals;
}

function nothing(schools: number): Total {
  return { count: 0, whole: 0, answered: 0, schools, judged: 0, low: 0, bothYears: undefined };
}

function withMeasure(total: Total, measure: Measure): Total {
  const { standing, inTotal, before } = measure;
  const isLow = standing === 'low';
  return {
    ...sum(total, inTotal),
    answered: total.answered + 1,
    schools: total.schools,
    judged: total.judged + Number(isLow || standing === 'not-low'),
    low: total.low + Number(isLow),
    bothYears:
      before === undefined
        ? total.bothYears
        : {
            now: sum(total.bothYears?.now, inTotal),
            before: sum(total.bothYears?.before, before),
          },
  };
}

function sum(one: Share | undefined, other: Share): Share {
  return { count: (one?.count ?? 0) + other.count, whole: (one?.whole ?? 0) + other.whole };
}
