// A document as a .docx: A4, 14 pt, page numbers from the second page on.
import { AlignmentType, Document, Header, LineRuleType, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { ReportDocument } from '../../../src/reports/block';
import { type DrawnPictures, docxBlock } from './docx-blocks';
import { FONT, LINE, MARGIN, PAGE, TEXT_SIZE } from './paper';
import { xmlText } from './text-runs';

const PRODUCT = 'МСОКО для Google Таблиц';

/** The bytes of the file. Pictures that are not among `drawn` become words and a table. */
export async function writeDocx(
  report: ReportDocument,
  drawn: DrawnPictures,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    creator: PRODUCT,
    title: xmlText(report.title),
    styles: {
      default: {
        document: {
          run: { font: FONT, size: TEXT_SIZE, language: { value: 'ru-RU' } },
          paragraph: { spacing: { line: LINE, lineRule: LineRuleType.AUTO } },
        },
        heading1: {
          run: { font: FONT, size: TEXT_SIZE, bold: true, color: '000000' },
          paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
        },
      },
      paragraphStyles: [
        {
          id: 'AfterTable',
          name: 'After table',
          basedOn: 'Normal',
          run: { size: 12 },
          paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO, after: 60 } },
        },
      ],
    },
    sections: [
      {
        properties: { titlePage: true, page: { size: PAGE, margin: MARGIN } },
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph('')] }) },
        children: report.blocks.flatMap((block, at) =>
          docxBlock(block, drawn, report.blocks[at + 1]?.kind === 'signature'),
        ),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: 24 })],
      }),
    ],
  });
}
