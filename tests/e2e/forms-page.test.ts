// A form of the workbook answered on the page of the local host, as a respondent does.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { writeWorkbook } from '../../local/files/json';
import { addQuestion, type Form, newForm, type Question } from '../../local/workbook/forms';
import { linkToNewSheet } from '../../local/workbook/response-sheet';
import { Workbook } from '../../local/workbook/workbook';
import { LocalPage, type LocalServer, startServer } from './local-page';

const TITLE = 'Сведения школы <b>2024</b>';

function add(form: Form, kind: Question['kind'], title: string, rest: Partial<Question> = {}): void {
  Object.assign(addQuestion(form, kind), { title, ...rest });
}

function workbookWithForm(): Workbook {
  const workbook = new Workbook();
  workbook.insertSheet('Лист1');
  const form = newForm('f1', TITLE);
  form.description = 'Заполняет заместитель директора. Один ответ на школу, до 1 октября.';
  Object.assign(form, { title: TITLE, published: true, signIn: false, allowResponseEdits: true });
  add(form, 'list', 'Школа', { required: true, choices: ['Школа № 5', 'Школа № 9'] });
  add(form, 'choice', 'Смен', { help: 'Сколько смен в этом году', choices: ['1', '2'] });
  add(form, 'text', 'Учеников', {
    help: 'На 20 сентября, без дошкольных групп',
    required: true,
    validation: { rule: { kind: 'whole' }, helpText: '' },
  });
  add(form, 'paragraph', 'Примечание');
  workbook.forms.push(form);
  linkToNewSheet(workbook, form);
  return workbook;
}

let folder: string;
let server: LocalServer;
let local: LocalPage;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'msoko-forms-'));
  const file = join(folder, 'школы.json');
  await writeWorkbook(file, workbookWithForm());
  server = await startServer(['--workbook', file]);
  local = await LocalPage.open(inject('browserEndpoint'), server.address);
});
afterAll(async () => {
  await local?.close();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});
afterEach(() => expect(local.troubles).toEqual([]));

const dialog = () => local.page.getByRole('dialog', { name: TITLE });
const menu = async (item: string): Promise<void> => {
  await local.page.getByRole('menuitem', { name: 'Формы' }).click();
  await local.page.locator('[role^="menuitem"]', { hasText: item }).last().click();
};

describe('the dialog of a form', () => {
  it('shows the words of the form as text, and says beside the question what is wrong', async () => {
    await menu(`Ответить: ${TITLE}`);
    await dialog().getByRole('heading', { name: TITLE }).waitFor();
    await expect.poll(() => dialog().locator('b').count()).toBe(0);
    await dialog().getByLabel('Учеников').fill('много');
    await dialog().getByRole('button', { name: 'Отправить' }).click();
    await dialog().getByText('Введите целое число.').waitFor();
    await dialog().getByText('Это обязательный вопрос.').waitFor();
    await expect
      .poll(() =>
        dialog()
          .getByLabel('Школа')
          .evaluate((field) => field === document.activeElement),
      )
      .toBe(true);
  });

  it('sends the answer into a new row, and offers another one', async () => {
    await dialog().getByLabel('Школа').selectOption('Школа № 5');
    await dialog().getByLabel('Учеников').fill('612');
    await dialog().getByRole('radio', { name: '2' }).check();
    await dialog().getByRole('button', { name: 'Отправить' }).click();
    await dialog().getByText('Ответ записан').waitFor();
    await dialog().getByRole('button', { name: 'Отправить ещё один ответ' }).click();
    await expect.poll(() => dialog().getByLabel('Учеников').inputValue()).toBe('');
    await dialog().getByRole('button', { name: 'Отмена' }).click();
    await local.tab('Ответы на форму (1)').click();
    await local.cell('612').waitFor();
    await expect.poll(() => local.contentsOf('B2')).toBe('Школа № 5');
  });

  it('changes an answer that is chosen by its first question', async () => {
    await menu(`Изменить ответ: ${TITLE}`);
    await dialog().getByRole('button', { name: 'Школа № 5' }).click();
    await dialog().getByLabel('Учеников').fill('613');
    await dialog().getByRole('button', { name: 'Отправить изменения' }).click();
    await dialog().getByRole('button', { name: 'Закрыть' }).click();
    await local.cell('613').waitFor();
    await expect.poll(() => local.cell('612').count()).toBe(0);
  });

  it('is undone as any other change', async () => {
    await local.goTo('A1');
    await local.page.keyboard.press('Control+z');
    await local.cell('612').waitFor();
    await local.page.keyboard.press('Control+y');
    await local.cell('613').waitFor();
  });
});

describe('the menu of forms', () => {
  it('marks the user who works, and lets time pass', async () => {
    await menu('Пользователь: второй');
    await local.page.getByText('Теперь работает второй пользователь.').waitFor();
    await local.page.getByRole('menuitem', { name: 'Формы' }).click();
    const second = local.page.getByRole('menuitemradio', { name: 'Пользователь: второй' });
    await expect.poll(() => second.getAttribute('aria-checked')).toBe('true');
    await local.page.getByRole('menuitem', { name: 'Прошли сутки' }).click();
    await local.page.getByText('По часам таблицы сейчас').waitFor();
  });
});
