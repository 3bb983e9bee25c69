// «Загрузка» on the demo with the learning files: dropped, asked about, added, loaded again, corrected, undone.
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { sampleYear } from '../../build/samples/district';
import { scale } from '../../build/samples/pupils';
import { correctedBook, type SampleBook, takenBooks } from '../../build/samples/taken';
import { choiceOf } from '../../sidebar/intake/school-answers';
import { schoolYearText } from '../../src/domain/kernel/school-year';
import { exampleTables } from '../../src/example/example-tables';
import {
  askedTexts,
  changeTexts,
  fileStates,
  fileTexts,
  intakeTexts,
  loadedTexts,
  mappingTexts,
  questionTexts,
} from '../../src/messages/intake/dialog';
import { lastIntakeTexts } from '../../src/messages/intake/section';
import { sectionTitles } from '../../src/messages/sidebar';
import { resultsSheet } from '../../src/workbook/sheets/results';
import { type HandedFile, IntakeDialog, sampleFile } from './intake-dialog';
import { LocalPage, type LocalServer, startServer } from './local-page';

let server: LocalServer;
let local: LocalPage;
let intake: IntakeDialog;
beforeAll(async () => {
  server = await startServer();
  local = await LocalPage.open(inject('browserEndpoint'), server.address, { width: 1360, height: 900 });
  intake = new IntakeDialog(local);
  await local.tab(resultsSheet.title).click();
  await intake.open();
});
afterAll(async () => {
  await local?.close();
  await server?.stop();
});

const taken: readonly HandedFile[] = takenBooks.map(({ file }) => sampleFile(file));

/** The row on «Результаты» below the last one of the demo: the first that the files add. */
const firstAdded = 2 + (exampleTables().find(({ sheet }) => sheet === resultsSheet)?.rows.length ?? 0);

/** The choice of the source of a column: required ones say so after the heading. */
const columnOf = (name: string) => intake.field(new RegExp(`^${name}`)).first();

/** What stands in these columns of a row of the sheet on screen. */
async function rowOf(row: number, ...columns: readonly string[]): Promise<string[]> {
  const cells: string[] = [];
  for (const column of columns) cells.push(await local.contentsOf(`${column}${row}`));
  return cells;
}

/** Participants and marks of a school in Ф3: its percents of so many pupils. */
function countsIn(book: SampleBook | undefined, code: string): string[] {
  const row = book?.sheets[0]?.rows.find(([name]) => String(name).includes(`(${code})`)) ?? [];
  const [, , participants, ...percents] = row.map(Number);
  const marks = percents.map((percent) => Math.round((percent * Number(participants)) / 100));
  return [participants, ...marks].map(String);
}

/**
 * Ф3: 24 schools of grade 4 and 23 of grades 5 and 8, two subjects each; 3 comparisons of 23; Ф1 and the protocol
 * bring results and comparisons of 3 schools and of 1; 23 schools with ОГЭ; 6 rows of «Регион»; 1 new school.
 */
const NEW_ROWS = 2 * 24 + 4 * 23 + 3 * 23 + 2 * (3 + 1) + 23 + 6 + 1;

const taken8 = takenBooks.find(({ file }) => file === 'Ф3 МА 8.xlsx');
/** The schools whose marks the corrected file changes, by the page of the learning files. */
const recounted = [
  { code: 'edu000101', name: 'СОШ № 1 г. Ясноозёрска' },
  { code: 'edu000117', name: 'Дымогорская СОШ' },
] as const;

/** «2» of the first of them, in the cell that is selected. */
const twosOfFirst = () => local.page.getByLabel('Содержимое ячейки').inputValue();

async function answerAboutProtocol(): Promise<void> {
  await intake.button(/Протокол БИ 7/).click();
  await intake.field(askedTexts.fields.year).selectOption('2026');
  await intake.field(askedTexts.fields.school).selectOption('edu000114');
  for (const mark of [3, 4, 5] as const) {
    await intake.field(askedTexts.scaleFrom(mark)).fill(String(scale[`from${mark}`]));
  }
  await intake.button(askedTexts.apply).click();
}

