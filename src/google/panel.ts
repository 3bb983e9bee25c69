// The menu, the sidebar and the dialog of the add-on.
import type { Response } from '../contract/responses';
import { type Section, sectionMark } from '../contract/sections';
import { schoolFormName } from '../messages/intake/school-form';
import { menuTexts, reportsName } from '../messages/operations';

const PAGE = 'sidebar';
const FORM_PAGE = 'school-form';
/** Pixels of the dialog, as wide as a form needs and no higher than a laptop's window. */
const FORM_SIZE = { width: 460, height: 600 };
const REPORTS_PAGE = 'reports';
/** Room for the list of documents and a page of paper beside it. */
const REPORTS_SIZE = { width: 920, height: 640 };

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
    .addToUi();
}

/** Opens the sidebar at a section. */
export function openPanel(section: Section): void {
  const html = HtmlService.createHtmlOutputFromFile(PAGE).append(sectionMark(section));
  SpreadsheetApp.getUi().showSidebar(html.setTitle(menuTexts.title));
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

function showDialog(page: string, { width, height }: { width: number; height: number }, title: string): void {
  const html = HtmlService.createHtmlOutputFromFile(page).setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(html, title);
}
