// The unknown table whose columns are being chosen: opened, applied, left as it was.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Item, Mapping, UnknownItem } from '../../src/intake/types';
import type { IntakeWork } from './use-intake';

export interface MappingWork {
  /** The table on screen; undefined while none is. */
  readonly item: UnknownItem | undefined;
  /** Why the columns applied last are not enough; nothing is said before they were applied. */
  readonly problems: readonly string[];
  open(item: Item): void;
  /** The headings stand in another row: its columns are chosen anew. */
  moveHeadings(mapping: Mapping): void;
  apply(mapping: Mapping): void;
  leave(): void;
}

export function useMapping(work: IntakeWork): MappingWork {
  const [id, setId] = useState<string>();
  /** The mapping in force when the screen was opened: leaving without «Готово» brings it back. */
  const before = useRef<Mapping>();
  /** Left without «Готово», the table is refused again. */
  const wasRefused = useRef(false);
  const [isApplied, setIsApplied] = useState(false);
  const found = work.intake?.items.find((item) => item.id === id);
  const item = found?.kind === 'unknown' ? found : undefined;

  // A table that is no longer unknown after «Готово» needs its screen no more.
  useEffect(() => {
    if (isApplied && !work.isWorking && found?.kind !== 'unknown') setId(undefined);
  }, [isApplied, found, work.isWorking]);

  return {
    item,
    problems: isApplied && !work.isWorking ? (item?.problems ?? []) : [],
    open(chosen) {
      setIsApplied(false);
      setId(chosen.id);
      before.current = 'given' in chosen ? chosen.given.mapping : undefined;
      wasRefused.current = chosen.kind === 'refused';
      // A table that was refused as a report becomes an unknown one: its headings and first rows can be shown.
      if (chosen.kind === 'refused' && chosen.columns !== undefined)
        setMapping(work, chosen.id, chosen.columns);
      if (before.current === undefined) return;
      work.draft(chosen.id, before.current);
      // Without its columns the table is unknown again: its headings and first rows can be shown.
      setMapping(work, chosen.id, { ...before.current, columns: {} });
    },
    moveHeadings(mapping) {
      if (id === undefined) return;
      const moved = { ...mapping, columns: {} };
      work.draft(id, moved);
      setMapping(work, id, moved);
    },
    apply(mapping) {
      if (id === undefined) return;
      setIsApplied(true);
      setMapping(work, id, mapping);
    },
    leave() {
      if (id !== undefined && before.current !== undefined) setMapping(work, id, before.current);
      if (id !== undefined && wasRefused.current) work.give(new Map([[id, {}]]));
      setId(undefined);
    },
  };
}

function setMapping(work: IntakeWork, id: string, mapping: Mapping): void {
  work.give(new Map([[id, { mapping }]]));
}
