// Random histories of collecting: answers, faults, persons at work on the sheets; kept beside them is what must come out.
import fc from 'fast-check';
import { pullResponses } from '../../../../src/commands/forms/pull-responses';
import type { CellToWrite } from '../../../../src/workbook/block-plan';
import { linksText, type QuestionLink } from '../../../../src/workbook/forms/questions';
import { correctionsSheet, formsSheet } from '../../../../src/workbook/sheets/forms';
import { FAKE_NOW, FakeMemory, type FakePorts } from '../../fake-book';
import { Ledger, type Seen, type Word } from './ledger';
import { contextForm, pullingWorkbook, secondContextForm, staffForm, type TestForm } from './workbook';

/** Asks of a deficit, and what is lacking: that text goes with a «нет». */
const deficitForm: TestForm = {
  ...contextForm,
  links: contextForm.links.map((link) =>
    link.column === 'remote' ? { question: 'Дефицит?', column: 'infrastructure' } : link,
  ),
};

const FORMS: readonly TestForm[] = [deficitForm, secondContextForm, staffForm];
const NOTES = 'Заметка';
const MARK = 'Отметка об ответе';
const ERASING: ReadonlySet<string> = new Set(['нет данных', '–', '-']);
const SCHOOLS: ReadonlyMap<string, string> = new Map([
  ['0001', '0001'],
  ['0002', '0002'],
  ['0002 — СОШ № 2', '0002'],
  ['СОШ № 3', '0003'],
]);
/** Columns of wholes, and the parts that the forms ask beside them. */
const WHOLES = ['pupils', 'teachers'];
const PARTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['pupils', ['registered', 'truancy']],
  ['teachers', ['diagnosed']],
]);

/** The columns that any form asks of the table of a row, the school apart. */
function asked(row: string): string[] {
  const [title] = row.split('\t');
  const links = FORMS.flatMap(({ spec, links: own }) => (spec.title === title ? own : []));
  return [...new Set(links.map(({ column }) => column))].filter((id) => id !== 'code');
}

function headingOf(row: string, id: string): string {
  const [title] = row.split('\t');
  return FORMS.find(({ spec }) => spec.title === title)?.spec.columns[id]?.heading ?? '';
}

/** A question without the number that it got when it was added again. */
function baseOf(question: string): string {
  return question.replace(/ \d+$/, '');
}

type Row = CellToWrite[];

/** What is answered; some answers are wrong: a word, a part above its whole, a stranger, a blank school. */
const answered = fc.record({
  school: fc.constantFrom('0001', '0002 — СОШ № 2', 'СОШ № 3', '0001', '0002', 'СОШ № 99', ''),
  whole: fc.constantFrom<unknown>(100, 200, 300, '400', 'много', '', '', 'нет данных'),
  part: fc.constantFrom<unknown>(0, 5, 50, '7', 1000, '', '', '–'),
  yes: fc.constantFrom('да', 'нет', 'Да', 'не знаю', ''),
  text: fc.constantFrom('', 'Интернет', '=1+1', '+7 классов', '0012', '  ', '-'),
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
  // A question deleted and added again: linked to the new one alone, joined with the old one, or only renamed.
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('changeQuestion' as const),
      form,
      nth,
      how: fc.constantFrom('replace' as const, 'join' as const, 'rename' as const, 'back' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('changeYear' as const), form }) },
);
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

export const histories = fc.array(step, { minLength: 1, maxLength: 20 });

