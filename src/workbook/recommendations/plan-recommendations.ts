// Planning «Рекомендации»: the recommendations made now, over what stands there and what people have made of it.
import { recommendationStatusWords as words } from '../../catalogue/words';
import { isDateCell } from '../../domain/kernel/cell';
import { textHash } from '../../domain/kernel/text-hash';
import { LONGEST_TEXT } from '../../domain/recommendations/template';
import {
  asWritable,
  type BlockWrite,
  type CellsById,
  type CellToWrite,
  type ComputedRow,
  cut,
  planComputedSheet,
  type SheetContent,
} from '../block-plan';
import { findColumns } from '../heading';
import { recommendationsSheet } from '../sheets/recommendations';
import {
  EDITABLE,
  type Editable,
  type EditableCells,
  isEdited,
  isMarkedOutdated,
  keyIn,
  markOf,
  outdatedMark,
  statusBefore,
} from './recommendation-mark';

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

/** Our cells of a row as they can be written back. */
type Standing = Readonly<Partial<Record<string, CellToWrite>>>;

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
      // Never asked: rows whose reason is gone are among the rows.
      gone: () => ({}),
    },
    content,
  );
  return {
    writes,
    added: made.filter(({ key }) => !standing.has(textHash(key))).length,
    outdated: gone.filter(([, cells]) => becomesOutdated(cells)).length,
  };
}

/** Our cells of each row that holds a mark; of two rows of one mark the first. */
function standingRows({ values, formulas }: SheetContent): Map<string, Standing> {
  const rows = new Map<string, Standing>();
  const { index } = findColumns(recommendationsSheet, values[0] ?? []);
  for (let line = 1; line < values.length; line += 1) {
    const cells = Object.fromEntries(
      [...index].map(([id, at]) => [id, standingCell(values[line]?.[at], formulas[line]?.[at] ?? '')]),
    );
    const key = keyIn(shown(cells.mark));
    if (key !== undefined && !rows.has(key)) rows.set(key, cells);
  }
  return rows;
}

/** A text stays a text, «01.10» too; a formula of a person stays one. */
function standingCell(cell: unknown, formula: string): CellToWrite {
  if (formula !== '') return { formula };
  const writable = asWritable(cell);
  return typeof writable === 'string' ? textCell(writable) : writable;
}

function textCell(text: string): CellToWrite {
  return text === '' ? '' : { text };
}

/** What a person sees in the cell, or the formula. */
function shown(cell: CellToWrite | undefined): string {
  if (typeof cell !== 'object' || isDateCell(cell)) return String(cell ?? '');
  return 'formula' in cell ? cell.formula : cell.text;
}

function freshCells(row: RecommendationRow, standing: Standing | undefined): CellsById {
  const ours: EditableCells = {
    // Cut before it is marked: the cell is then what the mark says.
    text: String(cut(row.text, LONGEST_TEXT)),
    term: row.term,
    responsible: row.responsible,
    status: row.reserve ? words.reserve : words.draft,
  };
  const kept = Object.fromEntries(
    EDITABLE.map((id) => [id, (standing && editedCell(standing, id)) ?? textCell(ours[id])]),
  );
  return {
    code: textCell(row.code),
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

/** What a person has made of the cell; undefined when it is as the add-on wrote it. */
function editedCell(standing: Standing, id: Editable): CellToWrite | undefined {
  const mark = shown(standing.mark);
  const cell = standing[id] ?? '';
  if (isEdited(mark, id, shown(cell))) return cell;
  const before = id === 'status' ? statusBefore(mark) : undefined;
  return before === undefined ? undefined : textCell(before);
}

/** A person who has taken «Не актуальна» back is not contradicted. */
function becomesOutdated({ status, mark }: Standing): boolean {
  return !FINISHED.has(shown(status)) && !isMarkedOutdated(shown(mark));
}

/** As it stands, but for the status; the mark remembers that the add-on has set it. */
function goneCells(cells: Standing): CellsById {
  if (!becomesOutdated(cells)) return cells;
  const mark = outdatedMark(shown(cells.mark), shown(cells.status));
  return { ...cells, status: { text: words.outdated }, mark: { text: mark } };
}
