// What a person reads about the columns of «Школы».
import { type ColumnsHelp, code, municipality, name } from './columns-help';
import type { schoolsSheet } from './schools';

export const schoolsHelp: ColumnsHelp<typeof schoolsSheet> = {
  code,
  name,
  municipality,
  kind: {
    note: 'Пусто — обычная. Вечерние, коррекционные и школы при учреждениях УИС — вне отбора.',
    width: 190,
  },
  advanced: {
    note: 'да, если это гимназия, лицей или школа с углублённым изучением предметов.',
    width: 170,
  },
  login: { note: 'Логин школы в ФИС ОКО: sch220206 или edu220206.', width: 120 },
  risCode: { note: 'Код школы в РИС ГИА.', width: 110 },
  curator: { note: 'Должность или фамилия куратора от управления образования.', width: 180 },
};
