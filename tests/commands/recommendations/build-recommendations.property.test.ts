// Whatever people do with «Рекомендации» between two runs, what they have made of a row stays, and no row is lost.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildRecommendations } from '../../../src/commands/recommendations/build-recommendations';
import { recommendationsSheet } from '../../../src/workbook/sheets/recommendations';
import { runs } from '../../runs';
import type { FakePorts } from '../fake-book';
import {
  copyOf,
  listed,
  portsOf,
  recommendationsOn,
  rowOf,
  rowOfTwos,
  SUBJECTS,
  type Twos,
  typeInto,
} from './recommended';

const RUNS = runs({ quick: 30, deep: 200 });
const SHEET = recommendationsSheet.title;
const OWN = 'Своё';
/** Around the threshold of 30 % of 36. */
const COUNTS = [1, 11, 13] as const;
const LOW = 11;
const SCHOOLS = 3;
const FINISHED = ['Исполнена', 'Исполнена частично', 'Не исполнена', 'Не актуальна'];

/** Column ids by heading; only these may be typed into. */
const EDITED: Readonly<Record<string, string>> = {
  Текст: 'text',
  Срок: 'term',
  Ответственный: 'responsible',
  'Подтверждение (ссылка)': 'confirmation',
  Комментарий: 'comment',
};

/** Lists are formed once: only the shares are followed here. */
const formed = listed([
  [1, 1],
  [1, 1],
  [1, 1],
]);

