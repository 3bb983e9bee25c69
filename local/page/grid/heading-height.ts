// How high frozen rows must be for their wrapped texts, which a sheet shows whole.
import type { RowDefinition } from '@revolist/revogrid';
import type { SheetView } from '../api/types';
import type { CellStore } from '../cell-store';

export const ROW_HEIGHT = 24;
const LINE_HEIGHT = 17;
const PADDING = { across: 12, down: 6 };
const MOST_LINES = 6;

const ruler = document.createElement('canvas').getContext('2d');

/** Heights of the frozen rows, by their tallest cell. */
export function frozenRowHeights(sheet: SheetView, cells: CellStore, font: string): RowDefinition[] {
  return Array.from({ length: sheet.frozenRows }, (_, index) => {
    const lines = sheet.widths.map((width, column) => {
      const { cell, look } = cells.at(index + 1, column + 1);
      if (cell === null || look?.wrap !== true) return 1;
      return linesOf(cell.text, width - PADDING.across, look.bold ? `600 ${font}` : font);
    });
    const most = Math.min(
      MOST_LINES,
      lines.reduce((a, b) => Math.max(a, b), 1),
    );
    return {
      type: 'rowPinStart' as const,
      index,
      size: Math.max(ROW_HEIGHT, most * LINE_HEIGHT + PADDING.down),
    };
  });
}

/** Lines that a text takes when it is broken at spaces. */
function linesOf(text: string, width: number, font: string): number {
  if (ruler === null) return 1;
  ruler.font = font;
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && ruler.measureText(longer).width > width) {
        lines += 1;
        line = word;
      } else {
        line = longer;
      }
    }
    lines += Math.max(1, Math.ceil(ruler.measureText(line).width / Math.max(1, width)));
  }
  return lines;
}
