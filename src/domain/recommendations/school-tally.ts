// Counting the schools for which a condition holds, by subject and grade where `*` stands for them.
import { compares, judgeShare } from './compare';
import { type Leaf, leavesOf, type SchoolCount, wildcardsOf } from './condition';
import type { FactIndex, Group } from './fact-index';
import type { CellPlace, ShareFact } from './facts';
import { candidates, focusOf, matchesOf } from './match';

/** The schools of one subject and grade, or of the municipality as a whole. */
export interface Tally {
  /** Schools that pass the test. */
  matching: number;
  /** Schools that pass it or fail it; the others have no data to judge by. */
  judged: number;
  /** Of those that pass, in the order of the schools. */
  readonly names: string[];
  readonly places: CellPlace[];
  /** A share of that subject and grade; undefined when the test names no share, or no school has it. */
  fact: ShareFact | undefined;
}

/** What is looked at in one school. */
interface Sight {
  readonly group: Group | undefined;
  readonly fact: ShareFact | undefined;
  readonly isJudged: boolean;
}

/** The key of the municipality as a whole, and of a share without subject and grade. */
const WHOLE = keyOf({ subject: '', grade: 0 });

/** One «школ(…)», school after school. */
export class SchoolTally {
  /** The first share of the test, else its first number, flag or word: whether it is known decides who is judged. */
  readonly focus: Leaf | undefined;
  private readonly tallies = new Map<string, Tally>();
  private readonly asked: SchoolCount;

  constructor(asked: SchoolCount) {
    this.asked = asked;
    const leaves = leavesOf(asked.test);
    const first = (kind: Leaf['kind']) => leaves.find((leaf) => leaf.kind === kind);
    this.focus = first('share') ?? first('number') ?? first('flag') ?? first('word');
  }

  add(name: string, facts: FactIndex): void {
    for (const { group, fact, isJudged } of sights(this.focus, facts)) {
      const matches = matchesOf(this.asked.test, facts, group);
      if (matches === undefined && !isJudged) continue;
      const tally = this.tallyOf(group === undefined ? WHOLE : keyOf(group));
      tally.fact ??= fact;
      tally.judged += 1;
      if (matches === undefined) continue;
      tally.matching += 1;
      tally.names.push(name);
      const focus = focusOf(matches);
      if (focus?.kind === 'share') tally.places.push(...focus.fact.countAt, ...focus.fact.wholeAt);
    }
  }

  /** Those of which there are as many schools as the condition asks, each with the key of its subject and grade. */
  passing(): readonly (readonly [group: string, tally: Tally])[] {
    return [...this.tallies].filter(([, tally]) => this.isPassed(tally));
  }

  /** Whether as many schools as asked pass for that subject and grade, or at all where the test names no `*`. */
  passes(group: string): boolean {
    const tally = this.tallies.get(group) ?? this.tallies.get(WHOLE);
    return tally !== undefined && this.isPassed(tally);
  }

  private isPassed({ matching }: Tally): boolean {
    return compares(matching, this.asked.comparison, this.asked.count);
  }

  private tallyOf(key: string): Tally {
    const known = this.tallies.get(key);
    if (known !== undefined) return known;
    const tally: Tally = { matching: 0, judged: 0, names: [], places: [], fact: undefined };
    this.tallies.set(key, tally);
    return tally;
  }
}

function keyOf({ subject, grade }: Group): string {
  return `${grade}|${subject}`;
}

function sights(focus: Leaf | undefined, facts: FactIndex): readonly Sight[] {
  if (focus?.kind !== 'share')
    return [{ group: undefined, fact: undefined, isJudged: isKnown(focus, facts) }];
  const shares = candidates(focus, facts, undefined).map((share) => ({
    group: share,
    fact: share.fact,
    isJudged: judgeShare(focus, share.fact) !== undefined,
  }));
  if (wildcardsOf(focus) > 0) return shares;
  const [share] = shares;
  return [{ group: undefined, fact: share?.fact, isJudged: share?.isJudged ?? false }];
}

function isKnown(focus: Exclude<Leaf, { kind: 'share' }> | undefined, facts: FactIndex): boolean {
  switch (focus?.kind) {
    case 'number':
      return facts.number(focus.name) !== undefined;
    case 'word':
      return facts.word(focus.name) !== undefined;
    case 'flag':
      return isFlagKnown(focus, facts);
    default:
      return false;
  }
}

/** «Да» and «нет» need an answer; whether a cell is blank can be told of every school. */
function isFlagKnown({ key, state }: Extract<Leaf, { kind: 'flag' }>, facts: FactIndex): boolean {
  if (state === 'blank' || state === 'filled') return true;
  const cell = facts.cell(key);
  return cell?.kind === 'flag' && cell.value !== undefined;
}
