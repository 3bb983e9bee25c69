// What a person reads about the columns of «Кадры», «Поддержка».
import { answer, asOf, type ColumnsHelp, code, source, year } from './columns-help';
import type { staffSheet, supportSheet } from './support';

const people = { note: 'Человек.', width: 130 };
const yesNo = { note: 'да или нет.', width: 120 };

export const staffHelp: ColumnsHelp<typeof staffSheet> = {
  code,
  year,
  teachers: { note: 'Всего педагогов в школе.', width: 95 },
  diagnosed: { note: 'Человек.', width: 170 },
  directed: people,
  trained: people,
  riskTrained: { note: 'Человек.', width: 190 },
  measures: { note: 'Меры против нехватки кадров.', width: 240 },
  source,
  asOf,
  answer,
};

export const supportHelp: ColumnsHelp<typeof supportSheet> = {
  code,
  year,
  diagnosed: yesNo,
  recommended: yesNo,
  programme: yesNo,
  network: yesNo,
  partner: { note: 'Наименование школы-партнёра.', width: 180 },
  parents: { note: 'Что сделано.', width: 180 },
  actLink: { note: 'Где опубликован акт.', width: 180 },
  planLink: { note: 'Где опубликован план («дорожная карта»).', width: 180 },
  reportLink: { note: 'Где опубликован отчёт с рекомендациями.', width: 180 },
  answer,
};
