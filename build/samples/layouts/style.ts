// How the writers of exports write their cells: the ways in which real files and pasted tables differ.

export interface Style {
  /** A percent or a score: a number cell, «12.36» or «12,36». */
  readonly numbers: 'number' | 'point' | 'comma';
  /** A count: a number cell or a text. */
  readonly counts: 'number' | 'text';
  /** The prefix of a school's code: `sch` until 2021, `edu` later. */
  readonly prefix: 'sch' | 'edu';
}

export const plain: Style = { numbers: 'number', counts: 'number', prefix: 'edu' };

export interface Sheet {
  readonly rows: unknown[][];
  readonly name: string;
}

/** Excel cuts the names of sheets at 31 characters. */
export function sheetName(text: string): string {
  return text.slice(0, 31);
}

export function countCell(count: number, { counts }: Style): unknown {
  return counts === 'number' ? count : String(count);
}

/** A number with at most two decimals and no trailing zeros, as ФИС ОКО prints it: 46.9. */
export function numberCell(value: number, { numbers }: Style): unknown {
  const rounded = Math.round(value * 100) / 100;
  if (numbers === 'number') return rounded;
  return numbers === 'point' ? String(rounded) : String(rounded).replace('.', ',');
}

/** The rows above the headings of a report, R1 to R7. */
export function headRows(
  title: string,
  line: string,
  more: { readonly subject?: string; readonly maximum?: string; readonly date?: string } = {},
): unknown[][] {
  return [
    [title],
    [],
    [line],
    [`Предмет: ${more.subject ?? ''}`],
    [`Максимальный первичный балл: ${more.maximum ?? ''}`],
    [`Дата: ${more.date ?? ''}`],
    [],
  ];
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
