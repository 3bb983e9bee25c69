// What a document is made of: blocks without any look, from which the page and the .docx are made alike.
import type { Picture } from './picture';

export type Align = 'left' | 'center' | 'right';

export interface TableColumn {
  readonly heading: string;
  /** Percent of the table's width; those of a table make 100. */
  readonly width: number;
  readonly align: Align;
}

/** A table of so many rows is kept together on a page. */
export const SHORT_TABLE = 8;

export interface TableContent {
  readonly columns: readonly TableColumn[];
  /** A cell may hold several lines, parted by «\n». */
  readonly rows: readonly (readonly string[])[];
}

export type Block =
  /** The name of the document, centred. */
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  | { readonly kind: 'heading'; readonly text: string }
  /** `lead` is the bold beginning; text on the right or centred stands without a first-line indent. */
  | { readonly kind: 'paragraph'; readonly lead?: string; readonly text: string; readonly align?: Align }
  /** Numbered as they are written: «1.», «1.1.» stands in `number`. */
  | { readonly kind: 'point'; readonly number: string; readonly text: string }
  | ({ readonly kind: 'table'; readonly caption: string } & TableContent)
  | PictureBlock
  /** The post on the left, room for the signature, the name on the right. */
  | { readonly kind: 'signature'; readonly post: string; readonly name: string }
  | { readonly kind: 'page-break' };

export interface PictureBlock {
  readonly kind: 'picture';
  readonly picture: Picture;
  readonly caption: string;
  /** A sentence with the numbers, for whoever cannot see the picture. */
  readonly alt: string;
  /** The same numbers, where the picture cannot be drawn. */
  readonly table: TableContent;
}

export interface ReportDocument {
  readonly title: string;
  /** Without its ending. */
  readonly fileName: string;
  readonly blocks: readonly Block[];
}

export function heading(text: string): Block {
  return { kind: 'heading', text };
}

export function paragraph(text: string, align?: Align): Block {
  return align === undefined ? { kind: 'paragraph', text } : { kind: 'paragraph', text, align };
}

/** A paragraph with a bold beginning. */
export function labelled(lead: string, text: string): Block {
  return { kind: 'paragraph', lead, text };
}

export function point(number: string, text: string): Block {
  return { kind: 'point', number, text };
}

/** «слева 40» and the like: heading, width in percent, alignment. */
export function column(heading: string, width: number, align: Align = 'left'): TableColumn {
  return { heading, width, align };
}

export function table(
  caption: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
): Block {
  return { kind: 'table', caption, columns, rows };
}

export const pageBreak: Block = { kind: 'page-break' };
