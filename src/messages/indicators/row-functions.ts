// Texts of the functions that answer row by row: values that contradict one another, tables that do not fit.

import { counted, numberText } from '../russian';
import { type NamedArgument, named, type Place, placeText } from './functions';

export function countAboveWholeText(
  functionName: string,
  place: Place | undefined,
  count: NamedArgument,
  countValue: number,
  whole: NamedArgument,
  wholeValue: number,
): string {
  return (
    `${functionName}, ${named(count)}${placeText(place)}: ${numberText(countValue)} больше, чем ` +
    `${named(whole)}: ${numberText(wholeValue)}. Проверьте оба числа.`
  );
}

/** A ratio has no meaning: something before, 0 after. */
export function nothingAfterText(
  functionName: string,
  place: Place | undefined,
  before: NamedArgument,
  beforeValue: number,
  after: NamedArgument,
): string {
  return (
    `${functionName}, ${named(after)}${placeText(place)}: 0, хотя ` +
    `${named(before)}: ${numberText(beforeValue)}. Проверьте оба числа.`
  );
}

/** Only one of the two arguments about the year before was given. */
export function onlyPreviousYearText(functionName: string, missing: NamedArgument): string {
  return (
    `${functionName}: за прошлый год указан один аргумент из двух. ` +
    `Добавьте ${named(missing)} или уберите прошлый год.`
  );
}

export function partsOfOneText(functionName: string, argument: NamedArgument): string {
  return (
    `${functionName}, ${named(argument)}: похоже, доли, а не проценты: все числа от 0 до 1. ` +
    'Умножьте их на 100.'
  );
}

/** Tables that have a row per school must have the same schools. */
export function rowsDifferText(
  functionName: string,
  ranges: readonly { readonly name: string; readonly rows: number }[],
): string {
  const rows = ranges.map((range) => `${range.name} — ${range.rows}`).join(', ');
  return `${functionName}: в диапазонах разное число строк (${rows}). Укажите диапазоны с одними и теми же строками.`;
}

/** A table of weights that is not one row with a weight for each column. */
export function weightsSizeText(
  functionName: string,
  argument: NamedArgument,
  size: string,
  columns: number,
): string {
  return (
    `${functionName}, ${named(argument)}: указан диапазон ${size}. ` +
    `Укажите одну строку из ${counted(columns, 'числа', 'чисел', 'чисел')}: сначала веса долей, потом признаков.`
  );
}

/** `column` is the place of the blank among several weights. */
export function blankWeightText(functionName: string, argument: NamedArgument, column?: number): string {
  const place = column === undefined ? '' : `, столбец ${column} диапазона`;
  return (
    `${functionName}, ${named(argument)}${place}: ячейка пуста. ` +
    'Впишите число от 0 или не указывайте этот аргумент: тогда все веса равны.'
  );
}

export function zeroWeightsText(functionName: string, argument: NamedArgument): string {
  return `${functionName}, ${named(argument)}: все веса равны 0. Впишите хотя бы один вес больше 0.`;
}
