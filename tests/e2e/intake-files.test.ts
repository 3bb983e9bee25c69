// Files that the section «Загрузка» refuses, each with its reason, and one that is larger than the others.
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { region, sampleYear } from '../../build/samples/district';
import { individualSheet } from '../../build/samples/layouts/individual';
import { plain } from '../../build/samples/layouts/style';
import { refusedFolder } from '../../build/samples/page';
import { drawPupils, maxima } from '../../build/samples/pupils';
import { refusedFiles } from '../../build/samples/refused';
import { xlsxOf } from '../../build/samples/xlsx';
import { codeOf, districtName } from '../../src/example/district';
import { seededRandom } from '../../src/example/random';
import { fileStates, fileTexts, intakeTexts } from '../../src/messages/intake/dialog';
import { openingText, sheetRefusalText } from '../../src/messages/intake/refusals';
import { IntakeDialog, sampleFile } from './intake-dialog';
import { LocalPage, type LocalServer, startServer } from './local-page';

let server: LocalServer;
let local: LocalPage;
let intake: IntakeDialog;
beforeAll(async () => {
  server = await startServer();
  local = await LocalPage.open(inject('browserEndpoint'), server.address, { width: 1360, height: 900 });
  intake = new IntakeDialog(local);
});
afterAll(async () => {
  await local?.close();
  await server?.stop();
});

const LARGE_SCHOOLS = 24;
const LARGE_PUPILS = 600;

/** Ф1 with the pupils of a whole region in one grade. */
function largeFile(): Promise<Buffer> {
  const random = seededRandom(6);
  const schools = Array.from({ length: LARGE_SCHOOLS }, (_, index) => ({
    digits: codeOf(index).replace(/\D/g, ''),
    name: `Школа ${index + 1}`,
    pupils: drawPupils(random, LARGE_PUPILS).map((pupil) => ({ ...pupil, absent: false })),
  }));
  const report = { year: sampleYear, subject: 'География', abbreviation: 'ГГ', grade: 6, region };
  return xlsxOf([individualSheet({ ...report, municipality: districtName, maxima, schools }, plain)]);
}

describe('files that cannot be taken', () => {
  it('say each what is wrong and what to do, and nothing is offered to be added', async () => {
    await intake.open();
    const refused = refusedFiles.map(({ file }) => sampleFile(`${refusedFolder}/${file}`));
    await intake.drop(refused);
    await intake.counted(refused.length, fileStates.refused.counted(refused.length));
    for (const { file, code } of refusedFiles) {
      const { what, todo } =
        code === 'PERSONAL_DATA' ? sheetRefusalText({ code, row: 1 }, 'B') : openingText(code);
      const row = intake.frame.getByRole('listitem').filter({ hasText: file });
      await row.getByText(what).waitFor();
      await row.getByRole('button').first().click();
      await row.getByText(todo).waitFor();
    }
    await intake.primarySays(intakeTexts.choose);
    expect(local.troubles).toEqual([]);
    await intake.close();
  });
});

describe('a large file', () => {
  it('is read where no worker may be started to unpack it', async () => {
    const bytes = await largeFile();
    expect(bytes.length).toBeGreaterThan(512 * 1024);
    await intake.open();
    await intake.drop([{ name: 'Ф1 ГГ 6.xlsx', bytes }]);
    await intake.counted(1, fileStates.ready.counted(1));
    await intake.text(fileTexts.size(LARGE_SCHOOLS, LARGE_SCHOOLS * LARGE_PUPILS)).waitFor();
    expect(local.troubles).toEqual([]);
  });
});
