// Google Forms behind the `Forms` port: made and linked into the open spreadsheet.
import type { FormQuestion, Forms, NewForm } from '../commands/ports';
import { timestampIndex } from '../workbook/forms/questions';

type Form = GoogleAppsScript.Forms.Form;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

export const FORMS_SCOPE = 'https://www.googleapis.com/auth/forms';

/** Digits alone: a count of people is neither negative nor a fraction. */
const COUNT = '\\d{1,6}';

export function googleForms(): Forms {
  return {
    responseSheets: () =>
      SpreadsheetApp.getActiveSpreadsheet()
        .getSheets()
        .flatMap((sheet) => {
          const url = sheet.getFormUrl();
          if (url === null && !beginsWithTimestamp(sheet)) return [];
          return [{ id: sheet.getSheetId(), title: sheet.getName(), url: answerUrl(url) }];
        }),
    create: (wanted) => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const before = new Set(spreadsheet.getSheets().map((sheet) => sheet.getSheetId()));
      const form = makeForm(wanted);
      return { url: form.getPublishedUrl(), sheetId: linkedSheet(form, spreadsheet, before) };
    },
  };
}

/** Number of the sheet into which answers come from now on; undefined when it could not be found out or made. */
function linkedSheet(form: Form, spreadsheet: Book, before: ReadonlySet<number>): number | undefined {
  try {
    form.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheet.getId());
    SpreadsheetApp.flush();
    const sheet = spreadsheet.getSheets().find((found) => !before.has(found.getSheetId()));
    return sheet?.getSheetId();
  } catch (error) {
    // The form is there all the same: whoever asked for it is told how to link it by hand.
    console.warn(`setDestination: ${String(error)}`);
    return undefined;
  }
}

function beginsWithTimestamp(sheet: Sheet): boolean {
  return timestampIndex([sheet.getRange(1, 1).getValue()]) === 0;
}

/** Google tells where a form is edited; schools need the page on which it is answered. */
function answerUrl(url: string | null): string {
  return (url ?? '').replace(/\/edit([?#].*)?$/, '/viewform');
}

function makeForm({ title, description, thanks, questions }: NewForm): Form {
  const form = FormApp.create(title);
  form
    .setDescription(description)
    .setConfirmationMessage(thanks)
    .setCollectEmail(false)
    .setAllowResponseEdits(true);
  for (const question of questions) addQuestion(form, question);
  return form;
}

function addQuestion(form: Form, { kind, title, help, required, choices, refusal }: FormQuestion): void {
  switch (kind) {
    case 'list':
      form
        .addListItem()
        .setTitle(title)
        .setHelpText(help)
        .setRequired(required)
        .setChoiceValues([...choices]);
      break;
    case 'choice':
      form
        .addMultipleChoiceItem()
        .setTitle(title)
        .setHelpText(help)
        .setRequired(required)
        .setChoiceValues([...choices]);
      break;
    case 'count':
      form
        .addTextItem()
        .setTitle(title)
        .setHelpText(help)
        .setRequired(required)
        .setValidation(
          FormApp.createTextValidation().setHelpText(refusal).requireTextMatchesPattern(COUNT).build(),
        );
      break;
    case 'link':
      form
        .addTextItem()
        .setTitle(title)
        .setHelpText(help)
        .setRequired(required)
        .setValidation(FormApp.createTextValidation().setHelpText(refusal).requireTextIsUrl().build());
      break;
    case 'text':
      form.addParagraphTextItem().setTitle(title).setHelpText(help).setRequired(required);
      break;
  }
}
