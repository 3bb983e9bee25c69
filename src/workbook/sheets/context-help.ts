// What a person reads about the columns of «Контекстные данные».
import { answer, asOf, type ColumnsHelp, code, source, year } from './columns-help';
import type { contextSheet } from './context';

const difficulty = { note: 'да означает, что трудность есть.', width: 120 };

export const contextHelp: ColumnsHelp<typeof contextSheet> = {
  code,
  year,
  pupils: { note: 'Всего обучающихся в школе.', width: 105 },
  registered: { note: 'Человек, каждый один раз.', width: 150 },
  migrantLanguage: {
    note: 'Человек; ребёнок, к которому относится и то и другое, считается один раз.',
    width: 190,
  },
  notAttested: { note: 'Человек по итогам учебного года.', width: 150 },
  truancy: { note: 'Человек.', width: 185 },
  specialNeeds: {
    note: 'Человек; только с заключением психолого-медико-педагогической комиссии.',
    width: 140,
  },
  remote: difficulty,
  small: difficulty,
  infrastructure: difficulty,
  missing: { note: 'Чего именно не хватает в инфраструктуре.', width: 180 },
  staffing: difficulty,
  vacancies: { note: 'Должности, без фамилий.', width: 180 },
  accreditationSuspended: {
    note: 'да — школа попадает в перечень ШНОР по одному этому основанию.',
    width: 120,
  },
  source,
  asOf,
  answer,
};
