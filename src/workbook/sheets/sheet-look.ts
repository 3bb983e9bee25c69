// How a described sheet looks on the spreadsheet: formats, drop-downs, colours. Worked out when the add-on is built.
import { tabColours } from '../../catalogue/colours';
import { noWord, yesWord } from '../../catalogue/words';
import type { Column, ColumnType, SheetSpec } from '../sheet-spec';
import type { ColumnHelp } from './columns-help';

export interface ColumnLook {
  readonly note: string;
  /** Pixels. */
  readonly width: number;
  readonly format: string;
  /** Words of the drop-down; empty for none. */
  readonly words: readonly string[];
  /** Written by the add-on: grey and protected with a warning. */
  readonly computed: boolean;
  /** Long texts are shown whole, in as many lines as they need. */
  readonly wrap: boolean;
  /** Background by the word that stands in a cell. */
  readonly colours: Readonly<Record<string, string>>;
}

export interface SheetLook {
  readonly tabColour: string;
  readonly hidden: boolean;
  /** Columns that stay in view when the sheet is scrolled sideways. */
  readonly frozenColumns: number;
  readonly columns: Readonly<Record<string, ColumnLook>>;
}

/** Counts have no format of their own: «0» would hide the fraction or the date that the check complains of. */
const FORMATS: Readonly<Record<ColumnType, string>> = {
  code: '@',
  text: '@',
  link: '@',
  year: '@',
  choice: '@',
  yesno: '@',
  grade: 'General',
  count: 'General',
  number: '0.00',
  percent: '0.0',
  date: 'dd.mm.yyyy',
};

/** A text column as wide as this holds sentences. */
const SENTENCES_FROM = 240;

export function sheetLook(spec: SheetSpec, help: Readonly<Record<string, ColumnHelp>>): SheetLook {
  return {
    tabColour: tabColours[spec.filledBy],
    hidden: spec.hidden === true,
    frozenColumns: spec.frozenColumns ?? 0,
    columns: Object.fromEntries(
      Object.entries(spec.columns).map(([id, column]) => [id, columnLook(spec, column, help[id])]),
    ),
  };
}

function columnLook(spec: SheetSpec, column: Column, help: ColumnHelp | undefined): ColumnLook {
  if (help === undefined) throw new Error(`no help for the column ${column.heading} of ${spec.title}`);
  const { note, width, colours = {} } = help;
  return {
    note,
    width,
    colours,
    format: FORMATS[column.type],
    words: column.type === 'yesno' ? [yesWord, noWord] : Object.values(column.words ?? {}),
    computed: spec.filledBy === 'addon' && column.person !== true,
    wrap: column.type === 'text' && width >= SENTENCES_FROM,
  };
}
