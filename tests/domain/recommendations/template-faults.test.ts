// Templates with faults: each is named by template and column, and the others work.
import { describe, expect, it } from 'vitest';
import { templateFaults } from '../../../src/domain/recommendations/template-faults';
import { recommended, school, share, template, text, vpr } from './facts-of';

describe('templates that are broken', () => {
  const broken = (parts: Parameters<typeof template>[0]) => template({ id: 'ПЛОХОЙ', ...parts });
  it.each([
    [{ id: ' ' }, 'Шаблон', 'blank'],
    [{ condition: '' }, 'Условие', 'blank'],
    [{ condition: 'критериев' }, 'Условие', 'expected-comparison'],
    [{ addressee: 'директор' }, 'Адресат', 'unknown-addressee'],
    [{ priority: 0 }, 'Очерёдность', 'bad-priority'],
    [{ priority: 10 }, 'Очерёдность', 'bad-priority'],
    [{ priority: 1.5 }, 'Очерёдность', 'bad-priority'],
    [{ priority: Number.NaN }, 'Очерёдность', 'bad-priority'],
    [{ text: ' ' }, 'Текст', 'blank'],
    [{ text: '{доля}' }, 'Текст', 'unknown-placeholder'],
    [{ text: 'а'.repeat(50_001) }, 'Текст', 'too-long'],
    [{ problem: '{профиль_дефицита}' }, 'Проблема', 'never-known'],
    [{ confirmation: '[[' }, 'Подтверждение', 'unclosed-fragment'],
    [{ term: 'скоро' }, 'Срок', 'unreadable-term'],
  ])('%j is named by template and column, and the others work', (parts, column, what) => {
    const written = broken(parts);
    const { made, faults } = recommended([school([vpr('Физика', 7, 9, 10)])], written, template());
    expect(faults.map((fault) => [fault.template, fault.column, fault.what])).toEqual([
      [written.id, column, what],
    ]);
    expect(templateFaults(written)).toEqual(faults);
    expect(made.map((one) => one.template)).toEqual(['ПРОБА']);
  });

  it('every fault of a template is named', () => {
    const faults = templateFaults(broken({ condition: '', text: '{', term: '?' }));
    expect(faults.map(({ column }) => column)).toEqual(['Условие', 'Текст', 'Срок']);
  });

  it('a second one of the same name is a fault, unless the first cannot be used', () => {
    const facts = [school([vpr('Физика', 7, 9, 10)])];
    const second = template({ id: ' проба', text: 'Вторая {k}' });
    const doubled = recommended(facts, template(), second);
    expect(doubled.faults).toMatchObject([{ template: ' проба', column: 'Шаблон', what: 'doubled' }]);
    expect(doubled.made.map((one) => one.text)).toEqual(['9 из 10']);
    expect(recommended(facts, template({ term: '?' }), second).made.map((one) => one.text)).toEqual([
      'Вторая 9',
    ]);
  });

  it('formulas, tags and 5 000 characters are plain text', () => {
    const words = `=IMPORTXML("x") <script>alert(1)</script> ${'а'.repeat(5_000)}`;
    const { made, faults } = recommended([school([vpr('Физика', 7, 9, 10)])], template({ text: words }));
    expect(faults).toEqual([]);
    expect(made[0]?.text).toBe(words);
  });
});

describe('a gap', () => {
  it('is told once a school, template and placeholder', () => {
    const schools = ['1', '2'].map((key) => school([vpr('Физика', 7, 9, 10), vpr('Химия', 8, 9, 10)], key));
    const { made, gaps } = recommended(schools, template({ text: '{партнёр}' }));
    expect(made).toEqual([]);
    expect(gaps).toEqual(
      ['1', '2'].map((schoolKey) => ({ schoolKey, template: 'ПРОБА', placeholder: 'партнёр' })),
    );
  });

  it.each(['problem', 'confirmation'])('of %s keeps the recommendation from being made too', (column) => {
    const facts = [share('TRUANCY_SHARE', '', 0, 5, 10), text('Школа-партнёр', '')];
    const written = template({ condition: 'TRUANCY_SHARE > 0', [column]: '{партнёр}' });
    expect(recommended([school(facts)], written)).toMatchObject({
      made: [],
      gaps: [{ placeholder: 'партнёр' }],
    });
  });
});
