// Whether a condition holds for a school, and which of its facts made it hold.
import { compares, judgeShare } from './compare';
import {
  type FlagTest,
  type Leaf,
  leavesOf,
  type NumberTest,
  type SchoolTest,
  type ShareTest,
  type WordTest,
  wildcardsOf,
} from './condition';
import type { FactIndex, Group, IndexedShare } from './fact-index';
import type { NumberFact, ShareFact } from './facts';

/** A test that holds, with the fact that made it hold. */
export type Match =
  | { readonly kind: 'share'; readonly test: ShareTest; readonly fact: ShareFact; readonly group: Group }
  | { readonly kind: 'number'; readonly test: NumberTest; readonly fact: NumberFact }
  | { readonly kind: 'flag'; readonly test: FlagTest }
  | { readonly kind: 'word'; readonly test: WordTest };

/** The tests that made a condition hold, in reading order; never empty. */
export type Matches = readonly Match[];

/**
 * Each way in which the condition holds for the school: one where it names no share with `*`, one a matching subject
 * and grade where it does. `*` stands for the same subject and grade in the whole condition.
 */
export function allMatches(test: SchoolTest, facts: FactIndex): readonly Matches[] {
  const groups = groupsOf(test, facts);
  if (groups.length === 0) {
    const matches = matchesOf(test, facts, undefined);
    return matches === undefined ? [] : [matches];
  }
  const found = groups.flatMap((group) => {
    const matches = matchesOf(test, facts, group);
    return matches === undefined ? [] : [{ group, matches }];
  });
  const own = found.filter(({ group, matches }) => isOfGroup(focusOf(matches), group));
  return (own.length > 0 ? own : found.slice(0, 1)).map(({ matches }) => matches);
}

/** What the recommendation is about: the first share that holds, else the first number, else the first flag. */
export function focusOf(matches: Matches): Match | undefined {
  const first = (kind: Match['kind']) => matches.find((match) => match.kind === kind);
  return first('share') ?? first('number') ?? first('flag');
}

/** The subjects and grades of which some share with `*` holds. */
function groupsOf(test: SchoolTest, facts: FactIndex): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const leaf of leavesOf(test)) {
    if (leaf.kind !== 'share' || wildcardsOf(leaf) === 0) continue;
    for (const share of candidates(leaf, facts, undefined)) {
      if (judgeShare(leaf, share.fact) === true) groups.set(`${share.grade}|${share.subject}`, share);
    }
  }
  return [...groups.values()];
}

/** The tests that make the condition hold with `*` standing for the group; undefined when it does not hold. */
export function matchesOf(test: SchoolTest, facts: FactIndex, group: Group | undefined): Matches | undefined {
  if ('parts' in test) {
    const parts = test.parts.map((part) => matchesOf(part, facts, group));
    const held = parts.filter((part) => part !== undefined);
    const isTrue = test.kind === 'and' ? held.length === parts.length : held.length > 0;
    return isTrue ? held.flat() : undefined;
  }
  const match = matchOf(test, facts, group);
  return match === undefined ? undefined : [match];
}

/** The shares that a test means; with `*` for the group, or for anything. */
export function candidates(
  test: ShareTest,
  facts: FactIndex,
  group: Group | undefined,
): readonly IndexedShare[] {
  return subjectShares(test, facts, group).filter((share) => fitsGrade(share, test.grade, group));
}

function subjectShares(
  { indicator, subject }: ShareTest,
  facts: FactIndex,
  group: Group | undefined,
): readonly IndexedShare[] {
  if (subject !== undefined) return facts.shares(indicator, subject);
  if (group === undefined || group.subject === '') return facts.shares(indicator);
  const own = facts.shares(indicator, group.subject);
  // Shares without a subject (of all pupils, of teachers) go with any group.
  return own.length > 0 ? own : facts.shares(indicator, '');
}

function fitsGrade(share: IndexedShare, grade: number | undefined, group: Group | undefined): boolean {
  if (grade !== undefined) return share.grade === grade;
  if (group === undefined || (share.subject === '') !== (group.subject === '')) return true;
  return share.grade === group.grade;
}

function matchOf(test: Leaf, facts: FactIndex, group: Group | undefined): Match | undefined {
  switch (test.kind) {
    case 'share': {
      const share = candidates(test, facts, group).find(({ fact }) => judgeShare(test, fact) === true);
      return share === undefined ? undefined : { kind: 'share', test, fact: share.fact, group: share };
    }
    case 'number': {
      const fact = facts.number(test.name);
      const isTrue = fact !== undefined && compares(fact.value, test.comparison, test.value);
      return isTrue ? { kind: 'number', test, fact } : undefined;
    }
    case 'flag':
      return flagHolds(test, facts) ? { kind: 'flag', test } : undefined;
    case 'word':
      return wordHolds(test, facts) ? { kind: 'word', test } : undefined;
  }
}

function flagHolds({ key, state }: FlagTest, facts: FactIndex): boolean {
  const cell = facts.cell(key);
  const value = cell?.kind === 'flag' ? cell.value : undefined;
  const isBlank = cell?.kind === 'text' ? cell.text.trim() === '' : value === undefined;
  if (state === 'blank' || state === 'filled') return isBlank === (state === 'blank');
  return value === (state === 'yes');
}

/** What is not known is neither equal nor unequal. */
function wordHolds({ name, comparison, word }: WordTest, facts: FactIndex): boolean {
  const known = facts.word(name);
  return known !== undefined && (known === word) === (comparison === '=');
}

function isOfGroup(focus: Match | undefined, group: Group): boolean {
  return (
    focus?.kind === 'share' && focus.group.subject === group.subject && focus.group.grade === group.grade
  );
}
