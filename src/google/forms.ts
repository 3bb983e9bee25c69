// Google Forms behind the `Forms` port: made and linked into the open spreadsheet.
import type { FormQuestion, Forms, NewForm } from '../commands/ports';
import { timestampIndex } from '../workbook/forms/questions';
import { gridSheets } from './grid-sheets';

type Form = GoogleAppsScript.Forms.Form;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Digits alone: a count of people is neither negative nor a fraction. */
const COUNT = '\\d{1,6}';

/** Google makes the response sheet some time after a form was linked. */
const LOOKS = 10;
const MS_BETWEEN_LOOKS = 500;

export function googleForms(): Forms {
  return {
    responseSheets: () =>
      gridSheets(SpreadsheetApp.getActiveSpreadsheet().getSheets()).flatMap((sheet) => {
        const url = formUrl(sheet);
        if (url === '' && !beginsWithTimestamp(sheet)) return [];
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
    const id = form.getId();
    let added: Sheet[] = [];
    for (let look = 1; look <= LOOKS; look += 1) {
      SpreadsheetApp.flush();
      added = gridSheets(spreadsheet.getSheets().filter((sheet) => !before.has(sheet.getSheetId())));
      const linked = added.find((sheet) => formUrl(sheet).includes(id));
      if (linked !== undefined) return linked.getSheetId();
      if (look < LOOKS) Utilities.sleep(MS_BETWEEN_LOOKS);
    }
    // A sheet that does not name its form may be a colleague's new one.
    return added.find(beginsWithTimestamp)?.getSheetId();
  } catch (error) {
    // The form is there all the same: whoever asked for it is told how to link it by hand.
    console.warn(`setDestination: ${String(error)}`);
    return undefined;
  }
}

/** Blank when the sheet has no form, or one that is gone. */
function formUrl(sheet: Sheet): string {
  try {
    return sheet.getFormUrl() ?? '';
  } catch (error) {
    console.warn(`getFormUrl: ${String(error)}`);
    return '';
  }
}

function beginsWithTimestamp(sheet: Sheet): boolean {
  return timestampIndex([sheet.getRange(1, 1).getValue()]) === 0;
}

/** Google tells where a form is edited; schools need the page on which it is answered. */
function answerUrl(url: string): string {
  return url.replace(/\/edit([?#].*)?$/, '/viewform');
}

function makeForm({ title, description, thanks, questions }: NewForm): Form {
  const form = FormApp.create(title);
  form
    // `create` names the file alone.
    .setTitle(title)
    .setDescription(description)
    .setConfirmationMessage(thanks)
    .setCollectEmail(false)
    .setAllowResponseEdits(true);
  for (const question of questions) addQuestion(form, question);
  openToSchools(form);
  return form;
}

/** Schools are outside the department's organisation. Consumer accounts refuse the first and may not know the second. */
function openToSchools(form: Form): void {
  const steps: Readonly<Record<string, () => void>> = {
    setRequireLogin: () => form.setRequireLogin(false),
    setPublished: () => form.isPublished() || form.setPublished(true),
  };
  for (const [name, step] of Object.entries(steps)) {
    try {
      step();
    } catch (error) {
      console.warn(`${name}: ${String(error)}`);
    }
  }
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
