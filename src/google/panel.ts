// The menu, the sidebar and the dialogs of the add-on, and what is said where they may not be shown.
import type { Response } from '../contract/responses';
import { type Section, sectionMark } from '../contract/sections';
import { schoolFormName } from '../messages/intake/school-form';
import { intakeName, menuTexts, reportsName } from '../messages/operations';
import { consentTexts, coreText } from '../messages/refusals';
import { missingConsent, SCOPES } from './consent';

const PAGE = 'sidebar';
const INTAKE_PAGE = 'intake';
/** Room for files and, beside them, a table of what will change; no higher than a laptop's window leaves. */
const INTAKE_SIZE = { width: 1000, height: 600 };
const FORM_PAGE = 'school-form';
/** Pixels of the dialog, as wide as a form needs and no higher than a laptop's window. */
const FORM_SIZE = { width: 460, height: 600 };
const REPORTS_PAGE = 'reports';
/** Room for the list of documents and a page of paper beside it. */
const REPORTS_SIZE = { width: 920, height: 640 };
const SELF_CHECK_PAGE = 'self-check';
/** Room for what each point expects and has seen, a line each. */
const SELF_CHECK_SIZE = { width: 720, height: 620 };
/** Room for two sentences and a link. */
const REFUSAL_SIZE = { width: 420, height: 180 };

/** A static menu: it may be built with no authorisation at all, so no sheet and no property is read. */
export function showMenu(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menuTexts.start, 'openStart')
    .addSeparator()
    .addItem(menuTexts.prepareWorkbook, 'prepareWorkbook')
    .addItem(menuTexts.intake, 'openIntake')
    .addItem(menuTexts.schoolForm, 'openSchoolForm')
    .addItem(menuTexts.checkData, 'openCheck')
    .addItem(menuTexts.identifyLists, 'openLists')
    .addItem(menuTexts.indicators, 'openIndicators')
    .addItem(menuTexts.recommendations, 'openRecommendations')
    .addItem(menuTexts.monitoring, 'openMonitoring')
    .addItem(menuTexts.reports, 'openReports')
    .addSeparator()
    .addItem(menuTexts.about, 'openAbout')
    .addItem(menuTexts.selfCheck, 'openSelfCheck')
    .addToUi();
}

/** Opens the sidebar at a section. Throws in Russian what the user is to do where Google does not let it. */
export function openPanel(section: Section): void {
  const refusal = missingConsent(SCOPES.pages);
  if (refusal !== undefined) throw new Error(withAddress(coreText('NO_PAGES_ACCESS'), refusal.grant));
  const html = HtmlService.createHtmlOutputFromFile(PAGE).append(sectionMark(section));
  SpreadsheetApp.getUi().showSidebar(html.setTitle(menuTexts.title));
}

/** Opens the sidebar at «Проверка», whoever asks: the menu or a dialog that has changed the data. */
export function showCheck(): Response<'openCheck'> {
  openPanel('check');
  return {};
}

/** Opens the dialog in which files and tables are loaded. */
export function showIntake(): Response<'openIntake'> {
  showDialog(INTAKE_PAGE, INTAKE_SIZE, intakeName);
  return {};
}

/** Opens the dialog in which a form for schools is made. */
export function showSchoolForm(): Response<'openSchoolForm'> {
  showDialog(FORM_PAGE, FORM_SIZE, schoolFormName);
  return {};
}

/** Opens the dialog with the documents. */
export function showReports(): Response<'openReports'> {
  showDialog(REPORTS_PAGE, REPORTS_SIZE, reportsName);
  return {};
}

/** Opens the dialog that tries what only Google itself can show. */
export function showSelfCheck(): Response<'openSelfCheck'> {
  showDialog(SELF_CHECK_PAGE, SELF_CHECK_SIZE, menuTexts.selfCheck);
  return {};
}

function showDialog(page: string, { width, height }: { width: number; height: number }, title: string): void {
  const html = HtmlService.createHtmlOutputFromFile(page).setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(html, title);
}

/**
 * Tells the menu that a permission is missing and where to grant it: a dialog has a link to follow. Where no dialog
 * may be shown, Google shows what is thrown.
 */
export function showRefusal(message: string, grant: string): void {
  if (missingConsent(SCOPES.pages) !== undefined) throw new Error(withAddress(message, grant));
  const html = HtmlService.createHtmlOutput(refusalPage(message, grant));
  SpreadsheetApp.getUi().showModalDialog(
    html.setWidth(REFUSAL_SIZE.width).setHeight(REFUSAL_SIZE.height),
    menuTexts.title,
  );
}

function refusalPage(message: string, grant: string): string {
  const link =
    grant === '' ? '' : `<p><a href="${asHtml(grant)}" target="_blank">${consentTexts.grant}</a></p>`;
  return `<body style="font:14px sans-serif"><p>${asHtml(message)}</p>${link}</body>`;
}

function asHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function withAddress(message: string, grant: string): string {
  return grant === '' ? message : `${message} ${consentTexts.grant}: ${grant}`;
}
