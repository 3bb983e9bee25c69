// The menu and the sidebar of the add-on.
import { menuTexts } from '../messages/operations';

const PAGE = 'sidebar';
/** Stands in the page where the section to open is put. */
const SECTION_MARK = '__SECTION__';

export type Section = 'start' | 'loading' | 'check' | 'lists' | 'indicators' | 'monitoring' | 'about';

/** A static menu: it may be built with no authorisation at all, so no sheet and no property is read. */
export function showMenu(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menuTexts.start, 'openStart')
    .addSeparator()
    .addItem(menuTexts.prepareWorkbook, 'prepareWorkbook')
    .addItem(menuTexts.loading, 'openLoading')
    .addItem(menuTexts.checkData, 'openCheck')
    .addItem(menuTexts.identifyLists, 'openLists')
    .addItem(menuTexts.indicators, 'openIndicators')
    .addItem(menuTexts.monitoring, 'openMonitoring')
    .addSeparator()
    .addItem(menuTexts.about, 'openAbout')
    .addToUi();
}

/** Opens the sidebar at a section. */
export function openPanel(section: Section): void {
  const html = HtmlService.createHtmlOutputFromFile(PAGE).getContent().replace(SECTION_MARK, section);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle(menuTexts.title));
}
