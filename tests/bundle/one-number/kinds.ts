// Small invented districts, each after one kind of data that once made papers contradict themselves.
import type { Context, District, Graduates, Procedure, Result, School } from './district';

const COUNTED = ['Математика', 'Русский язык'] as const;

function school(code: string, name: string, kind = ''): School {
  return { code, name, kind };
}

/** Counts of marks «2» (and below the minimum, where a fifth number is given) of participants. */
function result(
  code: string,
  year: number,
  [procedure, grade, subject]: readonly [Procedure, number, string],
  participants: number,
  marks2: number | undefined,
  below?: number,
): Result {
  return { code, year, procedure, grade, subject, participants, marks2, below };
}

function graduates(
  code: string,
  year: number,
  level: 9 | 11,
  all: number,
  mathematics?: number,
  russian?: number,
): Graduates {
  return { code, year, level, graduates: all, belowMathematics: mathematics, belowRussian: russian };
}

/** The five groups and the four signs; undefined is a blank cell. */
function context(
  code: string,
  year: number,
  pupils: number | undefined,
  groups: Context['groups'],
  signs: Context['signs'],
  accreditationLost?: boolean,
): Context {
  return { code, year, pupils, groups, signs, accreditationLost };
}

/** ВПР of both subjects in grades 5 and 8 for one year, with the share of «2» far below the threshold. */
function calm(code: string, year: number, participants = 40): Result[] {
  return COUNTED.flatMap((subject) =>
    [5, 8].map((grade) => result(code, year, ['ВПР', grade, subject], participants, 2)),
  );
}

const NONE = [undefined, undefined, undefined, undefined, undefined];
const ZERO = [0, 0, 0, 0, 0];
const NO = [false, false, false, false];
const YES = [true, true, true, true];

/** One exam in both tables with different numbers, and procedures that the rules do not count. */
const twoTables: District = {
  name: 'одна процедура на двух листах',
  schools: [school('3101', 'Заречная СОШ'), school('3102', 'Луговая ООШ'), school('3103', 'Боровая СОШ')],
  results: [
    result('3101', 2026, ['ОГЭ', 9, 'Математика'], 25, 10),
    result('3101', 2026, ['ВПР', 5, 'Математика'], 31, 12),
    result('3101', 2026, ['ВПР', 4, 'Русский язык'], 34, 14),
    result('3101', 2026, ['ВПР', 6, 'Физика'], 33, 15),
    result('3102', 2026, ['ВПР', 5, 'Математика'], 40, 2),
    result('3102', 2026, ['ВПР', 5, 'Русский язык'], 40, 3),
    result('3103', 2026, ['ОГЭ', 9, 'Русский язык'], 20, 7, 7),
    result('3103', 2026, ['ОГЭ', 9, 'Математика'], 20, 3, 2),
  ],
  graduates: [graduates('3101', 2026, 9, 27, 3, 0), graduates('3103', 2026, 9, 22, 1, 1)],
  contexts: [],
  staff: [],
};

/** «Углублённый уровень», abbreviations, a course beside its whole subject and a course alone. */
const spellings: District = {
  name: 'написания предметов',
  schools: [school('3201', 'Ключевская СОШ'), school('3202', 'Гимназия № 3'), school('3203', 'Степная СОШ')],
  results: [
    result('3201', 2026, ['ВПР', 5, 'Математика (углублённый уровень)'], 22, 9),
    result('3201', 2026, ['ВПР', 5, 'Рус. яз.'], 33, 12),
    result('3202', 2026, ['ВПР', 8, 'Математика'], 18, 2),
    result('3202', 2026, ['ВПР', 8, 'Математика (углублённый уровень)'], 12, 8),
    result('3202', 2026, ['ВПР', 8, 'Алгебра'], 30, 12),
    result('3202', 2026, ['ВПР', 5, 'Матем.'], 24, 8),
    result('3203', 2026, ['ВПР', 8, 'Алгебра'], 21, 8),
    result('3203', 2026, ['ВПР', 8, 'Геометрия'], 21, 3),
    result('3203', 2026, ['ВПР', 5, 'Математика'], 26, 3),
  ],
  graduates: [],
  contexts: [],
  staff: [],
};

