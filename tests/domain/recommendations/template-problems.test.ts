// Templates with problems: each is named by template and column, and the others work.
import { describe, expect, it } from 'vitest';
import { templateProblems } from '../../../src/domain/recommendations/template-problems';
import { recommended, school, share, template, text, vpr } from './facts-of';

describe('templates that are broken', () => {
  const broken = (parts: Parameters<typeof template>[0]) => template({ id: 'ПЛОХОЙ', ...parts });
  it.each([
    [{ id: ' ' }, 'template', 'blank'],
    [{ condition: '' }, 'condition', 'blank'],
    [{ condition: 'критериев' }, 'condition', 'expected-comparison'],
    [{ addressee: 'директор' }, 'addressee', 'unknown-addressee'],
    [{ priority: 0 }, 'priority', 'bad-priority'],
    [{ priority: 10 }, 'priority', 'bad-priority'],
    [{ priority: 1.5 }, 'priority', 'bad-priority'],
    [{ priority: Number.NaN }, 'priority', 'bad-priority'],
    [{ text: ' ' }, 'text', 'blank'],
    [{ text: '{доля}' }, 'text', 'unknown-placeholder'],
    [{ text: 'а'.repeat(50_001) }, 'text', 'too-long'],
    [{ problem: '{профиль_дефицита}' }, 'problem', 'never-known'],
    [{ confirmation: '[[' }, 'confirmation', 'unclosed-fragment'],
    [{ term: 'скоро' }, 'term', 'unreadable-term'],
  ])('%j is named by template and column, and the others work', (parts, column, what) => {
    const written = broken(parts);
    const { made, problems } = recommended([school([vpr('Физика', 7, 9, 10)])], written, template());
    expect(problems.map((problem) => [problem.template, problem.column, problem.what])).toEqual([
      [written.id, column, what],
    ]);
    expect(templateProblems(written)).toEqual(problems);
    expect(made.map((one) => one.template)).toEqual(['ПРОБА']);
  });

  it('every problem of a template is named', () => {
    const problems = templateProblems(broken({ condition: '', text: '{', term: '?' }));
    expect(problems.map(({ column }) => column)).toEqual(['condition', 'text', 'term']);
  });

  it('a second one of the same name is a problem, unless the first cannot be used', () => {
    const facts = [school([vpr('Физика', 7, 9, 10)])];
    const second = template({ id: ' проба', text: 'Вторая {k}' });
    const doubled = recommended(facts, template(), second);
    expect(doubled.problems).toMatchObject([{ template: ' проба', column: 'template', what: 'doubled' }]);
    expect(doubled.made.map((one) => one.text)).toEqual(['9 из 10']);
    expect(recommended(facts, template({ term: '?' }), second).made.map((one) => one.text)).toEqual([
      'Вторая 9',
    ]);
  });

  it('formulas, tags and 5 000 characters are plain text', () => {
    const words = `=IMPORTXML("x") <script>alert(1)</script> ${'а'.repeat(5_000)}`;
    const { made, problems } = recommended([school([vpr('Физика', 7, 9, 10)])], template({ text: words }));
    expect(problems).toEqual([]);
    expect(made[0]?.text).toBe(words);
  });
});

describe('a missing value', () => {
  it('is told once a school, template and placeholder', () => {
    const schools = ['1', '2'].map((key) => school([vpr('Физика', 7, 9, 10), vpr('Химия', 8, 9, 10)], key));
    const { made, missing } = recommended(schools, template({ text: '{партнёр}' }));
    expect(made).toEqual([]);
    expect(missing).toEqual(
      ['1', '2'].map((schoolKey) => ({ schoolKey, template: 'ПРОБА', placeholder: 'partner' })),
    );
  });

  it.each(['problem', 'confirmation'])('of %s keeps the recommendation from being made too', (column) => {
    const facts = [share('TRUANCY_SHARE', '', 0, 5, 10), text('Школа-партнёр', '')];
    const written = template({ condition: 'TRUANCY_SHARE > 0', [column]: '{партнёр}' });
    expect(recommended([school(facts)], written)).toMatchObject({
      made: [],
      missing: [{ placeholder: 'partner' }],
    });
  });
});
