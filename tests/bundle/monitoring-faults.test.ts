// Collecting broken off at its every service call, in every way: rows stay whole, nothing of a person is touched, the next run completes.
import { describe, expect, test } from 'vitest';
import type { Host } from '../../local/host';
import type { Faults } from '../../local/services/faults';
import { faultCalls } from '../runs';
import { answeredWorkbook, type OwnColumns } from './answered-workbook';
import { type Contents, callCount, changedSheets, contentsOf, hostOf, run } from './built-host';
import { CONTEXT, MARK, rowsOf, STAFF } from './collecting';
import { callsAfterChange, stateOf } from './fault-cases';

const JOURNAL = 'Журнал операций';
const CORRECTIONS = 'Ответы на доработку';

const layouts: readonly OwnColumns[] = ['right', 'among'];

describe.each(layouts)('own columns of a person %s', (own) => {
  const start = answeredWorkbook(own);
  const before = contentsOf(hostOf(start).workbook);
  const cleanHost = hostOf(start);
  const clean = run(cleanHost, 'pullResponses', {});
  const calls = callCount(clean);
  const after = contentsOf(cleanHost.workbook);

  test('without faults the answers arrive, and what people wrote stays', () => {
    expect(clean.answer).toMatchObject({
      data: {
        summary: 'Ответы взяты: новых строк — 3, заменено строк — 1. На доработку: 1\u00a0ответ. 14:38.',
      },
    });
    expect(
      rowsOf(cleanHost, STAFF).map((row) => [row['Код ОО'], row.Педагогов, row['Меры поддержки']]),
    ).toEqual([
      ['edu770001', 21, 'Наставники'],
      ['edu770002', 33, undefined],
      ['edu770005', 50, '=СУММ(A1:A9)'],
      ['edu770004', 40, '-нет-'],
      ['edu770003', 12, undefined],
      ['edu770006', 60, '+7 классов'],
    ]);
    expect(rowsOf(cleanHost, CONTEXT).map((row) => [row['Код ОО'], row.Обучающихся])).toEqual([
      ['edu770001', 300],
      ['edu770002', 310],
      ['edu770003', 320],
    ]);
    expect(rowsOf(cleanHost, CORRECTIONS).map((row) => [row['Код ОО'], row.Комментарий])).toEqual([
      ['edu770003', 'звонили 20.11'],
      ['edu770004', undefined],
    ]);
    expect(changedSheets(before, after).sort()).toEqual([STAFF, CONTEXT, JOURNAL, CORRECTIONS].sort());
    expect(differentCells(before, after, (heading) => /^Своё/.test(heading))).toEqual([]);
  });

  const kinds: readonly [string, readonly number[], (n: number) => Faults][] = [
    ['one call that fails', faultCalls(calls), (n) => ({ failCall: n })],
    ['all calls failing from one on', faultCalls(calls), (n) => ({ failCallsFrom: n })],
    ['time that is over', callsAfterChange(start, 'pullResponses', {}), (n) => ({ timeOutAtCall: n })],
  ];

  test.each(kinds)(
    '%s, wherever it is: rows are whole, and the next run makes the sheets of a clean one',
    (_, points, faults) => {
      const seen = new Set<string>();
      for (const n of points) {
        const host = hostOf(start);
        runAnyhow(host, faults(n));
        const now = contentsOf(host.workbook);
        const where = `call ${n}`;
        const changed = changedSheets(before, now);
        expect(
          changed.filter((title) => before[title] === after[title]),
          where,
        ).toEqual([]);
        for (const title of [STAFF, CONTEXT, CORRECTIONS]) {
          expect(
            own === 'right' ? mixedRows(title, now) : mixedCells(title, now),
            `${title}, ${where}`,
          ).toEqual([]);
          expect(doubledRows(title, now), `${title}, ${where}`).toEqual([]);
        }
        // Of untouched sheets the next run is the clean one over again, and of sheets as seen before that run.
        const state = stateOf(host);
        if (changed.length === 0 || seen.has(state)) continue;
        seen.add(state);
        expect(run(host, 'pullResponses', {}).answer, where).toMatchObject({ ok: true });
        expectSheets(after, host, `a run after ${where}`);
      }
    },
  );

  const cellsOf = (title: string, contents: Contents): unknown[][] => JSON.parse(contents[title] ?? '[]');

  /** Rows, from 1, that are neither as before nor as after a clean run. */
  function mixedRows(title: string, now: Contents): number[] {
    const [old, fresh] = [cellsOf(title, before), cellsOf(title, after)];
    return cellsOf(title, now).flatMap((row, at) =>
      [old, fresh].some((rows) => sameRow(row, rows[at] ?? [])) ? [] : [at + 1],
    );
  }

  /**
   * As `mixedRows`, but a row that stood there may be half new between two blocks: then it bears no new mark, by which
   * the next run knows it. A row that did not stand there is whole here too.
   */
  function mixedCells(title: string, now: Contents): string[] {
    const [old, fresh] = [cellsOf(title, before), cellsOf(title, after)];
    const mark = (old[0] ?? []).indexOf(MARK);
    return cellsOf(title, now).flatMap((row, at) => {
      const stood = old[at];
      if (sameRow(row, fresh[at] ?? [])) return [];
      if (stood === undefined) return [`row ${at + 1}`];
      return row.flatMap((cell, column) => {
        const isHalf = column !== mark && same(cell, fresh[at]?.[column]);
        return isHalf || same(cell, stood[column]) ? [] : [`${at + 1}:${column + 1}`];
      });
    });
  }

  /** Keys that stand on more than one row. */
  function doubledRows(title: string, now: Contents): string[] {
    const [headings = [], ...rows] = cellsOf(title, now);
    const ids = title === CORRECTIONS ? ['Ответ', 'Вопрос'] : ['Код ОО', 'Учебный год'];
    const keys = rows.map((row) => ids.map((id) => row[headings.indexOf(id)] ?? '').join(' '));
    return keys.filter((key, at) => key.trim() !== '' && keys.indexOf(key) !== at);
  }

  /** Places in the columns chosen by heading whose cells differ. */
  function differentCells(one: Contents, other: Contents, chosen: (heading: string) => boolean): string[] {
    return [STAFF, CONTEXT].flatMap((title) => {
      const [headings = []] = cellsOf(title, one);
      return cellsOf(title, other).flatMap((row, at) =>
        row.flatMap((cell, column) =>
          !chosen(String(headings[column])) || same(cell, cellsOf(title, one)[at]?.[column])
            ? []
            : [`${title} ${at + 1}:${column + 1}`],
        ),
      );
    });
  }
});

/** A run that may end in any way. */
function runAnyhow(host: Host, faults: Faults): void {
  try {
    run(host, 'pullResponses', {}, { faults });
  } catch (error) {
    expect(String(error)).toContain('Exceeded maximum execution time');
  }
}

/** All sheets but the journal, whose lines tell how many runs it took. */
function expectSheets(wanted: Contents, host: Host, where: string): void {
  const different = changedSheets(wanted, contentsOf(host.workbook));
  expect(
    different.filter((title) => title !== JOURNAL),
    where,
  ).toEqual([]);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

/** Blank cells at the end do not count. */
function sameRow(one: readonly unknown[], other: readonly unknown[]): boolean {
  const width = Math.max(one.length, other.length);
  return Array.from({ length: width }, (_, at) => at).every((at) => same(one[at], other[at]));
}
