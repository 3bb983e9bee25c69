// What the page says is in progress, and after how long.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OutcomeView, StateView } from '../../../local/page/api/types';
import { PageState } from '../../../local/page/page-state';

/** Answers to the page's calls, by name of the call. */
let waiting: Map<string, (answer: unknown) => void>;
beforeEach(() => {
  vi.useFakeTimers();
  waiting = new Map();
  vi.stubGlobal('fetch', (address: string) => {
    const name = address.split('/').at(-1) ?? '';
    return new Promise((resolve) => {
      waiting.set(name, (answer) => resolve({ ok: true, json: async () => answer }));
    });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function stateOf(slow: boolean): StateView {
  const sheet = { name: 'Результаты', color: '', hidden: false, rows: 100, columns: 5 };
  return {
    title: '',
    file: '',
    revision: 1,
    sheets: [{ ...sheet, frozenRows: 0, frozenColumns: 0, widths: [] }],
    slow,
    selection: { sheet: 'Результаты', row: 1, column: 1, rows: 1, columns: 1 },
    menus: [],
    canUndo: false,
    canRedo: false,
    sidebar: null,
    dialog: null,
    forms: [],
    user: 'first',
  };
}

function outcomeOf(state: StateView): OutcomeView {
  return { state, goTo: null, refusal: null, toasts: [] };
}

/** A page whose first cells have come. */
async function pageOf(state: StateView): Promise<PageState> {
  const page = new PageState(state);
  page.cells.at(1, 1);
  const area = { row: 1, column: 1, rows: 80, columns: 5 };
  waiting.get('cells')?.({ revision: 1, area, cells: [], looks: [], choices: [] });
  await vi.advanceTimersByTimeAsync(0);
  return page;
}

describe('an edit', () => {
  it('among many formulas is announced as a recalculation until its answer comes', async () => {
    const page = await pageOf(stateOf(true));
    const done = page.edit([{ row: 5, column: 4, text: '9' }]);
    await vi.advanceTimersByTimeAsync(349);
    expect(page.announced).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(page.announced).toBe('recalculating');
    waiting.get('edit')?.(outcomeOf(stateOf(true)));
    await done;
    expect(page.announced).toBeUndefined();
  });

  it('that is answered soon is not announced', async () => {
    const page = await pageOf(stateOf(true));
    const done = page.edit([{ row: 5, column: 4, text: '9' }]);
    await vi.advanceTimersByTimeAsync(300);
    waiting.get('edit')?.(outcomeOf(stateOf(true)));
    await done;
    await vi.advanceTimersByTimeAsync(1000);
    expect(page.announced).toBeUndefined();
  });

  it('among few formulas is work like any other', async () => {
    const page = await pageOf(stateOf(false));
    void page.edit([{ row: 5, column: 4, text: '9' }]);
    await vi.advanceTimersByTimeAsync(350);
    expect(page.announced).toBe('working');
  });
});

it('a command of the add-on is work, however many the formulas', async () => {
  const page = await pageOf(stateOf(true));
  void page.run('buildIndicators');
  await vi.advanceTimersByTimeAsync(350);
  expect(page.announced).toBe('working');
});

it('cells that come late because formulas are computed are announced', async () => {
  const page = new PageState(stateOf(true));
  page.cells.at(1, 1);
  await vi.advanceTimersByTimeAsync(350);
  expect(page.announced).toBe('recalculating');
});
