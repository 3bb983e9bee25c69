// Functions of a whole range: counts of words, marks and codes by COUNTIF and SUMPRODUCT of the engine.
import * as fc from 'fast-check';
import type { FunctionName } from '../../../src/catalogue/functions';
import { callBuilt, resultCells } from '../../bundle/built-functions';
import {
  type Cell,
  meantCells,
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

/** How often any of the criteria is met in a range. */
const countOf = (range: string, criteria: readonly string[]): string =>
  `(${criteria.map((criterion) => `COUNTIF(${range},${criterion})`).join('+')})`;

const YES = ['"да"', 'TRUE()', '"+"', '1'];
const NO = ['"нет"', 'FALSE()', '"-"', '"−"', '0'];

const yesOrNo: readonly Cell[] = [
  ...['да', 'нет', '+', '-', '−', true, false, 1, 0].map(plain),
  spelled(' Да', 'да'),
  spelled('ИСТИНА', true),
  spelled('ложь ', false),
  spelled('True', true),
];

const percentOf = (part: string, whole: string): string => `IF(${whole}=0,${NO_DATA},100*${part}/${whole})`;

export const flags = family(
  'shares by yes and no',
  ['LOW_RESULT_SCHOOL_SHARE', 'NETWORK_PRACTICE_SHARE', 'SUPPORT_PROGRAMME_SHARE', 'DIAGNOSED_SCHOOL_SHARE'],
  (rows) => table(fc.array(orBlank(fc.constantFrom(...yesOrNo)), { minLength: 3, maxLength: 3 }), rows, 3),
  (rows) => {
    const engine = computed(
      meantCells(rows),
      {
        K: ({ r }) => countOf(`A${r}:C${r}`, YES),
        L: ({ r }) => `COUNTA(A${r}:C${r})`,
        M: ({ r }) => countOf(`A${r}:B${r}`, YES),
        N: ({ r }) => `COUNTA(A${r}:B${r})`,
      },
      {
        U: ({ n }) => percentOf(countOf(`A1:A${n}`, YES), `COUNTA(A1:A${n})`),
        V: ({ n }) => percentOf(`COUNTIF(K1:K${n},3)`, `COUNTIF(L1:L${n},">0")`),
        W: ({ n }) => percentOf(`COUNTIF(M1:M${n},2)`, `COUNTIF(N1:N${n},">0")`),
      },
    );
    const columns = [0, 1, 2].map((column) => typedColumn(rows, column));
    const compared = (name: FunctionName, width: number, letter: string) => ({
      name,
      ours: [callBuilt(name, ...columns.slice(0, width))],
      engine: [engine.lone(letter)],
    });
    return [
      compared('LOW_RESULT_SCHOOL_SHARE', 1, 'U'),
      compared('NETWORK_PRACTICE_SHARE', 1, 'U'),
      compared('SUPPORT_PROGRAMME_SHARE', 3, 'V'),
      compared('DIAGNOSED_SCHOOL_SHARE', 2, 'W'),
    ];
  },
);

const signCell = orBlank(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...yesOrNo) },
    { weight: 3, arbitrary: fc.constantFrom(plain(false), plain('нет')) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(...['падение', 'рост', 'нет данных', 'мало участников'].map(plain)),
    },
  ),
);

export const objectivity = family(
  'OBJECTIVITY_INDEX',
  ['OBJECTIVITY_INDEX'],
  (rows) =>
    fc
      .integer({ min: 1, max: 4 })
      .chain((columns) =>
        table(fc.array(signCell, { minLength: columns, maxLength: columns }), rows, columns),
      ),
  (rows) => {
    const school = (r: number): string => `A${r}:${LETTERS[(rows[0]?.length ?? 1) - 1]}${r}`;
    const engine = computed(
      meantCells(rows),
      {
        K: ({ r }) => countOf(school(r), [...YES, '"падение"', '"рост"']),
        L: ({ r }) => `K${r}+${countOf(school(r), NO)}`,
      },
      {
        U: ({ n }) => `COUNTIF(L1:L${n},">0")`,
        V: ({ n }) => `IF(U1=0,${NO_DATA},100-100*COUNTIF(K1:K${n},">0")/U1)`,
      },
    );
    const ours = [callBuilt('OBJECTIVITY_INDEX', typedRange(rows, 0, LETTERS.length))];
    return [{ name: 'OBJECTIVITY_INDEX', ours, engine: [engine.lone('V')] }];
  },
);

const markCell = orBlank(
  fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 2, max: 5 }).map(plain) },
    { weight: 1, arbitrary: fc.constantFrom(plain(1), spelled('4', 4), spelled(' 3', 3)) },
  ),
);

