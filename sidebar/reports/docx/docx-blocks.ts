// Blocks of a document as the parts of a .docx.
import { AlignmentType, type FileChild, HeadingLevel, ImageRun, Paragraph } from 'docx';
import { reportsTexts } from '../../../src/messages/reports/reports-dialog';
import type { Block, PictureBlock } from '../../../src/reports/block';
import { ALIGNMENTS, docxTable, signatureTable } from './docx-table';
import { FIRST_LINE, TABLE_SIZE } from './paper';
import { textRuns, xmlText } from './text-runs';

/** A picture as it goes into the file. */
export interface DrawnPicture {
  readonly png: Uint8Array;
  /** As large as it is shown, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** Pictures that could be drawn, by their blocks; for the others their words and table stand. */
export type DrawnPictures = ReadonlyMap<PictureBlock, DrawnPicture>;

/** `keepNext`: a signature follows and must not stand on a page alone. */
export function docxBlock(block: Block, drawn: DrawnPictures, keepNext: boolean): FileChild[] {
  switch (block.kind) {
    case 'title':
      return block.lines.map((line, at) => centred(line, at === block.lines.length - 1));
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: textRuns(block.text) })];
    case 'paragraph':
      return [plainParagraph(block, keepNext)];
    case 'point':
      return [bodyParagraph(`${block.number} ${block.text}`, undefined, keepNext)];
    case 'table':
      return [...caption(block.caption), docxTable(block), new Paragraph({ style: 'AfterTable' })];
    case 'picture':
      return picture(block, drawn);
    case 'signature':
      return [
        new Paragraph({ style: 'AfterTable', keepNext: true }),
        signatureTable(block.post, block.name),
        new Paragraph({ style: 'AfterTable' }),
      ];
    case 'page-break':
      return [new Paragraph({ style: 'AfterTable', pageBreakBefore: true })];
  }
}

function centred(text: string, isLast: boolean): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: isLast ? 240 : 0 },
    children: textRuns(text, { bold: true }),
  });
}

function plainParagraph(
  { lead, text, align }: Extract<Block, { kind: 'paragraph' }>,
  keepNext: boolean,
): Paragraph {
  if (align === undefined) return bodyParagraph(text, lead, keepNext);
  return new Paragraph({
    alignment: ALIGNMENTS[align],
    spacing: { after: 120 },
    children: textRuns(text),
  });
}

function bodyParagraph(text: string, lead?: string, keepNext = false): Paragraph {
  return new Paragraph({
    keepNext,
    alignment: AlignmentType.BOTH,
    indent: { firstLine: FIRST_LINE },
    children: [...(lead === undefined ? [] : textRuns(`${lead} `, { bold: true })), ...textRuns(text)],
  });
}

function caption(text: string): Paragraph[] {
  if (text === '') return [];
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 120, after: 60 },
      children: textRuns(text, { bold: true, size: TABLE_SIZE + 2 }),
    }),
  ];
}

function picture(block: PictureBlock, pictures: DrawnPictures): FileChild[] {
  const drawn = pictures.get(block);
  if (drawn === undefined) {
    return [
      ...caption(block.caption),
      bodyParagraph(`${reportsTexts.notDrawn} ${block.alt}`),
      docxTable(block.table),
      new Paragraph({ style: 'AfterTable' }),
    ];
  }
  const image = new ImageRun({
    type: 'png',
    data: drawn.png,
    transformation: { width: drawn.width, height: drawn.height },
    altText: {
      // Each picture of a file has a number of its own.
      id: String([...pictures.keys()].indexOf(block) + 1),
      title: xmlText(block.caption),
      description: xmlText(block.alt),
      name: xmlText(block.caption),
    },
  });
  return [
    ...caption(block.caption),
    new Paragraph({ alignment: AlignmentType.CENTER, children: [image] }),
    new Paragraph({ style: 'AfterTable' }),
  ];
}
