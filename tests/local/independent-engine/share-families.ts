// Shares of counts, row by row and in total, by the formulas of the engine.
import * as fc from 'fast-check';
import { callBuilt, resultCells } from '../../bundle/built-functions';
import { shareFunctions } from '../../functions/share-functions';
import { blank, meantCells, numberRow, type Row, table, typedColumn } from './cells';
import { computed, NO_DATA } from './engine';
import { type Comparison, family } from './family';

/** A count and its whole, 0 of 0 among them. */
const countAndWhole = fc
  .tuple(fc.nat({ max: 3000 }), fc.nat({ max: 3000 }))
  .map(([whole, some]): [number, number] => [some % (whole + 1), whole]);

const pairRow = numberRow(countAndWhole);

export const simpleShares = family(
  'shares of two counts',
  shareFunctions,
  (rows) => table(pairRow, rows, 2),
  (rows) => {
    const engine = computed(
      meantCells(rows),
      {
        K: ({ r }) =>
          `IF(AND(ISBLANK(A${r}),ISBLANK(B${r})),"",IF(OR(ISBLANK(A${r}),ISBLANK(B${r})),${NO_DATA},` +
          `IF(B${r}=0,${NO_DATA},100*A${r}/B${r})))`,
      },
      {
        U: ({ n }) => `SUMIF(B1:B${n},">=0",A1:A${n})`,
        V: ({ n }) => `SUMIF(A1:A${n},">=0",B1:B${n})`,
        W: () => `IF(V1=0,${NO_DATA},100*U1/V1)`,
      },
    );
    const columns = [typedColumn(rows, 0), typedColumn(rows, 1)];
    return shareFunctions.flatMap((name): Comparison[] => [
      { name, ours: resultCells(callBuilt(name, ...columns)), engine: engine.column('K') },
      {
        name,
        part: 'of sums',
        ours: [callBuilt(name, engine.lone('U'), engine.lone('V'))],
        engine: [engine.lone('W')],
      },
    ]);
  },
);

/** A year's count and whole, or a year that is blank altogether. */
const yearOrNothing = fc.oneof(
  { weight: 5, arbitrary: pairRow },
  { weight: 1, arbitrary: fc.constant<Row>([blank, blank]) },
);

export const twoYears = family(
  'VPR_FAIL_SHARE over two years',
  ['VPR_FAIL_SHARE'],
  (rows) =>
    table(
      fc.tuple(yearOrNothing, yearOrNothing).map(([now, before]) => [...now, ...before]),
      rows,
      4,
    ),
  (rows) => {
    const engine = computed(meantCells(rows), {
      K: ({ r }) =>
        `IF(COUNTBLANK(A${r}:D${r})=4,"",IF(OR(ISBLANK(A${r})<>ISBLANK(B${r}),ISBLANK(C${r})<>ISBLANK(D${r})),` +
        `${NO_DATA},IF(SUM(B${r},D${r})=0,${NO_DATA},100*SUM(A${r},C${r})/SUM(B${r},D${r}))))`,
    });
    const columns = [0, 1, 2, 3].map((column) => typedColumn(rows, column));
    const ours = resultCells(callBuilt('VPR_FAIL_SHARE', ...columns));
    return [{ name: 'VPR_FAIL_SHARE', ours, engine: engine.column('K') }];
  },
);

const markCounts = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(...new Array<fc.Arbitrary<number>>(4).fill(fc.nat({ max: 400 }))) },
  { weight: 1, arbitrary: fc.constant([0, 0, 0, 0]) },
);

export const marks = family(
  'shares of marks',
  ['QUALITY_SHARE', 'PASS_SHARE', 'MARK_SHARES'],
  (rows) => table(numberRow(markCounts), rows, 4),
  (rows) => {
    const ofMarks = (part: (r: number) => string) => (lines: { readonly r: number }) => {
      const all = `A${lines.r}:D${lines.r}`;
      return (
        `IF(COUNT(${all})=0,"",IF(COUNT(${all})<4,${NO_DATA},` +
        `IF(SUM(${all})=0,${NO_DATA},100*${part(lines.r)}/SUM(${all}))))`
      );
    };
    const complete = (column: string, n: number): string =>
      `SUMIFS(${column}1:${column}${n},A1:A${n},">=0",B1:B${n},">=0",C1:C${n},">=0",D1:D${n},">=0")`;
    const engine = computed(
      meantCells(rows),
      {
        K: ofMarks((r) => `SUM(C${r}:D${r})`),
        L: ofMarks((r) => `SUM(B${r}:D${r})`),
        M: ofMarks((r) => `A${r}`),
        N: ofMarks((r) => `B${r}`),
        O: ofMarks((r) => `C${r}`),
        P: ofMarks((r) => `D${r}`),
      },
      {
        U: ({ n }) => complete('A', n),
        V: ({ n }) => complete('B', n),
        W: ({ n }) => complete('C', n),
        X: ({ n }) => complete('D', n),
        Y: () => `IF(SUM(U1:X1)=0,${NO_DATA},100*SUM(W1:X1)/SUM(U1:X1))`,
        Z: () => `IF(SUM(U1:X1)=0,${NO_DATA},100*SUM(V1:X1)/SUM(U1:X1))`,
      },
    );
    const columns = [0, 1, 2, 3].map((column) => typedColumn(rows, column));
    const sums = ['U', 'V', 'W', 'X'].map((letter) => engine.lone(letter));
    const shares = callBuilt('MARK_SHARES', ...columns) as unknown[][];
    return [
      {
        name: 'QUALITY_SHARE',
        ours: resultCells(callBuilt('QUALITY_SHARE', ...columns)),
        engine: engine.column('K'),
      },
      {
        name: 'PASS_SHARE',
        ours: resultCells(callBuilt('PASS_SHARE', ...columns)),
        engine: engine.column('L'),
      },
      {
        name: 'QUALITY_SHARE',
        part: 'of sums',
        ours: [callBuilt('QUALITY_SHARE', ...sums)],
        engine: [engine.lone('Y')],
      },
      {
        name: 'PASS_SHARE',
        part: 'of sums',
        ours: [callBuilt('PASS_SHARE', ...sums)],
        engine: [engine.lone('Z')],
      },
      ...['M', 'N', 'O', 'P'].map((letter, mark) => ({
        name: 'MARK_SHARES' as const,
        part: `column ${mark + 1}`,
        ours: shares.map((row) => row[mark]),
        engine: engine.column(letter),
      })),
    ];
  },
);
