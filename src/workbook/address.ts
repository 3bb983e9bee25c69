// Addresses of cells as people see them: «B7».

/** «A» for 1, «AA» for 27. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A range with its sheet, quoted when its name is not of Russian letters alone: «'7 «А»'!B2:B40». */
export function rangeInFormula(sheet: string, range: string): string {
  const plain = /^[а-яё]+$/i.test(sheet);
  return `${plain ? sheet : `'${sheet.replace(/'/g, "''")}'`}!${range}`;
}

/** «B7»; '' when a whole sheet is meant. */
export function cellAddress(place: { readonly row?: number; readonly column?: number }): string {
  if (place.column === undefined) return '';
  return place.row === undefined ? '' : `${columnLetters(place.column)}${place.row}`;
}
