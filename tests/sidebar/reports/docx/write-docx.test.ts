// The .docx unpacked: well-formed whatever the names, with the numbers and headings of its document.
import { beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../sidebar/reports/docx/write-docx';
import type { PictureBlock } from '../../../../src/reports/block';
import { distribution } from '../../../../src/reports/distribution';
import { documents } from '../../../../src/reports/documents';
import { reportData } from '../../../reports/report-data';
import { everyDocument, HARMLESS, harmfulData, LONG } from './every-document';
import { OpenedDocx, xmlProblems } from './opened-docx';

let files: Map<string, OpenedDocx>;
beforeAll(async () => {
  const bytes = await everyDocument(harmfulData());
  files = new Map([...bytes].map(([id, one]) => [id, new OpenedDocx(one)]));
});

function opened(id: string): OpenedDocx {
  const file = files.get(id);
  if (file === undefined) throw new Error(id);
  return file;
}

describe('xmlProblems', () => {
  it('finds what a word processor would have to repair', () => {
    expect(xmlProblems('<a b="1"><c/>text &amp; text</a>')).toEqual([]);
    expect(xmlProblems('<a><b></a>')).not.toEqual([]);
    expect(xmlProblems('<a>x & y</a>')).not.toEqual([]);
    expect(xmlProblems('<a>\u0001</a>')).not.toEqual([]);
  });
});

describe('a .docx', () => {
  it.each(documents.map(({ id }) => id))('is well-formed in every part: %s', (id) => {
    for (const name of opened(id).parts.keys()) {
      if (/\.(xml|rels)$/.test(name)) expect([name, xmlProblems(opened(id).part(name))]).toEqual([name, []]);
    }
  });

  it('is A4 with the margins of office practice, 14 points, page numbers but on the first page', () => {
    const document = opened('note').part('word/document.xml');
    // 210 and 297 mm, 30, 15 and 20 mm in twentieths of a point.
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(document).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
    expect(document).toContain('<w:titlePg/>');
    expect(opened('note').part('word/styles.xml')).toMatch(/<w:sz w:val="28"\/>/);
    const headers = [...opened('note').parts.keys()].filter((name) => /word\/header\d\.xml/.test(name));
    expect(headers.filter((name) => opened('note').part(name).includes('PAGE'))).toHaveLength(1);
  });

  it('repeats the headings of tables on every page', () => {
    expect(opened('note').part('word/document.xml')).toMatch(/<w:tblHeader\/>/);
  });

  it('holds the headings and numbers of its document', () => {
    const { paragraphs } = opened('note');
    expect(paragraphs).toContain('3. Результаты оценочных процедур');
    expect(paragraphs).toContain('15,9 % (20 из 126 участников)');
    expect(paragraphs).toContain('АНАЛИТИЧЕСКАЯ СПРАВКА');
    expect(opened('order').paragraphs).toContain('ПРИКАЗ');
    expect(opened('public').paragraphs.filter((text) => text === 'менее 5')).toHaveLength(1);
  });

  it('takes a name that looks like a formula or a tag for a text, without signs that XML does not know', () => {
    expect(opened('order').paragraphs).toContain(HARMLESS);
    expect(opened('order').part('word/document.xml')).not.toContain('<b>');
    expect(opened('advice').paragraphs.join('\n')).toContain(LONG);
  });
});

describe('a picture', () => {
  const [picture] = distribution(reportData());
  const report = { title: '', fileName: '', blocks: [picture as PictureBlock, picture as PictureBlock] };

  it('goes in with its words for whoever cannot see it', async () => {
    const png = new Uint8Array([137, 80, 78, 71]);
    const drawn = new Map([[picture as PictureBlock, { png, width: 620, height: 300 }]]);
    const file = new OpenedDocx(await writeDocx(report, drawn));
    const document = file.part('word/document.xml');
    expect(document).toMatch(/<wp:docPr [^>]*descr="ВПР, русский язык, 5[^"]*порог 30[^"]*достигнут в[^"]*2/);
    // 620 pixels are 620 · 9525 English metric units.
    expect(document).toContain('cx="5905500"');
    expect([...file.parts.keys()].filter((name) => name.endsWith('.png'))).toHaveLength(1);
  });

  it('that could not be drawn is told in words and in a table, and it is said', async () => {
    const { paragraphs } = new OpenedDocx(await writeDocx(report, new Map()));
    expect(paragraphs.join('\n')).toContain('браузер не дал его нарисовать');
    expect(paragraphs).toContain('от 30 до 40 %');
  });
});
