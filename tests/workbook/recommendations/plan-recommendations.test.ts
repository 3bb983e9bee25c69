import { describe, expect, it } from 'vitest';
import {
  planRecommendations,
  type RecommendationRow,
} from '../../../src/workbook/recommendations/plan-recommendations';
import { recommendationsSheet } from '../../../src/workbook/sheets/recommendations';
import { headingsOf } from '../cells';
import { applied, type Grid, gridOf } from '../grid';

const HEADINGS = headingsOf(recommendationsSheet);

const row: RecommendationRow = {
  key: 'ключ',
  code: '0012',
  name: 'Школа',
  addressee: 'ШМО',
  problem: 'Проблема',
  indicator: 'VPR_FAIL_SHARE',
  value: 36.1,
  threshold: 30,
  text: 'Текст',
  term: '01.10.2026',
  responsible: 'завуч',
  reserve: false,
};

/** The sheet after a plan, as it will be read. */
function sheetAfter(grid: Grid, made: readonly RecommendationRow[]): Grid {
  const { values } = applied(grid, planRecommendations(made, grid).writes);
  return gridOf(values.map((line) => line.map(asRead)));
}

function asRead(cell: unknown): unknown {
  return typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : cell;
}

const empty = gridOf([HEADINGS]);
const at = (heading: string): number => HEADINGS.indexOf(heading);

describe('planning «Рекомендации»', () => {
  it('writes all of our columns in one block', () => {
    const { writes, added } = planRecommendations([row, { ...row, key: 'другой' }], empty);
    expect(writes).toHaveLength(1);
    expect(writes[0]).toMatchObject({ sheet: 'Рекомендации', row: 2, column: 1 });
    expect(added).toBe(2);
  });

  it('keeps codes, terms and texts as texts, also in a row whose reason is gone', () => {
    const standing = sheetAfter(empty, [row]);
    const gone = planRecommendations([], standing).writes[0]?.values[0];
    expect(gone?.[at('Код ОО')]).toEqual({ text: '0012' });
    expect(gone?.[at('Срок')]).toEqual({ text: '01.10.2026' });
    expect(gone?.[at('Значение')]).toBe(36.1);
    expect(gone?.[at('Статус')]).toEqual({ text: 'Не актуальна' });
  });

  it('puts a row of the reserve down as such, and takes it out when its turn comes', () => {
    const standing = sheetAfter(empty, [{ ...row, reserve: true }]);
    expect(standing.values[1]?.[at('Статус')]).toBe('В резерве');
    expect(sheetAfter(standing, [row]).values[1]?.[at('Статус')]).toBe('Проект');
  });

  it('counts a reason that is gone once', () => {
    const standing = sheetAfter(empty, [row]);
    expect(planRecommendations([], standing).outdated).toBe(1);
    expect(planRecommendations([], sheetAfter(standing, [])).outdated).toBe(0);
  });

  it('leaves a row without a mark alone, whatever stands in it', () => {
    const own = HEADINGS.map((heading) => (heading === 'Текст' ? 'своя запись' : ''));
    const standing = sheetAfter(gridOf([HEADINGS, own]), [row]);
    expect(standing.values[1]).toEqual(own);
    expect(standing.values[2]?.[at('Текст')]).toBe('Текст');
  });

  it('leaves the columns of people out of every block', () => {
    const columns = [at('Подтверждение (ссылка)'), at('Комментарий')];
    for (const { column, values } of planRecommendations([row], empty).writes) {
      const last = column - 1 + (values[0]?.length ?? 0);
      for (const index of columns) expect(index < column - 1 || index >= last).toBe(true);
    }
  });
});
