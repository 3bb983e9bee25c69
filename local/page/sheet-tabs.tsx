// Tabs of the visible sheets with their colours; a right click offers what can be done with a sheet.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Confirmation, Question } from './dialogs';
import { ContextMenu } from './menus/context-menu';
import type { MenuLine } from './menus/menu-line';
import { allSheets, sheetMenu } from './menus/sheet-menu';
import type { PageState } from './page-state';
import { texts } from './texts';

type Asked = { kind: 'add' | 'rename' | 'delete'; sheet: string };

export function SheetTabs({ page }: { page: PageState }) {
  const [menu, setMenu] = useState<{ lines: readonly MenuLine[]; x: number; y: number }>();
  const [asked, setAsked] = useState<Asked>();
  const current = useRef<HTMLButtonElement>(null);
  const shown = page.sheet.name;
  useEffect(() => current.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [shown]);
  const visible = page.state.sheets.filter((sheet) => !sheet.hidden);
  return (
    <div class="tabs-place">
      <button
        type="button"
        class="tab-button"
        title={texts.menus.addSheet}
        aria-label={texts.menus.addSheet}
        onClick={() => setAsked({ kind: 'add', sheet: '' })}
      >
        +
      </button>
      <button
        type="button"
        class="tab-button"
        title={texts.menus.allSheets}
        aria-label={texts.menus.allSheets}
        onClick={(event) => setMenu({ lines: allSheets(page), x: event.clientX, y: event.clientY })}
      >
        ≡
      </button>
      <div class="tabs" role="tablist" aria-label={texts.tabs.name}>
        {visible.map((sheet) => (
          <button
            key={sheet.name}
            ref={sheet.name === shown ? current : null}
            type="button"
            role="tab"
            class="tab"
            aria-selected={sheet.name === shown}
            style={sheet.color === '' ? {} : { '--tab-color': sheet.color }}
            onClick={() => page.showSheet(sheet.name)}
            onDblClick={() => setAsked({ kind: 'rename', sheet: sheet.name })}
            onContextMenu={(event) => {
              event.preventDefault();
              const ask = (kind: 'rename' | 'delete'): void => setAsked({ kind, sheet: sheet.name });
              setMenu({ lines: sheetMenu(ask, visible.length > 1), x: event.clientX, y: event.clientY });
            }}
          >
            {sheet.name}
          </button>
        ))}
      </div>
      {menu !== undefined && (
        <ContextMenu lines={menu.lines} x={menu.x} y={menu.y} onClose={() => setMenu(undefined)} />
      )}
      {asked !== undefined && <Asking page={page} asked={asked} onClose={() => setAsked(undefined)} />}
    </div>
  );
}

function Asking({ page, asked, onClose }: { page: PageState; asked: Asked; onClose: () => void }) {
  if (asked.kind === 'delete') {
    return (
      <Confirmation
        text={texts.dialogs.deleteSheet(asked.sheet)}
        action={texts.dialogs.remove}
        onConfirm={() => void page.changeSheet({ kind: 'delete', sheet: asked.sheet })}
        onClose={onClose}
      />
    );
  }
  const onAnswer = (name: string): void => {
    if (asked.kind === 'add') void page.changeSheet({ kind: 'add', name });
    else void page.changeSheet({ kind: 'rename', sheet: asked.sheet, name });
  };
  return (
    <Question
      text={asked.kind === 'add' ? texts.dialogs.newSheetName : texts.dialogs.sheetName}
      initial={asked.sheet}
      onAnswer={onAnswer}
      onClose={onClose}
    />
  );
}
