// A district with formed lists and two templates whose texts are told by hand: for the tests of recommendations.

import { identifyLists } from '../../../src/commands/lists/identify-lists';
import { buildRecommendations } from '../../../src/commands/recommendations/build-recommendations';
import type { Template } from '../../../src/domain/recommendations/template';
import type { CellToWrite } from '../../../src/workbook/block-plan';
import { recommendationsSheet } from '../../../src/workbook/sheets/recommendations';
import { resultsSheet } from '../../../src/workbook/sheets/results';
import { schoolsSheet } from '../../../src/workbook/sheets/schools';
import { prepared } from '../district';
import { FakeBook, type FakePorts, fakePorts } from '../fake-book';

const PUPILS = 36;

export const MATHEMATICS = { subject: 'Математика', problem: 'Математика: много «2»' } as const;
export const RUSSIAN = { subject: 'Русский язык', problem: 'Русский язык: много «2»' } as const;
export const SUBJECTS = [MATHEMATICS, RUSSIAN] as const;

export function template(changes: Partial<Template>): Template {
  return {
    id: 'М',
    problem: MATHEMATICS.problem,
    condition: 'VPR_FAIL_SHARE(Математика; 5) >= порог',
    addressee: 'администрация ОО',
    priority: 2,
    text: 'Отметка «2» у {k} из {n}.',
    term: '01.10',
    responsible: 'завуч',
    confirmation: 'справка',
    source: '',
    ...changes,
  };
}

/** One a subject for a school, and one a subject for the municipality from two such schools on. */
export const templates: readonly Template[] = [
  template({}),
  template({
    id: 'Р',
    problem: RUSSIAN.problem,
    condition: 'VPR_FAIL_SHARE(Русский язык; 5) >= порог',
    addressee: 'ШМО',
  }),
  ...SUBJECTS.map(({ subject, problem }) =>
    template({
      id: `РАЙОН ${subject}`,
      problem,
      condition: `школ(VPR_FAIL_SHARE(${subject}; 5) >= порог) >= 2`,
      addressee: 'ИМЦ',
      text: 'Таких школ {k}: {перечень}.',
    }),
  ),
];

/** «2» of 36 in each school: first mathematics, then Russian. The threshold of 30 % lies between 10 and 11. */
export type Twos = readonly (readonly [number, number])[];

/** Where the count of a school's «2» in a subject stands. */
export function rowOfTwos(school: number, subject: number): number {
  return 2 + school * SUBJECTS.length + subject;
}

let empty: FakeBook | undefined;

/** A copy of the workbook, its sheets apart. */
export function copyOf({ sheets }: FakeBook): FakeBook {
  const book = new FakeBook();
  for (const [title, grid] of sheets) book.sheets.set(title, structuredClone(grid));
  return book;
}

/** A prepared workbook with these schools and results; lists are not formed yet. */
export function withTwos(twos: Twos, applied: readonly Template[] = templates): FakePorts {
  empty ??= prepared().book;
  const book = copyOf(empty);
  for (const [n, counts] of twos.entries()) {
    const code = `sch${n + 1}`;
    book.add(schoolsSheet, { code, name: `Школа ${n + 1}`, municipality: 'Район' });
    const row = { code, year: '2025/2026', procedure: 'ВПР', grade: 5, participants: PUPILS };
    for (const [at, { subject }] of SUBJECTS.entries()) {
      book.add(resultsSheet, { ...row, subject, marks2: counts[at] ?? 0 });
    }
  }
  return portsOf(book, applied);
}

/** The workbook behind ports that give these templates as presets. */
export function portsOf(book: FakeBook, applied: readonly Template[] = templates): FakePorts {
  return fakePorts(book, { templates: () => applied });
}

/** As `withTwos`, with formed lists. */
export function listed(twos: Twos, applied?: readonly Template[]): FakePorts {
  const ports = withTwos(twos, applied);
  identifyLists(ports, { settings: [] });
  return ports;
}

/** As `listed`, with recommendations built once. */
export function recommended(twos: Twos, applied?: readonly Template[]): FakePorts {
  const ports = listed(twos, applied);
  buildRecommendations(ports);
  return ports;
}

export interface RowOnSheet {
  /** From 1. */
  readonly row: number;
  readonly cells: Readonly<Record<string, unknown>>;
}

/** Rows of «Рекомендации» that hold anything of ours. */
export function recommendationsOn({ book }: FakePorts): RowOnSheet[] {
  return book
    .rows(recommendationsSheet)
    .map((cells, at) => ({ row: at + 2, cells: plain(cells) }))
    .filter(({ cells }) => cells.mark !== '');
}

/** The only row of a school (blank for the municipality) on a problem. */
export function rowOf(ports: FakePorts, code: string, problem: string): RowOnSheet {
  const found = recommendationsOn(ports).filter(
    ({ cells }) => cells.code === code && cells.problem === problem,
  );
  const [row, ...more] = found;
  if (row === undefined || more.length > 0) throw new Error(`${found.length} rows: ${code}, ${problem}`);
  return row;
}

/** Types into a cell of a row of «Рекомендации», as a person does. */
export function typeInto(ports: FakePorts, row: number, heading: string, cell: CellToWrite): void {
  ports.book.type(recommendationsSheet.title, row, heading, cell);
}

/** Texts without the apostrophe that keeps them. */
function plain(cells: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(cells).map(([id, cell]) => [
      id,
      typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : cell,
    ]),
  );
}
