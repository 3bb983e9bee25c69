// A window of a sheet's cells as the page draws them: shown texts, kinds, notes, looks and drop-down lists.
import type { AreaView, CellKind, CellView, ChoiceView, LookView, WindowView } from '../page/api/types';
import { type CellValue, isCellError, isDate } from '../workbook/cell';
import type { Validation } from '../workbook/decoration';
import { displayText } from '../workbook/display';
import type { Sheet } from '../workbook/sheet';
import { DEFAULT_FONT_SIZE } from '../workbook/sheet-look';
import { conditionalColours } from './conditional-colours';

/** Gives each different item a number, in the order in which they come. */
class Numbered<T, Shown> {
  readonly items: Shown[] = [];
  readonly #numbers = new Map<T | string, number>();

  constructor(
    readonly keyOf: (item: T) => T | string,
    readonly show: (item: T) => Shown,
  ) {}

  numberOf(item: T): number {
    const key = this.keyOf(item);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.items.push(this.show(item)) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}

/** The cells of an area, cut to the sheet; look 0 is the plainest. */
export function windowView(sheet: Sheet, asked: AreaView, revision: number): WindowView {
  const area = cutToSheet(sheet, asked);
  const { row, column, rows, columns } = area;
  const { look } = sheet;
  const values = sheet.values(row, column, rows, columns);
  const block = <T>(runs: { block(r: number, c: number, rs: number, cs: number): T[][] }): T[][] =>
    runs.block(row, column, rows, columns);
  const layers = {
    formats: block(look.numberFormats),
    notes: block(look.notes),
    backgrounds: block(look.backgrounds),
    colors: block(look.fontColors),
    weights: block(look.fontWeights),
    styles: block(look.fontStyles),
    sizes: block(look.fontSizes),
    wraps: block(look.wraps),
    aligns: block(look.horizontalAlignments),
    verticals: block(look.verticalAlignments),
    validations: block(look.validations),
  };
  const looks = new Numbered<LookView, LookView>(
    (item) => JSON.stringify(item),
    (item) => item,
  );
  const choices = new Numbered<Validation, ChoiceView>((item) => item, choiceView);
  looks.numberOf(PLAIN);
  const ruled = conditionalColours(
    look.conditionalRules,
    (at, across) => sheet.values(at, across, 1, 1)[0]?.[0] ?? null,
  );

  const cellAt = (y: number, x: number): CellView | null => {
    const value = values[y]?.[x] ?? null;
    const format = layers.formats[y]?.[x] ?? '';
    const text = displayText(value, format);
    const typed = sheet.editTextAt(row + y, column + x);
    const note = (isCellError(value) ? value.message : undefined) || layers.notes[y]?.[x];
    const colours = ruled(row + y, column + x, { value, text });
    const shownLook = looks.numberOf({
      background: colours.background ?? layers.backgrounds[y]?.[x] ?? '',
      color: colours.fontColor ?? layers.colors[y]?.[x] ?? '',
      bold: layers.weights[y]?.[x] === 'bold',
      italic: layers.styles[y]?.[x] === 'italic',
      size: layers.sizes[y]?.[x] ?? DEFAULT_FONT_SIZE,
      wrap: layers.wraps[y]?.[x] === true,
      align: oneOf(ALIGNS, layers.aligns[y]?.[x]),
      verticalAlign: oneOf(VERTICAL_ALIGNS, layers.verticals[y]?.[x]),
    });
    const validation = layers.validations[y]?.[x];
    if (value === null && typed === '' && !note && shownLook === 0 && !validation) return null;
    return {
      kind: kindOf(value),
      text,
      look: shownLook,
      ...(typed === text ? {} : { typed }),
      ...(note ? { note } : {}),
      ...(validation ? { choice: choices.numberOf(validation) } : {}),
    };
  };
  const cells = values.map((line, y) => line.map((_, x) => cellAt(y, x)));
  return { revision, area, cells, looks: looks.items, choices: choices.items };
}

/** The part of an area that lies on the sheet; at least its first cell. */
export function cutToSheet(sheet: Sheet, area: AreaView): AreaView {
  const row = Math.min(area.row, sheet.maxRows);
  const column = Math.min(area.column, sheet.maxColumns);
  return {
    row,
    column,
    rows: Math.min(area.rows, sheet.maxRows - row + 1),
    columns: Math.min(area.columns, sheet.maxColumns - column + 1),
  };
}

const PLAIN: LookView = {
  background: '',
  color: '',
  bold: false,
  italic: false,
  size: DEFAULT_FONT_SIZE,
  wrap: false,
  align: '',
  verticalAlign: '',
};
const ALIGNS = ['left', 'center', 'right'] as const;
const VERTICAL_ALIGNS = ['top', 'middle', 'bottom'] as const;

function choiceView({ words, allowInvalid, helpText }: Validation): ChoiceView {
  return { words, othersAllowed: allowInvalid, help: helpText ?? '' };
}

function oneOf<const T extends string>(words: readonly T[], word: string | null | undefined): T | '' {
  return words.find((known) => known === word) ?? '';
}

function kindOf(value: CellValue): CellKind {
  if (value === null) return 'blank';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return isDate(value) ? 'date' : 'error';
}