describe('the learning files on the learning example', () => {
  it('are dropped all at once and shown with what they are, 10 of 12 without a question', async () => {
    await intake.drop(taken);
    await intake.counted(12, fileStates.ready.counted(10), fileStates.asks.counted(2));
    for (const about of ['математика, 4 класс', 'русский язык, 8 класс', 'история, 6 класс']) {
      await intake
        .button(new RegExp(`ВПР, ${about}, 2026/2027`))
        .first()
        .waitFor();
    }
    await intake.text(questionTexts.title(2)).waitFor();
  });

  it('take answers about the protocol: its school, year and thresholds', async () => {
    await answerAboutProtocol();
    await intake.counted(12, fileStates.ready.counted(11), fileStates.asks.counted(1));
  });

  it('have an unknown table mapped by its columns', async () => {
    await intake.button(/ОГЭ МА 9/).click();
    await intake.button(fileTexts.columns).click();
    await intake.heading(mappingTexts.title).waitFor();
    const { year, participants, marks2, marks3, marks4, marks5 } = resultsSheet.columns;
    await columnOf(year.heading).selectOption({ label: mappingTexts.constant });
    await intake.field(mappingTexts.constantLabel(year.heading)).fill(schoolYearText(sampleYear));
    await columnOf(participants.heading).selectOption('2');
    for (const [at, { heading: mark }] of [marks2, marks3, marks4, marks5].entries()) {
      await columnOf(mark).selectOption(String(3 + at));
    }
    await intake.button(mappingTexts.apply).click();
    await intake.counted(12, fileStates.ready.counted(12));
  });

  it('have a school that is new added and one that is like ours named', async () => {
    await intake.field(/Рассветинская/).selectOption(choiceOf('add'));
    await intake.field(/Первых Поселенцев/).selectOption(choiceOf({ code: 'edu000122' }));
    await intake.heading(questionTexts.titleAnswered).waitFor();
  });

  it('say how many rows are new before anything is written', async () => {
    await intake.primarySays(changeTexts.add(NEW_ROWS));
    const line = intake.frame.getByRole('row', { name: /^Школы/ });
    await expect.poll(() => line.textContent()).toBe('Школы1');
    await expect.poll(() => local.contentsOf(`A${firstAdded}`)).toBe('');
    // The picture shows the sheet from its top behind the dialog, and the list of files from its own.
    await local.goTo('A2');
    await intake.frame
      .locator('.pane')
      .first()
      .evaluate((pane) => pane.scrollTo(0, 0));
    await local.picture('intake');
  });

  it('are added at one press, and the check of data is the next step', async () => {
    await intake.primary.click();
    await intake.heading(loadedTexts.title).waitFor();
    await intake.primarySays(loadedTexts.check);
    await expect.poll(() => local.contentsOf(`A${firstAdded}`)).toBe('edu000101');
    await expect
      .poll(() => rowOf(firstAdded, 'B', 'D', 'E'))
      .toEqual([schoolYearText(sampleYear), '4', 'Русский язык']);
    await expect
      .poll(() => rowOf(firstAdded, 'F', 'G', 'H', 'I', 'J'))
      .toEqual(countsIn(takenBooks[0], 'edu000101'));
    await intake.primary.click();
    await local.page.locator('section.dialog').waitFor({ state: 'detached' });
    await local.sidebar.getByRole('heading', { name: sectionTitles.check }).waitFor();
    await local.tab('Школы').click();
    await expect.poll(() => local.contentsOf('A26')).toBe('edu000125');
    await expect.poll(() => local.contentsOf('B26')).toBe('МБОУ «Рассветинская ООШ»');
  });

  it('change nothing when they are dropped again; what was answered of schools and columns is remembered', async () => {
    await local.tab(resultsSheet.title).click();
    await intake.open();
    await intake.drop(taken);
    await intake.counted(12, fileStates.ready.counted(10), fileStates.asks.counted(2));
    await answerAboutProtocol();
    // The columns are those of the first time; the year was said of one file, so it is to be confirmed.
    await intake.button(/ОГЭ МА 9/).click();
    await intake.button(fileTexts.columns).click();
    await intake.button(mappingTexts.apply).click();
    await intake.counted(12, fileStates.ready.counted(12));
    await intake.text(changeTexts.nothingNew).waitFor();
    await intake.heading(questionTexts.titleAnswered).waitFor();
    await expect.poll(() => intake.button(/^Добавить/).count()).toBe(0);
    await intake.button(intakeTexts.clear).click();
  });

  it('have each value named that a corrected file changes, and changed at one press', async () => {
    await intake.drop([sampleFile(correctedBook.file)]);
    await intake.primarySays(changeTexts.change(2));
    const values = intake.frame.getByRole('table').filter({ hasText: changeTexts.valueColumns.after });
    const changes = values.locator('tbody').getByRole('row');
    const lines = await changes.evaluateAll((rows) =>
      rows.map((row) => [...row.children].slice(0, 4).map((cell) => cell.textContent ?? '')),
    );
    expect(lines.map(([row]) => row?.split(', ВПР, ')[0])).toEqual(
      recounted.flatMap(({ name }) => [name, name]),
    );
    expect(lines.map(([, ...change]) => change)).toEqual(
      recounted.flatMap(({ code }) => {
        const [, twos = '', threes = ''] = countsIn(taken8, code);
        const [, fewer = '', more = ''] = countsIn(correctedBook, code);
        return [
          ['«2»', twos, fewer],
          ['«3»', threes, more],
        ];
      }),
    );
    // A value named takes the selection to its cell: beside it stands what a mistaken reader would look for.
    await changes.first().getByRole('button').click();
    await intake.text(changeTexts.selected).waitFor();
    await expect.poll(twosOfFirst).toBe(countsIn(taken8, recounted[0].code)[1]);
    await intake.primary.click();
    await intake.heading(loadedTexts.title).waitFor();
    await expect.poll(twosOfFirst).toBe(countsIn(correctedBook, recounted[0].code)[1]);
  });

  it('are as they were before the last intake once it is undone', async () => {
    await intake.button(loadedTexts.undo).click();
    await intake.question.getByRole('button', { name: lastIntakeTexts.undoConfirm }).click();
    await intake.question.waitFor({ state: 'detached' });
    await expect.poll(twosOfFirst).toBe(countsIn(taken8, recounted[0].code)[1]);
    await expect.poll(() => local.contentsOf(`A${firstAdded}`)).toBe('edu000101');
  });

  it('leave no script error behind', () => {
    expect(local.troubles).toEqual([]);
  });
});
