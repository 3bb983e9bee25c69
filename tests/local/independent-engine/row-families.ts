// Row functions that are no plain share: thresholds, quartile limits and confidence intervals by the engine.
import * as fc from 'fast-check';
import { callBuilt, resultCells } from '../../bundle/built-functions';
import {
  type Cell,
  decimal,
  meantCells,
  numberCell,
  numberRow,
  orBlank,
  plain,
  type Row,
  spelled,
  table,
  typedColumn,
  typedRange,
} from './cells';
import { computed, NO_DATA } from './engine';
import { family } from './family';

const LETTERS = 'ABCDEFGHIJ';

/** A percent as a function gives it (not rounded), or as a report prints it; none lies between 0 and 1. */
const percent = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 })).map(([a, b]) => {
    return (100 * Math.min(a, b)) / Math.max(a, b);
  }),
  fc.nat({ max: 100 }),
  decimal(1, 100),
);

const shareCell: fc.Arbitrary<Cell> = orBlank(
  fc.oneof(
    { weight: 9, arbitrary: numberCell(percent) },
    { weight: 1, arbitrary: fc.constantFrom(plain('нет данных'), spelled(' Нет данных', 'нет данных')) },
  ),
);

export const lowResults = family(
  'LOW_RESULT_COUNT',
  ['LOW_RESULT_COUNT'],
  (rows) =>
    fc.integer({ min: 1, max: 8 }).chain((columns) =>
      fc.record({
        rows: table(fc.array(shareCell, { minLength: columns, maxLength: columns }), rows, columns),
        threshold: fc.option(fc.oneof(fc.nat({ max: 100 }), decimal(0, 100)), { nil: undefined }),
      }),
    ),
  ({ rows, threshold }) => {
    const lastColumn = LETTERS[(rows[0]?.length ?? 1) - 1];
    const engine = computed(meantCells(rows), {
      K: ({ r }) => {
        const school = `A${r}:${lastColumn}${r}`;
        return `IF(COUNTA(${school})=0,"",COUNTIF(${school},">="&${threshold ?? 30}))`;
      },
    });
    const options = threshold === undefined ? [] : [threshold];
    const ours = resultCells(callBuilt('LOW_RESULT_COUNT', typedRange(rows, 0, LETTERS.length), ...options));
    return [{ name: 'LOW_RESULT_COUNT', ours, engine: engine.column('K') }];
  },
);

/** Percents of a cohort a year apart: mostly alike, now and then far apart, sometimes 0 of 0. */
const yearApart = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(decimal(5, 60), fc.oneof({ weight: 5, arbitrary: decimal(0.9, 1.15) }, decimal(0.02, 1.6)))
      .map(([after, ratio]): [number, number] => [Math.round(after * ratio * 100) / 100, after]),
  },
  { weight: 1, arbitrary: fc.tuple(decimal(50, 100), decimal(1, 10)) },
  { weight: 1, arbitrary: fc.constant<[number, number]>([0, 0]) },
);

export const cohorts = family(
  'COHORT_RATIO and COHORT_JUMP',
  ['COHORT_RATIO', 'COHORT_JUMP'],
  (rows) => table(numberRow(yearApart), rows, 2),
  (rows) => {
    const engine = computed(
      meantCells(rows),
      {
        K: ({ r }) =>
          `IF(AND(ISBLANK(A${r}),ISBLANK(B${r})),"",IF(OR(ISBLANK(A${r}),ISBLANK(B${r})),${NO_DATA},` +
          `IF(B${r}=0,${NO_DATA},A${r}/B${r})))`,
        L: ({ r }) => `IF(ISTEXT(K${r}),K${r},IF(K${r}>X$1+Y$1,"падение",IF(K${r}<W$1-Y$1,"рост","нет")))`,
      },
      {
        U: ({ n }) => `QUARTILE(K1:K${n},1)`,
        V: ({ n }) => `QUARTILE(K1:K${n},3)`,
        W: () => 'U1-3*(V1-U1)',
        X: () => 'V1+3*(V1-U1)',
        Y: () => '0.000000001*MAX(ABS(W1),ABS(X1))',
      },
    );
    const ratios = callBuilt('COHORT_RATIO', typedColumn(rows, 0), typedColumn(rows, 1));
    return [
      { name: 'COHORT_RATIO', ours: resultCells(ratios), engine: engine.column('K') },
      {
        name: 'COHORT_JUMP',
        ours: resultCells(callBuilt('COHORT_JUMP', ratios)),
        engine: engine.column('L'),
      },
    ];
  },
);

/** Mean, deviation and number of pupils of a region. */
const regionResult = fc.tuple(decimal(9, 13), decimal(1, 6), fc.integer({ min: 100, max: 30_000 }));

/** The same of a school: anywhere, or near the mean from which its result is a sign. */
const schoolResult = (nearMean: number): fc.Arbitrary<number[]> => {
  const spread = fc.tuple(decimal(0, 5), fc.nat({ max: 120 }));
  return fc.oneof(
    fc.tuple(decimal(8, 16), spread).map(([mean, [sd, pupils]]) => [mean, sd, pupils]),
    fc.tuple(decimal(-0.1, 0.3), spread).map(([above, [sd, pupils]]) => {
      const mean = nearMean + (2 * sd) / Math.sqrt(Math.max(1, pupils)) + above;
      return [Math.round(mean * 100) / 100, sd, pupils];
    }),
  );
};

