// What a form says of itself: its mark with table, year and version, and how a school stands in its list.
import { cellText, type SheetRows } from '../../domain/intake/sheet-rows';
import { formLandmarks, formTexts } from '../../messages/intake/school-form';
import { BETWEEN_CODE_AND_NAME } from '../../workbook/forms/school-names';

/** Changed whenever an older reader could not read a newer form. */
export const FORM_VERSION = 1;

export interface FormMark {
  readonly version: number;
  /** Title of the table. */
  readonly table: string;
  /** «2025/2026» */
  readonly year: string;
}

const MARK = /^форма (\d+), (.+), (\d{4}\/\d{4})$/;
/** A form is short: its mark is not sought below this row of a sheet. */
const MARK_ROWS = 100;

export function markText({ version, table, year }: FormMark): string {
  return `${formLandmarks.markStart} форма ${version}, ${table}, ${year}`;
}

/** The mark of the form that the sheet is; 'spoilt' when it cannot be read; undefined when it is no form. */
export function markOf(rows: SheetRows): FormMark | 'spoilt' | undefined {
  const { markStart } = formLandmarks;
  const texts = rows.slice(0, MARK_ROWS).map((row) => row.map(cellText));
  const mark = texts.flat().find((text) => text.startsWith(markStart));
  if (mark !== undefined) {
    const [, version, table, year] = MARK.exec(mark.slice(markStart.length).trim()) ?? [];
    if (version === undefined || table === undefined || year === undefined) return 'spoilt';
    return { version: Number(version), table, year };
  }
  return texts.some((row) => row.includes(formTexts.blanks)) ? 'spoilt' : undefined;
}

/** The school of a label. A text of several words that somebody typed instead of choosing is a name. */
export function schoolOfLabel(label: string): { readonly code: string; readonly name: string } {
  const at = label.indexOf(BETWEEN_CODE_AND_NAME);
  if (at >= 0)
    return { code: label.slice(0, at).trim(), name: label.slice(at + BETWEEN_CODE_AND_NAME.length).trim() };
  return label.includes(' ') ? { code: '', name: label } : { code: label, name: '' };
}

/** The list of schools that a form carries along holds no answers. */
export function isSchoolList(rows: SheetRows): boolean {
  return cellText(rows[0]?.[0]) === formLandmarks.schoolsHeading;
}
