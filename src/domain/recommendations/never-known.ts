// Placeholders that a condition can never give a value for: told of once, not as missing at every school.
import { type Condition, leavesOf } from './condition';
import type { Piece, Slot } from './parse-text';
import type { Placeholder } from './template-words';
import { namesDeficit } from './values';

const ALWAYS: readonly Placeholder[] = ['school', 'year', 'list'];
const OF_SCHOOL: readonly Placeholder[] = ['partner', 'low', 'usable', 'criteria'];
const OF_GROUP: readonly Placeholder[] = [
  'grade',
  'subject',
  'bySubject',
  'ofSubject',
  'threshold',
  'municipality',
  'amongSchools',
];
const OF_SHARE: readonly Placeholder[] = [
  ...OF_GROUP,
  'value',
  'before',
  'change',
  'count',
  'whole',
  'people',
];
const OF_NUMBER: readonly Placeholder[] = ['value', 'before'];
const OF_COUNT: readonly Placeholder[] = ['count', 'whole'];

/** The first placeholder outside a fragment for which the condition gives no value. */
export function neverKnown(pieces: readonly Piece[], condition: Condition): Slot | undefined {
  const known = new Set(condition.kind === 'school' ? ofSchool(condition) : ofMunicipality(condition));
  const slots = pieces.filter((piece): piece is Slot => typeof piece === 'object' && 'placeholder' in piece);
  return slots.find(({ placeholder }) => !known.has(placeholder));
}

function ofSchool({ test }: Extract<Condition, { kind: 'school' }>): readonly Placeholder[] {
  const leaves = leavesOf(test);
  const known = [...ALWAYS, ...OF_SCHOOL];
  if (leaves.some(({ kind }) => kind === 'share')) known.push(...OF_SHARE);
  if (leaves.some(({ kind }) => kind === 'number')) known.push(...OF_NUMBER);
  if (leaves.some((leaf) => leaf.kind === 'flag' && namesDeficit(leaf.key))) known.push('deficit');
  return known;
}

function ofMunicipality({ counts }: Extract<Condition, { kind: 'municipality' }>): readonly Placeholder[] {
  const known = [...ALWAYS, ...OF_COUNT];
  const leaves = counts.slice(0, 1).flatMap(({ test }) => leavesOf(test));
  if (leaves.some(({ kind }) => kind === 'share')) known.push(...OF_GROUP);
  return known;
}
