// Pupils of one school brought to the figures that the workbook holds.
import { correlation, type NoCorrelation } from '../indicators/correlation';
import type { Movements } from './journal-comparison';
import type { Marks } from './mark-statistics';
import type { Mark, Pupil } from './pupils';

/** The lowest primary scores of the marks «3», «4» and «5». */
export interface MarkScale {
  readonly from3: number;
  readonly from4: number;
  readonly from5: number;
}

export interface AggregateOptions {
  /** The maximum of primary points; undefined leaves `meanPercent` undefined. */
  readonly maximum: number | undefined;
  /** For tables without marks; undefined leaves the marks undefined. */
  readonly scale: MarkScale | undefined;
  /** Fewer pairs than this give no coefficient. */
  readonly minimumPairs: number;
}

/** What is known of a school's pupils in one procedure; nothing in it is about one pupil. */
export interface SchoolResult {
  /** Pupils who took part: the absent and the unused codes are not among them. */
  readonly participants: number;
  readonly absent: number;
  readonly unused: number;
  /** Participants with a task «не пройд.»; their score is taken as the file gives it. */
  readonly untaught: number;
  readonly marks: Marks | undefined;
  readonly mean: number;
  /** Standard deviation with n − 1; undefined for one pupil. */
  readonly deviation: number | undefined;
  /** 100 · mean / maximum. */
  readonly meanPercent: number | undefined;
  readonly journal: JournalResult;
}

export interface JournalResult {
  /** Against the marks; undefined when there are none. `both` is the number of pupils with both marks. */
  readonly movements: (Movements & { readonly both: number }) | undefined;
  /** Participants without a usable journal mark. */
  readonly withoutMark: number;
  /** Spearman's coefficient of the journal mark and the primary score. */
  readonly correlation: number | NoCorrelation;
}

type Present = Extract<Pupil, { kind: 'present' }>;

/** The figures of one school; undefined when nobody took part: there is no mean of nothing. */
export function aggregatePupils(
  pupils: readonly Pupil[],
  options: AggregateOptions,
): SchoolResult | undefined {
  const present = pupils.filter((pupil): pupil is Present => pupil.kind === 'present');
  if (present.length === 0) return undefined;
  const { maximum, scale } = options;
  const marks = present.map(
    ({ mark, score }) => mark ?? (scale === undefined ? undefined : markBy(scale, score)),
  );
  const scores = present.map(({ score }) => score);
  const mean = sum(scores) / scores.length;
  return {
    participants: present.length,
    absent: pupils.filter(({ kind }) => kind === 'absent').length,
    unused: pupils.filter(({ kind }) => kind === 'unused').length,
    untaught: present.filter(({ untaught }) => untaught).length,
    marks: countMarks(marks),
    mean,
    deviation: deviationOf(scores, mean),
    meanPercent: maximum === undefined ? undefined : (100 * mean) / maximum,
    journal: journalOf(present, marks, options.minimumPairs),
  };
}

function markBy({ from3, from4, from5 }: MarkScale, score: number): Mark {
  if (score >= from5) return 5;
  if (score >= from4) return 4;
  return score >= from3 ? 3 : 2;
}

function countMarks(marks: readonly (Mark | undefined)[]): Marks | undefined {
  if (marks.includes(undefined)) return undefined;
  const count = (wanted: Mark): number => marks.filter((mark) => mark === wanted).length;
  return { marks2: count(2), marks3: count(3), marks4: count(4), marks5: count(5) };
}

function deviationOf(scores: readonly number[], mean: number): number | undefined {
  if (scores.length < 2) return undefined;
  return Math.sqrt(sum(scores.map((score) => (score - mean) ** 2)) / (scores.length - 1));
}

function journalOf(
  present: readonly Present[],
  marks: readonly (Mark | undefined)[],
  minimumPairs: number,
): JournalResult {
  const pairs = present.flatMap(({ journal, score }, i) =>
    journal === undefined ? [] : [{ journal, score, mark: marks[i] }],
  );
  return {
    movements: movementsOf(pairs),
    withoutMark: present.length - pairs.length,
    correlation: correlation(
      pairs.map(({ journal }) => journal),
      pairs.map(({ score }) => score),
      'spearman',
      minimumPairs,
    ),
  };
}

function movementsOf(
  pairs: readonly { readonly journal: Mark; readonly mark: Mark | undefined }[],
): JournalResult['movements'] {
  let lowered = 0;
  let raised = 0;
  for (const { journal, mark } of pairs) {
    if (mark === undefined) return undefined;
    if (mark < journal) lowered += 1;
    if (mark > journal) raised += 1;
  }
  if (pairs.length === 0) return undefined;
  return { lowered, confirmed: pairs.length - lowered - raised, raised, both: pairs.length };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
