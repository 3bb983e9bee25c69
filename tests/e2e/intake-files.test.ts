// Files that the section «Загрузка» refuses, each with its reason, and one that is larger than the others.
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { region, sampleYear } from '../../build/samples/district';
import { individualSheet } from '../../build/samples/layouts/individual';
import { plain } from '../../build/samples/layouts/style';
import { refusedFolder } from '../../build/samples/page';
import { drawPupils, maxima } from '../../build/samples/pupils';
import { refusedFiles } from '../../build/samples/refused';
import { xlsxOf } from '../../build/samples/xlsx';
import { formattedBook } from '../../local/bench/formatted-sheet';
import { intakeFiles } from '../../local/bench/intake-files';
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
    await intake.close();
    expect(local.troubles).toEqual([]);
  });
});

describe('while files are read, recognised and matched', () => {
  /** How often the page had its turn, and the longest time that it had none. */
  interface Pulse {
    beats: number;
    longest: number;
  }

  async function listen(): Promise<void> {
    await intake.frame.locator('main').evaluate(() => {
      const pulse: Pulse = { beats: 0, longest: 0 };
      let before = performance.now();
      const beat = (): void => {
        const now = performance.now();
        pulse.beats += 1;
        pulse.longest = Math.max(pulse.longest, now - before);
        before = now;
        setTimeout(beat);
      };
      Object.assign(window, { pulse });
      beat();
    });
  }

  async function pulse(): Promise<Pulse> {
    const heard = await intake.frame
      .locator('main')
      .evaluate(() => (window as unknown as { pulse: Pulse }).pulse);
    return heard;
  }

  const told = ({ beats, longest }: Pulse) =>
    `страница отвечала ${beats} раз, дольше всего ждала ${longest.toFixed(0)} мс`;

  it('the page answers: 60 files of 40 schools', async () => {
    const schools = Array.from({ length: 40 }, (_, at) => ({
      code: codeOf(at),
      name: `МБОУ СОШ № ${at + 1}`,
    }));
    const files = await Promise.all(
      (await intakeFiles(60, schools)).map(async (file) => ({
        name: file.name,
        bytes: Buffer.from(await file.arrayBuffer()),
      })),
    );
    await intake.open();
    await listen();
    await intake.drop(files);
    await intake.counted(files.length, fileStates.ready.counted(files.length));
    console.log(`60 файлов по 40 школ: ${told(await pulse())}`);
    await intake.close();
    expect(local.troubles).toEqual([]);
  });

  it('the page answers: a sheet with a format down to row 1 048 576', async () => {
    const bytes = Buffer.from(
      formattedBook([
        ['Код ОО', 'Участников'],
        ['000101', 20],
      ]),
    );
    await intake.open();
    await listen();
    const before = (await pulse()).beats;
    await intake.drop([{ name: 'до последней строки.xlsx', bytes }]);
    await intake.counted(1, fileStates.asks.counted(1));
    const heard = await pulse();
    console.log(`Лист с оформлением до строки 1 048 576: ${told(heard)}`);
    // Read in one piece it would have let the page answer before and after, and not in between.
    expect(heard.beats - before).toBeGreaterThan(5);
    expect(local.troubles).toEqual([]);
  });
});
