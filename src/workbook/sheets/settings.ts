// «Настройки»: a row is a setting; the rows themselves are described in the catalogue.
import type { SheetSpec } from '../sheet-spec';
import { required, text } from './columns';

export const settingsSheet = {
  title: 'Настройки',
  filledBy: 'department',
  columns: {
    key: required(text('Ключ')),
    value: text('Значение'),
    note: text('Пояснение'),
  },
} as const satisfies SheetSpec;
