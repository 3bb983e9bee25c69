// The place of the grid on the page: one grid for the sheet on screen, its right-click menu and its notes.
import { useEffect, useRef, useState } from 'preact/hooks';
import { cellMenu } from '../menus/cell-menu';
import { ContextMenu } from '../menus/context-menu';
import type { PageState } from '../page-state';
import { NoteTip } from './note-tip';
import { SheetGrid } from './sheet-grid';

export function GridPane({ page }: { page: PageState }) {
  const place = useRef<HTMLDivElement>(null);
  const grid = useRef<SheetGrid>();
  const [menu, setMenu] = useState<{ x: number; y: number }>();

  useEffect(() => {
    const host = place.current;
    if (host === null) return;
    const made = new SheetGrid(host, page);
    const tip = new NoteTip(host);
    const onContextMenu = (event: MouseEvent): void => {
      event.preventDefault();
      made.selectUnder(event.target);
      setMenu({ x: event.clientX, y: event.clientY });
    };
    host.addEventListener('contextmenu', onContextMenu);
    grid.current = made;
    page.onCells = () => made.redraw();
    page.onGoTo = (area) => made.goTo(area);
    return () => {
      host.removeEventListener('contextmenu', onContextMenu);
      tip.remove();
      made.remove();
    };
  }, [page]);
  useEffect(() => grid.current?.showSheet(page.sheet));

  return (
    <section class="grid-place">
      <div ref={place} class="grid-host" />
      {menu !== undefined && (
        <ContextMenu lines={cellMenu(page)} x={menu.x} y={menu.y} onClose={() => setMenu(undefined)} />
      )}
    </section>
  );
}
