// «С чего начать»: six steps, told from an empty workbook to formed lists, and never a refusal.
import { describe, expect, it } from 'vitest';
import { identifyLists } from '../../../src/commands/lists/identify-lists';
import { checkData } from '../../../src/commands/start/check-data';
import { readStart } from '../../../src/commands/start/read-start';
import { responses } from '../../../src/contract/responses';
import { journalSheet } from '../../../src/workbook/sheets/journal';
import { cleanDistrict, NO_CHANGES, prepared } from '../district';
import { type FakePorts, fakePorts } from '../fake-book';

function steps(ports: FakePorts): string[] {
  return readStart(ports).steps.map(({ id, state, note }) =>
    `${id}: ${state}, ${note}`.replace(/\u00a0/g, ' '),
  );
}

describe('readStart', () => {
  it('finds nothing begun in an empty spreadsheet', () => {
    const ports = fakePorts();
    const start = readStart(ports);
    expect(responses.readStart.safeParse(start).success).toBe(true);
    expect(start).toMatchObject({ version: '0.1.0', municipality: '', year: '', ruleSet: '', empty: true });
    expect(start.steps.map(({ sheet }) => sheet)).toEqual([
      'Настройки',
      'Школы',
      'Результаты',
      'Контекстные данные',
      'Журнал операций',
      'ШНОР',
    ]);
    expect(steps(ports)).toEqual([
      'prepare: todo, не начато',
      'schools: todo, не начато',
      'results: todo, не начато',
      'context: todo, нет; нужны только для ШНСУ',
      'check: todo, не начато',
      'lists: todo, не начато',
    ]);
  });

  it('finds every step done after the whole way', () => {
    const ports = cleanDistrict();
    ports.book.type('Настройки', 2, 'Значение', 'Заречный район');
    checkData(ports);
    identifyLists(ports, NO_CHANGES);
    expect(readStart(ports)).toMatchObject({
      municipality: 'Заречный район',
      year: '2020/2021',
      ruleSet: '2 процедуры за год',
      empty: false,
    });
    expect(steps(ports)).toEqual([
      'prepare: done, таблица готова',
      'schools: done, 4 школы',
      'results: done, 12 строк',
      'context: done, 2 строки',
      'check: done, Ошибок нет, 22.11.2026 14:38',
      'lists: done, готово, 22.11.2026 14:38',
    ]);
  });

  it('draws attention to what is missing or cannot be read', () => {
    const ports = cleanDistrict();
    ports.book.sheets.delete('Кадры');
    ports.book.type('Школы', 2, 'Наименование', '');
    ports.book.type('Результаты', 2, 'Участников', 'много');
    ports.book.type('Контекстные данные', 3, 'Учебный год', 'прошлый');
    checkData(ports);
    expect(steps(ports).slice(0, 5)).toEqual([
      'prepare: attention, не хватает листов: 1',
      'schools: attention, 4 школы; не читается: 1',
      'results: attention, 12 строк; не читается: 1',
      'context: attention, 2 строки; не читается: 1',
      expect.stringMatching(/^check: attention, Замечаний: \d+, 22\.11\.2026 14:38$/),
    ]);
  });

  it('tells the last check, not an earlier one', () => {
    const ports = cleanDistrict();
    ports.book.type('Результаты', 2, 'Участников', 'много');
    checkData(ports);
    ports.book.type('Результаты', 2, 'Участников', 36);
    checkData(ports);
    expect(steps(ports)[4]).toBe('check: done, Ошибок нет, 22.11.2026 14:38');
  });

  it('shows the year that was chosen rather than the latest', () => {
    const ports = cleanDistrict();
    ports.book.type('Настройки', 6, 'Значение', '2019/2020');
    expect(readStart(ports).year).toBe('2019/2020');
  });

  it('sees that a setting was deleted', () => {
    const ports = prepared();
    ports.book.type('Настройки', 10, 'Ключ', '');
    ports.book.type('Настройки', 10, 'Значение', '');
    ports.book.type('Настройки', 10, 'Пояснение', '');
    expect(steps(ports)[0]).toBe('prepare: attention, не хватает настроек');
  });

  it('tells when the indicators were last built, whatever was run since, while their sheet is there', () => {
    const ports = prepared();
    expect(readStart(ports).indicatorsBuiltAt).toBe('');
    const line = (time: string, operation: string) => ({ time, operation, outcome: 'Готово.' });
    ports.book.add(
      journalSheet,
      line('22.11.2026 14:38', 'Построение показателей'),
      line('23.11.2026 09:05', 'Построение показателей'),
      line('23.11.2026 10:00', 'Формирование перечней'),
    );
    expect(readStart(ports).indicatorsBuiltAt).toBe('');
    ports.book.sheets.set('Показатели', []);
    expect(readStart(ports).indicatorsBuiltAt).toBe('23.11.2026 09:05');
  });

  it('does not fail on sheets of other people with our names', () => {
    const ports = fakePorts();
    ports.book.sheets.set('Школы', [
      ['что-то', 'своё'],
      ['1', '2'],
    ]);
    ports.book.sheets.set('Прежний перечень', [
      ['Лист', 'Строка'],
      ['о запуске', '{'],
    ]);
    expect(() => readStart(ports)).not.toThrow();
  });
});
