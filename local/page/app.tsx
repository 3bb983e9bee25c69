// The whole page: title, menus, formula bar, grid, sidebar, tabs and status bar.
import { useEffect, useReducer, useRef } from 'preact/hooks';
import { AddOnFrame } from './add-on-frame';
import { FormulaBar } from './formula-bar';
import { GridPane } from './grid/grid-pane';
import { keyCommand } from './keys';
import { MenuBar } from './menus/menu-bar';
import { RefusalBar, Toasts } from './messages';
import type { PageState } from './page-state';
import { SheetTabs } from './sheet-tabs';
import { StatusBar } from './status-bar';
import { texts } from './texts';
import { TitleBar } from './title-bar';

export function App({ page }: { page: PageState }) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const filePicker = useRef<HTMLInputElement>(null);
  useEffect(() => page.subscribe(() => redraw(undefined)), [page]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => keyCommand(page, event);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [page]);
  const { state } = page;
  useEffect(() => {
    document.title = state.title;
  }, [state.title]);
  return (
    <div class="app">
      <header class="top">
        <TitleBar state={state} />
        <MenuBar page={page} filePicker={filePicker} />
      </header>
      <FormulaBar page={page} />
      <RefusalBar page={page} />
      <main class="work">
        <div class="sheet-place">
          <GridPane page={page} />
          <Toasts page={page} />
        </div>
        {state.sidebar !== null && <AddOnFrame page={page} frame={state.sidebar} place="sidebar" />}
      </main>
      <footer class="bottom">
        <SheetTabs page={page} />
        <StatusBar page={page} />
      </footer>
      {state.dialog !== null && <AddOnFrame page={page} frame={state.dialog} place="dialog" />}
      <input ref={filePicker} type="file" class="hidden" tabIndex={-1} aria-label={texts.menus.open} />
    </div>
  );
}
