// What a person reads about the columns of «Журнал операций».
import type { ColumnsHelp } from './columns-help';
import type { journalSheet } from './journal';

export const journalHelp: ColumnsHelp<typeof journalSheet> = {
  time: { note: 'Когда выполнено.', width: 130 },
  operation: { note: 'Что выполнялось.', width: 210 },
  outcome: { note: 'Чем закончилось.', width: 320 },
  sheet: { note: 'Где найдено замечание.', width: 150 },
  cell: { note: 'Адрес ячейки.', width: 75 },
  what: { note: 'Замечание.', width: 380 },
  todo: { note: 'Как исправить.', width: 380 },
};
