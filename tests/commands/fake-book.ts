// A workbook in memory behind the ports of the commands, with the real texts and example of the build.
import { functionViews } from '../../build/function-views';
import { liveSheets, longTexts, packs } from '../../build/packs';
import { recommendationTemplates } from '../../src/catalogue/recommendation-templates';
import type {
  Book,
  ExampleData,
  LiveLayout,
  Memory,
  Ports,
  Selection,
  SheetLayout,
  Triggers,
} from '../../src/commands/ports';
import type { CellToWrite } from '../../src/workbook/block-plan';
import { columnsOf, type SheetSpec } from '../../src/workbook/sheet-spec';

type Cell = CellToWrite;
type Cells = Readonly<Record<string, unknown>>;

/** What a formula of somebody shows; nothing is computed here. */
export const SHOWN = 'вычислено';

/** Sheets as grids of what stands in them; reads give the used range, as a spreadsheet does. */
export class FakeBook implements Book {
  /** Drop-downs put on single cells. */
  readonly offered: { title: string; row: number; column: number; words: readonly string[] }[] = [];
  readonly sheets = new Map<string, Cell[][]>();
  /** «read ШНОР», «write ШНОР», «flush»: every call in its order. */
  readonly calls: string[] = [];
  readonly layouts: SheetLayout[] = [];
  readonly liveLayouts: LiveLayout[] = [];
  selected: readonly [string, string] | undefined;
  /** What the user has selected. */
  chosen: Selection | undefined;
  /** Throws for the calls that it names. */
  failing: (call: string) => boolean = () => false;

  read(title: string): unknown[][] | undefined {
    this.#call(`read ${title}`);
    return this.#usedRange(title)?.map((row) => row.map(asRead));
  }

  readFormulas(title: string): string[][] {
    this.#call(`readFormulas ${title}`);
    const range = this.#usedRange(title) ?? [];
    return range.map((row) => row.map((cell) => (isFormula(cell) ? cell.formula : '')));
  }

  write(title: string, row: number, column: number, values: readonly (readonly Cell[])[]): void {
    this.#call(`write ${title}`);
    const grid = this.#grid(title);
    values.forEach((cells, line) => {
      cells.forEach((cell, at) => {
        put(grid, row + line, column + at, cell);
      });
    });
  }

  flush(): void {
    this.#call('flush');
  }

  offerChoices(title: string, row: number, column: number, words: readonly string[]): void {
    this.#call(`offerChoices ${title}`);
    this.offered.push({ title, row, column, words });
  }

