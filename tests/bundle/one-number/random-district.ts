// Random districts: schools of all kinds, all procedures, subjects counted and not, levels, gaps, contradictions.
import fc from 'fast-check';
import {
  type Context,
  type District,
  type Graduates,
  PRESET,
  type Procedure,
  type Result,
  type Rules,
  type School,
  SHNOR_RULE_SETS,
  SHNSU_RULE_SETS,
  type Staff,
} from './district';

const YEARS = [2026, 2025, 2024, 2023] as const;

/** Procedure, grade and the subjects of its rows; a level is a row of its own. */
const SLOTS: readonly (readonly [Procedure, number, readonly string[]])[] = [
  ['ВПР', 4, ['Русский язык']],
  ['ВПР', 5, ['Математика']],
  ['ВПР', 5, ['Русский язык']],
  ['ВПР', 8, ['Математика', 'Математика (углублённый уровень)']],
  ['ВПР', 8, ['Математика']],
  ['ВПР', 8, ['Рус. яз.']],
  ['ВПР', 6, ['Биология']],
  ['РДР', 6, ['Математика']],
  ['РДР', 10, ['Математика']],
  ['ОГЭ', 9, ['Математика']],
  ['ОГЭ', 9, ['Русский язык']],
  ['ОГЭ', 9, ['Физика']],
  ['ЕГЭ', 11, ['Математика (база)', 'Математика (профиль)']],
  ['ЕГЭ', 11, ['Русский язык']],
  ['ЕГЭ', 11, ['Химия']],
  ['ГВЭ', 9, ['Математика']],
  ['муниципальный срез', 7, ['Математика']],
  ['функциональная грамотность', 8, ['Математика']],
];

const kind = fc.constantFrom(
  '',
  '',
  '',
  '',
  'обычная',
  'коррекционная',
  'вечерняя',
  'при исправительном учреждении УИС',
  'иная',
);

/** Small ones, those about the minimum, and ordinary ones. */
const size = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 9 }) },
  { weight: 2, arbitrary: fc.integer({ min: 10, max: 13 }) },
  { weight: 5, arbitrary: fc.integer({ min: 14, max: 60 }) },
);

/** Far below the threshold, about it, or above it; as a part of the whole, with a step of one pupil. */
const part = fc.tuple(fc.constantFrom(0, 0.1, 0.2, 0.3, 0.3, 0.35, 0.5, 1), fc.integer({ min: -1, max: 1 }));

function countOf(whole: number, [share, step]: readonly [number, number]): number {
  return Math.min(whole, Math.max(0, Math.ceil(share * whole) + step));
}

interface Numbers {
  readonly participants: number;
  readonly marks: readonly [number, number];
  readonly below: readonly [number, number];
  /** Which of the two counts are given, and whether they agree. */
  readonly given: 'both' | 'marks' | 'below' | 'neither' | 'both-differ';
}

const numbers: fc.Arbitrary<Numbers> = fc.record({
  participants: size,
  marks: part,
  below: part,
  given: fc.constantFrom('both', 'both', 'marks', 'below', 'neither', 'both-differ'),
});

function resultOf(
  of: { readonly code: string; readonly year: number; readonly procedure: Procedure; readonly grade: number },
  subject: string,
  { participants, marks, below, given }: Numbers,
): Result {
  const marks2 = countOf(participants, marks);
  const isExam = of.procedure === 'ОГЭ' || of.procedure === 'ЕГЭ' || of.procedure === 'ГВЭ';
  const base = { ...of, subject, participants };
  if (!isExam) return given === 'neither' ? base : { ...base, marks2 };
  if (of.procedure === 'ЕГЭ')
    return given === 'neither' || given === 'marks' ? base : { ...base, below: marks2 };
  if (given === 'both-differ') return { ...base, marks2, below: countOf(participants, below) };
  return {
    ...base,
    ...(given === 'both' || given === 'marks' ? { marks2 } : {}),
    ...(given === 'both' || given === 'below' ? { below: marks2 } : {}),
  };
}

function resultsOf(code: string, years: readonly number[]): fc.Arbitrary<Result[]> {
  const slot = fc.record({
    of: fc.constantFrom(...SLOTS),
    byYear: fc.array(fc.option(fc.array(numbers, { minLength: 2, maxLength: 2 }), { freq: 4 }), {
      minLength: years.length,
      maxLength: years.length,
    }),
  });
  return fc
    .uniqueArray(slot, {
      minLength: 0,
      maxLength: 7,
      selector: ({ of: [procedure, grade, [subject = '']] }) => [procedure, grade, subject].join(),
    })
    .map((slots) =>
      slots.flatMap(({ of: [procedure, grade, subjects], byYear }) =>
        years.flatMap((year, at) =>
          (byYear[at] ?? []).flatMap((own, level) => {
            const subject = subjects[level];
            return subject === undefined ? [] : [resultOf({ code, year, procedure, grade }, subject, own)];
          }),
        ),
      ),
    );
}

