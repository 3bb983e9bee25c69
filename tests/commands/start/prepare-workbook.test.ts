// «Подготовить таблицу»: creates what is missing, at any time, and touches nothing that a person typed.
import { describe, expect, it } from 'vitest';
import { prepareWorkbook } from '../../../src/commands/start/prepare-workbook';
import { sheets } from '../../../src/workbook/sheets';
import { journalSheet } from '../../../src/workbook/sheets/journal';
import { settingsSheet } from '../../../src/workbook/sheets/settings';
import { headingsOf } from '../../workbook/cells';
import { prepared, refusalOf } from '../district';
import { fakePorts } from '../fake-book';

describe('prepareWorkbook', () => {
  it('creates every sheet with its headings and every setting with its preset and meaning', () => {
    const ports = fakePorts();
    const { summary } = prepareWorkbook(ports);
    expect(summary).toBe('Таблица готова. Добавлено: 21\u00a0лист, 27\u00a0настроек. 14:38.');
    for (const spec of sheets) expect(ports.book.read(spec.title)?.[0]).toEqual(headingsOf(spec));
    const settings = ports.book.rows(settingsSheet);
    expect(settings).toHaveLength(27);
    expect(settings[8]).toMatchObject({ key: 'Порог низкого результата, %', value: 30 });
    for (const { key, note } of settings) expect(note, String(key)).not.toBe('');
  });

  it('hides the technical sheets alone', () => {
    const ports = prepared();
    expect(ports.book.layouts.filter(({ hidden }) => hidden).map(({ title }) => title)).toEqual([
      'Прежний перечень',
      'Память загрузки',
    ]);
  });

  it('changes nothing but the journal when it is run again', () => {
    const ports = prepared();
    const before = ports.book.snapshot();
    expect(prepareWorkbook(ports).summary).toBe('Таблица готова, добавлять нечего. 14:38.');
    const after = ports.book.snapshot();
    for (const spec of sheets) {
      if (spec !== journalSheet) expect(after[spec.title]).toEqual(before[spec.title]);
    }
    expect(ports.book.rows(journalSheet).map(({ operation }) => operation)).toEqual([
      'Подготовка таблицы',
      'Подготовка таблицы',
    ]);
  });

  it('adds what was taken away to the right and below, and leaves typed values', () => {
    const ports = prepared();
    const { book } = ports;
    book.type('Настройки', 10, 'Значение', 45);
    book.type('Настройки', 11, 'Ключ', 'Моя настройка');
    book.type('Школы', 1, 'Вид', 'Мой столбец');
    book.sheets.delete('Кадры');
    const { summary } = prepareWorkbook(ports);
    expect(summary).toBe('Таблица готова. Добавлено: 1\u00a0лист, 1\u00a0столбец, 1\u00a0настройка. 14:38.');
    expect(book.rows(settingsSheet)[8]).toMatchObject({ value: 45 });
    expect(book.rows(settingsSheet)[9]).toMatchObject({ key: 'Моя настройка' });
    expect(book.rows(settingsSheet).at(-1)).toMatchObject({
      key: 'Процедур с низкими результатами для перечня',
      value: 2,
    });
    expect(book.columnOf('Школы', 'Мой столбец')).toBe(4);
    expect(book.columnOf('Школы', 'Вид')).toBe(9);
  });

  it('offers the words of a setting that has a few, on its own cell', () => {
    const ports = fakePorts();
    prepareWorkbook(ports);
    const rows = ports.book.rows(settingsSheet);
    const offered = ports.book.offered.map(({ row, column, words }) => [rows[row - 2]?.key, column, words]);
    expect(offered).toContainEqual(['Малочисленные: сумма за 2 года', 2, ['да', 'нет']]);
    expect(offered).toContainEqual([
      'Набор правил ШНОР',
      2,
      ['2 процедуры за год', 'два года подряд', 'три года', 'по приказу'],
    ]);
  });

  it('counts the columns that it adds to an empty sheet of somebody', () => {
    const ports = prepared();
    ports.book.sheets.set('Регион', []);
    expect(prepareWorkbook(ports).summary).toBe('Таблица готова. Добавлено: 7\u00a0столбцов. 14:38.');
  });

  it('says that something may have been added when it breaks', () => {
    const ports = fakePorts();
    ports.book.failing = (call) => call === 'layOut Регион';
    expect(refusalOf(() => prepareWorkbook(ports))).toEqual({
      code: 'PREPARED_PARTLY',
      cause: 'service: layOut Регион',
    });
    ports.book.failing = () => false;
    prepareWorkbook(ports);
    expect(ports.book.rows(settingsSheet)).toHaveLength(27);
  });

  it('says so with the cause when the presets cannot be written', () => {
    const ports = fakePorts();
    ports.book.failing = (call) => call === 'write Настройки';
    expect(refusalOf(() => prepareWorkbook(ports))).toEqual({
      code: 'PREPARED_PARTLY',
      cause: 'service: write Настройки',
    });
  });

  it('is refused while another run holds the workbook', () => {
    const ports = fakePorts(undefined, { withLock: () => undefined });
    expect(refusalOf(() => prepareWorkbook(ports))).toEqual({ code: 'LOCKED' });
    expect(ports.book.sheets.size).toBe(0);
  });
});
