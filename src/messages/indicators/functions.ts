// What custom functions say in a cell: missing data and errors, in short Russian sentences.
import { NO_BREAK_SPACE, numberText } from '../russian';

/** Stands in a cell where a value cannot be computed because something is missing. */
export const noDataText = 'нет данных';

/** Stands in a cell where there are too few participants for a verdict. */
export const tooFewText = 'мало участников';

/** How the text of an error begins when it stands in its row of a column. */
export const errorPrefix = 'ошибка: ';

/** An argument as texts call it. */
export interface NamedArgument {
  readonly name: string;
  readonly label: string;
}

/** Place within the range given, from 1; `column` only where the range has several. */
export interface Place {
  readonly row: number;
  readonly column?: number;
}

/** What is wrong with one cell. */
export type CellProblem =
  | { readonly code: 'date' }
  | { readonly code: 'error-cell'; readonly text: string }
  | { readonly code: 'loading' }
  | { readonly code: 'boolean'; readonly value: boolean }
  | { readonly code: 'not-a-number'; readonly text: string }
  | { readonly code: 'not-an-option'; readonly text: string }
  | { readonly code: 'negative'; readonly value: number }
  | { readonly code: 'negative-count'; readonly value: number }
  | { readonly code: 'not-whole'; readonly value: number }
  | { readonly code: 'too-large-count'; readonly value: number }
  | { readonly code: 'outside-percent'; readonly value: number }
  | { readonly code: 'date-for-words' }
  | { readonly code: 'not-a-flag'; readonly text: string }
  | { readonly code: 'not-a-sign'; readonly text: string }
  | { readonly code: 'not-a-text'; readonly text: string }
  | { readonly code: 'not-a-word'; readonly text: string };

/** «HIGH_SCORER_SHARE, high_scorers (число высокобалльников), строка 3 диапазона: …» */
export function cellProblemText(
  functionName: string,
  argument: NamedArgument,
  place: Place | undefined,
  problem: CellProblem,
): string {
  return `${functionName}, ${named(argument)}${placeText(place)}: ${whatIsWrong(problem)}`;
}

export function missingArgumentText(functionName: string, argument: NamedArgument): string {
  return `${functionName}: не указан аргумент ${named(argument)}. Добавьте его через точку с запятой.`;
}

export function surplusArgumentsText(functionName: string, given: number, allowed: number): string {
  return `${functionName}: аргументов ${given}, а должно быть не больше ${allowed}. Уберите лишние.`;
}

export function blankOptionText(functionName: string, argument: NamedArgument, byDefault: number): string {
  return (
    `${functionName}, ${named(argument)}: ячейка пуста. Впишите число или не указывайте этот аргумент: ` +
    `тогда он равен ${numberText(byDefault)}.`
  );
}

export function oneCellOnlyText(functionName: string, argument: NamedArgument, size: string): string {
  return `${functionName}, ${named(argument)}: указан диапазон ${size}. Укажите одну ячейку или число.`;
}

export function columnOnlyText(functionName: string, argument: NamedArgument, size: string): string {
  return `${functionName}, ${named(argument)}: указан диапазон ${size}. Укажите один столбец.`;
}

export function sizesDifferText(
  functionName: string,
  ranges: readonly { readonly name: string; readonly size: string }[],
): string {
  const sizes = ranges.map((range) => `${range.name} — ${range.size}`).join(', ');
  return (
    `${functionName}: диапазоны разного размера (строк × столбцов: ${sizes}). ` +
    'Укажите диапазоны одного размера.'
  );
}

/** «40 × 1»: rows by columns. */
export function sizeText(rows: number, columns: number): string {
  return `${rows} × ${columns}`;
}

/** «high_scorers (число высокобалльников)» */
export function named(argument: NamedArgument): string {
  return `${argument.name} (${argument.label})`;
}

/** «, строка 3, столбец 2 диапазона»; nothing without a range. */
export function placeText(place: Place | undefined): string {
  if (place === undefined) return '';
  const column = place.column === undefined ? '' : `, столбец ${place.column}`;
  return `, строка ${place.row}${column} диапазона`;
}

function whatIsWrong(problem: CellProblem): string {
  switch (problem.code) {
    case 'date':
      return 'в ячейке дата, а не число. Задайте ячейке числовой формат и впишите число заново.';
    case 'error-cell':
      return `в ячейке ${quoted(problem.text)}. Сначала исправьте эту ошибку.`;
    case 'loading':
      return 'ячейка ещё вычисляется. Дождитесь конца расчёта.';
    case 'boolean':
      return `в ячейке ${booleanText(problem.value)}, а не число. Впишите число.`;
    case 'not-a-number':
      return `${quoted(problem.text)} — не число. Впишите число или оставьте ячейку пустой.`;
    case 'not-an-option':
      return `${quoted(problem.text)} — не число. Впишите число или не указывайте этот аргумент.`;
    case 'negative':
      return `${numberText(problem.value)} меньше нуля. Впишите число от 0.`;
    case 'negative-count':
      return `${numberText(problem.value)} меньше нуля. Впишите целое число от 0.`;
    case 'not-whole':
      return `${numberText(problem.value)} — не целое число. Впишите количество, а не долю.`;
    case 'too-large-count':
      return `${numberText(problem.value)} — слишком большое число. Проверьте количество.`;
    case 'outside-percent':
      return `${numberText(problem.value)}${NO_BREAK_SPACE}% не входит в границы от 0 до 100. Проверьте процент.`;
    case 'date-for-words':
      return 'в ячейке дата. Задайте ячейке формат «Текст» и впишите слово заново.';
    case 'not-a-flag':
      return `${quoted(problem.text)} — не да и не нет. Впишите да или нет.`;
    case 'not-a-sign':
      return `${quoted(problem.text)} — не признак. Впишите да или нет.`;
    case 'not-a-text':
    case 'not-a-word':
      return `${quoted(problem.text)} — не текст. Впишите текст.`;
  }
}

/** A boolean as its cell shows it. */
export function booleanText(value: boolean): string {
  return value ? 'ИСТИНА' : 'ЛОЖЬ';
}

/** The text of a cell, short enough for a message. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `«${line.length > 40 ? `${line.slice(0, 40)}…` : line}»`;
}
