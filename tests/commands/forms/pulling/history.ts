// Random histories of collecting: answers, faults, persons at work on the sheets; kept beside them is what must come out.
import fc from 'fast-check';
import { pullResponses } from '../../../../src/commands/forms/pull-responses';
import type { CellToWrite } from '../../../../src/workbook/block-plan';
import { correctionsSheet } from '../../../../src/workbook/sheets/forms';
import { FAKE_NOW, FakeMemory, type FakePorts } from '../../fake-book';
import { contextForm, pullingWorkbook, secondContextForm, staffForm, type TestForm } from './workbook';

export const FORMS: readonly TestForm[] = [contextForm, secondContextForm, staffForm];
const NOTES = 'Заметка';

type Row = CellToWrite[];

/** What is answered; some answers are wrong: a word, a part above its whole, a stranger, a blank school. */
const answered = fc.record({
  school: fc.constantFrom('0001', '0002 — СОШ № 2', 'СОШ № 3', '0001', '0002', 'СОШ № 99', ''),
  whole: fc.constantFrom<unknown>(100, 200, 300, '400', 'много', ''),
  part: fc.constantFrom<unknown>(0, 5, 50, '7', 1000, ''),
  yes: fc.constantFrom('да', 'нет', 'Да', 'не знаю', ''),
  text: fc.constantFrom('', 'Интернет', '=1+1', '+7 классов', '0012', '  '),
});
export type Answered = typeof answered extends fc.Arbitrary<infer T> ? T : never;

const form = fc.nat(FORMS.length - 1);
const nth = fc.nat(20);

/** How a run goes: well; one call fails; all from one on; another user's run holds the lock; the time is over soon. */
const run = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ kind: 'well' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('fail' as const), call: fc.integer({ min: 1, max: 22 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('die' as const), call: fc.integer({ min: 1, max: 22 }) }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'locked' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'slow' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'twice' as const }) },
);
export type Run = typeof run extends fc.Arbitrary<infer T> ? T : never;

const lost = fc.constant({ kind: 'lost' as const });
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      form,
      answered,
      // The event of the answer: lost (no run), or a run of any kind; a doubled one runs twice.
      event: fc.oneof(lost, run),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('answerAgain' as const),
      form,
      nth,
      answered,
      event: fc.oneof(lost, run),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('doubleRow' as const), form, nth }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('fix' as const), form, nth, answered }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('deleteAnswer' as const), form, nth }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('shuffleAnswers' as const), form, nth }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('renameResponses' as const), form }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('hourly' as const), run }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('correct' as const),
      form,
      nth,
      column: nth,
      value: fc.constantFrom(1, 77, ''),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('note' as const), form, nth }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('sort' as const), form, column: nth }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('moveColumn' as const), form, from: nth, to: nth }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('deleteRow' as const), form, nth }) },
);
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

export const histories = fc.array(step, { minLength: 1, maxLength: 16 });

/** A person's correction, and the mark of the answer that it was made over. */
interface Correction {
  readonly table: string;
  readonly key: string;
  readonly heading: string;
  readonly value: CellToWrite;
  readonly over: string;
}

/** A history under way: the workbook, and beside it what a clean run will need to be told. */
export class Collecting {
  readonly ports: FakePorts;
  readonly corrections: Correction[] = [];
  readonly notes = new Map<string, string>();
  /** The row of the response sheet behind every mark that was ever seen beside a row of a table. */
  readonly behind = new Map<string, { form: number; row: Row }>();
  readonly titles = FORMS.map(({ sheet }) => sheet);
  #minute = 0;
  #calls = 0;
  #failing: (call: number) => boolean = () => false;
  #locked = false;
  #msPerLook = 0;
  #now = FAKE_NOW;