export const markMatch = family(
  'MARK_MATCH',
  ['MARK_MATCH'],
  (rows) => table(fc.tuple(markCell, markCell), rows, 2),
  (rows) => {
    const pupils = (n: number, sign: string): string =>
      `SUMPRODUCT((A1:A${n}>=2)*(A1:A${n}<=5)*(B1:B${n}>=2)*(B1:B${n}<=5)*(A1:A${n}${sign}B1:B${n}))`;
    const engine = computed(
      meantCells(rows),
      {},
      {
        U: ({ n }) => pupils(n, '<'),
        V: ({ n }) => pupils(n, '='),
        W: ({ n }) => pupils(n, '>'),
        X: ({ n }) => `COUNTIFS(A1:A${n},">=2",A1:A${n},"<=5",B1:B${n},">=2",B1:B${n},"<=5")`,
        Y: () => percentOf('U1', 'X1'),
        Z: () => percentOf('V1', 'X1'),
        T: () => percentOf('W1', 'X1'),
      },
    );
    const ours = resultCells(callBuilt('MARK_MATCH', typedColumn(rows, 0), typedColumn(rows, 1)));
    const expected = ['U', 'Y', 'V', 'Z', 'W', 'T'].map((letter) => engine.lone(letter));
    return [{ name: 'MARK_MATCH', ours, engine: expected }];
  },
);

/** A code of a few hundred schools, now and then in capitals, with spaces, or as a bare number. */
const codeCell = orBlank(
  fc.tuple(fc.nat({ max: 300 }), fc.nat({ max: 5 })).map(([number, way]): Cell => {
    if (way === 0) return spelled(` SCH${number}`, ` SCH${number}`);
    return plain(way === 1 ? 220000 + number : `sch${number}`);
  }),
);

export const listDynamics = family(
  'LIST_DYNAMICS',
  ['LIST_DYNAMICS'],
  (rows) => fc.record({ rows: table(fc.tuple(codeCell, codeCell), rows, 2), shorter: fc.nat({ max: 100 }) }),
  ({ rows, shorter }) => {
    // The current list is shorter than the previous one: its last codes are gone from both sides.
    const kept = Math.max(1, rows.length - shorter);
    const cells = meantCells(rows).map(([before, now], row) => [
      before ?? null,
      row < kept ? (now ?? null) : null,
    ]);
    const key =
      (own: string) =>
      ({ r }: { r: number }) =>
        `IF(ISBLANK(${own}${r}),"","c"&UPPER(TRIM(${own}${r})))`;
    const first =
      (own: string) =>
      ({ r }: { r: number }) =>
        `IF(${own}${r}="",0,IF(COUNTIF(${own}$1:${own}${r},${own}${r})=1,1,0))`;
    const engine = computed(
      cells,
      {
        K: key('A'),
        L: key('B'),
        M: first('K'),
        N: first('L'),
        O: ({ r, n }) => `IF(M${r}=1,IF(COUNTIF(L$1:L$${n},K${r})>0,1,0),0)`,
        P: ({ r, n }) => `IF(N${r}=1,IF(COUNTIF(K$1:K$${n},L${r})=0,1,0),0)`,
      },
      {
        U: ({ n }) => `SUM(M1:M${n})-SUM(O1:O${n})`,
        V: ({ n }) => `SUM(O1:O${n})`,
        W: ({ n }) => `SUM(P1:P${n})`,
        X: ({ n }) => percentOf('U1', `SUM(M1:M${n})`),
        Y: ({ n }) => percentOf('V1', `SUM(M1:M${n})`),
        Z: ({ n }) => percentOf('W1', `SUM(N1:N${n})`),
      },
    );
    const ours = resultCells(
      callBuilt('LIST_DYNAMICS', typedColumn(rows, 0), typedColumn(rows.slice(0, kept), 1)),
    );
    const expected = ['U', 'X', 'V', 'Y', 'W', 'Z'].map((letter) => engine.lone(letter));
    return [{ name: 'LIST_DYNAMICS', ours, engine: expected }];
  },
);

const measures = [
  'служебное жильё',
  'подъёмные',
  'целевой договор',
  'наставник',
  'сетевой учитель',
  'доплата',
  'проезд',
];

const measureCell = orBlank(
  fc
    .tuple(fc.constantFrom(...measures), fc.nat({ max: 40 }), fc.nat({ max: 4 }))
    .map(([kind, year, way]): Cell => {
      const measure = `${kind} ${year}`;
      if (way === 0) return plain(measure.toUpperCase());
      return way === 1 ? plain(`  ${measure} `) : plain(measure);
    }),
);

export const supportMeasures = family(
  'SUPPORT_MEASURES_COUNT',
  ['SUPPORT_MEASURES_COUNT'],
  (rows) => table(fc.tuple(measureCell), rows, 1),
  (rows: readonly Row[]) => {
    const engine = computed(
      meantCells(rows),
      {
        K: ({ r }) => `IF(ISBLANK(A${r}),"",UPPER(TRIM(A${r})))`,
        L: ({ r }) => `IF(K${r}="",0,IF(COUNTIF(K$1:K${r},K${r})=1,1,0))`,
      },
      { U: ({ n }) => `IF(COUNTA(A1:A${n})=0,${NO_DATA},SUM(L1:L${n}))` },
    );
    const ours = [callBuilt('SUPPORT_MEASURES_COUNT', typedColumn(rows, 0))];
    return [{ name: 'SUPPORT_MEASURES_COUNT', ours, engine: [engine.lone('U')] }];
  },
);
