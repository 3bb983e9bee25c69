// Small invented files after cases from public material, each with its right outcome: read as the page reads them.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../src/intake/open-file';
import type { Intake, IntakeContext, OpenedFile } from '../../src/intake/types';
import { workOut } from '../../src/intake/work-out';
import { passedTexts } from '../../src/messages/intake/notes';
import { bytes, fileOf } from '../intake/xlsx';

const FILES = fileURLToPath(new URL('../../../shared/data/inputs/files', import.meta.url));
const filesAreHere = existsSync(FILES);

if (!filesAreHere) console.log('Пропущено: файлов для приёмки рядом с проектом нет.');

const emptyWorkbook: IntakeContext = {
  schools: [],
  municipality: 'Ольховский район',
  today: '01.12.2026',
  remembered: [],
};

function opened(file: string, name = file): Promise<OpenedFile> {
  return openFile(fileOf(name, bytes(readFileSync(join(FILES, file)))));
}

async function worked(file: string): Promise<Intake> {
  return workOut([{ id: '0', opened: await opened(file) }], new Map(), new Map(), emptyWorkbook);
}

/** Every tab of the file: what became of it. */
async function tabsOf(file: string): Promise<unknown> {
  return (await worked(file)).items.map((item) => [
    item.sheet,
    item.kind,
    ...(item.kind === 'passed'
      ? [item.why]
      : item.kind === 'ready'
        ? [item.schools.length, item.participants]
        : []),
  ]);
}

/** The Ф3 of mathematics in grade 5 that these files hold: schools and participants as its rows say. */
const STATISTICS = ['ready', 3, 100];

describe.skipIf(!filesAreHere)('tabs that are no sheets', () => {
  it.each([
    [
      'c07 chart sheet.xlsx',
      [
        ['Диаграмма1', 'passed', passedTexts.tabs.chart],
        ['Данные', ...STATISTICS],
      ],
    ],
    [
      'c15 macro sheet.xlsm',
      [
        ['Данные', ...STATISTICS],
        ['Лист X', 'passed', passedTexts.tabs.macro],
      ],
    ],
  ])('are passed over and named: %s', async (file, tabs) => {
    expect(await tabsOf(file)).toEqual(tabs);
  });
});

describe.skipIf(!filesAreHere)('hidden sheets', () => {
  const hidden = ['passed', passedTexts.hidden];
  it.each([
    [
      'c08 hidden sheet older figures.xlsx',
      [
        ['МА 5 Статистика по отметкам', ...STATISTICS],
        ['МА 5 (черновик)', ...hidden],
      ],
    ],
    [
      'c09 veryHidden sheet first.xlsx',
      [
        ['старое', ...hidden],
        ['МА 5 Статистика по отметкам', ...STATISTICS],
      ],
    ],
  ])('are named as hidden and not taken: %s', async (file, tabs) => {
    expect(await tabsOf(file)).toEqual(tabs);
  });
});

describe.skipIf(!filesAreHere)('containers that Excel opens', () => {
  it.each([
    'c06 no r attributes.xlsx',
    'e07 BOM before the archive.xlsx',
    'e24 UTF-16 part.xlsx',
    'e26 workbook2.xml.xlsx',
  ])('are read to the same rows for the workbook: %s', async (file) => {
    expect(await tabsOf(file)).toEqual([['МА 5 Статистика по отметкам', ...STATISTICS]]);
    const rows = ({ tables }: Intake) =>
      tables.map(({ sheet, columns, rows: cells }) => ({ sheet, columns, cells }));
    // Written in the usual way, the same report stands in the book with a chart.
    expect(rows(await worked(file))).toEqual(rows(await worked('c07 chart sheet.xlsx')));
  });
});

describe.skipIf(!filesAreHere)('tables as text', () => {
  it('under the name of an old book are read, lost zeros included', async () => {
    expect(await opened('e13 tsv named xls.xls')).toMatchObject({
      sheets: [
        {
          rows: [
            ['Код ОО', 'Участников'],
            ['0012', '50'],
          ],
        },
      ],
    });
  });

  it.each(['j01_results_abbreviated.csv', 'j01_schools.csv'])('are read to every cell: %s', async (file) => {
    const read = await opened(file);
    const [sheet] = 'sheets' in read ? read.sheets : [];
    const lines = readFileSync(join(FILES, file), 'utf8').trimEnd().split(/\r?\n/);
    expect(sheet?.rows.map((row) => row.length)).toEqual(lines.map((line) => line.split(/[;,]/).length));
    expect(sheet?.remarks).toEqual([]);
  });
});