  constructor() {
    const memory = new FakeMemory();
    this.ports = pullingWorkbook(FORMS, {
      memory,
      now: () => {
        this.#now += this.#msPerLook;
        return this.#now;
      },
      withLock: (work) => (this.#locked ? undefined : { result: work() }),
    });
    const counted = () => {
      this.#calls += 1;
      return this.#failing(this.#calls);
    };
    this.ports.book.failing = counted;
    memory.failing = counted;
    for (const { spec } of FORMS) {
      const headings = this.#grid(spec.title)[0];
      if (headings !== undefined && !headings.includes(NOTES)) headings.push(NOTES);
    }
  }

  take(step: Step): void {
    switch (step.do) {
      case 'answer':
        this.#responses(step.form).push(this.#row(step.form, step.answered));
        if (step.event.kind !== 'lost') this.run(step.event);
        break;
      case 'answerAgain': {
        const rows = this.#responses(step.form);
        const at = this.#pick(rows, step.nth);
        if (at === undefined) break;
        rows[at] = this.#row(step.form, step.answered);
        if (step.event.kind !== 'lost') this.run(step.event);
        break;
      }
      case 'doubleRow': {
        const rows = this.#responses(step.form);
        const at = this.#pick(rows, step.nth);
        if (at !== undefined) rows.push([...(rows[at] ?? [])]);
        break;
      }
      case 'fix': {
        const rows = this.#responses(step.form);
        const at = this.#pick(rows, step.nth);
        if (at === undefined) break;
        const old = rows[at] ?? [];
        const isDoubled = rows.filter((row) => Number(row[0]) === Number(old[0])).length > 1;
        // One moment with two contents is a row copied and changed by hand: a case of its own, tested apart.
        if (!isDoubled) rows[at] = [old[0] ?? '', ...this.#row(step.form, step.answered).slice(1)];
        break;
      }
      case 'deleteAnswer': {
        const rows = this.#responses(step.form);
        const at = this.#pick(rows, step.nth);
        if (at !== undefined) rows.splice(at, 1);
        break;
      }
      case 'shuffleAnswers': {
        const grid = this.#responses(step.form);
        grid.splice(1, grid.length, ...turned(grid.slice(1), step.nth));
        break;
      }
      case 'renameResponses':
        this.#rename(step.form);
        break;
      case 'hourly':
        this.run(step.run);
        break;
      case 'correct':
        this.#correct(step.form, step.nth, step.column, step.value);
        break;
      case 'note':
        this.#note(step.form, step.nth);
        break;
      case 'sort': {
        const grid = this.#table(step.form);
        const column = step.column % (grid[0]?.length ?? 1);
        const sorted = grid.slice(1).sort((a, b) => (text(a[column]) < text(b[column]) ? -1 : 1));
        grid.splice(1, grid.length, ...sorted);
        break;
      }
      case 'moveColumn': {
        const grid = this.#table(step.form);
        const width = grid[0]?.length ?? 1;
        for (const row of grid) {
          while (row.length < width) row.push('');
          const moved = row.splice(step.from % width, 1);
          row.splice(step.to % width, 0, ...moved);
        }
        break;
      }
      case 'deleteRow': {
        const grid = this.#table(step.form);
        const at = this.#pick(grid, step.nth);
        if (at === undefined) break;
        const key = this.#keyAt(step.form, at);
        grid.splice(at, 1);
        this.notes.delete(key);
        const others = this.corrections.filter((kept) => `${kept.table}\t${kept.key}` !== key);
        this.corrections.splice(0, this.corrections.length, ...others);
        break;
      }
    }
  }

  /** Runs the pulling as told; whatever it throws is Google's business, the sheets must bear it. */
  run(how: Run): void {
    const before = this.#now;
    this.#calls = 0;
    if (how.kind === 'fail') this.#failing = (call) => call === how.call;
    if (how.kind === 'die') this.#failing = (call) => call >= how.call;
    this.#locked = how.kind === 'locked';
    this.#msPerLook = how.kind === 'slow' ? 5 * 60_000 : 0;
    try {
      pullResponses(this.ports);
      if (how.kind === 'twice') pullResponses(this.ports);
    } catch {
      // Nobody is told of the fault of a trigger.
    }
    this.#failing = () => false;
    this.#locked = false;
    this.#msPerLook = 0;
    this.#now = before;
    this.#remember();
  }

  /** Rows of a table by school and year: our cells and the note, without the count of equal answers in the mark. */
  table(at: number): Map<string, Record<string, unknown>> {
    const { spec } = FORMS[at] as TestForm;
    const rows = new Map<string, Record<string, unknown>>();
    const grid = this.#grid(spec.title);
    const headings = (grid[0] ?? []).map(String);
    grid.slice(1).forEach((row) => {
      if (row.every((cell) => cell === '')) return;
      const cells = Object.fromEntries(headings.map((heading, column) => [heading, text(row[column])]));
      const key = `${cells['Код ОО']}`;
      if (rows.has(key)) throw new Error(`doubled: ${key} on ${spec.title}`);
      rows.set(key, cells);
    });
    return rows;
  }

  /** What waits to be fixed: where, what was asked and what is wrong. */
  waiting(): string[] {
    return this.ports.book
      .rows(correctionsSheet)
      .filter(({ answer }) => answer !== '')
      .map(({ table, code, question, what }) =>
        [table, text(code as CellToWrite), question, what].join(' | '),
      )
      .sort();
  }

  responses(at: number): readonly Row[] {
    return this.#responses(at);
  }

  /** The clean run: the response sheets as they are now and what persons have done, with no fault on the way. */
  clean(): Collecting {
    const clean = new Collecting();
    // Answers that were taken before their rows were deleted or answered again: nothing retracts them.
    for (const [at, row] of this.#retracted()) clean.#responses(at).push([...row]);
    clean.run({ kind: 'well' });
    FORMS.forEach((_, at) => {
      const rows = this.#responses(at).slice(1);
      clean.#responses(at).splice(1, Number.POSITIVE_INFINITY, ...rows.map((row) => [...row]));
    });
    clean.run({ kind: 'well' });
    for (const { table, key, heading, value, over } of this.corrections) {
      const found = clean.#find(table, key);
      if (found === undefined || clean.#speaker(found.grid, found.line, heading) !== over) continue;
      put(found.grid, found.line, heading, value);
    }
    for (const [name, note] of this.notes) {
      const [table = '', key = ''] = name.split('\t');
      const found = clean.#find(table, key);
      if (found !== undefined) put(found.grid, found.line, NOTES, note);
    }
    return clean;
  }

  #retracted(): [number, Row][] {
    const rows: [number, Row][] = [];
    FORMS.forEach(({ spec }, at) => {
      const grid = this.#grid(spec.title);
      const column = (grid[0] ?? []).indexOf('Отметка об ответе');
      const standing = new Set(this.#responses(at).map((row) => JSON.stringify(row)));
      for (const line of grid.slice(1)) {
        for (const mark of text(line[column]).split(' ')) {
          const source = this.behind.get(mark);
          if (source === undefined || source.form !== at) continue;
          if (!standing.has(JSON.stringify(source.row))) rows.push([at, source.row]);
        }
      }
    });
    return rows;
  }

  /** After a run: which response row stands behind each mark that is new. */
  #remember(): void {
    FORMS.forEach(({ spec }, at) => {
      const grid = this.#grid(spec.title);
      const column = (grid[0] ?? []).indexOf('Отметка об ответе');
      const id = this.ports.book.idOf(this.titles[at] ?? '');
      for (const line of grid.slice(1)) {
        for (const mark of text(line[column]).split(' ')) {
          const [sheet, moment] = mark.split(':');
          if (this.behind.has(mark) || Number(sheet) !== id) continue;
          const row = this.#responses(at).find((found) => Number(found[0]) === Number(moment));
          if (row !== undefined) this.behind.set(mark, { form: at, row: [...row] });
        }
      }
    });
  }

  #correct(at: number, nth: number, column: number, value: CellToWrite): void {
    const { spec, links } = FORMS[at] as TestForm;
    const grid = this.#table(at);
    const line = this.#pick(grid, nth);
    const columns = links.map((link) => link.column).filter((id) => id !== 'code');
    const heading = spec.columns[columns[column % columns.length] ?? '']?.heading ?? '';
    if (line === undefined) return;
    put(grid, line, heading, value);
    const key = this.#keyAt(at, line).split('\t')[1] ?? '';
    const over = this.#speaker(grid, line, heading);
    this.corrections.push({ table: spec.title, key, heading, value, over });
  }

  #note(at: number, nth: number): void {
    const grid = this.#table(at);
    const line = this.#pick(grid, nth);
    if (line === undefined) return;
    const note = `заметка ${this.notes.size}`;
    put(grid, line, NOTES, note);
    this.notes.set(this.#keyAt(at, line), note);
  }

  /** The mark of the answer that spoke last of a column: of the forms that ask it, the later one. */
  #speaker(grid: CellToWrite[][], line: number, heading: string): string {
    const column = (grid[0] ?? []).indexOf('Отметка об ответе');
    const marks = text(grid[line]?.[column])
      .split(' ')
      .filter((mark) => mark !== '');
    const asking = FORMS.filter(
      ({ spec, links }) =>
        grid === this.#grid(spec.title) &&
        links.some((link) => spec.columns[link.column]?.heading === heading),
    ).map(({ sheet }) =>
      this.ports.book.idOf(this.titles[FORMS.findIndex((form) => form.sheet === sheet)] ?? ''),
    );
    return (
      marks
        .map((mark) => ({ mark, id: Number(mark.split(':')[0]), at: Number(mark.split(':')[1]) }))
        .filter(({ id }) => asking.includes(id))
        .sort((a, b) => b.at - a.at || b.id - a.id)
        .map(({ mark }) => mark.replace(/:\d+$/, ''))[0] ?? ''
    );
  }

  #find(table: string, key: string): { grid: CellToWrite[][]; line: number } | undefined {
    const grid = this.#grid(table);
    const column = (grid[0] ?? []).indexOf('Код ОО');
    const line = grid.findIndex((row, at) => at > 0 && text(row[column]) === key);
    return line < 0 ? undefined : { grid, line };
  }

