// FormApp as a script sees it, and the response sheet that follows the form.
import { describe, expect, it } from 'vitest';
import { resultOf, runScript, workbookWith } from './run-script';

const form = "const form = FormApp.create('Сведения школы');";
const link = `${form} form.addTextItem().setTitle('Школа');
  form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());`;
const headings = "book.getSheetByName('Ответы на форму (1)').getDataRange().getValues()[0]";

describe('a form', () => {
  it('keeps its words and settings', () => {
    const body = `${form} form.setDescription('До 1 октября').setCollectEmail(false).setAllowResponseEdits(true)
      .setLimitOneResponsePerUser(false).setConfirmationMessage('Спасибо').setAcceptingResponses(false);
      return [form.getTitle(), form.getDescription(), form.collectsEmail(), form.canEditResponse(),
        form.hasLimitOneResponsePerUser(), form.getConfirmationMessage(), form.isAcceptingResponses()]`;
    expect(resultOf(body)).toEqual(['Сведения школы', 'До 1 октября', false, true, false, 'Спасибо', false]);
  });

  it('that is not published takes no answers', () => {
    expect(resultOf("return FormApp.create('Форма', false).isAcceptingResponses()")).toBe(false);
    expect(resultOf("return FormApp.create('Форма', true).isAcceptingResponses()")).toBe(true);
  });

  it('has Google’s addresses and opens by the one at which it is edited', () => {
    const body = `${form} return [form.getId(), form.getPublishedUrl(), form.getEditUrl(),
      FormApp.openByUrl(form.getEditUrl()).getTitle()]`;
    const [id, published, edit, title] = resultOf(body) as string[];
    expect(published).toBe(`https://docs.google.com/forms/d/e/${id}/viewform`);
    expect(edit).toBe(`https://docs.google.com/forms/d/${id}/edit`);
    expect(title).toBe('Сведения школы');
    expect(() => resultOf(`${form} FormApp.openByUrl(form.getPublishedUrl())`)).toThrow('could be found');
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
  it('is there at once and tells its form', () => {
    const body = `${link} const responses = book.getSheetByName('Ответы на форму (1)');
      return [${headings}, responses.getFormUrl() === form.getEditUrl(), book.getFormUrl() === form.getEditUrl(),
        book.getSheetByName('Лист1').getFormUrl(), form.getDestinationId() === book.getId()]`;
    expect(resultOf(body)).toEqual([['Отметка времени', 'Школа'], true, true, null, true]);
  });

  it('is not there before it is set, nor in another spreadsheet', () => {
    expect(resultOf('return book.getFormUrl()')).toBeNull();
    expect(() => resultOf(`${form} form.getDestinationId()`)).toThrow(
      'The form currently has no response destination.',
    );
    expect(() =>
      resultOf(`${form} form.setDestination(FormApp.DestinationType.SPREADSHEET, 'другая')`),
    ).toThrow('Invalid argument: id');
  });

  it('gains a column, renames a heading and keeps the column of a deleted question', () => {
    const body = `${link} form.addTextItem().setTitle('Учеников');
      form.getItems()[0].setTitle('Название школы'); form.deleteItem(0);
      const third = form.addTextItem().setTitle('Классов');
      return [${headings}, third.getIndex()]`;
    expect(resultOf(body)).toEqual([['Отметка времени', 'Название школы', 'Учеников', 'Классов'], 1]);
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
