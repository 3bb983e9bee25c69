// An invented district in two states: its true counts, and the same rows as people and programs write them.
import type { WorkbookJson } from '../../local/workbook/workbook-json';
import { hostOf, preparedWorkbook } from './built-host';
import { appendRows } from './district';

type Cell = string | number;
export type FlawedRow = Record<string, Cell>;

/** Rows of a table by heading, as they should be written. */
export interface TrueDistrict {
  readonly schools: readonly FlawedRow[];
  readonly results: readonly FlawedRow[];
  readonly graduates: readonly FlawedRow[];
  readonly contexts: readonly FlawedRow[];
  readonly staff: readonly FlawedRow[];
}

const YEARS = ['2024/2025', '2025/2026'];
const SUBJECTS = ['Математика', 'Русский язык'];
export const SHARES = [
  'Состоят на учёте в ПДН (ОДН), КДН и ЗП',
  'Из семей мигрантов и (или) слабо владеют русским языком',
  'Не прошли промежуточную аттестацию',
  'Систематически пропускают без уважительной причины',
  'С ЗПР, УО (по заключению ПМПК)',
];
export const TEACHERS = [
  'Прошли диагностику профессиональных дефицитов',
  'Направлены на КПК по запросам',
  'Завершили КПК по запросам',
  'Завершили КПК по работе с детьми с риском неуспешности',
];

export interface Chance {
  /** From 0 to n − 1. */
  below(n: number): number;
  of<T>(values: readonly T[]): T;
}

/** The same numbers for the same seed (Lehmer, 48271 modulo 2³¹ − 1). */
export function chance(seed: number): Chance {
  let state = seed + 1;
  const below = (n: number): number => {
    state = (state * 48271) % 2147483647;
    return Math.floor((state / 2147483647) * n);
  };
  return { below, of: (values) => values[below(values.length)] as never };
}

export function trueDistrict({ below, of }: Chance, size: number): TrueDistrict {
  const schools = Array.from({ length: size }, (_, at): FlawedRow => {
    const number = String(at + 1);
    return {
      // Every third code is bare digits with zeros in front.
      'Код ОО': at % 3 === 0 ? number.padStart(4, '0') : `edu77${number.padStart(4, '0')}`,
      Наименование: `Школа № ${number}`,
      Муниципалитет: 'Вымышленный район',
      Вид: at % 7 === 3 ? of(['вечерняя', 'коррекционная']) : 'обычная',
    };
  });
  const results: FlawedRow[] = [];
  const graduates: FlawedRow[] = [];
  const contexts: FlawedRow[] = [];
  const staff: FlawedRow[] = [];
  for (const { 'Код ОО': code = '' } of schools) {
    for (const year of YEARS) {
      const key = { 'Код ОО': code, 'Учебный год': year };
      const row = (procedure: string, grade: number, subject: string, counts: FlawedRow): void => {
        if (below(9) > 0)
          results.push({ ...key, Процедура: procedure, Класс: grade, Предмет: subject, ...counts });
      };
      for (const subject of SUBJECTS) {
        for (const grade of [5, 8]) row('ВПР', grade, subject, marks(below));
        row('РДР', 10, subject, marks(below));
        row('ОГЭ', 9, subject, examCounts(below));
      }
      row('ЕГЭ', 11, 'Русский язык', minimumCounts(below));
      row('ЕГЭ', 11, 'Математика (база)', minimumCounts(below));
      row('ЕГЭ', 11, 'Математика (профиль)', minimumCounts(below));
      for (const level of [9, 11]) {
        if (below(4) === 0) continue;
        const known = (heading: string): FlawedRow => (below(4) === 0 ? {} : { [heading]: below(9) });
        graduates.push({
          ...key,
          Уровень: level,
          Выпускников: 40 + below(30),
          ...known('Не преодолели: русский язык'),
          ...known('Не преодолели: математика'),
          ...(level === 11 ? known('Высокобалльников') : {}),
        });
      }
      const counts = (headings: readonly string[]): FlawedRow =>
        Object.fromEntries(headings.flatMap((heading) => (below(5) === 0 ? [] : [[heading, below(20)]])));
      contexts.push({
        ...key,
        Обучающихся: 200 + below(500),
        ...counts(SHARES),
        Отдалённость: of(['да', 'нет']),
      });
      staff.push({ ...key, Педагогов: 20 + below(40), ...counts(TEACHERS) });
    }
  }
  return { schools, results, graduates, contexts, staff };
}

