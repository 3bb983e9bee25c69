// An open menu: lines, submenus beside them, arrow keys.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MenuLine } from './menu-line';

interface Props {
  readonly lines: readonly MenuLine[];
  readonly label: string;
  /** Called after a command was chosen, and on Escape. */
  readonly onDone: () => void;
  /** Left and right arrows that the menu itself has no use for. */
  readonly onSideways?: (step: -1 | 1) => void;
}

export function MenuList({ lines, label, onDone, onSideways }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<number>();
  useEffect(() => itemsOf(list.current)[0]?.focus(), []);

  const onKeyDown = (event: KeyboardEvent): void => {
    const items = itemsOf(list.current);
    const at = items.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    const handled = handle(event.key, items, at);
    if (!handled) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const handle = (key: string, items: HTMLElement[], at: number): boolean => {
    if (key === 'ArrowDown') items[(at + 1) % items.length]?.focus();
    else if (key === 'ArrowUp') items[(at + items.length - 1) % items.length]?.focus();
    else if (key === 'Escape') onDone();
    else if (key === 'ArrowRight' && items[at]?.getAttribute('aria-haspopup') === 'menu') items[at]?.click();
    else if (key === 'ArrowRight') onSideways?.(1);
    else if (key === 'ArrowLeft') onSideways?.(-1);
    else return false;
    return true;
  };

  return (
    <div ref={list} class="menu" role="menu" aria-label={label} onKeyDown={onKeyDown}>
      {lines.map((line, index) => {
        if (line.kind === 'separator') return <hr key={index} />;
        if (line.kind === 'command')
          return <Command key={index} line={line} onDone={onDone} onEnter={() => setOpen(undefined)} />;
        return (
          <div key={index} class="submenu">
            <button
              type="button"
              role="menuitem"
              aria-haspopup="menu"
              aria-expanded={open === index}
              onMouseEnter={() => setOpen(index)}
              onClick={() => setOpen(index)}
            >
              <span>{line.caption}</span>
              <span aria-hidden="true">▸</span>
            </button>
            {open === index && (
              <MenuList
                lines={line.lines}
                label={line.caption}
                onDone={onDone}
                onSideways={(step) => (step < 0 ? setOpen(undefined) : undefined)}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

function Command(props: { line: MenuLine & { kind: 'command' }; onDone: () => void; onEnter: () => void }) {
  const { line, onDone } = props;
  const choose = (): void => {
    onDone();
    line.onChoose();
  };
  return (
    <button
      type="button"
      {...(line.checked === undefined
        ? { role: 'menuitem' }
        : { role: 'menuitemradio', 'aria-checked': line.checked })}
      disabled={line.disabled === true}
      onMouseEnter={props.onEnter}
      onClick={choose}
    >
      <span>{line.caption}</span>
      {line.key !== undefined && <span class="key">{line.key}</span>}
      {line.checked === true && <span aria-hidden="true">✓</span>}
    </button>
  );
}

/** Items of this menu alone, not of a submenu that is open. */
function itemsOf(list: HTMLElement | null): HTMLElement[] {
  const items = list?.querySelectorAll<HTMLElement>(':scope > button, :scope > .submenu > button') ?? [];
  return [...items].filter((item) => !(item as HTMLButtonElement).disabled);
}
