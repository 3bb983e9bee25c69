// Putting a list together by what its items belong to.

/** Groups in the order in which they first occur, each with its items in the order given. */
export function grouped<T>(
  items: readonly T[],
  titleOf: (item: T) => string,
): readonly { readonly title: string; readonly items: readonly T[] }[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const title = titleOf(item);
    const group = groups.get(title);
    if (group === undefined) groups.set(title, [item]);
    else group.push(item);
  }
  return [...groups].map(([title, members]) => ({ title, items: members }));
}
