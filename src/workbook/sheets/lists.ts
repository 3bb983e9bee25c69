// «ШНОР», «ШНСУ», «Динамика», «Утверждённые перечни» and the technical sheet that keeps the list before the last run.
import { listWords } from '../../catalogue/words';
import type { Column, SheetSpec } from '../sheet-spec';
import { code, comment, count, municipality, name, required, text, year } from './columns';

const status = text('Статус');
const reasons = text('Причины');

function person<const C extends Column>(column: C) {
  return { ...column, person: true } as const;
}

export const shnorSheet = {
  title: listWords.shnor,
  filledBy: 'addon',
  frozenColumns: 2,
  columns: {
    code,
    name,
    municipality,
    year,
    status,
    low: count('Процедур с низкими результатами'),
    usable: count('Процедур учтено'),
    reasons,
    needsDecision: text('Требует решения'),
    decision: person(text('Решение по пограничной')),
    regionList: person({
      heading: 'В перечне региона',
      type: 'yesno',
    }),
    letter: person(text('Реквизиты письма')),
    comment,
  },
} as const satisfies SheetSpec;

export const shnsuSheet = {
  title: listWords.shnsu,
  filledBy: 'addon',
  frozenColumns: 2,
  columns: {
    code,
    name,
    municipality,
    year,
    status,
    met: count('Критериев выполнено'),
    usable: count('Критериев учтено'),
    index: {
      heading: 'Индекс',
      type: 'number',
    },
    reasons,
    comment,
  },
} as const satisfies SheetSpec;

export const dynamicsSheet = {
  title: 'Динамика',
  filledBy: 'addon',
  columns: {
    list: required(text('Список')),
    code,
    name,
    previous: text('Прошлый год'),
    current: text('Этот год'),
    movement: text('Движение'),
    before: count('Было'),
    now: count('Стало'),
  },
} as const satisfies SheetSpec;

export const approvedSheet = {
  title: 'Утверждённые перечни',
  filledBy: 'addon',
  columns: {
    list: required(text('Список')),
    code: { ...code, required: false },
    name,
    municipality,
    year,
    status,
    reasons,
    order: text('Номер приказа'),
    orderDate: text('Дата приказа'),
    listYear: { ...year, required: false, heading: 'Перечень на учебный год' },
    approvedAt: text('Утверждено'),
    seal: { ...text('Отметка об утверждении'), technical: true },
  },
} as const satisfies SheetSpec;

export const previousListSheet = {
  title: 'Прежний перечень',
  filledBy: 'addon',
  hidden: true,
  columns: {
    sheet: required(text('Лист')),
    cells: text('Строка'),
  },
} as const satisfies SheetSpec;
