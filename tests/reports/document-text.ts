// What a document says, as a reader would find it.
import type { Block, ReportDocument } from '../../src/reports/block';

/** All its texts in order, each on a line; cells of a row are parted by « | ». */
export function textOf({ blocks }: ReportDocument): string {
  return blocks
    .map(blockText)
    .join('\n')
    .replace(/\u00a0/g, ' ');
}

/** Rows of the table whose heading row holds this heading, cells as they are read. */
export function tableWith({ blocks }: ReportDocument, heading: string): string[][] {
  for (const block of blocks) {
    if (block.kind !== 'table' || !block.columns.some((column) => column.heading === heading)) continue;
    return block.rows.map((cells) => cells.map((cell) => cell.replace(/\u00a0/g, ' ')));
  }
  throw new Error(`no table with ${heading}`);
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'title':
      return block.lines.join('\n');
    case 'heading':
      return block.text;
    case 'paragraph':
      return block.lead === undefined ? block.text : `${block.lead} ${block.text}`;
    case 'point':
      return `${block.number} ${block.text}`;
    case 'table':
      return [block.caption, ...block.rows.map((cells) => cells.join(' | '))].join('\n');
    case 'picture':
      return `${block.caption}\n${block.alt}`;
    case 'signature':
      return `${block.post} | ${block.name}`;
    case 'page-break':
      return '';
  }
}
