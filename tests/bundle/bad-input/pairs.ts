// Bad input to the functions of two columns that stand side by side: correlation, marks for ВПР against the journal.
import {
  type BadInputCase,
  casesOf,
  column,
  date,
  longColumn,
  missing,
  noData,
  said,
  sizes,
  thrown,
} from './bad-input-case';

const x = 'x (первый ряд результатов)';
const y = 'y (второй ряд результатов)';
const method = 'method (способ расчёта)';
const minimum = 'minimum (минимум пар)';
const vpr = 'vpr_marks (отметки за ВПР)';
const journal = 'journal_marks (отметки в журнале)';

const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const rising = column(...ten);
const falling = column(...[...ten].reverse());
const few = 'мало данных';
const wordsOfMethod = 'Впишите «спирмен» или «пирсон» либо не указывайте этот аргумент: тогда он «спирмен».';

const correlationCases = casesOf('RESULTS_CORRELATION', [
  ['ten pairs', [rising, falling], -1],
  ['nine pairs', [rising.slice(1), rising.slice(1)], few],
  ['ten rows, one with a blank', [rising, column('', ...ten.slice(1))], few],
  ['ten rows, one with a word', [column(...ten.slice(1), 'н/а'), rising], few],
  ['ten pairs, a word and a blank', [column(...ten, 'н/а', 11), column(...ten, 11, '')], 1],
  ['numbers as text', [column(...ten.slice(1), '10,5'), column(...ten.slice(1), '10.5')], 1],
  ['a constant column', [rising, column(...ten.map(() => 4))], 'не рассчитывается'],
  ['nothing but blanks', [column('', ''), column('', '')], noData],
  ['blank on one side', [column('', ''), column(1, 2)], few],
  ['a single pair', [1, 2], few],
  // ranks 1 2 3 and 2 3 1: (−1 · 0 + 0 · 1 + 1 · −1) / 2
  ['a minimum of 3', [column(1, 2, 3), column(8, 10, -3), 'Спирмен ', 3], -0.5],
  // deviations −1 0 1 and 3 5 −8: −11 / √(2 · 98)
  ['the other method', [column(1, 2, 3), column(8, 10, -3), 'ПИРСОН', '3'], -11 / 14],
  [
    'an unknown method',
    [rising, rising, 'кендалл'],
    thrown(`RESULTS_CORRELATION, ${method}: «кендалл» — неизвестный способ. ${wordsOfMethod}`),
  ],
  [
    'TRUE for a method',
    [rising, rising, true],
    thrown(`RESULTS_CORRELATION, ${method}: «ИСТИНА» — неизвестный способ. ${wordsOfMethod}`),
  ],
  [
    'a blank method',
    [rising, rising, ''],
    thrown(`RESULTS_CORRELATION, ${method}: ячейка пуста. ${wordsOfMethod}`),
  ],
  [
    'a method that is a range',
    [rising, rising, column('спирмен', 'пирсон')],
    thrown(`RESULTS_CORRELATION, ${method}: указан диапазон 2 × 1. ${wordsOfMethod}`),
  ],
  [
    'a blank minimum',
    [rising, rising, 'спирмен', ''],
    thrown(`RESULTS_CORRELATION, ${minimum}: ${said.blankOption('10')}`),
  ],
  [
    'a negative minimum',
    [rising, rising, 'спирмен', -1],
    thrown(`RESULTS_CORRELATION, ${minimum}: ${said.negativeCount('−1')}`),
  ],
  [
    'an error is passed on though its pair has a blank',
    [column(1, '#N/A'), column(2, '')],
    thrown(`RESULTS_CORRELATION, ${x}, строка 2 диапазона: ${said.error('#N/A')}`),
  ],
  [
    'a date',
    [rising, column(date, ...ten.slice(1))],
    thrown(`RESULTS_CORRELATION, ${y}, строка 1 диапазона: ${said.date}`),
  ],
  [
    'TRUE',
    [column(true, ...ten.slice(1)), rising],
    thrown(`RESULTS_CORRELATION, ${x}, строка 1 диапазона: ${said.yes}`),
  ],
  [
    'columns of different length',
    [column(1, 2, 3), column(1, 2)],
    sizes('RESULTS_CORRELATION', 'x — 3 × 1', 'y — 2 × 1'),
  ],
  [
    'two columns in one argument',
    [[[1, 2]], [[1, 2]]],
    thrown(`RESULTS_CORRELATION, ${x}: указан диапазон 1 × 2. Укажите один столбец.`),
  ],
  ['one argument', [rising], missing('RESULTS_CORRELATION', y)],
  ['40 000 rows of two values', [longColumn(1, 2), longColumn(5, 3)], -1],
]);

/** Rows: lowered, confirmed, raised. */
const matchCases = casesOf('MARK_MATCH', [
  // 3/4 lower, 4/4 the same, 5/4 and 4/3 higher
  [
    'marks 1 and 6 are left out',
    [column(3, 4, 5, 4, 1, 6, 4, 4), column(4, 4, 4, 3, 3, 5, 1, 6)],
    [
      [1, 25],
      [1, 25],
      [2, 50],
    ],
  ],
  [
    'a pair with a blank is left out',
    [column(3, '', 5, ''), column(4, 4, '', '')],
    [
      [1, 100],
      [0, 0],
      [0, 0],
    ],
  ],
  [
    'marks as text',
    [column('3', ' 4 '), column(4, '4,0')],
    [
      [1, 50],
      [1, 50],
      [0, 0],
    ],
  ],
  [
    'a mark that is not whole is left out',
    [column(3.5, 4), column(4, 4)],
    [
      [0, 0],
      [1, 100],
      [0, 0],
    ],
  ],
  [
    'no pair',
    [column('', ''), column('', '')],
    [
      [0, noData],
      [0, noData],
      [0, noData],
    ],
  ],
  [
    'single cells',
    [5, 4],
    [
      [0, 0],
      [0, 0],
      [1, 100],
    ],
  ],
  [
    'an error',
    [column(3, 4), column(4, '#REF!')],
    thrown(`MARK_MATCH, ${journal}, строка 2 диапазона: ${said.error('#REF!')}`),
  ],
  ['a date', [column(3, date), column(4, 4)], thrown(`MARK_MATCH, ${vpr}, строка 2 диапазона: ${said.date}`)],
  ['FALSE', [false, 4], thrown(`MARK_MATCH, ${vpr}: ${said.no}`)],
  [
    'columns of different length',
    [column(3, 4, 5), column(3, 4)],
    sizes('MARK_MATCH', 'vpr_marks — 3 × 1', 'journal_marks — 2 × 1'),
  ],
  [
    'two columns in one argument',
    [[[3, 4]], [[3, 4]]],
    thrown(`MARK_MATCH, ${vpr}: указан диапазон 1 × 2. Укажите один столбец.`),
  ],
  [
    '40 000 pupils',
    [longColumn(3), longColumn(4)],
    [
      [40_000, 100],
      [0, 0],
      [0, 0],
    ],
  ],
]);

export const pairCases: readonly BadInputCase[] = [...correlationCases, ...matchCases];
