// Heights and places of rows below the heading.
import { expect, it } from 'vitest';
import { RowHeights } from '../../../local/page/grid/row-heights';

// One frozen row; rows 3 and 5 of the sheet take two and eight lines: 2·17+7 = 41 and 8·17+7 = 143 pixels.
const heights = new RowHeights(
  [
    [3, 2],
    [5, 8],
  ],
  1,
);

it('a row is 24 pixels high unless it takes more lines', () => {
  expect([0, 1, 2, 3, 4].map((y) => heights.sizeOf(y))).toEqual([24, 41, 24, 143, 24]);
});

it('a row begins where those above it end', () => {
  expect([0, 1, 2, 3, 4, 10].map((y) => heights.topOf(y))).toEqual([0, 24, 65, 89, 232, 376]);
});

it.each([
  [4, 0, 0],
  [4, 1, 24],
  [4, 24, 24],
  [4, 25, 65],
  [4, 232, 232],
  [4, 300, 232],
])('the first row up to %i that is not above %i pixels begins at %i', (y, pixels, start) => {
  expect(heights.startOf(y, pixels)).toBe(start);
});

it('the grid hears only of rows that are higher than usual', () => {
  expect(heights.definitions()).toEqual([
    { type: 'rgRow', index: 1, size: 41 },
    { type: 'rgRow', index: 3, size: 143 },
  ]);
});
