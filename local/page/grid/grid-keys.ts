// Keys of the grid: those that belong to a field elsewhere are kept from it, and the ones it lacks are added.
import { isTyping } from '../keys';

interface Actions {
  readonly edit: () => void;
  readonly clear: () => void;
  readonly selectAll: () => void;
}

/** The grid listens to keys of the whole document; it may act only on its own and on those of nobody. */
export function stopForeignKeys(grid: HTMLElement, actions: Actions): void {
  grid.addEventListener('beforekeydown', (event) => {
    const { original } = (event as CustomEvent<{ original: KeyboardEvent; edit: unknown }>).detail;
    const target = original.target as Element | null;
    if (isForeign(grid, target)) {
      event.preventDefault();
      return;
    }
    if (isTyping(target) || (event as CustomEvent<{ edit: unknown }>).detail.edit !== null) return;
    const action = actionOf(original, actions);
    if (action === undefined) return;
    event.preventDefault();
    original.preventDefault();
    action();
  });
}

function isForeign(grid: HTMLElement, target: Element | null): boolean {
  return target !== null && target !== document.body && !grid.contains(target);
}

function actionOf(event: KeyboardEvent, actions: Actions): (() => void) | undefined {
  if (event.key === 'F2') return actions.edit;
  if (event.key === 'Delete' || event.key === 'Backspace') return actions.clear;
  if ((event.ctrlKey || event.metaKey) && event.code === 'KeyA') return actions.selectAll;
  return undefined;
}
