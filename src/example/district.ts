// The invented district: its 24 schools, and what is true of each in the two years. No real school, no person.
import { schoolKindWords } from '../catalogue/words';
import type { SchoolYear } from '../domain/kernel/school-year';

/** The year before and the year judged. */
export const years: readonly [SchoolYear, SchoolYear] = [2025, 2026];

export const districtName = 'Ясноозёрский муниципальный округ';

export interface ExampleSchool {
  readonly name: string;
  /** First and last grade. */
  readonly grades: readonly [number, number];
  /** Pupils in the year before and in the year judged. */
  readonly pupils: readonly [number, number];
  /** Ids of procedures (see procedures.ts) with many «2», by year; «!» means exactly at the threshold. */
  readonly low?: readonly [string, string];
  /** Ids of the criteria of ШНСУ that are met, by year. */
  readonly difficulties?: readonly [string, string];
  readonly kind?: string;
  readonly advanced?: true;
  /** Its accreditation is suspended in the year judged. */
  readonly suspended?: true;
}

const complete = [1, 11] as const;
const basic = [1, 9] as const;

export const schools: readonly ExampleSchool[] = [
  { name: 'СОШ № 1 г. Ясноозёрска', grades: complete, pupils: [884, 901] },
  { name: 'Лицей № 2 г. Ясноозёрска', grades: complete, pupils: [640, 652], advanced: true },
  { name: 'Гимназия № 3 г. Ясноозёрска', grades: complete, pupils: [575, 581], advanced: true },
  {
    name: 'СОШ № 4 г. Ясноозёрска',
    grades: complete,
    pupils: [512, 498],
    low: ['8м 8р', '5м 8м 9м'],
    difficulties: ['registered truancy', 'registered truancy notAttested'],
  },
  { name: 'СОШ № 5 г. Ясноозёрска', grades: complete, pupils: [431, 440], low: ['', '8м'] },
  { name: 'СОШ № 6 г. Ясноозёрска', grades: complete, pupils: [468, 455], low: ['5м 8м', ''] },
  { name: 'СОШ № 7 г. Ясноозёрска', grades: complete, pupils: [520, 515], low: ['8м', '8м 8р!'] },
  {
    name: 'Вечерняя школа № 8 г. Ясноозёрска',
    grades: [9, 11],
    pupils: [58, 61],
    low: ['9м', '9м 9р'],
    kind: schoolKindWords.evening,
  },
  {
    name: 'Дальнолучская СОШ',
    grades: complete,
    pupils: [164, 158],
    low: ['5м 5р 8м', '5м 8м 8р 9м'],
    difficulties: ['remote infrastructure staffing registered', 'remote infrastructure staffing registered'],
  },
  {
    name: 'Тихопольская СОШ',
    grades: complete,
    pupils: [187, 191],
    low: ['8р', '6м 8м 8р'],
    difficulties: ['remote', 'remote staffing'],
  },
  {
    name: 'Старокленовская СОШ',
    grades: complete,
    pupils: [114, 82],
    low: ['5м 8м', '5м'],
    difficulties: ['remote staffing notAttested', ''],
  },
  { name: 'Звонкореченская СОШ', grades: complete, pupils: [176, 173], suspended: true },
  { name: 'Новозоринская ООШ', grades: basic, pupils: [139, 142], low: ['', '8р'] },
  {
    name: 'Лугоцветовская ООШ',
    grades: basic,
    pupils: [108, 110],
    difficulties: ['remote', 'remote'],
  },
  {
    name: 'Рябинодольская ООШ',
    grades: basic,
    pupils: [43, 41],
    difficulties: ['remote small infrastructure specialNeeds', 'remote small infrastructure specialNeeds'],
  },
  {
    name: 'Мшанопольская начальная школа',
    grades: [1, 4],
    pupils: [27, 29],
    difficulties: ['small', 'small'],
  },
  { name: 'Дымогорская СОШ', grades: complete, pupils: [203, 210], difficulties: ['', 'migrantLanguage'] },
  { name: 'Верхнежаворонковская СОШ', grades: complete, pupils: [222, 219] },
  { name: 'Пятиручьёвская СОШ', grades: complete, pupils: [195, 190], low: ['5р', '5р'] },
  {
    name: 'Малоснежненская ООШ',
    grades: basic,
    pupils: [72, 70],
    low: ['5м 8м', '5м 8м'],
    difficulties: ['remote small staffing', 'remote small staffing'],
  },
  { name: 'Кедролистовская СОШ', grades: complete, pupils: [247, 251] },
  {
    name: 'Белокрыловская СОШ',
    grades: complete,
    pupils: [169, 172],
    low: ['8м 8р 9м', ''],
    difficulties: ['remote staffing specialNeeds', 'remote'],
  },
  { name: 'Озёрнинская СОШ', grades: complete, pupils: [284, 290] },
  { name: 'Северолучская СОШ', grades: complete, pupils: [230, 226], low: ['8м', '8м'] },
];

/** The code of a school by its place in the district. Region 00 and its district 01 do not exist. */
export function codeOf(index: number): string {
  return `edu0001${ordinal(index)}`;
}

/** «01» … «24» */
export function ordinal(index: number): string {
  return String(index + 1).padStart(2, '0');
}
