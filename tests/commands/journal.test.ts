// «Журнал операций» is bounded, but drops nothing while somebody keeps cells of their own in it.
import { describe, expect, it } from 'vitest';
import { journalWrites } from '../../src/commands/journal';
import { journalSheet } from '../../src/workbook/sheets/journal';
import { headingsOf } from '../workbook/cells';
import { applied, gridOf } from '../workbook/grid';

const LIMIT = 2000;

function line(n: number): unknown[] {
  return [`время ${n}`, 'Проверка данных', `итог ${n}`, '', '', '', ''];
}

function journal(lines: number): unknown[][] {
  return [headingsOf(journalSheet), ...Array.from({ length: lines }, (_, n) => line(n + 1))];
}

const added = [
  { time: 'сейчас', operation: 'Учебный пример' },
  { time: 'сейчас', operation: 'Проверка данных' },
];

/** The first column after the writes, the heading left out. */
function times(values: unknown[][]): unknown[] {
  return applied(gridOf(values), journalWrites(values, added))
    .values.slice(1)
    .map((row) => row[0])
    .filter((cell) => cell !== '');
}

describe('journalWrites', () => {
  it('appends up to the limit', () => {
    expect(journalWrites(journal(3), added)).toMatchObject([{ row: 5, column: 1 }]);
    expect(times(journal(LIMIT - 2))).toHaveLength(LIMIT);
    expect(times(journal(LIMIT - 2))[0]).toBe('время 1');
  });

  it('drops the oldest lines beyond it', () => {
    const left = times(journal(LIMIT));
    expect(left).toHaveLength(LIMIT);
    expect(left.slice(0, 2)).toEqual(['время 3', 'время 4']);
    expect(left.slice(-3)).toEqual([`время ${LIMIT}`, 'сейчас', 'сейчас']);
  });

  it('shortens a journal that is much too long at once', () => {
    const left = times(journal(LIMIT + 500));
    expect(left).toHaveLength(LIMIT);
    expect(left[0]).toBe('время 503');
  });

  it.each([
    ['under a heading', 'Моё', 'заметка'],
    ['without a heading', '', 'заметка'],
  ])('drops nothing while a note of a person stands %s', (_where, heading, note) => {
    const values = journal(LIMIT);
    values[0]?.push(heading);
    values[5]?.push(note);
    expect(times(values)).toHaveLength(LIMIT + 2);
  });

  it('keeps lines under their headings when the columns were moved', () => {
    const values = journal(LIMIT).map((row) => [...row].reverse());
    const after = applied(gridOf(values), journalWrites(values, added)).values;
    expect(after[1]?.[6]).toBe('время 3');
    expect(after.at(-1)?.slice(5)).toEqual(['Проверка данных', 'сейчас']);
  });
});
