// Calls that only look: state, windows of cells, the selection and what is in it.
import { writeClipboardText } from '../../page/clipboard-text';
import { rowLines } from '../row-lines';
import { stateView } from '../state-view';
import { summaryView } from '../summary-view';
import { cutToSheet, windowView } from '../window-view';
import type { Calls } from './calls';
import { sheetNamed } from './sheet-named';

export const readingCalls: Pick<Calls, 'state' | 'cells' | 'rowLines' | 'summary' | 'copy' | 'select'> = {
  state: (open) => stateView(open),
  cells: (open, { sheet, area }) => windowView(sheetNamed(open, sheet), area, open.revision),
  rowLines: (open, { sheet, widths }) => ({
    revision: open.revision,
    lines: rowLines(sheetNamed(open, sheet), widths),
  }),
  summary: (open, selection) => summaryView(sheetNamed(open, selection.sheet), selection),
  copy(open, selection) {
    const sheet = sheetNamed(open, selection.sheet);
    const { row, column, rows, columns } = cutToSheet(sheet, selection);
    return { text: writeClipboardText(sheet.displayValues(row, column, rows, columns)) };
  },
  select(open, selection) {
    const area = cutToSheet(sheetNamed(open, selection.sheet), selection);
    open.workbook.selection = { ...area, sheet: selection.sheet };
    return { ok: true };
  },
};
