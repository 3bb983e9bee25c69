// Planning «Рекомендации»: the recommendations made now, over what stands there and what people have made of it.
import { recommendationStatusWords as words } from '../../catalogue/words';
import { textHash } from '../../domain/text-hash';
import {
  type BlockWrite,
  type CellsById,
  type CellToWrite,
  type ComputedRow,
  planComputedSheet,
  type SheetContent,
} from '../block-plan';
import { readTable } from '../read-table';
import { recommendationsSheet } from '../sheets/recommendations';
import { EDITABLE, type EditableCells, isEdited, keyIn, markOf } from './recommendation-mark';

/** A recommendation as it is to stand on the sheet. */
export interface RecommendationRow {
  readonly key: string;
  /** Blank for the municipality. */
  readonly code: string;
  readonly name: string;
  readonly addressee: string;
  readonly problem: string;
  readonly indicator: string;
  /** Percent. */
  readonly value: number | undefined;
  readonly threshold: number | undefined;
  readonly text: string;
  readonly term: string;
  readonly responsible: string;
  readonly reserve: boolean;
}

export interface RecommendationsPlan {
  readonly writes: readonly BlockWrite[];
  readonly added: number;
  /** Rows that no longer apply and are told so now for the first time. */
  readonly outdated: number;
}

/** A recommendation that is finished, or that people have put an end to, never becomes «Не актуальна». */
const FINISHED: ReadonlySet<string> = new Set([words.done, words.partly, words.undone, words.outdated]);

type Standing = Readonly<Record<string, unknown>>;

/**
 * Rows keep their places; texts, terms, posts and statuses that people have edited stay; a row whose reason is gone
 * becomes «Не актуальна» and is never deleted. All headings must be there.
 */
export function planRecommendations(
  made: readonly RecommendationRow[],
  content: SheetContent,
): RecommendationsPlan {
  const standing = standingRows(content);
  const fresh = new Set(made.map(({ key }) => textHash(key)));
  const gone = [...standing].filter(([key]) => !fresh.has(key));
  const rows = [
    ...made.map((row): ComputedRow => {
      const key = textHash(row.key);
      return { key, cells: freshCells(row, standing.get(key)) };
    }),
    ...gone.map(([key, cells]): ComputedRow => ({ key, cells: goneCells(cells) })),
  ];
  const writes = planComputedSheet(
    {
      spec: recommendationsSheet,
      rows,
      keyOf: (cells) => keyIn(String(cells.mark ?? '')),
      gone: goneCells,
    },
    content,
  );
  return {
    writes,
    added: made.filter(({ key }) => !standing.has(textHash(key))).length,
    outdated: gone.filter(([, { status }]) => !FINISHED.has(String(status))).length,
  };
}

/** Our cells of each row that holds a mark; of two rows of one mark the first. */
function standingRows({ values }: SheetContent): Map<string, Standing> {
  const rows = new Map<string, Standing>();
  const { columns } = readTable(recommendationsSheet, values.slice(0, 1));
  for (const line of values.slice(1)) {
    const cells = Object.fromEntries([...columns.index].map(([id, at]) => [id, line[at]]));
    const key = keyIn(String(cells.mark ?? ''));
    if (key !== undefined && !rows.has(key)) rows.set(key, cells);
  }
  return rows;
}

function freshCells(row: RecommendationRow, standing: Standing | undefined): CellsById {
  const ours: EditableCells = {
    text: row.text,
    term: row.term,
    responsible: row.responsible,
    status: row.reserve ? words.reserve : words.draft,
  };
  const mark = String(standing?.mark ?? '');
  const kept = Object.fromEntries(
    EDITABLE.map((id) => {
      const cell = String(standing?.[id] ?? '');
      return [id, { text: standing !== undefined && isEdited(mark, id, cell) ? cell : ours[id] }];
    }),
  );
  return {
    code: row.code === '' ? '' : { text: row.code },
    name: row.name,
    addressee: row.addressee,
    problem: row.problem,
    indicator: row.indicator,
    value: row.value ?? '',
    threshold: row.threshold ?? '',
    ...kept,
    mark: { text: markOf(row.key, ours) },
  };
}

/** As it stands, but for the status; the mark remembers that the add-on has set it. */
function goneCells(cells: Readonly<Record<string, unknown>>): CellsById {
  const status = String(cells.status ?? '');
  if (FINISHED.has(status)) return cells as CellsById;
  const mark = String(cells.mark ?? '').split(' ');
  mark[EDITABLE.indexOf('status') + 1] = textHash(words.outdated);
  const own = Object.fromEntries(
    Object.entries(cells).filter(([id]) => id in recommendationsSheet.columns),
  ) as Record<string, CellToWrite>;
  return { ...own, status: words.outdated, mark: { text: mark.join(' ') } };
}
