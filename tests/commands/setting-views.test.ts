// Settings as the sidebar edits them, and its changes written back into their cells.
import { describe, expect, it } from 'vitest';
import { longTexts } from '../../build/packs';
import { settingEntries } from '../../src/catalogue/settings';
import { settingViews, settingWrites } from '../../src/commands/setting-views';
import { settingCells } from '../../src/workbook/read-settings';

const sheet = [
  ['Ключ', 'Значение', 'Пояснение'],
  ...Object.values(settingEntries).map(({ key, preset }) => [key, preset, '']),
];
const settings = settingCells(sheet);

function writes(...changes: [string, string][]) {
  return settingWrites(
    settings,
    sheet,
    changes.map(([key, value]) => ({ key, value })),
  );
}

describe('settingViews', () => {
  const views = settingViews(settings, longTexts);

  it('are the settings of the lists in the order of the sheet', () => {
    expect(views.slice(0, 4).map(({ key, list }) => [key, list])).toEqual([
      ['Год результатов', 'shnor'],
      ['Год контекстных данных', 'shnsu'],
      ['Набор правил ШНОР', 'shnor'],
      ['Порог низкого результата, %', 'shnor'],
    ]);
    expect(views).toHaveLength(21);
  });

  it('carry type, words and whether they may be blank', () => {
    expect(views.find(({ key }) => key === 'Малочисленные: сумма за 2 года')).toEqual({
      key: 'Малочисленные: сумма за 2 года',
      value: 'нет',
      note: expect.stringContaining('малочисленная процедура складывается'),
      type: 'yesno',
      list: 'shnor',
      options: ['да', 'нет'],
      blank: false,
    });
  });
});

describe('settingWrites', () => {
  it('writes the changed cell and knows what stood there', () => {
    expect(writes(['Порог низкого результата, %', ' 40 '])).toEqual([
      { sheet: 'Настройки', row: 10, column: 2, values: [['40']], before: [[30]] },
    ]);
  });

  it('does not write what stands there already, number or text', () => {
    expect(writes(['Порог низкого результата, %', '30'], ['Учитываемые классы ВПР', ''])).toEqual([]);
    const typed = sheet.map((row) => (row[0] === 'Порог: пропуски, %' ? [row[0], 2.5, ''] : row));
    const change = [{ key: 'Порог: пропуски, %', value: '2,5' }];
    expect(settingWrites(settingCells(typed), typed, change)).toEqual([]);
  });

  it('can blank a setting', () => {
    expect(writes(['Учитываемые предметы', ''])).toMatchObject([{ values: [['']] }]);
  });

  it('passes over keys that are not on the sheet', () => {
    expect(writes(['Нет такой', '1'])).toEqual([]);
  });
});
