// Whatever stands in the workbook and whatever files bring: no row is lost or invented, and all can be taken back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addIntake } from '../../../src/commands/intake/add-intake';
import { undoIntake } from '../../../src/commands/intake/undo-intake';
import type { LoadedTable } from '../../../src/contract/requests';
import type { CellToWrite } from '../../../src/workbook/block-plan';
import { columnsOf } from '../../../src/workbook/sheet-spec';
import { resultsSheet } from '../../../src/workbook/sheets/results';
import { schoolsSheet } from '../../../src/workbook/sheets/schools';
import { prepared } from '../district';
import { FakeBook, type FakePorts, fakePorts } from '../fake-book';
import { dataOf, tableOf } from './intake-tables';

/** What one row is of, in numbers; how it is typed is another matter. */
interface Sense {
  readonly school: number;
  readonly subject: number;
  readonly grade: number;
}

/** Spellings of one school and one subject; school 3 is not on «Школы». */
const SCHOOLS = [['sch1', 'edu1', '1'], ['0012'], ['edu7'], ['sch99']] as const;
const SUBJECTS = [
  ['Русский язык', 'русский  ЯЗЫК'],
  ['Математика', 'Mатематика'],
] as const;
const RESULT_IDS = Object.keys(resultsSheet.columns);
const NOTES = 'Заметка';
const PROVENANCE = ['source', 'asOf'];

const sense = fc.record({ school: fc.nat(3), subject: fc.nat(1), grade: fc.constantFrom(4, 5) });
const pick = fc.nat(5);
const small = fc.constantFrom(0, 1, 2, 3);
const marks = fc.tuple(small, small, small, small);

function spelt(words: readonly (readonly string[])[], at: number, how: number): string {
  const ways = words[at] ?? [];
  return ways[how % ways.length] ?? '';
}

/** A row of «Результаты» as people leave it: wrong figures, texts for numbers, formulas, dates, or nothing. */
const standing = fc
  .record({
    sense,
    how: pick,
    blank: fc.boolean(),
    marks,
    mean: fc.constantFrom<CellToWrite>('', 3, '3,5', 'нет', { formula: '=A1' }),
    participants: fc.constantFrom<CellToWrite>('сумма', 'сумма', 'много', 999, { formula: '=B1' }),
    asOf: fc.constantFrom<CellToWrite>('', '01.02.2020', new Date(2020, 1, 1)),
    note: fc.constantFrom<CellToWrite>('', 'заметка', 7, { formula: '=F2' }),
  })
  .map(({ sense: of, how, blank, marks: counts, participants, ...rest }) => {
    if (blank) return { of: undefined, cells: { note: rest.note } };
    const [marks2, marks3, marks4, marks5] = counts;
    const cells: Record<string, CellToWrite> = {
      code: spelt(SCHOOLS, of.school, how),
      year: how % 2 === 0 ? '2025/2026' : '2026',
      procedure: 'ВПР',
      grade: how % 2 === 0 ? of.grade : String(of.grade),
      subject: spelt(SUBJECTS, of.subject, how),
      participants: participants === 'сумма' ? marks2 + marks3 + marks4 + marks5 : participants,
      marks2,
      marks3,
      marks4: String(marks4),
      marks5,
      source: 'прежний',
      mean: rest.mean,
      asOf: rest.asOf,
      note: rest.note,
    };
    return { of, cells };
  });

/** A row of a file, now and then with a figure that cannot be. */
const incoming = fc
  .record({
    sense,
    how: pick,
    marks,
    wrong: fc.nat(6),
    mean: fc.constantFrom('', 3, 3.5),
    brief: fc.boolean(),
  })
  .map(({ sense: of, how, marks: [marks2, marks3, marks4, marks5], wrong, mean, brief }) => ({
    of,
    cells: {
      code: spelt(SCHOOLS, of.school, how),
      subject: spelt(SUBJECTS, of.subject, how),
      grade: of.grade,
      participants: marks2 + marks3 + marks4 + marks5 + (wrong === 0 ? 1 : 0),
      mean: wrong === 1 ? 'нет' : mean,
      ...(brief ? {} : { marks2, marks3, marks4, marks5 }),
    } as Record<string, string | number>,
  }));

