// One cell that should hold a number, as a custom function receives it: the number, a blank or a refusal.
import type { ParameterKind } from '../catalogue/functions';
import { readNumberCell } from '../domain/kernel/number-text';
import { noDataText } from '../messages/indicators/functions';
import { wordOf } from './word-memory';

/**
 * What a cell gives: its number, undefined for a blank, NaN for anything that is refused.
 * No cell holds NaN itself, and in a long column it costs nothing to tell from a number;
 * why a cell was refused is worked out afterwards by `cellProblem`.
 */
export type Reading = number | undefined;

/** Which numbers a cell may hold. */
export interface Limits {
  readonly low: number;
  readonly high: number;
  readonly whole: boolean;
}

/**
 * 100 times a count, and 100 times the sum of four of them, is still held exactly (a multiple of 4 below 2 to the
 * 55th), so that no share of counts comes out above 100.
 */
const LARGEST_COUNT = Number.MAX_SAFE_INTEGER / 100;

const COUNT: Limits = { low: 0, high: LARGEST_COUNT, whole: true };
const PERCENT: Limits = { low: 0, high: 100, whole: false };
const POSITIVE: Limits = { low: 0, high: Number.MAX_VALUE, whole: false };
/** For cells that are more than a number within limits: all of them go to their reader. */
const NONE: Limits = { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY, whole: false };

/** The limits of a kind of argument: a number within them is its own reading, and needs no reader. */
export function limitsOf(kind: ParameterKind): Limits {
  if (kind === 'count') return COUNT;
  if (kind === 'positive') return POSITIVE;
  return kind === 'percent' || kind === 'share' ? PERCENT : NONE;
}

/** Takes the limits one by one: a long column keeps them at hand. */
export function isWithin(
  value: number,
  low: Limits['low'],
  high: Limits['high'],
  whole: Limits['whole'],
): boolean {
  return value >= low && value <= high && (!whole || Math.floor(value) === value);
}

function readWithin(cell: unknown, { low, high, whole }: Limits): Reading {
  const value = readNumberCell(cell);
  return value === undefined || isWithin(value, low, high, whole) ? value : Number.NaN;
}

/** A whole number from 0 to the largest that is counted with. */
export function readCount(cell: unknown): Reading {
  return readWithin(cell, COUNT);
}

/** A percent 0…100. */
export function readPercent(cell: unknown): Reading {
  return readWithin(cell, PERCENT);
}

/** A number from 0. */
export function readPositive(cell: unknown): Reading {
  return readWithin(cell, POSITIVE);
}

/** A percent 0…100, where «нет данных» of another function is a blank. */
export function readShare(cell: unknown): Reading {
  const value = readPercent(cell);
  return Number.isNaN(value) && isNoData(cell) ? undefined : value;
}

/** Any number that is finite. */
export function readFinite(cell: unknown): Reading {
  const value = readNumberCell(cell);
  return value === undefined || Number.isFinite(value) ? value : Number.NaN;
}

/** «нет данных», as the functions write it. */
export function isNoData(cell: unknown): boolean {
  return cell === noDataText || (typeof cell === 'string' && wordOf(cell) === noDataText);
}
