// The menu that the add-on made when the workbook was opened.
import type { MenuLineView } from '../api/types';
import type { PageState } from '../page-state';
import { texts } from '../texts';
import { type MenuLine, SEPARATOR } from './menu-line';

export function addOnLines(page: PageState): MenuLine[] {
  const { menus } = page.state;
  if (menus.length === 0) {
    return [{ kind: 'command', caption: texts.menus.noExtensions, disabled: true, onChoose: () => {} }];
  }
  return menus.map((menu) => ({ kind: 'submenu', caption: menu.caption, lines: menu.lines.map(lineOf) }));

  function lineOf(line: MenuLineView): MenuLine {
    if (line.kind === 'separator') return SEPARATOR;
    if (line.kind === 'submenu') {
      return { kind: 'submenu', caption: line.menu.caption, lines: line.menu.lines.map(lineOf) };
    }
    return { kind: 'command', caption: line.caption, onChoose: () => void page.run(line.entry) };
  }
}