const scene = fc.record({
  headings: fc.shuffledSubarray([...columnsOf(resultsSheet).map(({ heading }) => heading), NOTES, ''], {
    minLength: RESULT_IDS.length + 2,
  }),
  rows: fc.array(standing, { maxLength: 8 }),
  files: fc.array(fc.array(incoming, { maxLength: 5 }), { minLength: 1, maxLength: 3 }),
  addsSchool: fc.boolean(),
});
type Scene = typeof scene extends fc.Arbitrary<infer T> ? T : never;

const empty = prepared().book;

/** The workbook of a scene, its «Результаты» as the scene says. */
function opened({ headings, rows }: Scene): FakePorts {
  const book = new FakeBook();
  for (const [title, grid] of empty.sheets) book.sheets.set(title, structuredClone(grid));
  const school = { name: 'Школа', municipality: 'Район' };
  book.add(schoolsSheet, ...['sch1', '0012', 'edu7'].map((code) => ({ ...school, code })));
  const columns: Readonly<Record<string, { heading: string }>> = resultsSheet.columns;
  const place = new Map(RESULT_IDS.map((id) => [columns[id]?.heading, id]));
  const line = (cells: Record<string, CellToWrite | undefined>): CellToWrite[] =>
    headings.map(
      (heading) => cells[heading === NOTES || heading === '' ? 'note' : (place.get(heading) ?? '')] ?? '',
    );
  book.sheets.set(resultsSheet.title, [[...headings], ...rows.map(({ cells }) => line(cells))]);
  return fakePorts(book);
}

function tablesOf({ files, addsSchool }: Scene): LoadedTable[] {
  const common = { year: '2025/2026', procedure: 'ВПР', asOf: '' };
  const results = files.map((rows, at) => ({
    ...tableOf('Результаты', `${at + 1}.xlsx`, ...rows.map(({ cells }) => cells)),
    common: { ...common, source: `Ф3, ${at + 1}` },
  }));
  const school = { code: 'sch99', name: 'Новая', municipality: 'Район' };
  return addsSchool ? [tableOf('Школы', '1.xlsx', school), ...results] : results;
}

function keyOf({ school, subject, grade }: Sense): string {
  return `${school} ${subject} ${grade}`;
}

