// FormApp as a script sees it, and the response sheet that follows the form.
import { describe, expect, it } from 'vitest';
import type { Form } from '../../../local/workbook/forms';
import { formHost } from '../runs/form-add-on';
import { resultOf, runScript, workbookWith } from './run-script';

const form = "const form = FormApp.create('Сведения школы');";
const link = `${form} form.addTextItem().setTitle('Школа');
  form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());`;

describe('a form', () => {
  const made = (host = formHost()): Form => {
    host.run('makeForm');
    const [form] = host.workbook.forms;
    if (form === undefined) throw new Error('no form');
    return form;
  };

  it('keeps its words and settings; what it was created with names its file alone', () => {
    const workbook = workbookWith();
    runScript(
      `${form} form.setDescription('До 1 октября').setCollectEmail(false).setAllowResponseEdits(true)
        .setConfirmationMessage('Спасибо')`,
      { workbook },
    );
    expect(workbook.forms[0]).toMatchObject({
      name: 'Сведения школы',
      title: '',
      description: 'До 1 октября',
      collectEmail: false,
      allowResponseEdits: true,
      confirmationMessage: 'Спасибо',
    });
  });

  it('is closed to schools until it is published and asks nobody to sign in', () => {
    const workbook = workbookWith();
    expect(resultOf(`${form} return form.isPublished()`, { workbook })).toBe(false);
    expect(workbook.forms[0]).toMatchObject({ published: false, signIn: true });
    const host = formHost();
    const open = made(host);
    open.published = false;
    expect(() => host.answerForm(open.id, { Школа: 'Школа № 5' })).toThrow('не опубликована');
    open.published = true;
    open.signIn = true;
    expect(() => host.answerForm(open.id, { Школа: 'Школа № 5' })).toThrow('только сотрудникам организации');
  });

  it('of an account outside any organisation asks nobody to sign in, and cannot be told to', () => {
    const workbook = workbookWith();
    const circumstances = { consumerAccount: true };
    expect(() => resultOf(`${form} form.setRequireLogin(false)`, { workbook, circumstances })).toThrow(
      'not supported for consumer accounts',
    );
    expect(workbook.forms[0]?.signIn).toBe(false);
  });

  it('has Google’s address', () => {
    const [id, published] = resultOf(`${form} return [form.getId(), form.getPublishedUrl()]`) as string[];
    expect(published).toBe(`https://docs.google.com/forms/d/e/${id}/viewform`);
  });
});

describe('questions', () => {
  it('keep what was set, in order', () => {
    const body = `${form}
      form.addListItem().setTitle('Школа').setChoiceValues(['№ 5', '№ 9']).setRequired(true);
      form.addMultipleChoiceItem().setTitle('Смена').setChoiceValues(['1', '2']);
      form.addTextItem().setTitle('Учеников').setHelpText('На 20 сентября');
      form.addParagraphTextItem().setTitle('Примечание');
      return form.getItems().map((item) => [item.getIndex(), item.getTitle(), item.getHelpText(), String(item.getType())])`;
    expect(resultOf(body)).toEqual([
      [0, 'Школа', '', 'LIST'],
      [1, 'Смена', '', 'MULTIPLE_CHOICE'],
      [2, 'Учеников', 'На 20 сентября', 'TEXT'],
      [3, 'Примечание', '', 'PARAGRAPH_TEXT'],
    ]);
  });

  it('are found by type and changed as what they are', () => {
    const body = `${form} form.addTextItem().setTitle('Учеников'); form.addListItem().setTitle('Школа');
      const [item] = form.getItems(FormApp.ItemType.LIST);
      item.asListItem().setRequired(true);
      return [item.getTitle(), item.asListItem().isRequired(), item.getIndex()]`;
    expect(resultOf(body)).toEqual(['Школа', true, 1]);
    expect(() => resultOf(`${form} form.addTextItem(); form.getItems()[0].asListItem()`)).toThrow(
      'Invalid conversion for item type: TEXT.',
    );
  });

  it('refuse an empty list and an answer that comes twice', () => {
    expect(() => resultOf(`${form} form.addListItem().setChoiceValues([])`)).toThrow('Empty array: values');
    expect(() => resultOf(`${form} form.addListItem().setChoiceValues(['5', '5'])`)).toThrow(
      'Questions cannot have duplicate choice values.',
    );
  });

  it('take a check of the text with its words', () => {
    const workbook = workbookWith();
    runScript(
      `${form} const rule = FormApp.createTextValidation().setHelpText('Целое от 0 до 100').requireNumberBetween(0, 100).build();
       form.addTextItem().setTitle('Балл').setValidation(rule)`,
      { workbook },
    );
    expect(workbook.forms[0]?.questions[0]?.validation).toEqual({
      rule: { kind: 'between', from: 0, to: 100 },
      helpText: 'Целое от 0 до 100',
    });
    expect(() => resultOf('FormApp.createTextValidation().build()')).toThrow('must have criteria');
  });
});

describe('the response sheet', () => {
  it('is there some time after the form was linked, and tells its form', () => {
    const body = `${link} const seen = () => book.getSheets().length; const counts = [seen()];
      SpreadsheetApp.flush(); counts.push(seen()); Utilities.sleep(1199); SpreadsheetApp.flush(); counts.push(seen());
      Utilities.sleep(1); SpreadsheetApp.flush(); counts.push(seen());
      return [counts, book.getSheetByName('Ответы на форму (1)').getFormUrl().includes(form.getId()),
        book.getSheetByName('Лист1').getFormUrl()]`;
    const clock = () => new Date(2026, 10, 22);
    expect(resultOf(body, { clock })).toEqual([[1, 1, 1, 2], true, null]);
  });

  it('is there in the end though the run did not wait for it', () => {
    const workbook = workbookWith();
    runScript(link, { workbook });
    const [headings] = workbook.sheet('Ответы на форму (1)')?.values(1, 1, 1, 2) ?? [];
    expect(headings).toEqual(['Отметка времени', 'Школа']);
  });

  it('comes to no other spreadsheet', () => {
    expect(() =>
      resultOf(`${form} form.setDestination(FormApp.DestinationType.SPREADSHEET, 'другая')`),
    ).toThrow('Invalid argument: id');
  });

  it('of a form that is gone refuses to tell its address', () => {
    const workbook = workbookWith();
    const [sheet] = workbook.sheets;
    if (sheet !== undefined) sheet.hasDeadFormLink = true;
    expect(() => resultOf('sheet.getFormUrl()', { workbook })).toThrow('No item with the given ID');
  });
});

describe('without the scope of forms', () => {
  it('no form is made', () => {
    expect(() => resultOf(form, { grantedScopes: [] })).toThrow(
      'You do not have permission to call FormApp.create. Required permissions: https://www.googleapis.com/auth/forms',
    );
    expect(() => resultOf(form, { grantedScopes: ['https://www.googleapis.com/auth/forms'] })).not.toThrow();
  });
});
