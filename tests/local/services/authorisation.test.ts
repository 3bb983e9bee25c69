// What a script may do in each authorisation mode.
import { describe, expect, it } from 'vitest';
import type { AuthMode } from '../../../local/services/authorisation';
import { resultOf, runScript } from './run-script';

const readCells =
  "return SpreadsheetApp.getActive().getSheetByName('Лист1').getRange('A1').getValues().length";
const writeCells = "SpreadsheetApp.getActive().getSheetByName('Лист1').getRange('A1').setValues([[1]])";
const readProperty = "return PropertiesService.getDocumentProperties().getProperty('k')";
const writeProperty = "PropertiesService.getDocumentProperties().setProperty('k', 'v')";
const sidebar = "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))";
const menu = "SpreadsheetApp.getUi().createAddonMenu().addItem('а', 'б').addToUi()";
const trigger = "ScriptApp.newTrigger('main')";
const scopes = 'ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [])';

const allowed: readonly (readonly [AuthMode, string])[] = [
  ['FULL', readCells],
  ['FULL', writeCells],
  ['FULL', writeProperty],
  ['FULL', sidebar],
  ['FULL', trigger],
  ['FULL', scopes],
  ['LIMITED', readCells],
  ['LIMITED', writeCells],
  ['LIMITED', writeProperty],
  ['LIMITED', menu],
  ['NONE', menu],
  ['NONE', 'return Session.getTemporaryActiveUserKey()'],
  ['CUSTOM_FUNCTION', readCells],
  ['CUSTOM_FUNCTION', readProperty],
  ['CUSTOM_FUNCTION', "Utilities.formatDate(new Date(), 'GMT', 'dd')"],
];

const refused: readonly (readonly [AuthMode, string, string])[] = [
  ['LIMITED', sidebar, 'You do not have permission to call Ui.showSidebar'],
  ['LIMITED', trigger, 'You do not have permission to call ScriptApp.newTrigger'],
  ['NONE', readCells, 'You do not have permission to call SpreadsheetApp.getActive'],
  ['NONE', readProperty, 'You do not have permission to call PropertiesService.getDocumentProperties'],
  ['NONE', sidebar, 'You do not have permission to call Ui.showSidebar'],
  ['CUSTOM_FUNCTION', writeCells, 'You do not have permission to call setValues'],
  ['CUSTOM_FUNCTION', writeProperty, 'You do not have permission to call setProperty'],
  ['CUSTOM_FUNCTION', menu, 'Cannot call SpreadsheetApp.getUi() from this context.'],
  ['CUSTOM_FUNCTION', trigger, 'You do not have permission to call newTrigger'],
  ['CUSTOM_FUNCTION', 'SpreadsheetApp.flush()', 'You do not have permission to call flush'],
];

describe('authorisation modes', () => {
  it.each(allowed)('%s lets through: %s', (mode, body) => {
    expect(() => resultOf(body, { mode })).not.toThrow();
  });

  it.each(refused)('%s refuses: %s', (mode, body, message) => {
    expect(() => resultOf(body, { mode })).toThrow(message);
  });

  it('a refused call is counted but not made', () => {
    const body = `try { ${sidebar} } catch (e) { return e.message }`;
    const outcome = runScript(body, { mode: 'LIMITED' });
    expect(outcome.calls['Ui.showSidebar']).toBe(1);
    expect(outcome.sidebar).toBeUndefined();
  });
});
