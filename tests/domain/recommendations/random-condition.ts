// Random conditions, and how a person would write them.
import fc from 'fast-check';
import { comparable, headingKey } from '../../../src/domain/kernel/text';
import { SHARE_INDICATORS } from '../../../src/domain/measures/indicators';
import type {
  Comparison,
  Condition,
  FlagTest,
  Limit,
  SchoolCount,
  SchoolTest,
  ShareCheck,
  ShareTest,
} from '../../../src/domain/recommendations/condition';
import { numberNames, wordNames } from '../../../src/domain/recommendations/template-words';
import { readSubject } from '../../../src/domain/subjects/read-subject';

const keysOf = <Id extends string>(words: Readonly<Record<Id, string>>) => Object.keys(words) as Id[];

const comparisons: fc.Arbitrary<Comparison> = fc.constantFrom('>=', '<=', '>', '<', '=', '<>');
const percents = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const limits: fc.Arbitrary<Limit> = fc.oneof(fc.constant('threshold' as const), percents);
const counts = fc.nat(999);
const subjects = fc.constantFrom('Математика', 'Русский язык', 'Родной (русский) язык', 'Основы права (ОБЖ)');
const headings = fc.constantFrom('Сетевое взаимодействие', 'Отдалённость', 'Программа школы: (да; нет)');
const words = fc.constantFrom('ШНОР', 'вышла из перечня', 'при исправительном учреждении УИС', 'и', 'или');

const checks: fc.Arbitrary<ShareCheck> = fc.oneof(
  fc.record({ kind: fc.constant('participants' as const), comparison: comparisons, count: counts }),
  fc.record({ kind: fc.constant('before' as const), comparison: comparisons, limit: limits }),
  fc.constant({ kind: 'before-known' as const }),
  fc.record({ kind: fc.constant('enough' as const), wanted: fc.boolean() }),
);

const shares: fc.Arbitrary<ShareTest> = fc.record({
  kind: fc.constant('share' as const),
  indicator: fc.constantFrom(...SHARE_INDICATORS),
  subject: fc.option(
    subjects.map((subject) => readSubject(subject).key),
    { nil: undefined },
  ),
  grade: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
  comparison: comparisons,
  limit: limits,
  checks: fc.array(checks, { maxLength: 3 }),
});

const flags: fc.Arbitrary<FlagTest> = fc
  .record({ heading: headings, state: fc.constantFrom('yes', 'no', 'blank', 'filled') })
  .map(({ heading, state }) => ({ kind: 'flag', heading, key: headingKey(heading), state }));

const leaves: fc.Arbitrary<SchoolTest> = fc.oneof(
  shares,
  flags,
  fc.record({
    kind: fc.constant('word' as const),
    name: fc.constantFrom(...keysOf(wordNames)),
    comparison: fc.constantFrom('=' as const, '<>' as const),
    word: words.map(comparable),
  }),
  fc.record({
    kind: fc.constant('number' as const),
    name: fc.constantFrom(...keysOf(numberNames)),
    comparison: comparisons,
    value: counts,
  }),
);

const { test: tests } = fc.letrec<{ test: SchoolTest }>((tie) => ({
  test: fc.oneof(
    { maxDepth: 3 },
    leaves,
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      parts: fc.array(tie('test'), { minLength: 2, maxLength: 3 }),
    }),
  ),
}));

/** Any condition. A part of «и» or «или» may be of the same kind: brackets keep it apart. */
export const conditions: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ kind: fc.constant('school' as const), test: tests }),
  fc.record({
    kind: fc.constant('municipality' as const),
    counts: fc.array(fc.record({ test: tests, comparison: comparisons, count: counts }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
);

/** The condition in writing. */
export function written(condition: Condition): string {
  if (condition.kind === 'school') return writtenTest(condition.test);
  const count = ({ test, comparison, count: of }: SchoolCount) =>
    `школ(${writtenTest(test)}) ${comparison} ${of}`;
  return condition.counts.map(count).join(' и ');
}

function writtenTest(test: SchoolTest): string {
  switch (test.kind) {
    case 'share':
      return writtenShare(test);
    case 'flag': {
      const states = { yes: 'да', no: 'нет', blank: 'пусто', filled: 'не пусто' };
      return `«${test.heading}» = ${states[test.state]}`;
    }
    case 'word':
      return `${wordNames[test.name]} ${test.comparison} «${test.word}»`;
    case 'number':
      return `${numberNames[test.name]} ${test.comparison} ${test.value}`;
    default:
      return test.parts.map(writtenPart).join(test.kind === 'and' ? ' и ' : ' или ');
  }
}

function writtenPart(part: SchoolTest): string {
  return 'parts' in part ? `(${writtenTest(part)})` : writtenTest(part);
}

function writtenShare({ indicator, subject, grade, comparison, limit, checks: asked }: ShareTest): string {
  const arguments_ = `${subject ?? '*'}; ${grade ?? '*'}`;
  const brackets = asked.length === 0 ? '' : ` [${asked.map(writtenCheck).join('; ')}]`;
  return `${indicator}(${arguments_}) ${comparison} ${writtenLimit(limit)}${brackets}`;
}

function writtenCheck(check: ShareCheck): string {
  if (check.kind === 'participants') return `участников ${check.comparison} ${check.count}`;
  if (check.kind === 'enough') return `участников ${check.wanted ? '>=' : '<'} минимум`;
  if (check.kind === 'before-known') return 'прошлый год есть';
  return `прошлый год ${check.comparison} ${writtenLimit(check.limit)}`;
}

function writtenLimit(limit: Limit): string {
  return limit === 'threshold' ? 'порог' : `${String(limit).replace('.', ',')} %`;
}
