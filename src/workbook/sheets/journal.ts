// «Журнал операций»: what was run and what it found; never a value of somebody's answer.
import type { SheetSpec } from '../sheet-spec';
import { required, text } from './columns';

export const journalSheet = {
  title: 'Журнал операций',
  filledBy: 'addon',
  columns: {
    time: required(text('Время')),
    operation: text('Операция'),
    outcome: text('Итог'),
    sheet: text('Лист'),
    cell: text('Ячейка'),
    what: text('Что не так'),
    todo: text('Что сделать'),
  },
} as const satisfies SheetSpec;

/** Older rows beyond this number are removed. */
export const journalLimit = 2000;
