// Which export a sheet is, by its title and headings; what its head says; or why it is not taken.
import { comparable } from '../kernel/text';
import { type HeadingMatch, headingRows, matchHeadings } from './find-table';
import { type Head, readHead } from './head';
import {
  type BareLayout,
  type FoundTable,
  type LayoutId,
  layoutIds,
  layoutOf,
  otherReports,
  type ReportLayout,
} from './layouts';
import { personalColumn } from './personal-columns';
import type { SheetRefusal } from './problems';
import { cellText, type SheetRows } from './sheet-rows';

type Report<L extends ReportLayout> = {
  readonly layout: L;
  readonly head: Head;
  readonly table: FoundTable<L>;
};
type BareTable<L extends BareLayout> = {
  readonly layout: L;
  readonly head: undefined;
  readonly table: FoundTable<L>;
};

/** A recognised sheet of layout `L`. Reports have a head; of other tables a person says what they are. */
export type Recognised<L extends LayoutId = LayoutId> =
  | (L extends ReportLayout ? Report<L> : never)
  | (L extends BareLayout ? BareTable<L> : never);

export type Recognition = { readonly sheet: Recognised } | { readonly refusal: SheetRefusal };

/** A table of pupils that has this share of an export's headings is that export, damaged. */
const ALMOST = 0.6;
/** Excel cuts a sheet's name; so much of a title left in it still tells the report. */
const LEAST_OF_TITLE = 12;
const CODE_AND_GRADE = /^\p{L}{2,4} \d{1,2} /u;

/**
 * Recognises one sheet. `sheetName` may be cut at 31 characters, as Excel does, or be '' for a pasted table: the
 * title and the headings decide, the name may only contradict the grade.
 */
export function recognise(rows: SheetRows, sheetName: string): Recognition {
  const matches = matchesOf(rows);
  const complete = matches.filter(({ match }) => match.missing.length === 0);
  const best = complete.sort((a, b) => b.match.found - a.match.found)[0];
  const title = otherTitle(best === undefined ? rows : rows.slice(0, best.match.headingRow), sheetName);
  if (title !== undefined) return { refusal: { code: 'REPORT_NOT_TAKEN', title } };
  if (best === undefined) return { refusal: whyUnknown(rows, matches) };
  const { layout, match } = best;
  const titled = titledLayouts(rows.slice(0, match.headingRow), sheetName);
  if (titled.length > 0 && !titled.includes(layout)) {
    return { refusal: { code: 'LAYOUT_DISAGREES', layout, row: match.headingRow + 1 } };
  }
  if (match.foreign !== undefined) {
    const heading = cellText(rows[match.headingRow]?.[match.foreign]);
    const place = { row: match.headingRow + 1, column: match.foreign + 1 };
    return { refusal: { code: 'HEADING_FOREIGN', layout, ...place, heading } };
  }
  if (match.doubled !== undefined) {
    return { refusal: headingRefusal('HEADING_DOUBLED', best, match.doubled.id, match.doubled.column) };
  }
  const personal = personalColumn(rows, match.headingRow, layoutOf(layout), match.columns.pupil);
  if (personal !== undefined) return { refusal: { layout, ...personal } };
  const { headingRow, columns, tasks } = match;
  const table = { headingRow, columns, tasks };
  if (layoutOf(layout).title === undefined)
    return { sheet: { layout, head: undefined, table } as Recognised };
  const head = readHead(rows, headingRow, sheetName);
  if ('code' in head) return { refusal: { layout, ...head } };
  return { sheet: { layout, head, table } as Recognised };
}

interface Match {
  readonly layout: LayoutId;
  readonly match: HeadingMatch;
}

function matchesOf(rows: SheetRows): Match[] {
  const keys = headingRows(rows);
  return layoutIds.flatMap((layout) => {
    const match = matchHeadings(keys, layoutOf(layout));
    return match === undefined ? [] : [{ layout, match }];
  });
}

/** Layouts whose title stands above, or else in the sheet's name; the two comparisons share one. */
function titledLayouts(above: SheetRows, sheetName: string): readonly LayoutId[] {
  const texts = textsOf(above);
  const named = (isNamed: (title: string) => boolean): LayoutId[] =>
    layoutIds.filter((id) => {
      const { title } = layoutOf(id);
      return title !== undefined && isNamed(comparable(title));
    });
  const standing = named((title) => texts.some((text) => text.startsWith(title)));
  return standing.length > 0 ? standing : named((title) => isNameOf(sheetName, title));
}

/** The title of a report that is known and not taken. */
function otherTitle(above: SheetRows, sheetName: string): string | undefined {
  const texts = textsOf(above);
  const standing = otherReports.find((title) => texts.some((text) => text.startsWith(comparable(title))));
  if (standing !== undefined || titledLayouts(above, '').length > 0) return standing;
  return otherReports.find((title) => isNameOf(sheetName, comparable(title)));
}

function textsOf(above: SheetRows): string[] {
  return above.flatMap((row) => row.map((cell) => comparable(cellText(cell))));
}

/** «МА 4 Сравнение отметок с отметк» is of the report whose title begins so. */
function isNameOf(sheetName: string, title: string): boolean {
  const own = comparable(sheetName.replace(CODE_AND_GRADE, ''));
  return own.length >= LEAST_OF_TITLE && (own.startsWith(title) || title.startsWith(own));
}

/**
 * Of an export that is named by its title the missing heading is told, and of a table of pupils that is nearly
 * complete: of other tables without a title no headings are believed to be a damaged report's.
 */
function whyUnknown(rows: SheetRows, matches: readonly Match[]): SheetRefusal {
  const titled = titledLayouts(rows, '');
  const shareOf = ({ layout, match }: Match): number =>
    match.found / Object.keys(layoutOf(layout).required).length;
  const isAlmost = (one: Match): boolean =>
    layoutOf(one.layout).title === undefined && shareOf(one) >= ALMOST;
  const likely = matches
    .filter((match) => (titled.length > 0 ? titled.includes(match.layout) : isAlmost(match)))
    .sort((a, b) => shareOf(b) - shareOf(a))[0];
  const [missing] = likely?.match.missing ?? [];
  if (likely !== undefined && missing !== undefined) {
    return headingRefusal('HEADING_MISSING', likely, missing, undefined);
  }
  const [layout] = titled;
  return layout === undefined ? { code: 'UNKNOWN_LAYOUT' } : { code: 'HEADING_MISSING', layout };
}

function headingRefusal(
  code: SheetRefusal['code'],
  { layout, match }: Match,
  id: string,
  column: number | undefined,
): SheetRefusal {
  const { required, optional } = layoutOf(layout);
  const [heading] = (required[id] ?? optional[id] ?? '').split('|');
  return {
    code,
    layout,
    row: match.headingRow + 1,
    ...(column === undefined ? {} : { column: column + 1 }),
    ...(heading === undefined || heading === '' ? {} : { heading }),
  };
}
