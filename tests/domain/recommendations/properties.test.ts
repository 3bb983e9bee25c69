// What holds for all schools, facts and templates.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/domain/recommendations/facts';
import { type RecommendInput, recommend } from '../../../src/domain/recommendations/recommend';
import type { Template, TemplateProblem } from '../../../src/domain/recommendations/template';
import { addresseeWords } from '../../../src/domain/recommendations/template-words';
import { flag, school, template, vpr, YEAR } from './facts-of';
import { districts, schoolFacts, templates as someTemplates } from './random-district';

function input(parts: Pick<RecommendInput, 'schools' | 'templates'>): RecommendInput {
  return { ...parts, municipality: 'Горный район', year: YEAR, yearAfter: YEAR + 1 };
}

function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}

describe('whatever the schools, facts and templates', () => {
  it('no placeholder and no bracket of a template is left in a text, and none is empty', () => {
    fc.assert(
      fc.property(districts, (district) => {
        for (const one of recommend(input(district)).made) {
          for (const made of [one.text, one.problem, one.confirmation, one.term]) {
            expect(made).not.toMatch(/[{}|]|\[\[|\]\]|undefined|NaN/);
          }
          expect(one.text).not.toMatch(/^\s*$| {2}| [.,;]/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a school has at most seven at a time, and one a matter and addressee; keys are unique', () => {
    fc.assert(
      fc.property(districts, (district) => {
        const { made } = recommend(input(district));
        expect(new Set(made.map(({ key }) => key)).size).toBe(made.length);
        for (const { schoolKey } of district.schools) {
          const own = made.filter((one) => one.schoolKey === schoolKey);
          const now = own.filter(({ reserve }) => !reserve);
          expect(now.length).toBe(Math.min(7, own.length));
          const matters = own
            .filter(({ indicator }) => indicator !== '')
            .map((one) => [one.indicator, one.subject, one.grade, one.addressee].join('|'));
          expect(new Set(matters).size).toBe(matters.length);
          const listed = district.listed.has(schoolKey);
          for (const asked of [['administration'], ['schoolAssociation', 'districtAssociation']]) {
            const fits = (one: (typeof own)[number]) =>
              asked.includes(one.addressee) &&
              (asked.length === 1 || (one.subject !== '' && one.grade !== 0));
            if (listed && own.some(fits)) expect(now.some(fits)).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the order of schools, facts and templates changes nothing but the order', () => {
    const both = districts.chain(({ schools, templates }) =>
      fc.record({
        first: fc.constant({ schools, templates }),
        second: fc.record({
          schools: fc
            .tuple(...schools.map((one) => shuffled(one.facts).map((own) => ({ ...one, facts: own }))))
            .chain(shuffled),
          templates: shuffled(templates),
        }),
      }),
    );
    const ofSchools = (district: Pick<RecommendInput, 'schools' | 'templates'>) =>
      recommend(input(district))
        .made.filter(({ schoolKey }) => schoolKey !== '')
        .map((one) => JSON.stringify(one))
        .sort();
    const keys = (district: Pick<RecommendInput, 'schools' | 'templates'>) =>
      recommend(input(district))
        .made.map(({ key }) => key)
        .sort();
    fc.assert(
      fc.property(both, ({ first, second }) => {
        expect(ofSchools(second)).toEqual(ofSchools(first));
        expect(keys(second)).toEqual(keys(first));
      }),
      { numRuns: 60 },
    );
  });

  it('a broken template changes nothing in what the others give', () => {
    const broken = fc.record({
      id: fc.string(),
      problem: fc.string(),
      condition: fc.string(),
      addressee: fc.constantFrom(...Object.values(addresseeWords)),
      priority: fc.integer(),
      text: fc.string(),
      term: fc.string(),
      responsible: fc.string(),
      confirmation: fc.string(),
      source: fc.string(),
    });
    fc.assert(
      fc.property(districts, broken, ({ schools, templates }, bad: Template) => {
        const alone = recommend(input({ schools, templates }));
        const together = recommend(input({ schools, templates: [bad, ...templates] }));
        expect(together.made).toEqual(alone.made);
        const isOfBad = (problem: TemplateProblem) => problem.template === bad.id;
        expect(together.problems.some(isOfBad)).toBe(true);
        expect(together.problems.filter((problem) => !isOfBad(problem))).toEqual(alone.problems);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the numbers of a text', () => {
  it('are those of its fact, and no others', () => {
    const all = 'Порог {порог}, {k} и {n}, {знач}, {мун}[[, {прош}]][[, {разн}]]';
    const written = someTemplates(['VPR_FAIL_SHARE(*; *) >= порог']).map(([first]) => ({
      ...template(first),
      text: all,
    }));
    fc.assert(
      fc.property(schoolFacts, written, (facts: Fact[], one) => {
        for (const { text, subject, grade } of recommend(
          input({ schools: [school(facts)], templates: [one] }),
        ).made) {
          const fact = facts.find(
            (of) =>
              of.kind === 'share' &&
              of.indicator === 'VPR_FAIL_SHARE' &&
              of.subject === subject &&
              of.grade === grade,
          );
          if (fact?.kind !== 'share') throw new Error('no such fact');
          const percent = (of: { count: number; whole: number }) => Math.round((1000 * of.count) / of.whole);
          const numbers = [...text.matchAll(/\d+(?:,\d+)?/g)].map(([digits]) =>
            Number(digits.replace(',', '.')),
          );
          const before = fact.before === undefined ? [] : [percent(fact.before) / 10];
          const change = fact.before === undefined ? 0 : Math.abs(percent(fact) - percent(fact.before)) / 10;
          expect(numbers).toEqual([
            fact.threshold,
            fact.count,
            fact.whole,
            percent(fact) / 10,
            percent(fact.overall) / 10,
            ...before,
            ...(change === 0 ? [] : [change]),
          ]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the work', () => {
  /** How often the facts of that many schools are looked at. */
  function looks(schools: number, facts: number): number {
    let count = 0;
    const watched = (fact: Fact): Fact =>
      new Proxy(fact, {
        get(target, name, receiver) {
          count += 1;
          return Reflect.get(target, name, receiver);
        },
      });
    const district = Array.from({ length: schools }, (_, at) => {
      const shares = Array.from({ length: facts }, (__, of) => vpr(`Предмет ${of}`, 5, 9, 10));
      const own = school([...shares, flag('Отдалённость', true)], `${at + 1}`);
      return { ...own, facts: own.facts.map(watched) };
    });
    const over = template({
      id: 'РАЙОН',
      condition: 'школ(VPR_FAIL_SHARE(*; *) >= порог) >= 3',
      text: '{перечень}',
    });
    const joined = template({
      id: 'И',
      addressee: 'ИМЦ',
      condition: 'VPR_FAIL_SHARE(*; *) >= порог и VPR_FAIL_SHARE(*; 5) > 0',
    });
    recommend(input({ schools: district, templates: [template(), over, joined] }));
    return count;
  }

  it('grows as the number of schools does', () => {
    expect(looks(400, 5) / looks(100, 5)).toBeCloseTo(4, 1);
  });

  it('grows as the number of facts of a school does', () => {
    const added = looks(10, 40) - looks(10, 20);
    const addedLater = looks(10, 80) - looks(10, 60);
    // Sorting alone grows a little faster; square growth would give 3.5.
    expect(addedLater / added).toBeLessThan(1.2);
  });
});
