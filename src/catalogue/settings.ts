// Every setting of «Настройки»: key, type and preset; what a person reads about it is in `setting-help.ts`.
import { MINIMUM_PARTICIPANTS } from './minimum-participants';
import { noWord, procedureWords, shnorRuleWords, shnsuRuleWords, yesWord } from './words';

export type SettingType =
  | 'text'
  | 'number'
  | 'count'
  | 'year'
  | 'choice'
  | 'yesno'
  | 'words'
  | 'grades'
  | 'weights';

export interface SettingEntry {
  readonly key: string;
  readonly type: SettingType;
  readonly preset: string | number;
  /** May be left blank. */
  readonly blank?: boolean;
  readonly options?: readonly string[];
  /** Edited in the section «Перечни» of the sidebar. */
  readonly list?: 'shnor' | 'shnsu';
}

export const settingEntries = {
  municipality: text('Муниципалитет'),
  authority: text('Орган управления'),
  headPosition: text('Должность руководителя'),
  head: text('Руководитель'),
  resultYear: {
    key: 'Год результатов',
    type: 'year',
    preset: '',
    blank: true,
    list: 'shnor',
  },
  contextYear: {
    key: 'Год контекстных данных',
    type: 'year',
    preset: '',
    blank: true,
    list: 'shnsu',
  },
  listYear: {
    key: 'Перечень на учебный год',
    type: 'year',
    preset: '',
    blank: true,
  },
  shnorRuleSet: {
    key: 'Набор правил ШНОР',
    type: 'choice',
    preset: shnorRuleWords['two-procedures'],
    options: Object.values(shnorRuleWords),
    list: 'shnor',
  },
  lowThreshold: {
    key: 'Порог низкого результата, %',
    type: 'number',
    preset: 30,
    list: 'shnor',
  },
  proceduresForList: {
    key: 'Процедур с низкими результатами для перечня',
    type: 'count',
    preset: 2,
    list: 'shnor',
  },
  minimumParticipants: {
    key: 'Минимум участников',
    type: 'count',
    preset: MINIMUM_PARTICIPANTS,
    list: 'shnor',
  },
  poolSmall: {
    key: 'Малочисленные: сумма за 2 года',
    type: 'yesno',
    preset: noWord,
    options: [yesWord, noWord],
    list: 'shnor',
  },
  subjects: {
    key: 'Учитываемые предметы',
    type: 'words',
    preset: 'Математика; Русский язык',
    blank: true,
    list: 'shnor',
  },
  procedures: {
    key: 'Учитываемые процедуры',
    type: 'words',
    preset: [procedureWords.vpr, procedureWords.oge, procedureWords.ege, procedureWords.rdr].join('; '),
    options: Object.values(procedureWords),
    list: 'shnor',
  },
  vprGrades: {
    key: 'Учитываемые классы ВПР',
    type: 'grades',
    preset: '',
    blank: true,
    list: 'shnor',
  },
  shnsuRuleSet: {
    key: 'Набор правил ШНСУ',
    type: 'choice',
    preset: shnsuRuleWords.criteria,
    options: Object.values(shnsuRuleWords),
    list: 'shnsu',
  },
  criteriaForList: {
    key: 'Критериев для перечня ШНСУ',
    type: 'count',
    preset: 3,
    list: 'shnsu',
  },
  minimumCriteria: {
    key: 'Минимум критериев с данными',
    type: 'count',
    preset: 6,
    list: 'shnsu',
  },
  minimumChildren: {
    key: 'Минимум детей для критерия',
    type: 'count',
    preset: 3,
    list: 'shnsu',
  },
  registeredThreshold: share('Порог: учёт, %', 5),
  migrantLanguageThreshold: share('Порог: мигранты и язык, %', 10),
  notAttestedThreshold: share('Порог: аттестация, %', 5),
  truancyThreshold: share('Порог: пропуски, %', 3),
  specialNeedsThreshold: share('Порог: ЗПР и УО, %', 15),
  weights: {
    key: 'Веса индекса',
    type: 'weights',
    preset: '',
    blank: true,
    list: 'shnsu',
  },
  boundsYear: {
    key: 'Границы шкалы по году',
    type: 'year',
    preset: '',
    blank: true,
    list: 'shnsu',
  },
  hideBelow: {
    key: 'Скрывать числа меньше',
    type: 'count',
    preset: 5,
  },
} as const satisfies Readonly<Record<string, SettingEntry>>;

export type SettingId = keyof typeof settingEntries;

function text<Key extends string>(key: Key) {
  return { key, type: 'text', preset: '', blank: true } as const;
}

function share<Key extends string>(key: Key, preset: number) {
  return { key, type: 'number', preset, list: 'shnsu' } as const;
}
