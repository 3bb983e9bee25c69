// Records grouped by school, in one pass.

interface OfSchool {
  readonly schoolKey: string;
}

/** Records by school key, each school's in their order in the data. */
export function groupBySchool<T extends OfSchool>(records: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  let lastKey: string | undefined;
  let group: T[] = [];
  for (const record of records) {
    // Rows of one school mostly stand together, so most rows need no look-up.
    if (record.schoolKey !== lastKey) {
      lastKey = record.schoolKey;
      const known = groups.get(lastKey);
      group = known ?? [];
      if (known === undefined) groups.set(lastKey, group);
    }
    group.push(record);
  }
  return groups;
}