  #keyAt(at: number, line: number): string {
    const { spec } = FORMS[at] as TestForm;
    const grid = this.#grid(spec.title);
    return `${spec.title}\t${text(grid[line]?.[(grid[0] ?? []).indexOf('Код ОО')])}`;
  }

  /** Answers come a minute apart: two schools never answer in one millisecond. */
  #row(at: number, { school, whole, part, yes, text: words }: Answered): CellToWrite[] {
    this.#minute += 1;
    const moment = new Date(Date.UTC(2026, 10, 20, 6, this.#minute));
    const tail = at === 0 ? [yes, words] : [];
    return [moment, school, whole, part, ...tail] as CellToWrite[];
  }

  #rename(at: number): void {
    const { book } = this.ports;
    const old = this.titles[at] ?? '';
    const title = old.endsWith(' *') ? old.slice(0, -2) : `${old} *`;
    const id = book.idOf(old);
    book.sheets.set(title, this.#grid(old));
    book.sheets.delete(old);
    book.ids.delete(old);
    book.ids.set(title, id);
    this.titles[at] = title;
  }

  /** A row under the heading, chosen by a number; undefined when there is none. */
  #pick(grid: readonly unknown[][], at: number): number | undefined {
    return grid.length < 2 ? undefined : 1 + (at % (grid.length - 1));
  }

  #responses(at: number): CellToWrite[][] {
    return this.#grid(this.titles[at] ?? '');
  }

  #table(at: number): CellToWrite[][] {
    return this.#grid(FORMS[at]?.spec.title ?? '');
  }

  #grid(title: string): CellToWrite[][] {
    const grid = this.ports.book.sheets.get(title);
    if (grid === undefined) throw new Error(`no sheet ${title}`);
    return grid;
  }
}

function text(cell: CellToWrite | undefined): string {
  const plain = typeof cell === 'object' && 'text' in cell ? cell.text : cell;
  return String(plain ?? '');
}

function put(grid: CellToWrite[][], line: number, heading: string, value: CellToWrite): void {
  const row = grid[line];
  const column = (grid[0] ?? []).indexOf(heading);
  if (row === undefined || column < 0) throw new Error(`no place for ${heading}`);
  while (row.length <= column) row.push('');
  row[column] = value;
}

function turned<T>(rows: readonly T[], by: number): T[] {
  const at = rows.length === 0 ? 0 : by % rows.length;
  return [...rows.slice(at), ...rows.slice(0, at)];
}
