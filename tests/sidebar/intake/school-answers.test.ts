// The questions about schools: grouped, answered one by one and all at once.
import { describe, expect, it } from 'vitest';
import {
  acceptAll,
  answerAll,
  answerOf,
  choiceOf,
  mayBeAdded,
  questionGroups,
  unanswered,
} from '../../../sidebar/intake/school-answers';
import { question } from './intake-items';

describe('questionGroups', () => {
  it('puts uncertain by their reason and unknown schools by municipality', () => {
    const { uncertain, unknown } = questionGroups([
      question('1', { why: 'near' }),
      question('2', { municipality: 'Озёрный район' }),
      question('3'),
      question('4', { why: 'near' }),
      question('5', { municipality: '' }),
      question('6', { municipality: 'Озёрный район' }),
    ]);
    expect(uncertain.map(({ questions }) => questions.map(({ key }) => key))).toEqual([['1', '4']]);
    expect(unknown.map(({ title, questions }) => [title, questions.map(({ key }) => key)])).toEqual([
      ['Озёрный район', ['2', '6']],
      ['Заречный район', ['3']],
      ['Муниципалитет не указан', ['5']],
    ]);
  });
});

describe('mayBeAdded', () => {
  it.each([
    [question('1'), true],
    [question('1', { why: 'near' }), true],
    [question('1', { why: 'same-name' }), true],
    [question('1', { why: 'other-login' }), true],
    [question('1', { why: 'several' }), false],
    [question('1', { why: 'two-for-one' }), false],
    [question('1', { why: 'code-and-name-differ' }), false],
    [question('1', { code: '' }), false],
    [question('1', { municipality: '' }), false],
  ])('needs a school that may be new and all that a new one has', (asked, expected) => {
    expect(mayBeAdded(asked)).toBe(expected);
  });
});

describe('acceptAll', () => {
  const ours = { code: 'edu1', name: 'СОШ № 1', municipality: '', login: '', risCode: '' };
  it('gives every school of which only the name is known the one that has it', () => {
    const asked = [
      question('1', { why: 'same-name', candidates: [ours] }),
      question('2', { why: 'same-name', candidates: [{ ...ours, code: 'edu2' }] }),
    ];
    expect(acceptAll(asked)).toEqual(
      new Map([
        ['1', { code: 'edu1' }],
        ['2', { code: 'edu2' }],
      ]),
    );
  });

  it('leaves every other doubt, and what is answered, to a person', () => {
    const candidates = [ours];
    const others = ['near', 'other-login', 'several', 'code-and-name-differ', 'two-for-one'] as const;
    const asked = [
      ...others.map((why) => question(why, { why, candidates })),
      question('answered', { why: 'same-name', candidates, answer: 'leave' }),
      question('unknown'),
    ];
    expect(acceptAll(asked)).toEqual(new Map());
  });
});

describe('answers', () => {
  it('come back from a choice as they went into it', () => {
    for (const answer of ['add', 'leave', { code: 'edu000101' }, { code: 'add' }] as const) {
      expect(answerOf(choiceOf(answer))).toEqual(answer);
    }
    expect(choiceOf(undefined)).toBe('');
    expect(answerOf('')).toBeUndefined();
    expect(answerOf('other')).toBeUndefined();
  });

  it('are given to all questions at once', () => {
    expect(answerAll([question('1'), question('2')], 'leave')).toEqual(
      new Map([
        ['1', 'leave'],
        ['2', 'leave'],
      ]),
    );
  });

  it('are counted while they are missing', () => {
    expect(unanswered([question('1'), question('2', { answer: 'leave' })])).toBe(1);
  });
});
