// Correlation by CORREL of the engine: of the values for Pearson, of mid-ranks by COUNTIF for Spearman.
import * as fc from 'fast-check';
import { callBuilt } from '../../bundle/built-functions';
import {
  type Cell,
  meantCells,
  numberCell,
  orBlank,
  plain,
  type Row,
  type RowCount,
  table,
  typedColumn,
} from './cells';
import { computed, NO_DATA } from './engine';
import { type Family, family } from './family';

interface Pairs {
  readonly rows: readonly Row[];
  readonly minimum: number | undefined;
}

/** A score, or what stands in a register instead of one. */
const scoreCell = (score: number): fc.Arbitrary<Cell> =>
  orBlank(
    fc.oneof(
      { weight: 19, arbitrary: numberCell(fc.constant(score)) },
      { weight: 1, arbitrary: fc.constantFrom(plain('не писал'), plain('отсутствовал')) },
    ),
  );

/** Scores of few or many different values, the second more or less like the first. */
const pairs = (rows: RowCount): fc.Arbitrary<Pairs> =>
  fc
    .record({
      top: fc.integer({ min: 0, max: 40 }),
      noise: fc.nat({ max: 40 }),
      step: fc.constantFrom(1, 0.5, 0.1),
    })
    .chain(({ top, noise, step }) => {
      const row = fc
        .tuple(fc.nat({ max: top }), fc.nat({ max: noise }), fc.boolean())
        .chain(([x, shift, against]) => {
          const y = against && noise > 20 ? top - x + shift : x + shift;
          return fc.tuple(scoreCell(x), scoreCell(Math.round(y * step * 10) / 10));
        });
      return fc.record({
        rows: table(row, rows, 2),
        minimum: fc.option(fc.integer({ min: 2, max: 30 }), { nil: undefined }),
      });
    });

function correlationFamily(method: 'спирмен' | 'пирсон'): Family {
  return family(`RESULTS_CORRELATION, ${method}`, ['RESULTS_CORRELATION'], pairs, ({ rows, minimum }) => {
    const both =
      (own: string) =>
      ({ r }: { r: number }) =>
        `IF(AND(ISNUMBER(A${r}),ISNUMBER(B${r})),${own}${r},"")`;
    const rank =
      (own: string) =>
      ({ r, n }: { r: number; n: number }) => {
        const all = `${own}$1:${own}$${n}`;
        const midRank = `COUNTIF(${all},"<"&${own}${r})+(COUNTIF(${all},${own}${r})+1)/2`;
        return `IF(ISNUMBER(${own}${r}),${midRank},"")`;
      };
    const [x, y] = method === 'спирмен' ? ['M', 'N'] : ['K', 'L'];
    const engine = computed(
      meantCells(rows),
      {
        K: both('A'),
        L: both('B'),
        ...(method === 'спирмен' ? { M: rank('K'), N: rank('L') } : {}),
      },
      {
        U: ({ n }) =>
          `IF(COUNTA(A1:B${n})=0,${NO_DATA},IF(COUNT(K1:K${n})<${minimum ?? 10},"мало данных",` +
          `IF(OR(MAX(K1:K${n})=MIN(K1:K${n}),MAX(L1:L${n})=MIN(L1:L${n})),"не рассчитывается",` +
          `CORREL(${x}1:${x}${n},${y}1:${y}${n}))))`,
      },
    );
    const options = minimum === undefined ? [] : [minimum];
    const columns = [typedColumn(rows, 0), typedColumn(rows, 1)];
    const given = callBuilt('RESULTS_CORRELATION', ...columns, method, ...options);
    const left = method === 'спирмен' && minimum === undefined;
    return [
      { name: 'RESULTS_CORRELATION', part: method, ours: [given], engine: [engine.lone('U')] },
      ...(left
        ? [
            {
              name: 'RESULTS_CORRELATION' as const,
              part: 'no method given',
              ours: [callBuilt('RESULTS_CORRELATION', ...columns)],
              engine: [engine.lone('U')],
            },
          ]
        : []),
    ];
  });
}

export const spearman = correlationFamily('спирмен');
export const pearson = correlationFamily('пирсон');
