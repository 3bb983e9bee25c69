// A small add-on with a form of three questions and triggers that write down what they are told.
import { Host, type HostOptions } from '../../../local/host';
import { Workbook } from '../../../local/workbook/workbook';

const code = `
  function makeForm() {
    const book = SpreadsheetApp.getActive();
    const form = FormApp.create('Сведения').setTitle('Сведения').setAllowResponseEdits(true);
    form.setRequireLogin(false).setPublished(true);
    form.addListItem().setTitle('Школа').setChoiceValues(['Школа № 5', 'Школа № 9']).setRequired(true);
    form.addTextItem().setTitle('Учеников').setValidation(FormApp.createTextValidation().requireWholeNumber().build());
    form.addParagraphTextItem().setTitle('Примечание');
    form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
    return form.getId();
  }
  function listen() {
    ScriptApp.newTrigger('onAnswer').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create();
  }
  function listenHourly() { ScriptApp.newTrigger('everyHour').timeBased().everyHours(1).create(); }
  function listenOnce() { ScriptApp.newTrigger('everyHour').timeBased().after(1000).create(); }
  function triggers() { return ScriptApp.getProjectTriggers().map((t) => t.getHandlerFunction()); }
  function stopListening() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)); }
  function onAnswer(e) {
    write([Session.getTemporaryActiveUserKey(), e.namedValues, e.values, e.range && e.range.getRow()]);
  }
  function everyHour() {
    const log = SpreadsheetApp.getActive().getSheetByName('Лист1');
    if (log.getRange('Z1').getValue() === 'сбой') throw new Error('Не получилось прочитать ответы');
    write([Session.getTemporaryActiveUserKey(), new Date().getHours()]);
  }
  function listenLocked() {
    ScriptApp.newTrigger('tellLock').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create();
  }
  function tellLock() { write([LockService.getDocumentLock().tryLock(10)]); }
  function holdLock() { LockService.getDocumentLock().tryLock(10); Utilities.sleep(1); }
  function remember(text) {
    PropertiesService.getUserProperties().setProperty('k', text);
  }
  function recall() {
    return PropertiesService.getUserProperties().getProperty('k');
  }
  function write(told) {
    SpreadsheetApp.getActive().getSheetByName('Лист1').appendRow([JSON.stringify(told)]);
  }
`;

/** A host at 7 October 2024, 09:05:03, with «Лист1» for what triggers write. */
export function formHost(options: Partial<HostOptions> = {}): Host {
  const workbook = new Workbook();
  workbook.insertSheet('Лист1');
  return new Host({ code, html: {}, clock: () => new Date(2024, 9, 7, 9, 5, 3), workbook, ...options });
}

/** Makes the form and gives its id. */
export const makeForm = (host: Host): string => host.run('makeForm').result as string;

/** What triggers were told so far, run by run. */
export function told(host: Host): unknown[][] {
  const log = host.workbook.sheet('Лист1');
  const lines = log?.values(1, 1, Math.max(1, log.lastRow()), 1) ?? [];
  return lines.flatMap(([cell]) => (typeof cell === 'string' ? [JSON.parse(cell)] : []));
}

/** The rows of the response sheet below its headings, as they are shown. */
export function answered(host: Host): string[][] {
  const sheet = host.workbook.sheet('Ответы на форму (1)');
  return sheet?.displayValues(2, 1, Math.max(1, sheet.lastRow() - 1), 4) ?? [];
}