/** An elective exam, levels of one ЕГЭ, a correctional school with results of its own. */
const electives: District = {
  name: 'экзамены по выбору и уровни',
  schools: [
    school('3301', 'СОШ № 31'),
    school('3302', 'СОШ № 32'),
    school('3303', 'СОШ № 33'),
    school('3304', 'Школа-интернат № 4', 'коррекционная'),
  ],
  results: [
    result('3301', 2026, ['ОГЭ', 9, 'Физика'], 14, 7),
    result('3301', 2026, ['ОГЭ', 9, 'Математика'], 51, 9, 8),
    result('3301', 2026, ['ОГЭ', 9, 'Русский язык'], 51, 3, 3),
    result('3301', 2026, ['ЕГЭ', 11, 'Химия'], 13, undefined, 7),
    result('3301', 2026, ['ЕГЭ', 11, 'Математика (база)'], 15, 2, 3),
    result('3301', 2026, ['ЕГЭ', 11, 'Математика (профиль)'], 12, undefined, 6),
    result('3302', 2026, ['ОГЭ', 9, 'Физика'], 15, 3),
    result('3302', 2026, ['ОГЭ', 9, 'Математика'], 23, 8, 2),
    result('3302', 2026, ['ЕГЭ', 11, 'Математика (база)'], 16, 1, undefined),
    result('3302', 2026, ['ЕГЭ', 11, 'Математика (профиль)'], 14, undefined, 5),
    result('3303', 2026, ['ВПР', 5, 'Математика'], 21, 8),
    result('3303', 2026, ['ВПР', 8, 'Математика'], 22, 8),
    result('3303', 2025, ['ВПР', 8, 'Математика'], 23, 9),
    result('3304', 2026, ['ВПР', 8, 'Математика'], 19, 9),
    result('3304', 2026, ['ВПР', 5, 'Математика'], 18, 9),
    result('3304', 2025, ['ВПР', 5, 'Математика'], 20, 8),
  ],
  graduates: [
    graduates('3301', 2026, 9, 53, 7, 3),
    graduates('3301', 2026, 11, 28, 5, 0),
    graduates('3302', 2026, 9, 23, 3, 1),
    graduates('3302', 2026, 11, 31, undefined, 0),
  ],
  contexts: [],
  staff: [],
};

/** The earlier data are three years old. */
const oldYears: District = {
  name: 'данные трёхлетней давности',
  schools: [school('3401', 'СОШ № 41'), school('3402', 'СОШ № 42'), school('3403', 'СОШ № 43')],
  results: [
    result('3401', 2026, ['ВПР', 8, 'Математика'], 22, 8),
    result('3401', 2023, ['ВПР', 8, 'Математика'], 23, 10),
    result('3401', 2026, ['ВПР', 5, 'Математика'], 24, 8),
    result('3401', 2023, ['ВПР', 5, 'Математика'], 24, 9),
    result('3402', 2026, ['ВПР', 8, 'Математика'], 26, 2),
    result('3402', 2023, ['ВПР', 8, 'Математика'], 25, 12),
    result('3402', 2026, ['ВПР', 5, 'Русский язык'], 26, 2),
    result('3402', 2023, ['ВПР', 5, 'Русский язык'], 25, 12),
    ...calm('3403', 2026),
    ...calm('3403', 2023),
  ],
  graduates: [],
  contexts: [],
  staff: [],
};

