// «Формы», «Ответы на доработку»: the linked forms, and the answers that could not be taken.
import type { SheetSpec } from '../sheet-spec';
import { code, comment, link, name, required, text, year } from './columns';
import { contextSheet } from './context';
import { staffSheet, supportSheet } from './support';

/** Tables that schools fill by answering a form, in the order of the tabs. */
export const answeredSheets: readonly SheetSpec[] = [contextSheet, staffSheet, supportSheet];

export const formsSheet = {
  title: 'Формы',
  filledBy: 'addon',
  key: ['sheetId', 'table'],
  columns: {
    table: required(text('Таблица')),
    year: { ...year, required: false },
    deadline: { heading: 'Срок', type: 'date' },
    responses: text('Лист ответов'),
    sheetId: required({ heading: 'Номер листа', type: 'count' }),
    url: link('Ссылка на форму'),
    questions: text('Соответствие вопросов'),
    linkedAt: text('Подключена'),
    comment,
  },
} as const satisfies SheetSpec;

export const correctionsSheet = {
  title: 'Ответы на доработку',
  filledBy: 'addon',
  columns: {
    answer: required(text('Ответ')),
    table: text('Таблица'),
    code: { ...code, required: false },
    name,
    year: { ...year, required: false },
    sheet: text('Лист ответов'),
    cell: text('Ячейка'),
    question: text('Вопрос'),
    what: text('Что не так'),
    todo: text('Что сделать'),
    comment,
  },
} as const satisfies SheetSpec;