function marks(below: Chance['below']): FlawedRow {
  const [two, three, four, five] = [below(12), 5 + below(20), below(15), below(9)];
  return { Участников: two + three + four + five, '«2»': two, '«3»': three, '«4»': four, '«5»': five };
}

/** ОГЭ: marks, the number below the minimum, both or neither. */
function examCounts(below: Chance['below']): FlawedRow {
  const given = below(4);
  const { Участников: participants = 0, ...rest } = marks(below);
  return {
    Участников: participants,
    ...(given % 2 === 0 ? rest : {}),
    ...(given >= 1 && given <= 2 ? { 'Не преодолели минимальный порог': below(5) } : {}),
  };
}

function minimumCounts(below: Chance['below']): FlawedRow {
  return {
    Участников: 10 + below(30),
    ...(below(4) === 0 ? {} : { 'Не преодолели минимальный порог': below(8) }),
  };
}

const spellings: Readonly<Record<string, readonly string[]>> = {
  Математика: ['Mатемaтика', 'Матем.', 'Мат-ка', ' Математика'],
  'Русский язык': ['Русский  язык', 'Рус. яз.', 'Pусский язык'],
  'Математика (база)': ['Мaтематика (база)', 'Матем. (баз.)'],
  'Математика (профиль)': ['Матем. (профиль)'],
  ВПР: ['BПР', 'ВПР '],
  ОГЭ: ['OГЭ'],
  ЕГЭ: ['ЕГЭ '],
  РДР: ['PДР'],
  да: ['+', 'да '],
  нет: ['-'],
  вечерняя: ['вечeрняя'],
  обычная: ['oбычная'],
};

/** The row as it may be met: one cell in eight is written otherwise, and means the same. */
function written(row: FlawedRow, { below, of }: Chance): FlawedRow {
  return Object.fromEntries(
    Object.entries(row).map(([heading, cell]) => {
      if (below(8) > 0) return [heading, cell];
      if (heading === 'Код ОО') return [heading, codeOtherwise(String(cell))];
      if (heading === 'Учебный год') return [heading, yearOtherwise(String(cell), of)];
      if (typeof cell === 'number') return [heading, String(cell)];
      return [heading, of([...(spellings[cell] ?? [cell])])];
    }),
  );
}

function codeOtherwise(code: string): Cell {
  return code.startsWith('edu') ? code.replace('edu', 'sch') : Number(code);
}

function yearOtherwise(year: string, of: Chance['of']): Cell {
  return of<Cell>([
    year.replace('/', '-'),
    Number(year.slice(5)),
    `${year} уч. год`,
    year.replace('/20', '/'),
  ]);
}

const TITLES = {
  schools: 'Школы',
  results: 'Результаты',
  graduates: 'Выпускники',
  contexts: 'Контекстные данные',
  staff: 'Кадры',
} as const;

/** The district written as it is met, a row in twelve twice; `extra` rows of «Результаты» come last, as they are. */
export function flawedWorkbook(
  district: TrueDistrict,
  random: Chance,
  extra: readonly FlawedRow[],
): WorkbookJson {
  const { workbook } = hostOf(preparedWorkbook());
  for (const [id, title] of Object.entries(TITLES)) {
    const rows = district[id as keyof TrueDistrict];
    const all = rows.flatMap((row) => {
      // «Школы» has the codes to follow, and each school once.
      if (id === 'schools') return [{ ...written(row, random), 'Код ОО': row['Код ОО'] ?? '' }];
      const once = written(row, random);
      return random.below(12) === 0 ? [once, written(row, random)] : [once];
    });
    appendRows(workbook, title, [...all, ...(id === 'results' ? extra : [])]);
  }
  return workbook.toJson();
}
