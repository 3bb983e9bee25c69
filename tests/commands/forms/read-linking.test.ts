// A response sheet about to be linked: what is suggested, what was kept, and what is wrong with the sheet.
import { describe, expect, it } from 'vitest';
import { readLinking } from '../../../src/commands/forms/read-linking';
import { formsSheet } from '../../../src/workbook/sheets/forms';
import { refusalOf } from '../district';
import type { FakePorts } from '../fake-book';
import { contextForm, pullingWorkbook } from './pulling/workbook';

const SHEET = 'Новые ответы';

function workbook(...headings: readonly string[]): FakePorts {
  const ports = pullingWorkbook([contextForm]);
  ports.book.sheets.set(SHEET, [[...headings]]);
  return ports;
}

const read = (ports: FakePorts, sheet: string, table = '') =>
  readLinking(ports, { sheetId: ports.book.idOf(sheet), table });

describe('readLinking', () => {
  it('suggests the table and the columns by the wording of the questions', () => {
    const ports = workbook('Отметка времени', 'Школа', 'Педагогов', 'ФИО директора', 'Пожелания');
    expect(read(ports, SHEET)).toMatchObject({
      sheetId: ports.book.idOf(SHEET),
      sheet: SHEET,
      table: 'Кадры',
      questions: [
        { question: 'Школа', personal: false, column: 'code' },
        { question: 'Педагогов', personal: false, column: 'teachers' },
        { question: 'ФИО директора', personal: true, column: '' },
        { question: 'Пожелания', personal: false, column: '' },
      ],
      problem: '',
      year: '2026/2027',
      deadline: '',
    });
  });

  it('offers every column that an answer may fill', () => {
    const { columns } = read(workbook('Отметка времени', 'Школа'), SHEET, 'Поддержка');
    expect(columns[0]).toEqual({ id: 'code', heading: 'Код ОО' });
    expect(columns.map(({ heading }) => heading)).not.toContain('Отметка об ответе');
  });

  it('suggests for the table that is asked for, whatever is likelier', () => {
    const linking = read(workbook('Отметка времени', 'Школа', 'Педагогов'), SHEET, 'Поддержка');
    expect(linking.table).toBe('Поддержка');
    expect(linking.questions.map(({ column }) => column)).toEqual(['code', '']);
  });

  it('takes the first table when nothing speaks for another', () => {
    expect(read(workbook('Отметка времени', 'Вопрос'), SHEET).table).toBe('Контекстные данные');
  });

  it('gives what is kept of a sheet that is linked, a new question not being taken', () => {
    const ports = workbook();
    ports.book.sheets.get('Ответы 1')?.[0]?.push('Малокомплектная');
    ports.book.type(formsSheet.title, 2, 'Срок', '15.12.2026');
    expect(read(ports, 'Ответы 1')).toMatchObject({
      table: 'Контекстные данные',
      questions: [...contextForm.links, { question: 'Малокомплектная', column: '' }],
      year: '2025/2026',
      deadline: '15.12.2026',
    });
  });

  it('gives no year for a link that asks it', () => {
    const ports = workbook();
    ports.book.type(formsSheet.title, 2, 'Учебный год', '');
    ports.book.type(formsSheet.title, 2, 'Соответствие вопросов', 'Школа → Код ОО\nГод → Учебный год');
    expect(read(ports, 'Ответы 1').year).toBe('');
  });

  it('suggests anew for another table of a sheet that is linked', () => {
    expect(read(workbook(), 'Ответы 1', 'Кадры')).toMatchObject({
      table: 'Кадры',
      year: '2026/2027',
      deadline: '',
      questions: [{ column: 'code' }, { column: '' }, { column: '' }, { column: '' }, { column: '' }],
    });
  });

  it('suggests anew when what was kept cannot be read', () => {
    const ports = workbook();
    ports.book.type(formsSheet.title, 2, 'Соответствие вопросов', 'как в прошлом году');
    expect(read(ports, 'Ответы 1')).toMatchObject({
      table: 'Контекстные данные',
      questions: [{ column: 'code' }, {}, {}, {}, {}],
    });
  });

  it('never gives a column to a question about a person, even a kept one', () => {
    const ports = workbook();
    ports.book.type('Ответы 1', 1, 'Чего не хватает?', 'Телефон');
    ports.book.type(
      formsSheet.title,
      2,
      'Соответствие вопросов',
      'Школа → Код ОО\nТелефон → Чего не хватает',
    );
    expect(read(ports, 'Ответы 1').questions.at(-1)).toEqual({
      question: 'Телефон',
      personal: true,
      column: '',
    });
  });

  it.each([
    [['Школа', 'Педагогов'], 'На листе нет столбца «Отметка времени»: это не лист ответов формы.'],
    [['Отметка времени'], 'На листе нет ни одного вопроса.'],
    [[], 'На листе нет столбца «Отметка времени»: это не лист ответов формы.'],
  ])('says what is wrong with a sheet of the headings %j', (headings, problem) => {
    expect(read(workbook(...headings), SHEET).problem).toBe(problem);
  });

  it('refuses a table that forms do not fill and a sheet that is gone', () => {
    const ports = workbook('Отметка времени');
    expect(refusalOf(() => read(ports, SHEET, 'Школы'))).toEqual({ code: 'NO_SUCH_TABLE', table: 'Школы' });
    expect(refusalOf(() => readLinking(ports, { sheetId: 404, table: '' }))).toEqual({
      code: 'NO_RESPONSES',
      sheetId: '404',
    });
  });

  it('writes nothing', () => {
    const ports = workbook('Отметка времени', 'Школа');
    read(ports, SHEET);
    expect(ports.book.calls.filter((call) => /^(write|flush)/.test(call))).toEqual([]);
  });
});
