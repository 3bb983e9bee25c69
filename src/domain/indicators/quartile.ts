// Quartiles of type 7, as QUARTILE in spreadsheets and the default of R.

/**
 * The quartile of the values: linear interpolation at position (n − 1)·q/4 of the sorted values (type 7).
 * No value at all gives undefined. The values are not changed.
 */
export function quartile(values: readonly number[], which: 1 | 2 | 3): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const position = ((sorted.length - 1) * which) / 4;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) return undefined;
  return below + (position - Math.floor(position)) * (above - below);
}
