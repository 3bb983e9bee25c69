// Quartiles of type 7, as QUARTILE in spreadsheets and the default of R.

/** Steps of the golden ratio hit every part of a range alike, so no order of the values makes selection slow. */
const GOLDEN = 0.618033988749895;

/**
 * The quartile of the values: linear interpolation at position (n − 1)·q/4 of the sorted values (type 7). O(n).
 * No value at all gives undefined. The values are not changed. Example: `quartile([4, 1, 3, 2], 1)` is 1.75.
 */
export function quartile(values: ArrayLike<number>, which: 1 | 2 | 3): number | undefined {
  return values.length === 0 ? undefined : quartileAmong(new Float64Array(values), which, 0);
}

/** The first and the third quartile, as `quartile` gives each. */
export function outerQuartiles(values: ArrayLike<number>): { first: number; third: number } | undefined {
  if (values.length === 0) return undefined;
  const own = new Float64Array(values);
  const first = quartileAmong(own, 1, 0);
  return { first, third: quartileAmong(own, 3, Math.floor((own.length - 1) / 4)) };
}

/** The quartile of values that are rearranged; none before `from` is greater than any behind it. */
function quartileAmong(own: Float64Array, which: 1 | 2 | 3, from: number): number {
  const position = ((own.length - 1) * which) / 4;
  const before = Math.floor(position);
  const below = select(own, before, from);
  if (before === position) return below;
  let above = Number.POSITIVE_INFINITY;
  for (let place = before + 1; place < own.length; place++) above = Math.min(above, own[place] as number);
  return below + (position - before) * (above - below);
}

/** The value at a place of the sorted order; afterwards none before it is greater and none behind it less. */
function select(values: Float64Array, place: number, from: number): number {
  let left = from;
  let right = values.length - 1;
  for (let step = 1; left < right; step++) {
    const pivot = values[left + Math.floor(((step * GOLDEN) % 1) * (right - left + 1))] as number;
    let i = left;
    let j = right;
    while (i <= j) {
      while ((values[i] as number) < pivot) i++;
      while ((values[j] as number) > pivot) j--;
      if (i > j) break;
      const moved = values[i] as number;
      values[i++] = values[j] as number;
      values[j--] = moved;
    }
    if (place <= j) right = j;
    else if (place >= i) left = i;
    else break;
  }
  return values[place] as number;
}
