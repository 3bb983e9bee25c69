import { describe, expect, it } from 'vitest';
import { readRecommendations } from '../../../src/commands/recommendations/read-recommendations';
import { listed, MATHEMATICS, RUSSIAN, recommended, rowOf, typeInto, withTwos } from './recommended';

const ALL = { school: '', addressee: '', status: '' };

/** Two schools low in mathematics, the second in Russian as well: with the municipality four rows. */
const ports = () =>
  recommended([
    [13, 1],
    [13, 13],
  ]);

const told = (rows: readonly { readonly code: string; readonly problem: string }[]): string[] =>
  rows.map(({ code, problem }) => `${code}: ${problem}`);

describe('the section «Рекомендации»', () => {
  it('has every row in the order of the sheet, with its figures in words', () => {
    const { rows, total, matching } = readRecommendations(ports(), ALL);
    expect(told(rows)).toEqual([
      `sch1: ${MATHEMATICS.problem}`,
      `sch2: ${MATHEMATICS.problem}`,
      `sch2: ${RUSSIAN.problem}`,
      `: ${MATHEMATICS.problem}`,
    ]);
    expect(rows[0]).toMatchObject({
      row: 2,
      name: 'Школа 1',
      figures: '36,1 %, порог 30 %',
      text: 'Отметка «2» у 13 из 36.',
      status: 'Проект',
    });
    expect([total, matching]).toEqual([4, 4]);
  });

  it.each([
    [{ school: 'sch2' }, 2],
    [{ school: 'edu2' }, 2],
    [{ school: '-' }, 1],
    [{ addressee: 'ШМО' }, 1],
    [{ status: 'В работе' }, 1],
    [{ school: 'sch1', status: 'Проект' }, 0],
    [{ school: 'sch9' }, 0],
  ])('shows those of %o alone, and counts all', (filter, matching) => {
    const opened = ports();
    typeInto(opened, rowOf(opened, 'sch1', MATHEMATICS.problem).row, 'Статус', 'В работе');
    const read = readRecommendations(opened, { ...ALL, ...filter });
    expect([read.matching, read.rows.length, read.total]).toEqual([matching, matching, 4]);
  });

  it('counts statuses in the order in which a recommendation goes through them', () => {
    const opened = ports();
    typeInto(opened, 2, 'Статус', 'Исполнена');
    typeInto(opened, 3, 'Статус', 'Направлена');
    const { counts, schools } = readRecommendations(opened, ALL);
    expect(counts).toEqual([
      { status: 'Проект', count: 2 },
      { status: 'Направлена', count: 1 },
      { status: 'Исполнена', count: 1 },
    ]);
    expect(schools).toEqual([
      { code: '-', name: '', total: 1, finished: 0, underWay: 0 },
      { code: 'sch1', name: 'Школа 1', total: 1, finished: 1, underWay: 0 },
      { code: 'sch2', name: 'Школа 2', total: 2, finished: 0, underWay: 1 },
    ]);
  });

  it('leaves what is «Не актуальна» out of the progress of schools', () => {
    const opened = ports();
    typeInto(opened, 2, 'Статус', 'Не актуальна');
    const { schools, total } = readRecommendations(opened, ALL);
    expect(schools.map(({ code }) => code)).toEqual(['-', 'sch2']);
    expect(total).toBe(4);
  });

  it('shows a hundred rows at most, and says how many there are', () => {
    const many = recommended(Array.from({ length: 120 }, () => [13, 1] as const));
    const { rows, matching } = readRecommendations(many, ALL);
    expect([rows.length, matching]).toEqual([100, 121]);
  });

  it('knows when they were built, and whether they can be', () => {
    expect(readRecommendations(ports(), ALL)).toMatchObject({ builtAt: '22.11.2026 14:38', ready: true });
    expect(readRecommendations(listed([[13, 1]]), ALL)).toMatchObject({ builtAt: '', ready: true, total: 0 });
    expect(readRecommendations(withTwos([[13, 1]]), ALL)).toMatchObject({ ready: false });
  });
});
