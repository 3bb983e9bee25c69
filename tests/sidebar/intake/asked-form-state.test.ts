// What a person answers about a file: read from the fields, judged, carried over to files of the same kind.
import { describe, expect, it } from 'vitest';
import {
  carriedOver,
  givenBy,
  offeredYears,
  shownText,
  wrongFields,
} from '../../../sidebar/intake/asked-form-state';
import { asking, ready } from './intake-items';

const filled = {
  procedure: 'vpr',
  year: '2026',
  grade: '7',
  subject: ' Биология ',
  maximum: '28',
  from3: '10',
  from4: '17',
  from5: '23',
  school: 'edu000101',
};
const answers = {
  procedure: 'vpr',
  year: 2026,
  grade: 7,
  subject: 'Биология',
  maximum: 28,
  scale: { from3: 10, from4: 17, from5: 23 },
  school: 'edu000101',
};

describe('givenBy', () => {
  it('reads every field that is asked', () => {
    expect(givenBy(asking('f1/0'), filled)).toEqual(answers);
  });

  it('takes a suggestion that was not touched as the answer', () => {
    const item = { ...asking('f1/0'), asked: ['grade', 'year'] as const, given: { grade: 5 } };
    expect(givenBy(item, { year: '2025' })).toEqual({ grade: 5, year: 2025 });
  });

  it('says that there is no scale only when that was ticked', () => {
    const item = { ...asking('f1/0'), asked: ['scale'] as const };
    expect(givenBy(item, { noScale: 'да' })).toEqual({ scale: 'none' });
    expect(givenBy(item, {})).toEqual({});
    expect(givenBy({ ...item, given: { scale: 'none' } }, { noScale: '', ...filled }).scale).toEqual(
      answers.scale,
    );
  });

  it('keeps what is known besides the questions', () => {
    const mapping = { target: 'results' as const, headingRow: 0, columns: {} };
    expect(givenBy({ ...asking('f1/0'), asked: [], given: { mapping } }, {})).toEqual({ mapping });
  });
});

describe('wrongFields', () => {
  it('names nothing when all is answered', () => {
    expect(wrongFields(asking('f1/0'), filled)).toEqual([]);
  });

  it('names every field without an answer', () => {
    expect(wrongFields(asking('f1/0'), {})).toEqual(asking('f1/0').asked);
  });

  it.each(['0', '-3', '2,5', 'двадцать', ' '])('does not take %j for a maximum', (maximum) => {
    expect(wrongFields(asking('f1/0'), { ...filled, maximum })).toEqual(['maximum']);
  });

  it.each([{ from3: '' }, { from3: '17' }, { from4: '23' }, { from5: '5' }, { from4: 'семь' }])(
    'wants three thresholds, each above the one before: %j',
    (part) => {
      expect(wrongFields(asking('f1/0'), { ...filled, ...part })).toEqual(['scale']);
    },
  );
});

describe('shownText', () => {
  it('is what was typed, or else what is known', () => {
    expect(shownText('grade', { grade: 5 }, {})).toBe('5');
    expect(shownText('grade', { grade: 5 }, { grade: '' })).toBe('');
    expect(shownText('from4', { scale: { from3: 6, from4: 10, from5: 13 } }, {})).toBe('10');
    expect(shownText('from4', { scale: 'none' }, {})).toBe('');
  });
});

describe('offeredYears', () => {
  it('begins with the school year that runs: it starts in September', () => {
    expect(offeredYears('22.11.2026', asking('f1/0'))[0]).toBe(2027);
    expect(offeredYears('31.08.2026', asking('f1/0'))[0]).toBe(2026);
    expect(offeredYears('01.09.2026', asking('f1/0'))[0]).toBe(2027);
  });

  it('offers a suggested year that is long past', () => {
    expect(offeredYears('22.11.2026', { ...asking('f1/0'), given: { year: 2005 } })).toContain(2005);
  });

  it('offers no more than the file leaves open', () => {
    expect(offeredYears('22.11.2026', { ...asking('f1/0'), years: [2020, 2021] })).toEqual([2020, 2021]);
  });
});

describe('carriedOver', () => {
  const from = asking('f1/0');

  it('answers the same questions of files of the same report, but never the school', () => {
    const { school: _, ...shared } = answers;
    expect(carriedOver([from, asking('f2/0')], from, givenBy(from, filled))).toEqual(
      new Map([['f2/0', shared]]),
    );
  });

  it('leaves alone what another file suggests otherwise', () => {
    const other = { ...asking('f2/0'), given: { subject: 'История', grade: 6 } };
    const carried = carriedOver([from, other], from, givenBy(from, filled)).get('f2/0');
    expect(carried).toMatchObject({ subject: 'История', grade: 6, year: 2026 });
  });

  it('leaves alone files of another report, answered ones and questions that were not asked', () => {
    const others = [
      { ...asking('f2/0'), report: 'Ф1' },
      ready('f3/0'),
      { ...asking('f4/0'), missing: ['school'] as const },
    ];
    expect(carriedOver([from, ...others], from, givenBy(from, filled)).size).toBe(0);
  });
});
