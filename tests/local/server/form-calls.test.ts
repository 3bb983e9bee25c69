// The calls around forms: what a respondent sees and sends, time that passes, and two users.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Api, CallName } from '../../../local/page/api/types';
import { calls } from '../../../local/server/calls';
import type { OpenWorkbook } from '../../../local/server/open-workbook';
import { addQuestion, newForm } from '../../../local/workbook/forms';
import { linkToNewSheet } from '../../../local/workbook/response-sheet';
import { openFixture } from './fixture-add-on';

const SHEET = 'Ответы на форму (1)';
let open: OpenWorkbook;
beforeEach(() => {
  open = openFixture();
  const form = newForm('f1', 'Сведения');
  Object.assign(form, { title: 'Сведения', published: true, signIn: false, allowResponseEdits: true });
  Object.assign(addQuestion(form, 'text'), { title: 'Школа', required: true });
  Object.assign(addQuestion(form, 'text'), { title: 'Учеников' });
  open.workbook.forms.push(form);
  linkToNewSheet(open.workbook, form);
  open.startHistory();
});

const call = async <N extends CallName>(name: N, request: Api[N]['request']): Promise<Api[N]['answer']> =>
  calls[name](open, request);
const send = (answers: Record<string, string>, response: string | null = null) =>
  call('answerForm', { form: 'f1', response, answers });
const shown = (): (string | undefined)[] => {
  const sheet = open.workbook.sheet(SHEET);
  return (sheet?.displayValues(2, 2, Math.max(1, sheet.lastRow() - 1), 2) ?? []).map((line) =>
    line.join(' '),
  );
};

describe('a form', () => {
  it('is named in the state with what can be done with it', async () => {
    const line = { id: 'f1', title: 'Сведения', open: true };
    expect((await call('state', {})).forms).toEqual([{ ...line, changeable: false }]);
    expect((await send({ Школа: '№ 5' })).state.forms).toEqual([{ ...line, changeable: true }]);
  });

  it('tells its questions and its answers, the newest first', async () => {
    await send({ Школа: '№ 5', Учеников: '612' });
    await call('passTime', { hours: 1 });
    await send({ Школа: '№ 9' });
    const form = await call('form', { form: 'f1' });
    expect(form.questions.map(({ title, required }) => [title, required])).toEqual([
      ['Школа', true],
      ['Учеников', false],
    ]);
    expect(form.responses.map(({ answers }) => answers)).toEqual([
      { Школа: '№ 9' },
      { Школа: '№ 5', Учеников: '612' },
    ]);
    await expect(call('form', { form: 'нет' })).rejects.toThrow('Такой формы нет.');
  });
});

describe('an answer', () => {
  it('is written, changed and undone one at a time', async () => {
    await send({ Школа: '№ 5', Учеников: '612' });
    const [response] = (await call('form', { form: 'f1' })).responses;
    await send({ Школа: '№ 5', Учеников: '613' }, response?.id ?? null);
    expect(shown()).toEqual(['№ 5 613']);
    await call('undo', {});
    expect(shown()).toEqual(['№ 5 612']);
    const { state } = await call('undo', {});
    expect([state.canUndo, state.forms[0]?.changeable]).toEqual([false, false]);
    expect(open.workbook.sheet(SHEET)?.lastRow()).toBe(1);
  });

  it('that is refused changes nothing and leaves nothing to undo', async () => {
    const outcome = await send({ Учеников: '612' });
    expect(outcome.refusal).toBe('«Школа»: Это обязательный вопрос.');
    expect(outcome.state.canUndo).toBe(false);
  });
});

describe('time that passes', () => {
  it('runs clock triggers, tells the new time and the triggers that failed', async () => {
    open.run('listenFailing');
    const { toasts } = await call('passTime', { hours: 1 });
    expect(toasts.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^По часам таблицы сейчас \d\d\.\d\d\.\d{4}/),
      'Триггер «failHalfway» не выполнился: Дальше не получилось',
    ]);
    expect(open.workbook.sheet('Лист1')?.values(1, 1, 1, 1)).toEqual([['наполовину']]);
    expect((await call('undo', {})).state.canUndo).toBe(false);
  });
});

describe('another user', () => {
  it('gets the sidebar anew, and stays through an undo', async () => {
    const before = (await call('run', { entry: 'openStart' })).state.sidebar;
    const { state } = await call('actAs', { user: 'second' });
    expect(state.user).toBe('second');
    expect(state.sidebar?.title).toBe(before?.title);
    expect(state.sidebar?.id).not.toBe(before?.id);
    await call('run', { entry: 'writeTwo' });
    expect((await call('undo', {})).state.user).toBe('second');
    expect((await call('actAs', { user: 'first' })).state.user).toBe('first');
  });
});
