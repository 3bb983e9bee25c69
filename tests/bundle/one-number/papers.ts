// Every document of the add-on over one district, taken apart into what a reader sees: texts, tables, pictures.
import type { ReportData } from '../../../src/contract/report-data';
import type { PictureBlock, ReportDocument, TableContent } from '../../../src/reports/block';
import { documents } from '../../../src/reports/documents';

export interface Table {
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Paper {
  /** «note», «order», «card», «advice», «letter», «roadmap», «page», «public». */
  readonly id: string;
  /** Code of the school that the document is about; undefined for the municipality. */
  readonly school: string | undefined;
  readonly texts: readonly string[];
  readonly tables: readonly Table[];
  readonly pictures: readonly PictureBlock[];
}

export function papersOf(data: ReportData): Paper[] {
  return documents.flatMap((kind) =>
    kind.need === 'none'
      ? [paperOf(kind.id, undefined, kind.make(data))]
      : data.schools.map((school) => paperOf(kind.id, school.code, kind.make(data, school))),
  );
}

function paperOf(id: string, school: string | undefined, { blocks }: ReportDocument): Paper {
  const texts: string[] = [];
  const tables: Table[] = [];
  const pictures: PictureBlock[] = [];
  for (const block of blocks) {
    switch (block.kind) {
      case 'title':
        texts.push(...block.lines);
        break;
      case 'heading':
        texts.push(block.text);
        break;
      case 'paragraph':
        texts.push(block.lead === undefined ? block.text : `${block.lead} ${block.text}`);
        break;
      case 'point':
        texts.push(block.text);
        break;
      case 'table':
        tables.push(tableOf(block.caption, block));
        break;
      case 'picture':
        texts.push(block.caption, block.alt);
        tables.push(tableOf(block.caption, block.table));
        pictures.push(block);
        break;
      default:
    }
  }
  return { id, school, texts: texts.map(plain), tables, pictures };
}

function tableOf(caption: string, { columns, rows }: TableContent): Table {
  return {
    caption: plain(caption),
    headings: columns.map(({ heading }) => plain(heading)),
    rows: rows.map((cells) => cells.map(plain)),
  };
}

/** Spaces of every kind read alike. */
export function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
