// Tables of a .docx: heading rows repeat on every page, rows are not parted where they need not be.
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
} from 'docx';
import { type Align, SHORT_TABLE, type TableContent } from '../../../src/reports/block';
import { TABLE_SIZE, TEXT_WIDTH } from './paper';
import { textRuns } from './text-runs';

export const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const satisfies Record<Align, unknown>;

/** A row with more text than this may go on on the next page. */
const WHOLE_ROW = 1200;
const CELL_MARGINS = { top: 40, bottom: 40, left: 80, right: 80 };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

export function docxTable({ columns, rows }: TableContent): Table {
  const widths = columns.map(({ width }) => Math.round((TEXT_WIDTH * width) / 100));
  const row = (cells: readonly string[], { isHead, keepNext }: RowPlace): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: cells.join('').length <= WHOLE_ROW,
      children: cells.map(
        (text, at) =>
          new TableCell({
            width: { size: widths[at] ?? 0, type: 'dxa' },
            verticalAlign: isHead ? VerticalAlign.CENTER : VerticalAlign.TOP,
            children: [
              new Paragraph({
                alignment: isHead ? AlignmentType.CENTER : ALIGNMENTS[columns[at]?.align ?? 'left'],
                keepNext,
                children: textRuns(text, { bold: isHead, size: TABLE_SIZE }),
              }),
            ],
          }),
      ),
    });
  const isShort = rows.length <= SHORT_TABLE;
  const headings = columns.map(({ heading }) => heading);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: 'dxa' },
    columnWidths: widths,
    margins: CELL_MARGINS,
    rows: [
      row(headings, { isHead: true, keepNext: true }),
      ...rows.map((cells, at) => row(cells, { isHead: false, keepNext: isShort && at < rows.length - 1 })),
    ],
  });
}

interface RowPlace {
  readonly isHead: boolean;
  /** Stands on one page with the row below. */
  readonly keepNext: boolean;
}

/** The post on the left, the name on the right, with room for a signature between them. */
export function signatureTable(post: string, name: string): Table {
  const widths = [0.5, 0.1, 0.4].map((part) => Math.round(TEXT_WIDTH * part));
  const cell = (text: string, at: number): TableCell =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: 'dxa' },
      verticalAlign: VerticalAlign.BOTTOM,
      children: [
        new Paragraph({
          alignment: at === 2 ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: textRuns(text),
        }),
      ],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: 'dxa' },
    columnWidths: widths,
    borders: {
      top: NO_LINE,
      bottom: NO_LINE,
      left: NO_LINE,
      right: NO_LINE,
      insideHorizontal: NO_LINE,
      insideVertical: NO_LINE,
    },
    rows: [new TableRow({ cantSplit: true, children: [post, '', name].map(cell) })],
  });
}