  layOut(layout: SheetLayout): void {
    this.#call(`layOut ${layout.title}`);
    this.layouts.push(layout);
    if (!this.sheets.has(layout.title)) this.sheets.set(layout.title, []);
    for (const { isNew, column, heading } of layout.columns) {
      if (isNew) put(this.#grid(layout.title), 1, column, heading);
    }
  }

  select(title: string, cell: string): 'sheet' | 'cell' | undefined {
    if (!this.sheets.has(title)) return 'sheet';
    if (!/^[A-Z]+\d+$/.test(cell)) return 'cell';
    this.selected = [title, cell];
    return undefined;
  }

  layOutLive(layout: LiveLayout): void {
    this.#call(`layOutLive ${layout.title}`);
    this.liveLayouts.push(layout);
    if (!this.sheets.has(layout.title)) this.sheets.set(layout.title, []);
  }

  /** A new sheet of Google has a thousand rows. */
  allRows(title: string): number {
    this.#call(`allRows ${title}`);
    return Math.max(1000, this.#grid(title).length);
  }

  discard(title: string): void {
    this.#call(`discard ${title}`);
    this.sheets.delete(title);
  }

  /** Numbers of sheets stay when their titles change. */
  readonly ids = new Map<string, number>();

  tabs(): { id: number; title: string }[] {
    this.#call('tabs');
    return [...this.sheets.keys()].map((title) => ({ id: this.idOf(title), title }));
  }

  idOf(title: string): number {
    const id = this.ids.get(title) ?? this.ids.size + 1;
    this.ids.set(title, id);
    return id;
  }

  selection(): Selection | undefined {
    this.#call('selection');
    return this.chosen;
  }

  /** Everything that stands in the workbook, to compare two moments. */
  snapshot(): Record<string, unknown[][]> {
    const titles = [...this.sheets.keys()];
    return Object.fromEntries(titles.map((title) => [title, structuredClone(this.#usedRange(title) ?? [])]));
  }

  /** Puts rows under the headings of a described sheet, below what stands there. */
  add(spec: SheetSpec, ...rows: Cells[]): void {
    const grid = this.#grid(spec.title);
    for (const row of rows) {
      const line = grid.length + 1;
      for (const [id, cell] of Object.entries(row)) {
        put(grid, line, this.columnOf(spec.title, spec.columns[id]?.heading ?? ''), cell as Cell);
      }
    }
  }

  /** Puts one cell, as a person types it. */
  type(title: string, row: number, heading: string, cell: Cell): void {
    put(this.#grid(title), row, this.columnOf(title, heading), cell);
  }

  /** Rows of a sheet by column id, in the order of the sheet. */
  rows(spec: SheetSpec): Cells[] {
    const ids = Object.keys(spec.columns);
    const columns = columnsOf(spec).map(({ heading }) => this.columnOf(spec.title, heading));
    return (this.#usedRange(spec.title) ?? [])
      .slice(1)
      .map((row) => Object.fromEntries(ids.map((id, at) => [id, row[(columns[at] ?? 0) - 1] ?? ''])));
  }

  columnOf(title: string, heading: string): number {
    const column = (this.#grid(title)[0] ?? []).indexOf(heading) + 1;
    if (column === 0) throw new Error(`no heading ${heading} on ${title}`);
    return column;
  }

  /** Calls of one kind since the workbook was made, by sheet. */
  count(call: string): number {
    return this.calls.filter((made) => made === call).length;
  }

  #grid(title: string): Cell[][] {
    const grid = this.sheets.get(title);
    if (grid === undefined) throw new Error(`no sheet ${title}`);
    return grid;
  }

  #usedRange(title: string): Cell[][] | undefined {
    const grid = this.sheets.get(title);
    if (grid === undefined) return undefined;
    const rows = used(grid.map((row) => used(row.map((cell) => cell !== '')) > 0));
    const columns = Math.max(1, ...grid.map((row) => used(row.map((cell) => cell !== ''))));
    return Array.from({ length: Math.max(rows, 1) }, (_, line) =>
      Array.from({ length: columns }, (_cell, at) => grid[line]?.[at] ?? ''),
    );
  }

  #call(call: string): void {
    this.calls.push(call);
    if (this.failing(call)) throw new Error(`service: ${call}`);
  }
}

/** Document properties in memory, whose calls count among those of the workbook. */
export class FakeMemory implements Memory {
  readonly kept = new Map<string, string>();
  failing: (call: string) => boolean = () => false;
  readonly calls: string[] = [];

  read(key: string): string | undefined {
    this.#call('readProperty');
    return this.kept.get(key);
  }

  write(key: string, value: string): void {
    this.#call('writeProperty');
    this.kept.set(key, value);
  }

  forget(key: string): void {
    this.#call('forgetProperty');
    this.kept.delete(key);
  }

  #call(call: string): void {
    this.calls.push(call);
    if (this.failing(call)) throw new Error(`service: ${call}`);
  }
}

/** Triggers of one user. */
export class FakeTriggers implements Triggers {
  ids: string[] = [];

  own(): string[] | undefined {
    return this.ids;
  }

  ensure(): string[] {
    if (this.ids.length === 0) this.ids = ['submit', 'hourly'];
    return this.ids;
  }

  remove(): void {
    this.ids = [];
  }
}

export interface FakePorts extends Ports {
  readonly book: FakeBook;
  readonly memory: FakeMemory;
}

/** 22.11.2026 14:38 in Moscow. */
export const FAKE_NOW = Date.UTC(2026, 10, 22, 11, 38);

const example = JSON.parse(packs().find(([name]) => name === 'example.html')?.[1] ?? '{}') as ExampleData;

export function fakePorts(book = new FakeBook(), changes: Partial<Ports> = {}): FakePorts {
  return {
    forms: { responseSheets: () => [], create: () => ({ url: '', sheetId: undefined }) },
    triggers: new FakeTriggers(),
    now: () => FAKE_NOW,
    clock: () => ({ date: '22.11.2026', time: '14:38' }),
    withLock: (work) => ({ result: work() }),
    version: '0.1.0',
    texts: () => longTexts,
    example: () => example,
    functions: functionViews,
    liveSheets: () => liveSheets,
    templates: () => recommendationTemplates,
    ...changes,
    memory: (changes.memory as FakeMemory | undefined) ?? new FakeMemory(),
    book,
  };
}

/** How many there are up to the last one in use. */
function used(inUse: readonly boolean[]): number {
  return inUse.lastIndexOf(true) + 1;
}

function put(grid: Cell[][], row: number, column: number, cell: Cell): void {
  while (grid.length < row) grid.push([]);
  const cells = grid[row - 1] ?? [];
  while (cells.length < column) cells.push('');
  cells[column - 1] = cell;
}

function isFormula(cell: Cell): cell is { readonly formula: string } {
  return typeof cell === 'object' && 'formula' in cell;
}

/** What a formula shows; a text without the apostrophe that keeps it. */
function asRead(cell: Cell): unknown {
  if (isFormula(cell)) return SHOWN;
  return typeof cell === 'object' && 'text' in cell ? cell.text : cell;
}