describe('an intake', () => {
  it('leaves nothing for the same files to change, and then writes nothing', () => {
    fc.assert(
      fc.property(scene, (given) => {
        const ports = opened(given);
        const tables = tablesOf(given);
        const once = addIntake(ports, { tables, remember: [] }).plan;
        const after = ports.book.snapshot();
        ports.book.calls.length = 0;
        const again = addIntake(ports, { tables, remember: [] }).plan;
        expect(ports.book.snapshot()).toEqual(after);
        expect(ports.book.calls.filter((call) => call.startsWith('write'))).toEqual([]);
        for (const [at, { added, changed, same, refused }] of again.sheets.entries()) {
          const before = once.sheets[at];
          expect([added, changed, refused]).toEqual([0, 0, before?.refused]);
          expect(same).toBe((before?.added ?? 0) + (before?.changed ?? 0) + (before?.same ?? 0));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is taken back to the last cell: formulas, dates, texts and columns of the user', () => {
    let written = 0;
    fc.assert(
      fc.property(scene, (given) => {
        const ports = opened(given);
        const before = dataOf(ports);
        const { last } = addIntake(ports, { tables: tablesOf(given), remember: [] });
        if (!last.undoable) return;
        written += 1;
        undoIntake(ports);
        expect(dataOf(ports)).toEqual(before);
      }),
      { numRuns: 300 },
    );
    expect(written).toBeGreaterThan(100);
  });

  it('changes no cell that stood, save those that a file gives another value, and where they come from', () => {
    fc.assert(
      fc.property(scene, (given) => {
        const ports = opened(given);
        const before = dataOf(ports).Результаты ?? [];
        addIntake(ports, { tables: tablesOf(given), remember: [] });
        const after = dataOf(ports).Результаты ?? [];
        const brought = new Map<string, Set<string>>();
        for (const { of, cells } of given.files.flat()) {
          const ids = brought.get(keyOf(of)) ?? new Set(PROVENANCE);
          for (const [id, cell] of Object.entries(cells)) if (cell !== '') ids.add(id);
          brought.set(keyOf(of), ids);
        }
        const columns: Readonly<Record<string, { heading: string }>> = resultsSheet.columns;
        const changed: string[] = [];
        before.forEach((cells, line) => {
          const of = given.rows[line - 1]?.of;
          const allowed = [...((of && brought.get(keyOf(of))) ?? [])]
            .filter((id) => !(resultsSheet.key as readonly string[]).includes(id))
            .map((id) => columns[id]?.heading);
          cells.forEach((cell, at) => {
            const heading = given.headings[at];
            const isEqual = JSON.stringify(after[line]?.[at] ?? '') === JSON.stringify(cell);
            if (!isEqual && !allowed.includes(heading)) changed.push(`${line} ${heading}`);
          });
        });
        expect(changed).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('counts every row that came, once in its table, and names every row that is refused', () => {
    fc.assert(
      fc.property(scene, (given) => {
        const ports = opened(given);
        const tables = tablesOf(given);
        const rowsBefore = ports.book.read('Результаты')?.length ?? 0;
        const { plan } = addIntake(ports, { tables, remember: [] });
        plan.tables.forEach(({ added, changed, same, refused }, at) => {
          expect(added + changed + same + refused).toBe(tables[at]?.rows.length);
        });
        const refused = plan.tables.reduce((sum, table) => sum + table.refused, 0);
        expect(plan.problemsTotal).toBe(refused);
        expect(plan.problems).toHaveLength(refused);
        const added = plan.sheets.find(({ sheet }) => sheet === 'Результаты')?.added ?? 0;
        expect(ports.book.read('Результаты')).toHaveLength(rowsBefore + added);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves each value that it has taken on the sheet, under the key of its row', () => {
    fc.assert(
      fc.property(scene, (given) => {
        const ports = opened({ ...given, rows: [] });
        const rows = given.files.flat().map(({ of, cells }) => ({ key: keyOf(of), cells }));
        const { plan } = addIntake(ports, { tables: tablesOf(given), remember: [] });
        const standingKeys = ports.book.rows(resultsSheet).map((row) => keyOf(senseOf(row)));
        expect(new Set(standingKeys).size).toBe(standingKeys.length);
        for (const row of ports.book.rows(resultsSheet)) {
          const sources = rows.filter(({ key }) => key === keyOf(senseOf(row)));
          for (const id of ['participants', 'marks2', 'marks3', 'marks4', 'marks5', 'mean']) {
            if (row[id] !== '') expect(sources.map(({ cells }) => cells[id])).toContain(row[id]);
          }
        }
        const taken = plan.tables.reduce((sum, { added, same, changed }) => sum + added + same + changed, 0);
        expect(taken).toBeGreaterThanOrEqual(standingKeys.length);
      }),
      { numRuns: 200 },
    );
  });
});

function senseOf(row: Readonly<Record<string, unknown>>): Sense {
  const { text: code = String(row.code) } = Object(row.code) as { text?: string };
  return {
    school: SCHOOLS.findIndex((ways) => (ways as readonly string[]).includes(code)),
    subject: SUBJECTS.findIndex((ways) => (ways as readonly string[]).includes(String(row.subject))),
    grade: Number(row.grade),
  };
}
