// «Сделать значениями»: every formula with a function of ours becomes what it shows, for a copy without the add-on.
import { calls } from '../../contract/calls';
import type { Response } from '../../contract/responses';
import { isBlankCell } from '../../domain/kernel/cell';
import { filled } from '../../messages/template';
import { cellAddress } from '../../workbook/address';
import type { BlockWrite, CellToWrite, SheetContent } from '../../workbook/block-plan';
import {
  brokenFormula,
  type CellPlace,
  callsOurs,
  cellBlocks,
  kept,
  type OurFormulas,
  ourFormulas,
  spreadCells,
} from '../../workbook/indicators/custom-formulas';
import { journalSheet } from '../../workbook/sheets/journal';
import { CommandRefusal, causeOf, withLock } from '../command-refusal';
import { journalWrites } from '../journal';
import type { Book, Ports } from '../ports';
import { requiredSheet } from '../reading';
import { writeTogether } from '../write-together';

interface SheetWithOurs extends OurFormulas {
  readonly title: string;
  readonly content: SheetContent;
}

/**
 * How far a result has spread a formula does not tell: our formulas are blanked, and what then no longer shows had
 * been theirs. A fault puts the formulas back; a run that Google stops in between cannot: see docs/testing.md.
 */
export function makeValues(ports: Ports): Response<'makeValues'> {
  return withLock(ports, () => {
    const { book } = ports;
    const { operations } = ports.texts();
    const sheets = sheetsWithOurs(book);
    if (sheets.length === 0) throw new CommandRefusal({ code: 'NO_FORMULAS' });
    const journal = requiredSheet(book, journalSheet);
    const { date, time } = ports.clock();
    const failed = sheets.flatMap(({ title, failed: cells }) => cells.map((cell) => ({ title, cell })));
    const errors =
      failed[0] === undefined
        ? ''
        : filled(operations.valuesErrors, { n: failed.length, cell: nameOf(failed[0]) });
    const n = sheets.reduce((sum, { content, good }) => sum + good.filter(isCall(content)).length, 0);
    const summary = filled(operations.values, { n, errors, time });
    const line = { time: `${date} ${time}`, operation: calls.makeValues.operation, outcome: summary };

    writeTogether(
      book,
      sheets.flatMap((sheet) => blankWrites(sheet)),
    );
    const written: BlockWrite[] = [];
    try {
      written.push(...sheets.flatMap((sheet) => valueWrites(book, sheet)), ...journalWrites(journal, [line]));
      writeTogether(book, written);
      for (const { title, content } of sheets) {
        const cell = brokenFormula(content, book.read(title) ?? []);
        if (cell !== undefined)
          throw new CommandRefusal({ code: 'VALUES_DEPEND', cell: nameOf({ title, cell }) });
      }
    } catch (error) {
      throw formulasBack(book, sheets, written, error);
    }
    return { summary };
  });
}

function sheetsWithOurs(book: Book): SheetWithOurs[] {
  return book.tabs().flatMap(({ title }) => {
    const formulas = book.readFormulas(title);
    if (!formulas.some((row) => row.some((formula) => formula !== ''))) return [];
    const content = { values: book.read(title) ?? [], formulas };
    const ours = ourFormulas(title, content);
    return ours.good.length + ours.failed.length === 0 ? [] : [{ title, content, ...ours }];
  });
}

function blankWrites({ title, content, good }: SheetWithOurs): BlockWrite[] {
  return cellBlocks(
    title,
    good,
    () => false,
    () => '',
    formulaOf(content),
  );
}

/** The old values of our formulas and of what they had spread, now that the formulas are blank. */
function valueWrites(book: Book, { title, content, good }: SheetWithOurs): BlockWrite[] {
  if (good.length === 0) return [];
  const blanked = book.read(title) ?? [];
  const cells: CellPlace[] = [...good, ...spreadCells(content, blanked)];
  const isFree = (row: number, column: number): boolean =>
    (content.formulas[row]?.[column] ?? '') === '' && isBlankCell(content.values[row]?.[column]);
  return cellBlocks(
    title,
    cells,
    isFree,
    (row, column) => kept(content.values[row]?.[column]),
    () => '',
  );
}

/** Everything as it was: what has been written goes, then the formulas come back and spread their results anew. */
function formulasBack(
  book: Book,
  sheets: readonly SheetWithOurs[],
  written: readonly BlockWrite[],
  error: unknown,
): CommandRefusal {
  const blanks = sheets.flatMap((sheet) => blankWrites(sheet));
  const back = [...written, ...blanks].map((write) => ({ ...write, values: write.before }));
  try {
    writeTogether(book, back);
  } catch (again) {
    const titles = [...new Set(back.map(({ sheet }) => `«${sheet}»`))].join(', ');
    const cause = `${causeOf(error)}; ${causeOf(again)}`;
    return new CommandRefusal({ code: 'WRITE_PARTLY', cause, sheets: titles });
  }
  return error instanceof CommandRefusal && error.facts.code === 'VALUES_DEPEND'
    ? error
    : new CommandRefusal({ code: 'WRITE_UNDONE', cause: causeOf(error) });
}

function formulaOf({ formulas }: SheetContent) {
  return (row: number, column: number): CellToWrite => ({ formula: formulas[row]?.[column] ?? '' });
}

/** A formula that calls a function of ours; those that only go with it are not counted. */
function isCall({ formulas }: SheetContent) {
  return ([row, column]: CellPlace): boolean => callsOurs(formulas[row]?.[column] ?? '');
}

function nameOf({ title, cell: [row, column] }: { title: string; cell: CellPlace }): string {
  return `«${title}», ${cellAddress({ row: row + 1, column: column + 1 })}`;
}
