// What a person reads about the columns of «Формы», «Ответы на доработку».
import { type ColumnsHelp, code, comment, name, year } from './columns-help';
import type { correctionsSheet, formsSheet } from './forms';

export const formsHelp: ColumnsHelp<typeof formsSheet> = {
  table: { note: 'Какой лист заполняют ответы.', width: 160 },
  year: { note: 'За какой учебный год отвечают школы; пусто — год спрашивает сама форма.', width: 100 },
  deadline: { note: 'До какого дня ждут ответы: 15.12.2026. Пусто — срока нет.', width: 95 },
  responses: { note: 'Лист, на который Google складывает ответы.', width: 180 },
  sheetId: {
    note: 'Номер листа ответов в таблице: по нему лист находится, даже если его переименовали.',
    width: 110,
  },
  url: { note: 'Где школы отвечают на форму.', width: 220 },
  questions: {
    note: 'Какой вопрос в какой столбец переносится, по строке на вопрос. Меняется в разделе «Мониторинг».',
    width: 380,
  },
  linkedAt: { note: 'Когда подключена.', width: 130 },
  comment,
};

export const correctionsHelp: ColumnsHelp<typeof correctionsSheet> = {
  answer: { note: 'Служебный ключ ответа: форма, время, содержание.', width: 90 },
  table: { note: 'Для какого листа этот ответ.', width: 150 },
  code,
  name,
  year,
  sheet: { note: 'На каком листе стоит ответ.', width: 170 },
  cell: { note: 'Ячейка с ответом на листе ответов.', width: 75 },
  question: { note: 'Вопрос, на который ответили не так.', width: 240 },
  what: { note: 'Что не так; сведения о людях здесь не показываются.', width: 320 },
  todo: { note: 'Как исправить: после этого ответ возьмётся сам.', width: 320 },
  comment,
};
