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

/** A sheet without a title that has this share of an export's headings is that export, damaged. */
const ALMOST = 0.6;

/**
 * Recognises one sheet. `sheetName` may be cut at 31 characters, as Excel does, or be '' for a pasted table: the
 * title and the headings decide, the name may only contradict the grade.
 */
export function recognise(rows: SheetRows, sheetName: string): Recognition {
  const matches = matchesOf(rows);
  const complete = matches.filter(({ match }) => match.missing.length === 0);
  const best = complete.sort((a, b) => b.match.found - a.match.found)[0];
  if (best === undefined) return { refusal: whyUnknown(rows, matches) };
  const { layout, match } = best;
  const titled = titledLayouts(rows.slice(0, match.headingRow));
  if (titled.length > 0 && !titled.includes(layout)) {
    return { refusal: { code: 'LAYOUT_DISAGREES', layout, row: match.headingRow + 1 } };
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

/** Layouts whose title stands above; the two comparisons share one. */
function titledLayouts(above: SheetRows): readonly LayoutId[] {
  const texts = above.flatMap((row) => row.map((cell) => comparable(cellText(cell))));
  return layoutIds.filter((id) => {
    const { title } = layoutOf(id);
    return title !== undefined && texts.some((text) => text.startsWith(comparable(title)));
  });
}

/** Of an export that is named by its title, or nearly complete, the missing heading is told. */
function whyUnknown(rows: SheetRows, matches: readonly Match[]): SheetRefusal {
  const titled = titledLayouts(rows);
  const shareOf = ({ layout, match }: Match): number =>
    match.found / Object.keys(layoutOf(layout).required).length;
  const likely = matches
    .filter((match) => (titled.length > 0 ? titled.includes(match.layout) : shareOf(match) >= ALMOST))
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
  const heading = required[id] ?? optional[id];
  return {
    code,
    layout,
    row: match.headingRow + 1,
    ...(column === undefined ? {} : { column: column + 1 }),
    ...(heading === undefined ? {} : { heading }),
  };
}