/** A history under way: the workbook, and beside it what a clean run will need to be told. */
export class Collecting {
  readonly ports: FakePorts;
  readonly ledger = new Ledger();
  readonly notes = new Map<string, string>();
  /** How each form is linked now. */
  readonly links = FORMS.map(({ links }) => [...links]);
  /** The question that a school sees now, by column of each form. */
  readonly #shown = FORMS.map(
    ({ links }) => new Map(links.map(({ column, question }) => [column, question])),
  );
  readonly years = FORMS.map(() => '2025/2026');
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
        rows[at] = this.#row(step.form, step.answered, rows[at]);
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
        if (!isDoubled) rows[at] = [old[0] ?? '', ...this.#row(step.form, step.answered, old).slice(1)];
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
      case 'changeQuestion':
        this.#changeQuestion(step.form, step.nth, step.how);
        break;
      case 'changeYear':
        this.#changeYear(step.form);
        break;
      case 'deleteRow': {
        const grid = this.#table(step.form);
        const at = this.#pick(grid, step.nth);
        if (at === undefined) break;
        const key = this.#keyAt(step.form, at);
        grid.splice(at, 1);
        this.notes.delete(key);
        this.ledger.forget(key);
        break;
      }
    }
  }

  /** The clean run that ends every history. */
  finish(): void {
    this.run({ kind: 'well' });
  }

  /** Runs the pulling as told; whatever it throws is Google's business, the sheets must bear it. */
  run(how: Run): void {
    const before = this.#now;
    const tables = this.#rows();
    let isDone = false;
    this.#calls = 0;
    if (how.kind === 'fail') this.#failing = (call) => call === how.call;
    if (how.kind === 'die') this.#failing = (call) => call >= how.call;
    this.#locked = how.kind === 'locked';
    this.#msPerLook = how.kind === 'slow' ? 5 * 60_000 : 0;
    try {
      isDone = pullResponses(this.ports).finished;
      if (how.kind === 'twice') isDone = pullResponses(this.ports).finished;
    } catch {
      // Nobody is told of the fault of a trigger.
    }
    this.#failing = () => false;
    this.#locked = false;
    this.#msPerLook = 0;
    this.#now = before;
    this.#record(tables, isDone);
  }

  /** Rows of all tables by table, school and year: cells by heading. */
  #rows(): Map<string, Record<string, string>> {
    const rows = new Map<string, Record<string, string>>();
    for (const spec of new Set(FORMS.map((one) => one.spec))) {
      const [headings = [], ...lines] = this.#grid(spec.title);
      for (const line of lines) {
        if (line.every((cell) => cell === '')) continue;
        const cells = Object.fromEntries(headings.map((heading, at) => [text(heading), text(line[at])]));
        const key = `${spec.title}\t${cells['Код ОО']} ${cells['Учебный год']}`;
        if (rows.has(key)) throw new Error(`doubled: ${key}`);
        rows.set(key, cells);
      }
    }
    return rows;
  }

  /** Every row with what stands in it and what must, by the ledger; a cell that nobody can tell is left out. */
  told(): { readonly stands: unknown; readonly expected: unknown } {
    const stands: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const [row, cells] of this.#rows()) {
      for (const id of asked(row)) {
        const key = `${row}\t${id}`;
        const must = this.ledger.expected(key);
        if (must === undefined) continue;
        stands[key] = cells[headingOf(row, id)] ?? '';
        expected[key] = must;
      }
      const note = this.notes.get(row);
      if (note !== undefined) [stands[`${row} note`], expected[`${row} note`]] = [cells[NOTES] ?? '', note];
    }
    return { stands, expected };
  }

  /** Rows that must be there: every school with a right answer has one. */
  missingRows(): string[] {
    const rows = this.#rows();
    return FORMS.flatMap((_, at) => this.#right(at).map(({ row }) => row)).filter((row) => !rows.has(row));
  }

  /** What the sheet of corrections tells of values that wait to be confirmed, and what it must. */
  removals(): { readonly listed: readonly string[]; readonly expected: readonly string[] } {
    const tables = new Set(FORMS.map(({ spec }) => spec.title));
    const listed = this.ports.book
      .rows(correctionsSheet)
      .filter(({ sheet, todo }) => tables.has(String(sheet)) && todo !== '')
      .map(
        ({ table, code, year, question }) => `${table}\t${text(code as CellToWrite)} ${year}\t${question}`,
      );
    const rows = this.#rows();
    const expected = this.ledger
      .removed()
      .map((key) => key.split('\t'))
      .filter(([table, row]) => rows.has(`${table}\t${row}`))
      .map(([table = '', row = '', id = '']) => `${table}\t${row}\t${headingOf(table, id)}`);
    return { listed: listed.sort(), expected: expected.sort() };
  }

  /** Places of wrong answers that are told of, and of all wrong ones. */
  wrong(): { readonly listed: readonly string[]; readonly all: readonly string[] } {
    const titles = new Set(this.titles);
    const listed = this.ports.book
      .rows(correctionsSheet)
      .filter(
        ({ sheet, todo, answer }) => titles.has(String(sheet)) && todo !== '' && String(answer).includes(':'),
      )
      .map(({ sheet, cell }) => `${sheet} ${String(cell).replace(/^[A-Z]+/, '')}`);
    const all = FORMS.flatMap((_, at) =>
      this.#responses(at).flatMap((cells, line) =>
        line > 0 && this.#read(at, cells) === undefined ? [`${this.titles[at]} ${line + 1}`] : [],
      ),
    );
    return { listed: [...new Set(listed)], all };
  }

  responses(at: number): readonly Row[] {
    return this.#responses(at);
  }

  /** After a run: what it has taken is in the ledger; a row without a new mark of a broken run has been torn. */
  #record(before: ReadonlyMap<string, Record<string, string>>, isDone: boolean): void {
    const now = this.#rows();
    const seen = this.#seen();
    for (const [key, one] of seen) {
      const row = key.split('\t').slice(0, 2).join('\t');
      const [was, is] = [before.get(row), now.get(row)];
      const isMarked = is !== undefined && was?.[MARK] !== is[MARK];
      if (isDone || isMarked) this.ledger.take(key, one);
      else if (was !== undefined && is !== undefined) {
        const heading = headingOf(row, key.split('\t')[2] ?? '');
        if (was[heading] !== is[heading]) this.ledger.tear(key);
      }
    }
  }

  /** By row and column: all that a run can see of the cell. */
  #seen(): Map<string, Seen> {
    const answers = FORMS.map((_, at) => this.#right(at));
    const moments = new Map(
      FORMS.map((_, at) => [
        at,
        new Set(
          this.#responses(at)
            .slice(1)
            .map((row) => Number(row[0])),
        ),
      ]),
    );
    const rows = new Set([...answers.flat().map(({ row }) => row), ...this.#rows().keys()]);
    const seen = new Map<string, Seen>();
    for (const row of rows) {
      for (const id of asked(row)) {
        const words: Word[] = [];
        const askedBy = new Map<number, string>();
        FORMS.forEach(({ spec }, at) => {
          const question = this.#question(at, id);
          if (spec.title !== row.split('\t')[0] || question === '') return;
          askedBy.set(at, question);
          for (const answer of answers[at] ?? []) {
            const value = answer.row === row ? answer.said.get(id) : undefined;
            if (value !== undefined) words.push({ at: answer.at, form: at, question, value });
          }
        });
        const own = answers.map(
          (all, at) => [at, all.filter((one) => one.row === row).map((one) => one.at)] as const,
        );
        seen.set(`${row}\t${id}`, { words, askedBy, moments, answers: new Map(own) });
      }
    }
    return seen;
  }

  /** The questions of a column, as one text. */
  #question(at: number, id: string): string {
    return (this.links[at] ?? [])
      .filter(({ column }) => column === id)
      .map(({ question }) => question)
      .sort()
      .join('|');
  }

  /** The right answers of a form: whose, when, and what they say of each column. */
  #right(at: number): { row: string; at: number; said: ReadonlyMap<string, string> }[] {
    return this.#responses(at).flatMap((cells, line) => {
      const said = line === 0 ? undefined : this.#read(at, cells);
      if (said === undefined) return [];
      const row = `${FORMS[at]?.spec.title}\t${said.get('code')} ${this.years[at]}`;
      return [{ row, at: Number(cells[0]), said }];
    });
  }

  /** What an answer says of each column, read by hand; undefined when it cannot be taken. */
  #read(at: number, cells: readonly CellToWrite[]): Map<string, string> | undefined {
    const headings = (this.#responses(at)[0] ?? []).map(text);
    const said = new Map<string, string>();
    for (const id of new Set((this.links[at] ?? []).map(({ column }) => column))) {
      const questions = (this.links[at] ?? []).filter(({ column }) => column === id);
      const places = headings.flatMap((heading, place) =>
        questions.some(({ question }) => question === heading) ? [place] : [],
      );
      const cell = places
        .reverse()
        .map((place) => text(cells[place]).trim())
        .find((one) => one !== '');
      if (cell !== undefined) said.set(id, ERASING.has(cell) ? '' : cell);
    }
    const code = SCHOOLS.get(said.get('code') ?? '');
    const number = (id: string): number | undefined => {
      const word = said.get(id) ?? '';
      return word === '' ? undefined : Number(word);
    };
    const [whole, part] = WHOLES.map(number).flatMap((one, i) =>
      said.has(WHOLES[i] ?? '')
        ? [one, number(PARTS.get(WHOLES[i] ?? '')?.find((id) => said.has(id)) ?? '')]
        : [],
    );
    const only = [...PARTS.values()]
      .flat()
      .map(number)
      .find((one) => one !== undefined);
    const yes = said.get('infrastructure');
    const isWrong =
      code === undefined ||
      [whole, part ?? only].some((one) => one !== undefined && Number.isNaN(one)) ||
      (whole !== undefined && part !== undefined && part > whole) ||
      (yes !== undefined && !['да', 'нет', 'Да', ''].includes(yes));
    if (isWrong) return undefined;
    if (yes !== undefined) said.set('infrastructure', yes.toLowerCase());
    if (yes === 'нет' && !said.has('missing')) said.set('missing', '');
    return said.set('code', code);
  }

  #correct(at: number, nth: number, column: number, value: CellToWrite): void {
    const { spec, links } = FORMS[at] as TestForm;
    const grid = this.#table(at);
    const line = this.#pick(grid, nth);
    const columns = links.map((link) => link.column).filter((id) => id !== 'code');
    const id = columns[column % columns.length] ?? '';
    if (line === undefined) return;
    // In a column of «да» and «нет» a 1 is «да» spelt otherwise, and no correction of it: tested apart.
    const typed = id === 'infrastructure' && value === 1 ? 77 : value;
    put(grid, line, spec.columns[id]?.heading ?? '', typed);
    const mark = text(grid[line]?.[(grid[0] ?? []).indexOf(MARK)]);
    const key = `${this.#keyAt(at, line)}\t${id}`;
    if (` ${mark}`.includes(` ${id}=`)) this.ledger.correct(key, text(typed));
    else this.ledger.type(key, text(typed));
  }

  /** The heading on the response sheet and the link, as a person changes them when the form has changed. */
  #changeQuestion(at: number, nth: number, how: 'replace' | 'join' | 'rename' | 'back'): void {
    const shown = this.#shown[at];
    const columns = [...(shown?.keys() ?? [])].filter((id) => id !== 'code');
    const id = columns[nth % columns.length] ?? '';
    const old = shown?.get(id) ?? '';
    const headings = this.#responses(at)[0] ?? [];
    this.#minute += 1;
    const fresh = `${FORMS[at]?.links.find(({ column }) => column === id)?.question} ${this.#minute}`;
    const others = (this.links[at] ?? []).filter(({ column }) => column !== id);
    const link = (question: string): QuestionLink => ({ question, column: id });
    if (how === 'back') {
      // The link alone goes to any of the columns that were ever there for it.
      const known = headings.map(text).filter((heading) => heading.startsWith(baseOf(old)));
      this.links[at] = [...others, link(known[nth % known.length] ?? old)];
    } else {
      if (how === 'rename') headings[headings.indexOf(old)] = fresh;
      else headings.push(fresh);
      shown?.set(id, fresh);
      const joined = (this.links[at] ?? []).filter(({ column }) => column === id);
      const kept = how === 'join' ? joined : [];
      this.links[at] = [...others, ...kept, link(fresh)];
    }
    this.#link(at);
  }

  #changeYear(at: number): void {
    this.years[at] = this.years[at] === '2025/2026' ? '2026/2027' : '2025/2026';
    this.#link(at);
  }

  /** The row of «Формы» as «Изменить подключение» writes it. */
  #link(at: number): void {
    const { spec } = FORMS[at] as TestForm;
    const grid = this.#grid(formsSheet.title);
    put(grid, at + 1, formsSheet.columns.year.heading, this.years[at] ?? '');
    put(grid, at + 1, formsSheet.columns.questions.heading, linksText(spec, this.links[at] ?? []));
  }

  #note(at: number, nth: number): void {
    const grid = this.#table(at);
    const line = this.#pick(grid, nth);
    if (line === undefined) return;
    const note = `заметка ${this.notes.size}`;
    put(grid, line, NOTES, note);
    this.notes.set(this.#keyAt(at, line), note);
  }

  #keyAt(at: number, line: number): string {
    const { spec } = FORMS[at] as TestForm;
    const [headings = [], ...lines] = this.#grid(spec.title);
    const cell = (heading: string): string => text(lines[line - 1]?.[headings.indexOf(heading)]);
    return `${spec.title}\t${cell('Код ОО')} ${cell('Учебный год')}`;
  }

  /**
   * Answers come a minute apart: two schools never answer in one millisecond. What was answered to a question that
   * the form asks no more stays in its column.
   */
  #row(
    at: number,
    { school, whole, part, yes, text: words }: Answered,
    old: readonly CellToWrite[] = [],
  ): Row {
    this.#minute += 1;
    const moment = new Date(Date.UTC(2026, 10, 20, 6, this.#minute));
    const said = [school, whole, part, yes, words] as CellToWrite[];
    const headings = (this.#responses(at)[0] ?? []).map(text);
    const row: Row = headings.map((_, place) => (place === 0 ? moment : (old[place] ?? '')));
    FORMS[at]?.links.forEach(({ column }, nth) => {
      row[headings.indexOf(this.#shown[at]?.get(column) ?? '')] = said[nth] ?? '';
    });
    return row;
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
