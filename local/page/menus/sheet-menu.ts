// Menus beside the tabs: all sheets to go to, and what can be done with one.
import type { PageState } from '../page-state';
import { texts } from '../texts';
import type { MenuLine } from './menu-line';

export function sheetMenu(ask: (kind: 'rename' | 'delete') => void, canDelete: boolean): MenuLine[] {
  return [
    { kind: 'command', caption: texts.menus.renameSheet, onChoose: () => ask('rename') },
    {
      kind: 'command',
      caption: texts.menus.deleteSheet,
      disabled: !canDelete,
      onChoose: () => ask('delete'),
    },
  ];
}

/** Every visible sheet; tabs beyond the window's edge are reached here. */
export function allSheets(page: PageState): MenuLine[] {
  const visible = page.state.sheets.filter((sheet) => !sheet.hidden);
  return visible.map(({ name }) => ({
    kind: 'command',
    caption: name,
    onChoose: () => page.showSheet(name),
  }));
}
