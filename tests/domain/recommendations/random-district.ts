// Random schools, facts and templates.
import fc from 'fast-check';
import { SHARE_INDICATORS } from '../../../src/domain/measures/indicators';
import type { Fact, SchoolFacts, ShareFact } from '../../../src/domain/recommendations/facts';
import type { Template } from '../../../src/domain/recommendations/template';
import { addresseeWords } from '../../../src/domain/recommendations/template-words';
import { flag, number, school, share, template, text, word } from './facts-of';

const counts = fc
  .integer({ min: 1, max: 60 })
  .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));

const shares: fc.Arbitrary<ShareFact> = fc
  .record({
    indicator: fc.oneof(fc.constant('VPR_FAIL_SHARE' as const), fc.constantFrom(...SHARE_INDICATORS)),
    subject: fc.constantFrom('Математика', 'Русский язык', 'ОБЖ', 'Ритмика'),
    grade: fc.integer({ min: 4, max: 11 }),
    now: counts,
    before: fc.option(counts, { nil: undefined }),
    overall: counts,
    threshold: fc.integer({ min: 0, max: 60 }),
  })
  .map(({ indicator, subject, grade, now: [count, whole], before, ...around }) =>
    share(indicator, subject, grade, count, whole, { ...around, ...(before && { before }) }),
  );

const flags = fc.option(fc.boolean(), { nil: undefined });

const facts: fc.Arbitrary<Fact> = fc.oneof(
  { weight: 4, arbitrary: shares },
  { weight: 1, arbitrary: flags.map((value) => flag('Отдалённость', value)) },
  { weight: 1, arbitrary: flags.map((value) => flag('Дефицит инфраструктуры', value)) },
  { weight: 1, arbitrary: fc.constantFrom('интернет', '').map((words) => text('Чего не хватает', words)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('ШНОР', 'группа риска').map((status) => word('статус ШНОР', status)),
  },
  { weight: 1, arbitrary: fc.nat(4).map((value) => number('низких процедур', value, value + 1)) },
);

/** One of a kind: a sheet has one cell for each. */
function named(fact: Fact): string {
  switch (fact.kind) {
    case 'share':
      return [fact.indicator, fact.subject, fact.grade].join('|');
    case 'flag':
    case 'text':
      return fact.heading;
    default:
      return fact.name;
  }
}

/** All that is known of a school. */
export const schoolFacts = fc.uniqueArray(facts, { selector: named, maxLength: 30 });

const TEXTS = [
  'В {год} году: {школа}.',
  'Доля {знач} ({k} из {n})[[, {разн}]].',
  '{по_предмету} в {класс} классе {k} {k|ученик|ученика|учеников}[[; было {прош}]]. {перечень}.',
  'Порог {порог} [[({профиль_дефицита})]] превышен: {предмет}, {предмета}, {мун}',
  'Всего {k} из {n}[[: {перечень}]].',
  'Низких процедур {низких} {низких|процедура|процедуры|процедур}.',
];

const CONDITIONS = [
  'VPR_FAIL_SHARE(*; *) >= порог',
  'VPR_FAIL_SHARE(*; *) >= порог [участников >= 10; прошлый год >= порог]',
  'VPR_FAIL_SHARE(Математика; *) > 20 или «Отдалённость» = да',
  'VPR_FAIL_SHARE(*; *) >= порог и RDR_FAIL_SHARE(*; *) < порог',
  'RDR_FAIL_SHARE(*; 5) <> 0',
  'TRUANCY_SHARE >= порог',
  '«Дефицит инфраструктуры» = да',
  'статус ШНОР = ШНОР и «Отдалённость» = пусто',
  'низких процедур >= 1',
  'школ(VPR_FAIL_SHARE(*; *) >= порог) >= 2',
  'школ(«Отдалённость» = да) >= 1',
  'школ(VPR_FAIL_SHARE(Математика; 5) >= порог или статус ШНОР = ШНОР) >= 1',
];

/**
 * Templates of those conditions. Each has an urgency of its own: between equals the order of the templates decides,
 * and then a permutation would matter.
 */
export function templates(conditions: readonly string[]): fc.Arbitrary<Template[]> {
  const parts = fc.record({
    condition: fc.constantFrom(...conditions),
    addressee: fc.constantFrom(...Object.values(addresseeWords)),
    text: fc.constantFrom(...TEXTS),
    term: fc.constantFrom('+20 рд', '01.10, далее ежемесячно', ''),
    problem: fc.constantFrom('Проба', 'Проба {по_предмету}'),
  });
  return fc
    .array(parts, { minLength: 1, maxLength: 9 })
    .map((all) => all.map((one, at) => template({ ...one, id: `Ш${at}`, priority: at + 1 })));
}

export interface District {
  readonly schools: readonly SchoolFacts[];
  readonly templates: readonly Template[];
  /** Keys of the schools that are on a list. */
  readonly listed: ReadonlySet<string>;
}

export const districts: fc.Arbitrary<District> = fc
  .record({ schools: fc.array(schoolFacts, { maxLength: 5 }), templates: templates(CONDITIONS) })
  .map(({ schools, templates: written }) => {
    const all = schools.map((own, at) => school(own, `${at + 1}`));
    const isListed = (fact: Fact) => fact.kind === 'word' && fact.word === 'ШНОР';
    const listed = all.filter((one) => one.facts.some(isListed)).map(({ schoolKey }) => schoolKey);
    return { schools: all, templates: written, listed: new Set(listed) };
  });