export const inflated = family(
  'INFLATED_RESULT',
  ['INFLATED_RESULT'],
  (rows) =>
    regionResult.chain((region) =>
      fc.record({
        rows: table(numberRow(schoolResult(region[0])), rows, 3),
        region: fc.constant(region),
        minimum: fc.option(fc.nat({ max: 40 }), { nil: undefined }),
      }),
    ),
  ({ rows, region, minimum }) => {
    const [mean, sd, participants] = region;
    const engine = computed(
      meantCells(rows),
      {
        K: ({ r }) =>
          `IF(COUNT(A${r}:C${r})=0,"",IF(COUNT(A${r}:C${r})<3,${NO_DATA},IF(C${r}<${minimum ?? 10},` +
          `"мало участников",IF(C${r}=0,${NO_DATA},A${r}-1.96*B${r}/SQRT(C${r})>U$1))))`,
      },
      { U: () => `${mean}+1.96*${sd}/SQRT(${participants})` },
    );
    const columns = [0, 1, 2].map((column) => typedColumn(rows, column));
    const options = minimum === undefined ? [] : [minimum];
    const ours = resultCells(callBuilt('INFLATED_RESULT', ...columns, ...region, ...options));
    return [{ name: 'INFLATED_RESULT', ours, engine: engine.column('K') }];
  },
);

const flagCell: fc.Arbitrary<Cell> = orBlank(
  fc.constantFrom(
    plain('да'),
    plain('нет'),
    plain(true),
    plain(false),
    spelled(' Да ', 'да'),
    spelled('НЕТ', 'нет'),
  ),
);

interface Wellbeing {
  readonly rows: readonly Row[];
  readonly shares: number;
  readonly flags: number;
  readonly weights: readonly number[] | undefined;
}

const wellbeingTables = (rows: { min: number; max: number }): fc.Arbitrary<Wellbeing> =>
  fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 })).chain(([shares, flags]) =>
    fc.record({
      rows: table(
        fc
          .tuple(
            fc.array(shareCell, { minLength: shares, maxLength: shares }),
            fc.array(flagCell, { minLength: flags, maxLength: flags }),
          )
          .map(([left, right]) => [...left, ...right]),
        rows,
        shares + flags,
      ),
      shares: fc.constant(shares),
      flags: fc.constant(flags),
      weights: fc.option(
        fc
          .array(fc.nat({ max: 5 }), { minLength: shares + flags, maxLength: shares + flags })
          .filter((weights) => weights.some((weight) => weight > 0)),
        { nil: undefined },
      ),
    }),
  );

export const wellbeing = family(
  'SOCIAL_WELLBEING_INDEX',
  ['SOCIAL_WELLBEING_INDEX'],
  wellbeingTables,
  ({ rows, shares, flags, weights }) => {
    const criteria = shares + flags;
    const weightOf = (column: number): number => weights?.[column] ?? 1;
    // The criteria scaled to 0…1 stand in L…T.
    const right = 'LMNOPQRST';
    const scaled = Object.fromEntries(
      Array.from({ length: criteria }, (_, column) => {
        const own = LETTERS[column] as string;
        const formula = ({ r, n }: { r: number; n: number }): string => {
          const all = `${own}$1:${own}$${n}`;
          const least = `MIN(${all})`;
          return column < shares
            ? `IF(ISNUMBER(${own}${r}),IF(MAX(${all})=${least},"",(${own}${r}-${least})/(MAX(${all})-${least})),"")`
            : `IF(OR(${own}${r}="да",${own}${r}=TRUE()),1,IF(ISBLANK(${own}${r}),"",0))`;
        };
        return [right[column] as string, formula];
      }),
    );
    const used = (r: number): string =>
      Array.from({ length: criteria }, (_, c) => `IF(ISNUMBER(${right[c]}${r}),${weightOf(c)},0)`).join('+');
    const sum = (r: number): string =>
      Array.from({ length: criteria }, (_, c) => `${weightOf(c)}*N(${right[c]}${r})`).join('+');
    const engine = computed(meantCells(rows), {
      ...scaled,
      // 1 for a school with data: a cell that is neither blank nor «нет данных».
      U: ({ r }) => {
        const school = `A${r}:${LETTERS[criteria - 1]}${r}`;
        return `IF(COUNTA(${school})-COUNTIF(${school},${NO_DATA})>0,1,0)`;
      },
      K: ({ r, n }) =>
        `IF(COUNTA(A${r}:${LETTERS[criteria - 1]}${r})=0,"",IF(SUM(U$1:U$${n})<2,${NO_DATA},` +
        `IF(${used(r)}=0,${NO_DATA},100*(1-(${sum(r)})/(${used(r)})))))`,
    });
    const ranges = [typedRange(rows, 0, shares), typedRange(rows, shares, criteria)];
    const options = weights === undefined ? [] : [[weights]];
    const ours = resultCells(callBuilt('SOCIAL_WELLBEING_INDEX', ...ranges, ...options));
    return [{ name: 'SOCIAL_WELLBEING_INDEX', ours, engine: engine.column('K') }];
  },
);