/** Known, blank, or contradicting the results. */
function graduatesOf(code: string, years: readonly number[]): fc.Arbitrary<Graduates[]> {
  const row = fc.record({
    year: fc.constantFrom(...years),
    level: fc.constantFrom<9 | 11>(9, 11),
    graduates: size,
    mathematics: fc.option(part, { freq: 2 }),
    russian: fc.option(part, { freq: 2 }),
    high: fc.option(fc.constantFrom(0, 0.04, 0.3), { freq: 2 }),
  });
  return fc
    .uniqueArray(row, { minLength: 0, maxLength: 3, selector: ({ year, level }) => `${year} ${level}` })
    .map((rows) =>
      rows.map(({ year, level, graduates, mathematics, russian, high }) => ({
        code,
        year,
        level,
        graduates,
        belowMathematics: mathematics === null ? undefined : countOf(graduates, mathematics),
        belowRussian: russian === null ? undefined : countOf(graduates, russian),
        highScorers: level === 11 && high !== null ? Math.floor(graduates * high) : undefined,
      })),
    );
}

function contextsOf(code: string): fc.Arbitrary<Context[]> {
  const answer = fc.constantFrom(true, false, undefined);
  const row = fc.record({
    year: fc.constantFrom(2026, 2025, 2024),
    pupils: fc.option(fc.integer({ min: 12, max: 700 }), { freq: 6 }),
    parts: fc.array(fc.option(fc.constantFrom(0, 0.02, 0.04, 0.06, 0.12, 0.2), { freq: 5 }), {
      minLength: 5,
      maxLength: 5,
    }),
    signs: fc.array(answer, { minLength: 4, maxLength: 4 }),
    accreditationLost: fc.constantFrom(undefined, undefined, false, false, false, true),
  });
  return fc.uniqueArray(row, { minLength: 0, maxLength: 2, selector: ({ year }) => year }).map((rows) =>
    rows.map(({ year, pupils, parts, signs, accreditationLost }) => ({
      code,
      year,
      pupils: pupils ?? undefined,
      groups: parts.map((share) => (share === null ? undefined : Math.ceil(share * (pupils ?? 100)))),
      signs,
      accreditationLost,
    })),
  );
}

function staffOf(code: string): fc.Arbitrary<Staff[]> {
  const row = fc.record({
    year: fc.constantFrom(2026, 2025, 2024),
    teachers: fc.option(fc.integer({ min: 6, max: 60 }), { freq: 8 }),
    groups: fc.array(fc.option(fc.integer({ min: 0, max: 6 }), { freq: 4 }), { minLength: 3, maxLength: 3 }),
  });
  return fc.uniqueArray(row, { minLength: 0, maxLength: 2, selector: ({ year }) => year }).map((rows) =>
    rows.map(({ year, teachers, groups }) => ({
      code,
      year,
      teachers: teachers ?? undefined,
      groups: groups.map((group) => group ?? undefined),
    })),
  );
}

const gapsOfYears = fc.subarray([...YEARS], { minLength: 1, maxLength: 4 });

export const districts: fc.Arbitrary<District> = fc
  .tuple(fc.integer({ min: 3, max: 9 }), gapsOfYears)
  .chain(([schools, years]) =>
    fc.tuple(
      ...Array.from({ length: schools }, (_, at) => {
        const code = `41${String(at + 1).padStart(2, '0')}`;
        return fc.record({
          school: kind.map(
            (word): School => ({ code, name: `Школа № ${at + 1}${'абвгдежзи'[at]}`, kind: word }),
          ),
          results: resultsOf(code, years),
          graduates: graduatesOf(code, years),
          contexts: contextsOf(code),
          staff: staffOf(code),
        });
      }),
    ),
  )
  .map((own) => ({
    name: 'случайный округ',
    schools: own.map(({ school }) => school),
    results: own.flatMap(({ results }) => results),
    graduates: own.flatMap(({ graduates }) => graduates),
    contexts: own.flatMap(({ contexts }) => contexts),
    staff: own.flatMap(({ staff }) => staff),
  }))
  .filter(({ results }) => results.length > 0);

export const rulesOfDistricts: fc.Arbitrary<Rules> = fc.record({
  shnor: fc.constantFrom(...SHNOR_RULE_SETS),
  shnsu: fc.constantFrom(...SHNSU_RULE_SETS),
  poolSmall: fc.boolean(),
  subjects: fc.constantFrom<readonly string[]>(
    PRESET.subjects,
    PRESET.subjects,
    PRESET.subjects,
    [],
    ['Математика'],
  ),
  procedures: fc.constantFrom<readonly Procedure[]>(
    PRESET.procedures,
    PRESET.procedures,
    PRESET.procedures,
    [...PRESET.procedures, 'ГВЭ', 'муниципальный срез', 'функциональная грамотность'],
    ['ВПР'],
  ),
  vprGrades: fc.constantFrom<readonly number[]>([], [], [], [5, 8], [4, 5]),
});
