// «Отключить форму»: its row of «Формы» is blank, everything else stays.
import { describe, expect, it } from 'vitest';
import { linkId } from '../../../src/commands/forms/form-links';
import { linkForm } from '../../../src/commands/forms/link-form';
import { pullResponses } from '../../../src/commands/forms/pull-responses';
import { unlinkForm } from '../../../src/commands/forms/unlink-form';
import { contextSheet } from '../../../src/workbook/sheets/context';
import { correctionsSheet, formsSheet } from '../../../src/workbook/sheets/forms';
import { journalSheet } from '../../../src/workbook/sheets/journal';
import { refusalOf } from '../district';
import type { FakePorts } from '../fake-book';
import { contextForm, pullingWorkbook, secondContextForm } from './pulling/workbook';

function workbook(changes: Partial<FakePorts> = {}): FakePorts {
  const ports = pullingWorkbook([contextForm, secondContextForm], changes);
  const moment = new Date('2026-11-20T06:00:00Z');
  ports.book.sheets
    .get('Ответы 1')
    ?.push([moment, '0001', 400, 20, 'да', ''], [moment, '0002', 'много', 1, '', '']);
  return ports;
}

const idOf = ({ book }: FakePorts, sheet: string): string => linkId(book.idOf(sheet), contextSheet.title);

describe('unlinkForm', () => {
  it('blanks the row of the link alone and says so', () => {
    const ports = workbook();
    const [, other] = ports.book.rows(formsSheet);
    const { summary } = unlinkForm(ports, { form: idOf(ports, 'Ответы 1') });
    expect(summary).toBe(
      'Лист «Ответы 1» отключён. Взятые ответы остались на листе «Контекстные данные». 14:38.',
    );
    const [first, second] = ports.book.rows(formsSheet);
    expect(Object.values(first ?? {}).every((cell) => cell === '')).toBe(true);
    expect(second).toEqual(other);
    expect(ports.book.rows(journalSheet)).toMatchObject([
      { operation: 'Отключение формы', outcome: summary },
    ]);
  });

  it('leaves the rows that answers have filled, and takes no more of them', () => {
    const ports = workbook();
    pullResponses(ports);
    const before = ports.book.rows(contextSheet);
    unlinkForm(ports, { form: idOf(ports, 'Ответы 1') });
    ports.book.sheets.get('Ответы 1')?.push([new Date('2026-11-21T06:00:00Z'), '0003', 300, 1, 'да', '']);
    pullResponses(ports);
    expect(ports.book.rows(contextSheet)).toEqual(before);
  });

  it('leaves nothing to be corrected of that form after the next pulling', () => {
    const ports = workbook();
    pullResponses(ports);
    expect(ports.book.rows(correctionsSheet)).toHaveLength(1);
    unlinkForm(ports, { form: idOf(ports, 'Ответы 1') });
    pullResponses(ports);
    expect(ports.book.rows(correctionsSheet)).toEqual([]);
  });

  it('leaves the comment of a person, which is no link', () => {
    const ports = workbook();
    ports.book.type(formsSheet.title, 2, 'Комментарий', 'первая форма');
    unlinkForm(ports, { form: idOf(ports, 'Ответы 1') });
    expect(ports.book.rows(formsSheet)[0]).toMatchObject({ table: '', comment: 'первая форма' });
    expect(pullResponses(ports).summary).toBe('Новых ответов нет. 14:38.');
  });

  it('names a sheet that is gone by its last title', () => {
    const ports = workbook();
    const form = idOf(ports, 'Ответы 1');
    ports.book.sheets.delete('Ответы 1');
    expect(unlinkForm(ports, { form }).summary).toMatch(/^Лист «Ответы 1» отключён\./);
  });

  it('may be followed by linking anew', () => {
    const ports = workbook();
    unlinkForm(ports, { form: idOf(ports, 'Ответы 1') });
    const sheetId = ports.book.idOf('Ответы 1');
    linkForm(ports, {
      sheetId,
      table: contextSheet.title,
      year: '2025/2026',
      deadline: '',
      questions: contextForm.links.map((link) => ({ ...link })),
    });
    expect(pullResponses(ports).summary).toBe(
      'Ответы взяты: новых строк — 1. На доработку: 1\u00a0ответ. 14:38.',
    );
  });

  it('takes away a row that a person has made unreadable', () => {
    const ports = workbook();
    ports.book.type(formsSheet.title, 2, 'Номер листа', 'не знаю');
    unlinkForm(ports, { form: 'строка 2' });
    expect(ports.book.rows(formsSheet)[0]).toMatchObject({ sheetId: '', responses: '' });
  });

  it.each(['', '404 Кадры', 'строка 9'])('refuses «%s», which is not linked', (form) => {
    const ports = workbook();
    const before = ports.book.snapshot();
    expect(refusalOf(() => unlinkForm(ports, { form }))).toEqual({ code: 'NO_SUCH_FORM' });
    expect(ports.book.snapshot()).toEqual(before);
  });

  it('refuses while another run holds the workbook', () => {
    const ports = workbook({ withLock: () => undefined });
    expect(refusalOf(() => unlinkForm(ports, { form: idOf(ports, 'Ответы 1') }))).toEqual({ code: 'LOCKED' });
  });

  it('leaves the link when the journal cannot be written', () => {
    const ports = workbook();
    const before = ports.book.snapshot();
    ports.book.failing = (call) => call === `write ${journalSheet.title}` && ports.book.count(call) === 1;
    expect(refusalOf(() => unlinkForm(ports, { form: idOf(ports, 'Ответы 1') }))).toMatchObject({
      code: 'WRITE_UNDONE',
    });
    expect(ports.book.snapshot()).toEqual(before);
  });
});
