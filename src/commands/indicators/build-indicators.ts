// «Показатели»: builds the two live sheets; from then on they follow the data by themselves.
import { calls } from '../../contract/calls';
import type { Response } from '../../contract/responses';
import { isBlankCell } from '../../domain/kernel/cell';
import { errorPrefix, noDataText } from '../../messages/indicators/functions';
import { filled } from '../../messages/template';
import type { SheetContent } from '../../workbook/block-plan';
import { filledBlock, type PlacedSheet } from '../../workbook/indicators/fill-templates';
import { type LiveSheet, lastRowFor, peopleId } from '../../workbook/indicators/live-sheet';
import { blockColumn } from '../../workbook/indicators/place';
import { planLive } from '../../workbook/indicators/plan-live';
import { journalSheet } from '../../workbook/sheets/journal';
import { CommandRefusal, causeOf, withLock } from '../command-refusal';
import { journalWrites } from '../journal';
import type { Book, LiveLayout, Ports } from '../ports';
import { requiredSheet } from '../reading';
import { writeTogether } from '../write-together';
import { type LiveInputs, liveInputs } from './live-inputs';

/** May be run at any time: our columns are rewritten in place, those of a person stay. */
export function buildIndicators(ports: Ports): Response<'buildIndicators'> {
  return withLock(ports, () => {
    const { book } = ports;
    const inputs = liveInputs(ports);
    const { svod, indicators, mark } = ports.liveSheets();
    const standing = [svod, indicators].map((sheet) => standingSheet(book, sheet));
    const lastRow = lastRowFor(inputs.schoolRows);
    const { sourceColumn, lastSourceRow } = inputs;
    const facts = { ...inputs.facts, mark };
    const around = { placed: standing, lastRow, facts, sourceColumn, lastSourceRow };
    const writes = standing.map((placed) => planLive(placed, filledBlock(placed, around), placed.content));
    const { date, time } = ports.clock();
    const { schools, year, warnings } = inputs;
    const summary = filled(ports.texts().operations.indicators, { schools, year, time });
    const line = { time: `${date} ${time}`, operation: calls.buildIndicators.operation, outcome: summary };
    const journal = journalWrites(requiredSheet(book, journalSheet), [line]);
    withNewSheets(book, (begin) => {
      for (const placed of standing) {
        if (!placed.exists) begin(placed.sheet.title);
        book.layOutLive(liveLayout(placed, lastRow, inputs));
      }
      writeTogether(book, [...writes, ...journal]);
    });
    return { summary, warnings: [...warnings] };
  });
}

interface ExistingSheet extends PlacedSheet {
  readonly content: SheetContent;
  readonly exists: boolean;
  /** Nothing stands on it yet. */
  readonly isNew: boolean;
}

function standingSheet(book: Book, sheet: LiveSheet): ExistingSheet {
  const values = book.read(sheet.title);
  if (values === undefined) {
    return { sheet, column: 1, content: { values: [], formulas: [] }, exists: false, isNew: true };
  }
  const column = blockColumn(sheet, values);
  if (typeof column !== 'number') {
    throw new CommandRefusal({ code: 'INDICATORS_MOVED', sheet: sheet.title, heading: column.misplaced });
  }
  const content = { values, formulas: book.readFormulas(sheet.title) };
  return { sheet, column, content, exists: true, isNew: values.every((row) => row.every(isBlankCell)) };
}

/** Runs the work; when it fails, the sheets that it has begun to create go again. */
function withNewSheets(book: Book, work: (begin: (title: string) => void) => void): void {
  const begun: string[] = [];
  try {
    work((title) => begun.push(title));
  } catch (error) {
    const left = begun.filter((title) => !isDiscarded(book, title)).map((title) => `«${title}»`);
    if (left.length === 0) throw error;
    const partly =
      error instanceof CommandRefusal && 'sheets' in error.facts ? error.facts.sheets.split(', ') : [];
    const sheets = [...new Set([...left, ...partly])].join(', ');
    throw new CommandRefusal({ code: 'WRITE_PARTLY', cause: causeOf(error), sheets });
  }
}

/** False when the sheet may still be there: its name is told together with what broke the run in the first place. */
function isDiscarded(book: Book, title: string): boolean {
  try {
    book.discard(title);
    return true;
  } catch {
    return false;
  }
}

function liveLayout(
  { sheet, column, isNew }: ExistingSheet,
  lastRow: number,
  { facts }: LiveInputs,
): LiveLayout {
  const byThreshold = new Map<number, number[]>();
  const tooFew: { column: number; people: number; minimum: number }[] = [];
  sheet.columns.forEach(({ id, threshold }, at) => {
    if (threshold === undefined) return;
    const from = Number(facts[threshold.from]);
    byThreshold.set(from, [...(byThreshold.get(from) ?? []), column + at]);
    const people = sheet.columns.findIndex((candidate) => candidate.id === peopleId(id));
    tooFew.push({ column: column + at, people: column + people, minimum: Number(facts[threshold.minimum]) });
  });
  const { title, tabColour, frozenColumns, quietRows } = sheet;
  return {
    title,
    isNew,
    tabColour,
    frozenColumns,
    quietRows,
    column,
    lastRow,
    columns: sheet.columns.map(({ note, width, format }) => ({ note, width, format })),
    thresholds: [...byThreshold].map(([from, columns]) => ({ from, columns })),
    tooFew,
    greyText: noDataText,
    errorText: errorPrefix,
  };
}
