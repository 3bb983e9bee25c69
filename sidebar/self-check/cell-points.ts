// Points that write cells to the sheet of the self-check and see what has become of them.
import type { Request } from '../../src/contract/requests';
import type { SeenCell } from '../../src/contract/responses';
import { seenTexts } from '../../src/messages/self-check';
import type { Point, Seen } from './point';

/** Texts that a sheet would take for a formula, a number or a mark. */
const RISKY = ['=1+1', '+7 классов', '@все', "'кавычка", '-3 кабинета', '0012'];
const APART = RISKY.map((text) => [`'${text}`]);
const DAY = '12.06.2026';
/** The comma is not what the add-on writes: how it is read is only told. */
const SEPARATORS = [['=SUM(1;2)', '=IF(TRUE;1;2)', '=325/10', '=SUM(1,2)']];
const FAILED_AND_ALL = [
  ['1', '4', '=VPR_FAIL_SHARE(A1:A3;B1:B3)'],
  ['2', '4', ''],
  ['3', '4', ''],
];
/** The function with an error inside a range, with an error alone and without one. */
const ERRORS = [
  ['=NA()', '4', '=VPR_FAIL_SHARE(A1:A2;B1:B2)', '=VPR_FAIL_SHARE(A1;4)', '=VPR_FAIL_SHARE(1;4)'],
  ['1', '4', '', '', ''],
];

/** The text of an error: Google's own, or the one with which a function answers. */
const ERROR = /^(#|ошибка)/;

type Cells = readonly SeenCell[];
type Tried = { readonly cells: Cells; readonly ms: number; readonly hidden: boolean };

export const cellPoints: readonly Point[] = [
  point('apostropheText', { format: '@', rows: APART }, told(RISKY)),
  point('apostropheGeneral', { rows: APART }, told(RISKY)),
  point('textFormat', { format: '@', rows: [['0012'], ['3.5']] }, told(['0012', '3.5'])),
  point('dates', { rows: [[DAY]], again: true }, told([{ day: DAY }])),
  point('separators', { rows: SEPARATORS }, told([3, 1, 32.5]), ({ cells }) => ({
    text: told(cells.slice(0, 3)),
    more: seenTexts.comma(told(cells.slice(3))),
  })),
  point('errorCell', { rows: [['=NA()'], ['=1/0']] }, told(['#N/A', '#DIV/0!'])),
  point('functionTime', { rows: FAILED_AND_ALL }, told([25, 50, 75]), ({ cells, ms }) => ({
    text: told(cells.filter((_, at) => at % 3 === 2)),
    more: seenTexts.seconds(ms),
  })),
  point('functionError', { rows: ERRORS }, roughly(['#', '#', 25]), ({ cells }) => ({
    text: roughly(cells.slice(2, 5)),
    more: seenTexts.exactly(told(cells.slice(2, 5))),
  })),
  point('hiddenSheet', { rows: [['9']], hide: true }, seenTexts.hidden(told([9])), ({ cells, hidden }) => ({
    text: (hidden ? seenTexts.hidden : seenTexts.shown)(told(cells)),
  })),
];

/** `see` tells what decides of the cells, row by row; left out, all of them do. */
function point(
  id: Point['id'],
  request: Partial<Request<'tryCells'>>,
  expected: string,
  see: (tried: Tried) => Seen = ({ cells }) => ({ text: told(cells) }),
): Point {
  return {
    id,
    expected,
    look: async (ask) => {
      const whole = { format: '', rows: [], hide: false, again: false, ...request };
      const { values, ms, hidden } = await ask('tryCells', whole);
      return see({ cells: values.flat(), ms, hidden });
    },
  };
}

function told(cells: Cells): string {
  return cells.map(cellText).join(', ');
}

/** Which error it is does not matter. */
function roughly(cells: Cells): string {
  const isError = (cell: SeenCell) => typeof cell === 'string' && ERROR.test(cell);
  return cells.map((cell) => (isError(cell) ? seenTexts.error : cellText(cell))).join(', ');
}

function cellText(cell: SeenCell): string {
  if (typeof cell === 'string') return seenTexts.text(cell);
  if (typeof cell === 'number') return seenTexts.number(cell);
  if (typeof cell === 'boolean') return String(cell);
  return 'day' in cell ? seenTexts.day(cell.day) : seenTexts.other(cell.other);
}
