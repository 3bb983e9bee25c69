// What a spreadsheet cell may hold besides words and numbers: nothing, a date, an error, a calculation under way.

const ERROR =
  /^#(N\/A|DIV\/0!|REF!|NAME\?|VALUE!|NUM!|NULL!|ERROR!|SPILL!|CALC!|GETTING_DATA|Н\/Д|ДЕЛ\/0!|ССЫЛКА!|ИМЯ\?|ЗНАЧ!|ЧИСЛО!|ПУСТО!|ОШИБКА!)$/i;
const LOADING = /^(loading|загрузка)(…|\.\.\.)$/i;

/** A cell with nothing to see in it: empty, or spaces of any width alone. */
export function isBlankCell(cell: unknown): boolean {
  return (
    cell === '' || cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')
  );
}

/** True for a `Date` of any realm: a date cell reaches a custom function from another one. */
export function isDateCell(cell: unknown): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]';
}

/** «#N/A», «#ДЕЛ/0!» and their like: a cell with an error arrives as its text. */
export function isErrorText(text: string): boolean {
  return ERROR.test(text.trim());
}

/** «Loading…»: the formula of the cell has not been computed yet. */
export function isLoadingText(text: string): boolean {
  return LOADING.test(text.trim());
}
