// «Файл», «Правка», «Формы», «Расширения» with the add-on's own menu, and «Справка».
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Alert, Confirmation } from '../dialogs';
import { FormDialog } from '../form/form-dialog';
import type { PageState } from '../page-state';
import { texts } from '../texts';
import { addOnLines } from './add-on-menu';
import { cellMenu } from './cell-menu';
import { closeOnOutside } from './context-menu';
import { fileMenu, type Replacement } from './file-menu';
import { type AskedForm, formMenu } from './form-menu';
import { type MenuLine, SEPARATOR } from './menu-line';
import { MenuList } from './menu-list';

interface Props {
  readonly page: PageState;
  readonly filePicker: RefObject<HTMLInputElement>;
}

export function MenuBar({ page, filePicker }: Props) {
  const [open, setOpen] = useState<number>();
  const [replacement, setReplacement] = useState<Replacement>();
  const [about, setAbout] = useState(false);
  const [asked, setAsked] = useState<AskedForm>();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      closeOnOutside(
        () => bar.current,
        () => setOpen(undefined),
      ),
    [],
  );
  const menus = [
    { caption: texts.menus.file, lines: fileMenu(page, filePicker, setReplacement) },
    { caption: texts.menus.edit, lines: editMenu(page) },
    { caption: texts.menus.forms, lines: formMenu(page, setAsked) },
    { caption: texts.menus.extensions, lines: addOnLines(page) },
    { caption: texts.menus.help, lines: helpMenu(() => setAbout(true)) },
  ];
  return (
    <div ref={bar} class="menu-bar" role="menubar">
      {menus.map((menu, index) => (
        <div key={menu.caption} class="menu-place">
          <button
            type="button"
            class="menu-title"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === index}
            onClick={() => setOpen(open === index ? undefined : index)}
            onMouseEnter={() => open !== undefined && setOpen(index)}
          >
            {menu.caption}
          </button>
          {open === index && (
            <MenuList
              lines={menu.lines}
              label={menu.caption}
              onDone={() => setOpen(undefined)}
              onSideways={(step) => setOpen((index + step + menus.length) % menus.length)}
            />
          )}
        </div>
      ))}
      {asked !== undefined && <FormDialog page={page} asked={asked} onClose={() => setAsked(undefined)} />}
      {about && <Alert text={texts.about} onClose={() => setAbout(false)} />}
      {replacement !== undefined && (
        <Confirmation
          text={texts.dialogs.replaceWorkbook}
          action={texts.dialogs.proceed}
          onConfirm={replacement}
          onClose={() => setReplacement(undefined)}
        />
      )}
    </div>
  );
}

function helpMenu(showAbout: () => void): MenuLine[] {
  return [{ kind: 'command', caption: texts.menus.about, onChoose: showAbout }];
}

function editMenu(page: PageState): MenuLine[] {
  const { menus, keys } = texts;
  const { canUndo, canRedo } = page.state;
  return [
    {
      kind: 'command',
      caption: menus.undo,
      key: keys.undo,
      disabled: !canUndo,
      onChoose: () => void page.command('undo', {}),
    },
    {
      kind: 'command',
      caption: menus.redo,
      key: keys.redo,
      disabled: !canRedo,
      onChoose: () => void page.command('redo', {}),
    },
    SEPARATOR,
    ...cellMenu(page),
  ];
}
