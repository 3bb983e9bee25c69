// What can be done with the selected cells: the right-click menu of the grid and a part of «Правка».
import type { PageState } from '../page-state';
import { texts } from '../texts';
import { type MenuLine, SEPARATOR } from './menu-line';

const command = (caption: string, onChoose: () => unknown, disabled = false): MenuLine => ({
  kind: 'command',
  caption,
  disabled,
  onChoose: () => void onChoose(),
});

export function cellMenu(page: PageState): MenuLine[] {
  const { row, column, rows, columns } = page.selection;
  const { sheet } = page;
  const m = texts.menus;
  return [
    { kind: 'command', caption: m.clear, key: texts.keys.clear, onChoose: () => void page.clearSelection() },
    SEPARATOR,
    command(m.insertRowAbove, () => page.structure({ kind: 'insertRows', at: row, count: 1 })),
    command(m.insertRowBelow, () => page.structure({ kind: 'insertRows', at: row + rows, count: 1 })),
    command(m.insertColumnLeft, () => page.structure({ kind: 'insertColumns', at: column, count: 1 })),
    command(m.insertColumnRight, () =>
      page.structure({ kind: 'insertColumns', at: column + columns, count: 1 }),
    ),
    SEPARATOR,
    command(
      m.deleteRows(rows),
      () => page.structure({ kind: 'deleteRows', at: row, count: rows }),
      rows >= sheet.rows,
    ),
    command(
      m.deleteColumns(columns),
      () => page.structure({ kind: 'deleteColumns', at: column, count: columns }),
      columns >= sheet.columns,
    ),
    SEPARATOR,
    command(
      m.moveColumnLeft,
      () => page.structure({ kind: 'moveColumn', from: column, before: column - 1 }),
      column === 1,
    ),
    command(
      m.moveColumnRight,
      () => page.structure({ kind: 'moveColumn', from: column, before: column + 2 }),
      column === sheet.columns,
    ),
    SEPARATOR,
    command(m.sortUp, () => page.structure({ kind: 'sort', column, ascending: true })),
    command(m.sortDown, () => page.structure({ kind: 'sort', column, ascending: false })),
  ];
}
