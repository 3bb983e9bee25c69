// Random small districts for the property tests, with counts near the threshold and near the minimum.
import fc from 'fast-check';
import type {
  ContextRecord,
  GraduateRecord,
  ListData,
  ResultRecord,
  School,
} from '../../../src/domain/lists/records';
import type { ListRules, ShnorRules, ShnsuRules } from '../../../src/domain/lists/rules';
import { context, ege, graduates, RULES, school, vpr } from './district';

const KEYS = ['1', '2', '3'];

const place = fc.record({
  schoolKey: fc.constantFrom(...KEYS),
  year: fc.constantFrom(2018, 2019, 2020, 2021),
});

/** A count of a whole, mostly around 30 %; now and then unknown, rarely impossible. */
const counts = fc.integer({ min: 4, max: 14 }).chain((whole) =>
  fc.record({
    whole: fc.constant(whole),
    count: fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 0, max: Math.ceil(whole / 2) }) },
      { weight: 1, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.integer({ min: whole - 1, max: whole + 1 }) },
    ),
  }),
);

const marked = fc
  .tuple(
    place,
    counts,
    fc.constantFrom(
      { procedure: 'vpr' as const, grade: 5 },
      { procedure: 'vpr' as const, grade: 8 },
      { procedure: 'rdr' as const, grade: 6 },
      { procedure: 'rdr' as const, grade: 10 },
      { procedure: 'oge' as const, grade: 9 },
    ),
    fc.constantFrom('Математика', 'Русский язык'),
  )
  .map(([where, { whole, count }, what, subject]) => vpr(count, whole, { ...where, ...what, subject }));

const unified = fc
  .tuple(place, counts, fc.constantFrom('Математика (база)', 'Математика (профиль)', 'Русский язык'))
  .map(([where, { whole, count }, subject]) => ege(count, whole, { ...where, subject }));

const results: fc.Arbitrary<ResultRecord[]> = fc.uniqueArray(fc.oneof(marked, marked, unified), {
  maxLength: 40,
  selector: ({ schoolKey, year, procedure, grade, subject }) =>
    [schoolKey, year, procedure, grade, subject].join(' '),
});

const finished: fc.Arbitrary<GraduateRecord[]> = fc.uniqueArray(
  fc
    .tuple(place, counts, counts, fc.constantFrom<9 | 11>(9, 11))
    .map(([where, mathematics, russian, level]) =>
      graduates(mathematics.whole, {
        ...where,
        level,
        belowMathematics: mathematics.count,
        belowRussian: russian.count,
      }),
    ),
  { maxLength: 6, selector: ({ schoolKey, year, level }) => [schoolKey, year, level].join(' ') },
);

const group = fc.option(fc.integer({ min: 0, max: 21 }), { nil: undefined, freq: 8 });
const flag = fc.option(fc.boolean(), { nil: undefined, freq: 8 });

const contexts: fc.Arbitrary<ContextRecord[]> = fc.uniqueArray(
  fc
    .record({
      where: place,
      pupils: fc.option(fc.integer({ min: 18, max: 40 }), { nil: undefined, freq: 12 }),
      groups: fc.record({
        registered: group,
        migrantLanguage: group,
        notAttested: group,
        truancy: group,
        specialNeeds: group,
      }),
      flags: fc.record({ remote: flag, small: flag, infrastructure: flag, staffing: flag }),
      suspended: fc.option(fc.boolean(), { nil: undefined }),
    })
    .map(({ where, suspended, ...rest }) =>
      context({ ...where, ...rest, accreditationSuspended: suspended }),
    ),
  { maxLength: 8, selector: ({ schoolKey, year }) => `${schoolKey} ${year}` },
);

const schools: fc.Arbitrary<School[]> = fc
  .tuple(...KEYS.map(() => fc.constantFrom<School['kind']>('ordinary', 'ordinary', 'other', 'evening')))
  .map((kinds) => KEYS.map((key, i) => school(key, kinds[i])));

export const districts: fc.Arbitrary<ListData> = fc.record({
  schools,
  results,
  graduates: finished,
  contexts,
});

const shnorRules: fc.Arbitrary<ShnorRules> = fc.record({
  ruleSet: fc.constantFrom('two-procedures', 'two-years', 'three-years', 'order'),
  lowThreshold: fc.constantFrom(30, 33.3, 25),
  proceduresForList: fc.integer({ min: 1, max: 3 }),
  minimumParticipants: fc.constantFrom(5, 8, 10),
  poolSmall: fc.boolean(),
  subjects: fc.constantFrom([], ['Математика'], ['математика', 'Русский язык']),
  procedures: fc.constantFrom(['vpr'], ['vpr', 'oge', 'ege', 'rdr']),
  vprGrades: fc.constantFrom([], [5]),
});

const shnsuRules: fc.Arbitrary<ShnsuRules> = fc.record({
  ruleSet: fc.constantFrom('criteria', 'lowest-quarter'),
  criteriaForList: fc.integer({ min: 1, max: 5 }),
  minimumCriteria: fc.integer({ min: 1, max: 9 }),
  minimumChildren: fc.constantFrom(1, 3),
  thresholds: fc.constant(RULES.shnsu.thresholds),
  weights: fc.constant(undefined),
  boundsYear: fc.constantFrom(undefined, 2020),
});

export const ruleBooks: fc.Arbitrary<ListRules> = fc.record({
  resultYear: fc.constantFrom(undefined, 2021, 2020),
  contextYear: fc.constantFrom(undefined, 2021),
  shnor: shnorRules,
  shnsu: shnsuRules,
});
