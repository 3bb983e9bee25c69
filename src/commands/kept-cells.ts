// Cells of a sheet as a text that can be kept and read again: dates stay moments, formulas stay formulas.
import { isDateCell } from '../domain/kernel/cell';

export function textOfCells(value: object): string {
  return JSON.stringify(value, withDates);
}

/** Undefined for a text that was not written here: people can reach a technical sheet too. */
export function parsedCells(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text, readDates);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Cells by column id, each of them something that can be written. */
export function areCells(cells: unknown): boolean {
  return typeof cells === 'object' && cells !== null && Object.values(cells).every(isCell);
}

/** A date would become a text of another time zone. */
function withDates(this: unknown, key: string, value: unknown): unknown {
  const cell = (this as Record<string, unknown>)[key];
  return isDateCell(cell) ? { date: cell.getTime() } : value;
}

function readDates(_: string, value: unknown): unknown {
  const { date } = (value ?? {}) as { date?: unknown };
  return typeof date === 'number' ? new Date(date) : value;
}

function isCell(cell: unknown): boolean {
  if (isDateCell(cell)) return true;
  if (typeof cell !== 'object') return true;
  const { formula, text } = (cell ?? {}) as { formula?: unknown; text?: unknown };
  return typeof formula === 'string' || typeof text === 'string';
}
