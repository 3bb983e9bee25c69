// Making our block of «Свод» or «Показатели» look as described: whole ranges at a time, whatever the number of schools.
import {
  computedColour,
  errorColour,
  headingColour,
  quietColour,
  thresholdColour,
} from '../catalogue/colours';
import type { LiveLayout } from '../commands/ports';
import { menuTexts } from '../messages/operations';
import { columnLetters } from '../workbook/address';
import { FIRST_SCHOOL_ROW, TOTAL_ROW } from '../workbook/indicators/live-sheet';
import { growTo } from './grow-to';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells are never written, only formatted. */
export function layOutLive(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, layout: LiveLayout): void {
  const sheet =
    spreadsheet.getSheetByName(layout.title) ??
    spreadsheet.insertSheet(layout.title, spreadsheet.getNumSheets());
  if (layout.isNew) markSheet(sheet, layout);
  const { column, lastRow, columns } = layout;
  growTo(sheet, lastRow, column + columns.length - 1);
  const across = (row: number, rows: number) => sheet.getRange(row, column, rows, columns.length);
  across(1, 1)
    .setNotes([columns.map(({ note }) => note)])
    .setFontWeight('bold')
    .setBackground(headingColour)
    .setWrap(true)
    .setVerticalAlignment('middle');
  const firstQuiet = layout.quietRows[0] ?? 2;
  across(firstQuiet, layout.quietRows.length)
    .setFontSize(8)
    .setFontColor(quietColour)
    .setWrap(true)
    .setVerticalAlignment('top')
    .setHorizontalAlignment('left');
  across(TOTAL_ROW, FIRST_SCHOOL_ROW - TOTAL_ROW).setFontWeight('bold');
  // Only what stands above the codes, «не вошли строки…»: an error among the totals would make its row fill the screen.
  sheet.getRange(TOTAL_ROW, column, 1, 1).setWrap(true);
  across(2, lastRow - 1).setBackground(computedColour);
  for (const run of runsOf(columns.map(({ width }) => width))) {
    if (layout.isNew) sheet.setColumnWidths(column + run.from, run.length, run.value);
  }
  for (const run of runsOf(columns.map(({ format }) => format))) {
    sheet
      .getRange(TOTAL_ROW, column + run.from, lastRow - TOTAL_ROW + 1, run.length)
      .setNumberFormat(run.value);
  }
  setColours(sheet, layout);
  if (layout.isNew) across(1, lastRow).protect().setDescription(menuTexts.protection).setWarningOnly(true);
}

function markSheet(sheet: Sheet, layout: LiveLayout): void {
  sheet.setTabColor(layout.tabColour);
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(layout.frozenColumns);
}

/** Our rules anew, for a threshold may have changed; a rule of a person begins elsewhere and stays. */
function setColours(
  sheet: Sheet,
  { column, columns, lastRow, thresholds, tooFew, greyText, errorText }: LiveLayout,
): void {
  const end = column + columns.length;
  const theirs = sheet.getConditionalFormatRules().filter((rule) => {
    const first = rule.getRanges()[0];
    if (first === undefined || first.getRow() !== TOTAL_ROW) return true;
    return first.getColumn() < column || first.getColumn() >= end;
  });
  const rows = lastRow - TOTAL_ROW + 1;
  // No separators and no fractions, which differ from locale to locale.
  const few = tooFew.map((one) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=$${columnLetters(one.people)}${TOTAL_ROW}<${one.minimum}`)
      .setBackground(computedColour)
      .setRanges([sheet.getRange(TOTAL_ROW, one.column, rows, 1)])
      .build(),
  );
  const ours = thresholds.map(({ from, columns: coloured }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenNumberGreaterThanOrEqualTo(from)
      .setBackground(thresholdColour)
      .setRanges(coloured.map((at) => sheet.getRange(TOTAL_ROW, at, rows, 1)))
      .build(),
  );
  const all = [sheet.getRange(TOTAL_ROW, column, rows, columns.length)];
  const texts = [
    SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo(greyText).setFontColor(quietColour),
    SpreadsheetApp.newConditionalFormatRule().whenTextContains(errorText).setFontColor(errorColour),
  ].map((rule) => rule.setRanges(all).build());
  // The first rule that fits decides: a share of too few is left as it is before its threshold is asked.
  sheet.setConditionalFormatRules([...theirs, ...texts, ...few, ...ours]);
}

interface Run<T> {
  readonly from: number;
  readonly length: number;
  readonly value: T;
}

/** Neighbours of one value. */
function runsOf<T>(values: readonly T[]): Run<T>[] {
  const runs: Run<T>[] = [];
  values.forEach((value, at) => {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.value === value)
      runs[runs.length - 1] = { ...last, length: last.length + 1 };
    else runs.push({ from: at, length: 1, value });
  });
  return runs;
}
