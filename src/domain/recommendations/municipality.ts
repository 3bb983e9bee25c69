// Recommendations over several schools: for the municipality, one a subject and grade where `*` stands for them.
import { NO_BREAK_SPACE, plural } from '../kernel/russian';
import { type SchoolYear, schoolYearText } from '../kernel/school-year';
import { comparable } from '../kernel/text';
import { type Leaf, type SchoolCount, wildcardsOf } from './condition';
import type { Subject } from './draft';
import type { FactIndex } from './fact-index';
import { SchoolTally, type Tally } from './school-tally';
import { thresholdOf } from './school-view';
import { numberNames } from './template-words';
import { groupValues } from './values';

/** More names in one sentence nobody reads. */
const MOST_NAMES = 30;

/** The condition of one template over the schools of the municipality, school after school. */
export class MunicipalityView {
  private readonly first: SchoolTally;
  private readonly others: readonly SchoolTally[];

  /** At least one count. */
  constructor(counts: readonly SchoolCount[]) {
    const [first, ...others] = counts.map((count) => new SchoolTally(count));
    if (first === undefined) throw new RangeError('MunicipalityView: no count');
    this.first = first;
    this.others = others;
  }

  add(name: string, facts: FactIndex): void {
    this.first.add(name, facts);
    for (const other of this.others) other.add(name, facts);
  }

  /** What the recommendations are about, once all schools are added: the first count's schools, all counts holding. */
  subjects(municipality: string, year: SchoolYear): readonly Subject[] {
    return this.first
      .passing()
      .filter(([group]) => this.others.every((other) => other.passes(group)))
      .map(([, tally]) => this.subject(tally, municipality, year));
  }

  private subject(tally: Tally, municipality: string, year: SchoolYear): Subject {
    const { focus } = this.first;
    const { fact } = tally;
    const share = focus?.kind === 'share' ? focus : undefined;
    const threshold = share === undefined || fact === undefined ? undefined : thresholdOf(share, fact);
    const values = () => ({
      ...(fact === undefined ? {} : groupValues(fact, threshold)),
      school: municipality,
      year: schoolYearText(fact?.year ?? year),
      count: tally.matching,
      whole: tally.judged,
      list: tally.names.length === 0 ? undefined : listed(tally.names),
    });
    return {
      schoolKey: '',
      indicator: indicatorOf(focus),
      subject: fact?.subject ?? '',
      subjectKey: comparable(fact?.subject ?? ''),
      grade: fact?.grade ?? 0,
      value: undefined,
      threshold,
      places: tally.places,
      wildcards: share === undefined ? 0 : wildcardsOf(share),
      values,
    };
  }
}

function indicatorOf(focus: Leaf | undefined): string {
  if (focus?.kind === 'share') return focus.indicator;
  if (focus?.kind === 'number') return numberNames[focus.name];
  return focus?.kind === 'flag' ? focus.heading : '';
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join('; ');
  const rest = names.length - MOST_NAMES;
  return rest > 0
    ? `${shown} и ещё ${rest}${NO_BREAK_SPACE}${plural(rest, 'школа', 'школы', 'школ')}`
    : shown;
}
