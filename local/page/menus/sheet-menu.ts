// What a right click on a sheet's tab offers.
import { texts } from '../texts';
import type { MenuLine } from './menu-line';

export function sheetMenu(ask: (kind: 'rename' | 'delete') => void, canDelete: boolean): MenuLine[] {
  return [
    { kind: 'command', caption: texts.menus.renameSheet, onChoose: () => ask('rename') },
    { kind: 'command', caption: texts.menus.deleteSheet, disabled: !canDelete, onChoose: () => ask('delete') },
  ];
}
