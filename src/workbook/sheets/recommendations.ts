// «Шаблоны», «Рекомендации», «Меры»: what is advised, to whom, and what came of it.
import { addresseeWords, recommendationStatusWords } from '../../catalogue/words';
import type { SheetSpec } from '../sheet-spec';
import { code, comment, count, link, name, required, text, yesNo } from './columns';

export const templatesSheet = {
  title: 'Шаблоны',
  filledBy: 'department',
  key: ['template'],
  frozenColumns: 1,
  columns: {
    template: required(text('Шаблон')),
    problem: text('Проблема'),
    condition: required(text('Условие')),
    addressee: required({ heading: 'Адресат', type: 'choice', words: addresseeWords }),
    text: required(text('Текст')),
    term: text('Срок'),
    responsible: text('Ответственный'),
    confirmation: text('Подтверждение'),
    priority: count('Очерёдность'),
    source: text('Источник'),
    off: yesNo('Выключен'),
  },
} as const satisfies SheetSpec;

export const recommendationsSheet = {
  title: 'Рекомендации',
  filledBy: 'addon',
  frozenColumns: 2,
  columns: {
    code: { ...code, required: false },
    name,
    addressee: text('Адресат'),
    problem: text('Проблема'),
    indicator: text('Показатель'),
    value: { heading: 'Значение', type: 'percent' },
    threshold: { heading: 'Порог', type: 'percent' },
    text: text('Текст'),
    term: text('Срок'),
    responsible: { ...text('Ответственный'), officials: true },
    status: { heading: 'Статус', type: 'choice', words: recommendationStatusWords },
    // Beside the others of ours, before people's columns: a row and its mark are written in one block.
    mark: { heading: 'Отметка рекомендации', type: 'text', technical: true },
    confirmation: { heading: 'Подтверждение (ссылка)', type: 'text', person: true },
    comment,
  },
} as const satisfies SheetSpec;

export const measuresSheet = {
  title: 'Меры',
  filledBy: 'department',
  columns: {
    measure: required(text('Мера')),
    basis: text('Основание (рекомендация)'),
    code: { ...code, required: false },
    term: text('Срок'),
    performer: { ...text('Исполнитель'), officials: true },
    done: yesNo('Исполнено'),
    outcome: text('Результат'),
    link: link('Ссылка'),
  },
} as const satisfies SheetSpec;