const school = fc.nat(SCHOOLS - 1);
const row = fc.nat(20);
const step = fc.oneof(
  fc.record({
    kind: fc.constant('data' as const),
    school,
    subject: fc.nat(1),
    count: fc.constantFrom(...COUNTS),
  }),
  fc.record({
    kind: fc.constant('edit' as const),
    row,
    heading: fc.constantFrom(...Object.keys(EDITED), OWN),
    text: fc.constantFrom('', 'правка', '01.10', '0012', '=A1', '<b>важно</b>'),
  }),
  fc.record({
    kind: fc.constant('status' as const),
    row,
    status: fc.constantFrom('Проект', 'Направлена', 'В работе', ...FINISHED, ''),
  }),
  fc.record({ kind: fc.constant('delete' as const), row }),
  fc.record({
    kind: fc.constant('sort' as const),
    heading: fc.constantFrom('Код ОО', 'Проблема', 'Отметка рекомендации'),
  }),
  fc.record({ kind: fc.constant('columns' as const), by: fc.integer({ min: 1, max: 10 }) }),
  fc.record({ kind: fc.constant('note' as const) }),
  fc.record({ kind: fc.constant('build' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** What a row must hold, told without the code: what people typed, and how its status came about. */
interface Expected {
  readonly code: string;
  readonly problem: string;
  /** By column id. */
  readonly typed: Map<string, string>;
  /** Typed while the row applied. */
  status: string | undefined;
  /** The add-on has said «Не актуальна»; then what a person has made of that. */
  told: boolean;
  since: string | undefined;
}

class Scene {
  readonly ports: FakePorts;
  readonly twos: number[][];
  readonly rows = new Map<string, Expected>();
  notes = 0;

  constructor(twos: Twos) {
    this.twos = twos.map((counts) => [...counts]);
    const book = copyOf(formed.book);
    this.ports = portsOf(book);
    for (const [n, counts] of twos.entries()) {
      for (const [subject, count] of counts.entries()) this.putCount(n, subject, count);
    }
    const headings = book.sheets.get(SHEET)?.[0];
    if (headings === undefined) throw new Error('no headings');
    headings.push(OWN);
  }

  do(one: Step): void {
    const { book } = this.ports;
    const grid = book.sheets.get(SHEET) ?? [];
    const rows = recommendationsOn(this.ports);
    if (one.kind === 'build') this.build();
    else if (one.kind === 'data') {
      this.putCount(one.school, one.subject, one.count);
    } else if (one.kind === 'sort') {
      const column = book.columnOf(SHEET, one.heading) - 1;
      const text = (cells: readonly unknown[]): string => JSON.stringify(cells[column] ?? '');
      const [headings = [], ...lines] = grid;
      book.sheets.set(SHEET, [headings, ...lines.sort((a, b) => (text(a) < text(b) ? 1 : -1))]);
    } else if (one.kind === 'columns') {
      const width = Math.max(...grid.map((cells) => cells.length));
      for (const cells of grid) {
        while (cells.length < width) cells.push('');
        cells.unshift(...cells.splice(-one.by));
      }
    } else if (one.kind === 'note') {
      this.notes += 1;
      book.type(SHEET, grid.length + 1, OWN, `заметка ${this.notes}`);
    } else {
      const target = rows[one.row % Math.max(1, rows.length)];
      if (target !== undefined) this.touch(one, target.row, expectedOf(this.rows, target.cells));
    }
  }

  private putCount(school: number, subject: number, count: number): void {
    (this.twos[school] ?? [])[subject] = count;
    this.ports.book.type('Результаты', rowOfTwos(school, subject), '«2»', count);
  }

  private touch(
    one: Extract<Step, { kind: 'edit' | 'status' | 'delete' }>,
    row: number,
    expected: Expected,
  ): void {
    if (one.kind === 'delete') {
      this.ports.book.sheets.get(SHEET)?.splice(row - 1, 1);
      this.rows.delete(keyOf(expected.code, expected.problem));
    } else if (one.kind === 'edit') {
      typeInto(this.ports, row, one.heading, { text: one.text });
      expected.typed.set(EDITED[one.heading] ?? OWN, one.text);
    } else {
      typeInto(this.ports, row, 'Статус', one.status);
      if (expected.told) expected.since = one.status === 'Не актуальна' ? undefined : one.status;
      else expected.status = one.status === 'Проект' ? undefined : one.status;
    }
  }

  build(): void {
    buildRecommendations(this.ports);
    for (const { code, problem } of this.reasons()) {
      const key = keyOf(code, problem);
      const known = this.rows.get(key);
      const fresh = { code, problem, typed: new Map<string, string>(), status: undefined };
      this.rows.set(key, { ...fresh, ...known, ...returned(known), told: false, since: undefined });
    }
    const applies = new Set(this.reasons().map(({ code, problem }) => keyOf(code, problem)));
    for (const [key, expected] of this.rows) {
      const isFinished = FINISHED.includes(expected.status ?? '');
      if (!applies.has(key) && !isFinished) expected.told = true;
    }
    this.check(applies);
  }

  /** What is to be recommended now, by the counts alone. */
  private reasons(): { code: string; problem: string; text: string }[] {
    return SUBJECTS.flatMap(({ problem }, subject) => {
      const low = this.twos.flatMap((counts, n) => ((counts[subject] ?? 0) >= LOW ? [n] : []));
      const own = low.map((n) => ({
        code: `sch${n + 1}`,
        problem,
        text: `Отметка «2» у ${this.twos[n]?.[subject]} из 36.`,
      }));
      const names = low.map((n) => `Школа ${n + 1}`).join('; ');
      const common = { code: '', problem, text: `Таких школ ${low.length}: ${names}.` };
      return low.length >= 2 ? [...own, common] : own;
    });
  }

  private check(applies: ReadonlySet<string>): void {
    const texts = new Map(this.reasons().map(({ code, problem, text }) => [keyOf(code, problem), text]));
    const rows = recommendationsOn(this.ports);
    expect(rows.map(({ cells }) => keyOf(cells.code, cells.problem)).sort()).toEqual(
      [...this.rows.keys()].sort(),
    );
    const own = this.ports.book.columnOf(SHEET, OWN) - 1;
    const grid = this.ports.book.sheets.get(SHEET) ?? [];
    for (const [key, { code, problem, typed, status, told, since }] of this.rows) {
      const { row, cells } = rowOf(this.ports, code, problem);
      for (const [id, text] of typed) {
        const found = id === OWN ? grid[row - 1]?.[own] : cells[id];
        expect(id === OWN ? found : { text: found }, `${key}, ${id}`).toEqual({ text });
      }
      const isOurs = applies.has(key) && !typed.has('text');
      if (isOurs) expect(cells.text, key).toBe(texts.get(key));
      expect(cells.status, key).toBe(told ? (since ?? 'Не актуальна') : (status ?? 'Проект'));
    }
    const notes = grid.filter((cells) => String(cells[own] ?? '').startsWith('заметка'));
    expect(notes).toHaveLength(this.notes);
    for (const cells of notes) expect(cells.filter((cell) => cell !== '')).toHaveLength(1);
  }
}

/** What people have made of the status of a row that applies again. */
function returned(known: Expected | undefined): { status?: string | undefined } {
  if (known?.since === undefined) return {};
  return { status: known.since === 'Проект' ? undefined : known.since };
}

function keyOf(code: unknown, problem: unknown): string {
  return `${code} ${problem}`;
}

function expectedOf(rows: ReadonlyMap<string, Expected>, cells: Readonly<Record<string, unknown>>): Expected {
  const expected = rows.get(keyOf(cells.code, cells.problem));
  if (expected === undefined) throw new Error(`an unexpected row: ${JSON.stringify(cells)}`);
  return expected;
}

it('keeps what people have made of every row, through any sequence of runs, edits and changes of data', () => {
  const counts = fc.constantFrom(...COUNTS);
  const twos = fc.array(fc.tuple(counts, counts), { minLength: SCHOOLS, maxLength: SCHOOLS });
  fc.assert(
    fc.property(twos, fc.array(step, { minLength: 1, maxLength: 10 }), (start, steps) => {
      const scene = new Scene(start);
      scene.build();
      for (const one of steps) scene.do(one);
      scene.build();
      const before = scene.ports.book.read(SHEET);
      scene.build();
      expect(scene.ports.book.read(SHEET)).toEqual(before);
    }),
    { numRuns: RUNS },
  );
});