/** One school alone has the year before; the others have it two years before, or never. */
const gaps: District = {
  name: 'пропущенные годы',
  schools: [
    school('3501', 'СОШ № 51'),
    school('3502', 'СОШ № 52'),
    school('3503', 'СОШ № 53'),
    school('3504', 'СОШ № 54'),
    school('3505', 'СОШ № 55'),
  ],
  results: [
    result('3501', 2026, ['ВПР', 8, 'Математика'], 30, 10),
    result('3501', 2024, ['ВПР', 8, 'Математика'], 30, 11),
    result('3501', 2026, ['РДР', 10, 'Русский язык'], 18, 6),
    result('3501', 2024, ['РДР', 10, 'Русский язык'], 17, 6),
    result('3502', 2026, ['ВПР', 8, 'Математика'], 30, 10),
    result('3502', 2025, ['ВПР', 8, 'Математика'], 30, 11),
    result('3502', 2026, ['ВПР', 5, 'Русский язык'], 27, 9),
    result('3502', 2025, ['ВПР', 5, 'Русский язык'], 28, 9),
    result('3503', 2025, ['ВПР', 8, 'Математика'], 26, 9),
    result('3503', 2025, ['ВПР', 5, 'Математика'], 26, 9),
    result('3504', 2026, ['ВПР', 8, 'Математика'], 8, 3),
    result('3504', 2025, ['ВПР', 8, 'Математика'], 7, 4),
    result('3504', 2026, ['ВПР', 5, 'Математика'], 9, 3),
    result('3504', 2024, ['ВПР', 5, 'Математика'], 9, 4),
    // Eight of each year would make sixteen, but those of one year are of graduates.
    result('3505', 2026, ['ОГЭ', 9, 'Русский язык'], 8, 4, 4),
    result('3505', 2025, ['ОГЭ', 9, 'Русский язык'], 8, 4, 4),
  ],
  graduates: [graduates('3502', 2027, 9, 30, 12, 12), graduates('3505', 2026, 9, 9)],
  contexts: [],
  staff: [],
};

/** ШНСУ by few known criteria, by single children, by signs; one school is on a list by accreditation alone. */
const conditions: District = {
  name: 'условия школ',
  schools: [
    school('3601', 'СОШ № 61'),
    school('3602', 'СОШ № 62'),
    school('3603', 'Малая ООШ'),
    school('3604', 'Большая СОШ'),
    school('3605', 'Новая СОШ'),
    school('3606', 'Вечерняя школа', 'вечерняя'),
  ],
  results: [
    ...calm('3601', 2026),
    ...calm('3602', 2026),
    ...calm('3603', 2026, 12),
    ...calm('3604', 2026),
    ...calm('3604', 2025),
    ...calm('3606', 2026).map((row) => ({ ...row, marks2: 21 })),
  ],
  graduates: [],
  contexts: [
    context('3601', 2026, 310, [31, undefined, undefined, 21, undefined], [true, undefined, true, true]),
    context('3602', 2026, 290, ZERO, NO, true),
    context('3603', 2026, 18, [1, 0, 1, 1, 0], NO),
    context('3604', 2026, 610, [28, 59, 29, 17, 90], [false, false, true, true]),
    context('3604', 2025, 600, [40, 70, 31, 19, 95], YES),
    context('3605', 2026, undefined, NONE, [true, undefined, undefined, undefined]),
    context('3606', 2026, 120, [40, 30, 30, 30, 40], YES),
  ],
  // Two schools of five tell of their staff; the third is outside the selection.
  staff: [
    { code: '3601', year: 2026, teachers: 24, groups: [9, 11, undefined] },
    { code: '3602', year: 2026, teachers: 30, groups: [12, 21, 4] },
    { code: '3602', year: 2024, teachers: 31, groups: [6, 5, 1] },
    { code: '3606', year: 2026, teachers: 12, groups: [1, 0, 0] },
  ],
};

/** Nothing can be judged: everything is small, or one procedure stands alone. */
const nothingJudged: District = {
  name: 'судить не по чему',
  schools: [school('3701', 'СОШ № 71'), school('3702', 'СОШ № 72'), school('3703', 'СОШ № 73')],
  results: [
    result('3701', 2026, ['ВПР', 5, 'Математика'], 6, 3),
    result('3702', 2026, ['ВПР', 5, 'Математика'], 30, 2),
    result('3703', 2026, ['ВПР', 5, 'Русский язык'], 7, 1),
  ],
  graduates: [graduates('3702', 2026, 9, 61, undefined, undefined)],
  contexts: [context('3701', 2026, undefined, NONE, [false, undefined, undefined, undefined])],
  staff: [],
};

