// Names of files and sheets as they may stand in the workbook.
import { describe, expect, it } from 'vitest';
import { publicName } from '../../src/intake/reading';

describe('publicName', () => {
  it.each(['РУ 4 Статистика по отметкам.xlsx', 'МБОУ СОШ № 1.xlsx', '', 'Школа имени Ленина'])(
    'keeps «%s»',
    (name) => {
      expect(publicName(name)).toBe(name);
    },
  );
  it.each([
    'Иванов И.И..xlsx',
    'Иванов И.И.xlsx',
    'ИВАНОВ ИВАН ИЛЬИЧ.xlsx',
    'протокол_Иванова Мария Петровна.xlsx',
    'от Петров П. П..xlsx',
    'мама +79031234567.xlsx',
    'ivanova@mail.ru.xlsx',
  ])('leaves out «%s»', (name) => {
    expect(publicName(name)).toBe('');
  });
});
