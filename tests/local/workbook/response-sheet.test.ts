// Answers find their columns and rows wherever the user moved them.
import { describe, expect, it } from 'vitest';
import { addQuestion, type Form, newForm } from '../../../local/workbook/forms';
import { linkToNewSheet, renameQuestionColumn, writeResponse } from '../../../local/workbook/response-sheet';
import type { Sheet } from '../../../local/workbook/sheet';
import { Workbook } from '../../../local/workbook/workbook';

/** 7 October 2024, 09:05:03.400: the sheet keeps whole seconds. */
const SENT = new Date(2024, 9, 7, 9, 5, 3, 400).getTime();

function linked(): { workbook: Workbook; form: Form; sheet: Sheet } {
  const workbook = new Workbook();
  workbook.insertSheet('Лист1');
  const form = newForm('f1', 'Сведения');
  for (const title of ['Школа', 'Учеников']) addQuestion(form, 'text').title = title;
  workbook.forms.push(form);
  return { workbook, form, sheet: linkToNewSheet(workbook, form) };
}

function send(form: Form, sheet: Sheet, id: string, ...texts: string[]): void {
  const response = form.responses.find((known) => known.id === id) ?? { id, sentAt: SENT, answers: {} };
  response.answers = Object.fromEntries(texts.map((text, index) => [index + 1, text]));
  if (!form.responses.includes(response)) form.responses.push(response);
  writeResponse(sheet, form, response);
}

const shown = (sheet: Sheet): string[][] => sheet.displayValues(1, 1, sheet.lastRow(), sheet.lastColumn());

describe('a response sheet', () => {
  it('is named in order, with a bold frozen row of headings', () => {
    const { workbook, form, sheet } = linked();
    expect(sheet.name).toBe('Ответы на форму (1)');
    expect(shown(sheet)).toEqual([['Отметка времени', 'Школа', 'Учеников']]);
    expect([sheet.frozenRows, sheet.look.fontWeights.get(1, 3)]).toEqual([1, 'bold']);
    expect(linkToNewSheet(workbook, form).name).toBe('Ответы на форму (2)');
  });

  it('takes the answers given before it was there', () => {
    const { workbook, form, sheet } = linked();
    send(form, sheet, 'a', 'Школа № 5', '612');
    expect(shown(linkToNewSheet(workbook, form))[1]).toEqual(['07.10.2024 09:05:03', 'Школа № 5', '612']);
  });

  it('reads texts as typed, but makes no formula of them', () => {
    const { form, sheet } = linked();
    send(form, sheet, 'a', '=1+1', '61,5');
    expect(sheet.values(2, 1, 1, 3)).toEqual([[new Date(2024, 9, 7, 9, 5, 3), '=1+1', 61.5]]);
    expect(sheet.look.fontWeights.get(2, 2)).toBe('normal');
  });

  it('pushes down what stands below the answers, as a row is inserted', () => {
    const { workbook, form, sheet } = linked();
    workbook.sheet('Лист1')?.type(1, 1, "='Ответы на форму (1)'!B2");
    send(form, sheet, 'a', 'Школа № 5', '612');
    expect(workbook.sheet('Лист1')?.formulas(1, 1, 1, 1)).toEqual([["='Ответы на форму (1)'!B3"]]);
  });
});

describe('an answer that is sent again', () => {
  it('stands in its own row after sorting and after a row came above it', () => {
    const { form, sheet } = linked();
    send(form, sheet, 'a', 'Школа № 9', '300');
    send(form, sheet, 'b', 'Школа № 5', '612');
    sheet.sortRows(2, 2, true);
    sheet.insertRowsBefore(2, 1);
    send(form, sheet, 'a', 'Школа № 9', '301');
    expect(
      shown(sheet)
        .slice(2)
        .map((line) => line.slice(1)),
    ).toEqual([
      ['Школа № 5', '612'],
      ['Школа № 9', '301'],
    ]);
  });

  it('gets a new row when its own was deleted', () => {
    const { form, sheet } = linked();
    send(form, sheet, 'a', 'Школа № 9', '300');
    send(form, sheet, 'b', 'Школа № 5', '612');
    sheet.deleteRows(2, 1);
    send(form, sheet, 'a', 'Школа № 9', '301');
    expect(
      shown(sheet)
        .slice(1)
        .map((line) => line[2]),
    ).toEqual(['612', '301']);
  });

  it('leaves columns alone that are not the form’s, and blanks what is blank now', () => {
    const { form, sheet } = linked();
    send(form, sheet, 'a', 'Школа № 9', '300');
    sheet.type(2, 4, 'проверено');
    send(form, sheet, 'a', 'Школа № 9', '');
    expect(sheet.values(2, 2, 1, 3)).toEqual([['Школа № 9', null, 'проверено']]);
  });
});

describe('columns', () => {
  it('are followed when they move, and renamed where they stand', () => {
    const { form, sheet } = linked();
    sheet.moveColumns(3, 1, 1);
    const [, pupils] = form.questions;
    if (pupils === undefined) throw new Error('no question');
    pupils.title = 'Всего учеников';
    renameQuestionColumn(sheet, pupils);
    send(form, sheet, 'a', 'Школа № 5', '612');
    expect(shown(sheet)).toEqual([
      ['Всего учеников', 'Отметка времени', 'Школа'],
      ['612', '07.10.2024 09:05:03', 'Школа № 5'],
    ]);
  });

  it('that the user deleted come back at the right with the next answer', () => {
    const { form, sheet } = linked();
    sheet.deleteColumns(2, 1);
    send(form, sheet, 'a', 'Школа № 5', '612');
    expect(shown(sheet)[0]).toEqual(['Отметка времени', 'Учеников', 'Школа']);
    expect(shown(sheet)[1]?.[2]).toBe('Школа № 5');
  });
});

describe('the workbook’s file', () => {
  it('keeps forms, answers and where they stand', () => {
    const { workbook, form, sheet } = linked();
    send(form, sheet, 'a', 'Школа № 5', '612');
    const again = Workbook.fromJson(JSON.parse(JSON.stringify(workbook.toJson())));
    const [kept] = again.forms;
    const keptSheet = again.sheet(sheet.name);
    if (kept === undefined || keptSheet === undefined) throw new Error('not kept');
    expect(kept).toEqual(form);
    send(kept, keptSheet, 'a', 'Школа № 5', '613');
    expect(
      shown(keptSheet)
        .slice(1)
        .map((line) => line.slice(1)),
    ).toEqual([['Школа № 5', '613']]);
  });

  it('opens when it was written before there were forms', () => {
    const { forms: _forms, triggers: _triggers, otherUsers: _users, ...old } = linked().workbook.toJson();
    expect(Workbook.fromJson(old).forms).toEqual([]);
  });

  it('forgets the link of a form whose sheet was deleted', () => {
    const { workbook, form, sheet } = linked();
    workbook.deleteSheet(sheet.name);
    workbook.insertSheet('Новый');
    expect(form.sheetId).toBeNull();
  });
});