/** Few took part beside many graduates; counts above their whole; ОГЭ below the minimum beside «2». */
const contradictions: District = {
  name: 'противоречия',
  schools: [
    school('3801', 'Фоминская СОШ', 'коррекционная'),
    school('3802', 'Специальная (коррекционная) школа № 3'),
    school('3803', 'СОШ № 83'),
  ],
  results: [
    result('3801', 2026, ['ВПР', 5, 'Математика'], 30, 12),
    result('3801', 2026, ['ВПР', 8, 'Математика'], 30, 12),
    result('3802', 2026, ['ОГЭ', 9, 'Математика'], 24, 9, 3),
    result('3802', 2026, ['ВПР', 5, 'Математика'], 30, 10),
    result('3803', 2026, ['ОГЭ', 9, 'Математика'], 4, 4),
    result('3803', 2026, ['ОГЭ', 9, 'Русский язык'], 30, 12),
    result('3803', 2026, ['ВПР', 8, 'Русский язык'], 30, 10),
  ],
  graduates: [graduates('3803', 2026, 9, 60, 4, 2), graduates('3802', 2026, 9, 25, 3, 0)],
  contexts: [],
  staff: [],
};

/** Several years of everything: lists move, small procedures are summed, nine schools make a lowest quarter. */
const longHistory: District = {
  name: 'четыре года',
  schools: [
    ...Array.from({ length: 9 }, (_, at) => school(`39${11 + at}`, `СОШ № 9${11 + at}`)),
    school('3930', 'Школа при колонии', 'при исправительном учреждении УИС'),
  ],
  results: Array.from({ length: 10 }, (_, at) => (at === 9 ? '3930' : `39${11 + at}`)).flatMap((code, at) =>
    [2023, 2024, 2025, 2026].flatMap((year) => [
      result(code, year, ['ВПР', 5, 'Математика'], 12 + at, (at * 3 + year) % 9),
      result(code, year, ['ВПР', 8, 'Русский язык'], 6 + at, (at * 5 + year) % 6),
      result(code, year, ['РДР', 6, 'Математика'], 9 + at, (at + year * 3) % 8),
      result(code, year, ['РДР', 7, 'Математика'], 8 + at, (at * 2 + year) % 7),
      result(code, year, ['ОГЭ', 9, 'Русский язык'], 20 + at, (at * 7 + year) % 13, (at * 7 + year) % 13),
      result(code, year, ['ЕГЭ', 11, 'Русский язык'], 14 + at, undefined, (at + year) % 8),
    ]),
  ),
  graduates: Array.from({ length: 9 }, (_, at) => at).flatMap((at) =>
    [2024, 2025, 2026].flatMap((year) =>
      at % 3 === 0
        ? []
        : [
            graduates(`39${11 + at}`, year, 9, 21 + at, (at + year) % 11, 2),
            { ...graduates(`39${11 + at}`, year, 11, 15 + at), highScorers: (at * 3 + year) % 4 },
          ],
    ),
  ),
  contexts: Array.from({ length: 9 }, (_, at) => at).flatMap((at) =>
    [2025, 2026].map((year) =>
      context(
        `39${11 + at}`,
        year,
        200 + 10 * at,
        [at * 2, (at * 7) % 40, at + 3, (at * 5) % 11, (at * 9) % 50],
        [at % 2 === 0, at % 3 === 0, at % 4 === 0, (at + year) % 2 === 0],
      ),
    ),
  ),
  staff: Array.from({ length: 9 }, (_, at) => at).flatMap((at) =>
    [2025, 2026].map((year) => ({
      code: `39${11 + at}`,
      year,
      teachers: 20 + at,
      groups: [at + 3, (at * 3) % 17, year % 10],
    })),
  ),
};

export const kinds: readonly District[] = [
  twoTables,
  spellings,
  electives,
  oldYears,
  gaps,
  conditions,
  nothingJudged,
  contradictions,
  longHistory,
];
