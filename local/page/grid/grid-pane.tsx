// The place of the grid on the page: one grid for the sheet on screen, its right-click menu and its notes.
import { useEffect, useRef, useState } from 'preact/hooks';
import { cellMenu } from '../menus/cell-menu';
import { ContextMenu } from '../menus/context-menu';
import type { PageState } from '../page-state';
import { NoteTip } from './note-tip';
import { SheetGrid } from './sheet-grid';

export function GridPane({ page }: { page: PageState }) {
  const host = useRef<HTMLDivElement>(null);
  const grid = useRef<SheetGrid>();
  const [menu, setMenu] = useState<{ x: number; y: number }>();

  useEffect(() => {
    if (host.current === null) return;
    const made = new SheetGrid(host.current, page);
    const tip = new NoteTip(host.current);
    grid.current = made;
    page.onCells = () => made.redraw();
    page.onGoTo = (area) => made.goTo(area);
    return () => {
      tip.remove();
      made.remove();
    };
  }, [page]);
  useEffect(() => grid.current?.showSheet(page.sheet));

  const onContextMenu = (event: MouseEvent): void => {
    event.preventDefault();
    grid.current?.selectUnder(event.target);
    setMenu({ x: event.clientX, y: event.clientY });
  };
  return (
    <section class="grid-place" onContextMenu={onContextMenu}>
      <div ref={host} class="grid-host" />
      {menu !== undefined && (
        <ContextMenu lines={cellMenu(page)} x={menu.x} y={menu.y} onClose={() => setMenu(undefined)} />
      )}
    </section>
  );
}
