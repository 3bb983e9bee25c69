// The form for schools as an Excel book: a sheet that a school fills, and the hidden list of schools to choose from.
import writeExcelFile, { type CellObject, type Row } from 'write-excel-file/universal';
import type { SchoolFormField } from '../../contract/responses';
import { formLandmarks, formTexts, validationTexts } from '../../messages/intake/school-form';
import { offeredSchool } from '../../workbook/forms/school-names';
import { bookFeature } from './book-features';
import { FORM_VERSION, markText } from './landmarks';
import { chosenFrom, type Validation, webAddress, wholeNumber, yesOrNo } from './validations';

export interface SchoolForm {
  /** Title of the sheet that the answers are for. */
  readonly table: string;
  /** «2025/2026» */
  readonly year: string;
  /** «15.12.2026»; '' when there is none. */
  readonly deadline: string;
  readonly schools: readonly {
    readonly code: string;
    readonly name: string;
    readonly municipality: string;
  }[];
  readonly fields: readonly SchoolFormField[];
}

/** Characters: number, field, value, note. Together they are a page of A4. */
const WIDTHS = { number: 5, field: 38, value: 28, note: 34 } as const;
const COLUMNS = Object.values(WIDTHS);
/** Rows from 1. */
const SCHOOL_ROW = 5;
const HEADING_ROW = 7;
const SCHOOL_CELL = `C${SCHOOL_ROW}`;
/** Points. Not every program fits the height of a row to its text by itself. */
const LINE_HEIGHT = 13;
const ROW_PADDING = 7;
const FONT = { fontFamily: 'Arial', fontSize: 10 };

const GREY = '#5F6368';
const edges = { borderStyle: 'thin', borderColor: '#BDBDBD' } as const;
const input = { ...edges, backgroundColor: '#FFF8E1', wrap: true, alignVertical: 'center' } as const;
const shown = { ...edges, wrap: true, alignVertical: 'center' } as const;
const heading = { ...shown, backgroundColor: '#F1F3F4', fontWeight: 'bold' } as const;

/** The bytes of the .xlsx. Names and headings are written as texts: none becomes a formula. */
export async function writeForm(form: SchoolForm): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [
    {
      sheet: formLandmarks.sheet,
      data: formRows(form),
      columns: COLUMNS.map((width) => ({ width })),
      showGridLines: false,
    },
    { sheet: formLandmarks.schools, data: schoolRows(form) },
  ];
  const file = await writeExcelFile(sheets, {
    ...FONT,
    features: [bookFeature(validationsOf(form))],
  }).toBlob();
  const buffer: ArrayBuffer = await file.arrayBuffer();
  return new Uint8Array(buffer);
}

function formRows({ table, year, deadline, fields }: SchoolForm): Row[] {
  const { title, lead, blanks, number, note } = formTexts;
  return [
    [across(title(table, year), { fontWeight: 'bold', fontSize: 14, height: 24 })],
    [across(lead(deadline), { height: lines(1) })],
    [across(blanks, { height: lines(2), textColor: GREY })],
    [],
    [
      {
        ...text(formLandmarks.school, { fontWeight: 'bold', alignVertical: 'center', height: lines(2) }),
        columnSpan: 2,
      },
      null,
      { ...answerCell('text'), columnSpan: 2 },
    ],
    [],
    [number, formLandmarks.field, formLandmarks.value, note].map((word) => text(word, heading)),
    ...fields.map(fieldRow),
    [],
    [across(markText({ version: FORM_VERSION, table, year }), { fontSize: 8, textColor: GREY })],
  ];
}

function fieldRow({ heading: name, note, kind }: SchoolFormField, at: number): Row {
  const least = kind === 'text' || kind === 'link' ? 2 : 1;
  const height = lines(
    Math.max(least, Math.ceil(name.length / WIDTHS.field), Math.ceil(note.length / WIDTHS.note)),
  );
  return [
    { value: at + 1, type: Number, ...shown, align: 'center', height },
    text(name, shown),
    answerCell(kind),
    text(note, { ...shown, textColor: GREY }),
  ];
}

function lines(count: number): number {
  return count * LINE_HEIGHT + ROW_PADDING;
}

/** Names may hold anything: the heading tells the list from other sheets. */
function schoolRows({ schools }: SchoolForm): Row[] {
  return [formLandmarks.schoolsHeading, ...schools.map(offeredSchool)].map((label): Row => [text(label)]);
}

function across(value: string, style: Partial<CellObject>): CellObject {
  return { ...text(value, { wrap: true, alignVertical: 'center', ...style }), columnSpan: COLUMNS.length };
}

function text(value: string, style: Partial<CellObject> = {}): CellObject {
  return { value, type: String, ...style };
}

/** A blank cell to be filled. What is typed as text stays text: no date out of «1-2», no formula. */
function answerCell(kind: SchoolFormField['kind']): CellObject {
  return kind === 'count' ? input : { type: String, format: '@', ...input };
}

function validationsOf({ schools, fields }: SchoolForm): Validation[] {
  const list = `'${formLandmarks.schools}'!$A$2:$A$${schools.length + 1}`;
  const lines = new Map(
    fields.map(({ id, heading: name }, at) => [id, { cell: `C${HEADING_ROW + 1 + at}`, name }] as const),
  );
  const checks = fields.flatMap(({ id, kind, whole }): Validation[] => {
    const cell = lines.get(id)?.cell;
    if (cell === undefined || kind === 'text') return [];
    if (kind === 'yesno') return [yesOrNo(cell)];
    return [kind === 'link' ? webAddress(cell) : wholeNumber(cell, lines.get(whole))];
  });
  return [chosenFrom(SCHOOL_CELL, list, validationTexts.school), ...checks];
}
