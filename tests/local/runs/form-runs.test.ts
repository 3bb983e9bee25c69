// Answers of respondents: what the form refuses, what the sheet gets and what triggers are told.
import { describe, expect, it } from 'vitest';
import type { AnswerOptions } from '../../../local/runs/form-runs';
import { answered, formHost, makeForm, told } from './form-add-on';

const STAMP = '07.10.2024 09:05:03';
const school5 = { Школа: 'Школа № 5', Учеников: '612' };

describe('an answer', () => {
  it('is written with its time, numbers as numbers', () => {
    const host = formHost();
    host.answerForm(makeForm(host), school5);
    expect(host.workbook.sheet('Ответы на форму (1)')?.values(2, 1, 1, 4)).toEqual([
      [new Date(2024, 9, 7, 9, 5, 3), 'Школа № 5', 612, null],
    ]);
  });

  it('is refused whole with the reason of each question', () => {
    const host = formHost();
    const form = makeForm(host);
    expect(() => host.answerForm(form, { Учеников: 'много' })).toThrow(
      '«Школа»: Это обязательный вопрос.\n«Учеников»: Введите целое число.',
    );
    expect(() => host.answerForm(form, { Школа: 'Лицей' })).toThrow('«Школа»: Выберите ответ из списка.');
    expect(() => host.answerForm(form, { ...school5, Классов: '3' })).toThrow('нет вопроса «Классов»');
    expect(() => host.answerForm('чужая', school5)).toThrow('Такой формы нет.');
    expect(host.workbook.forms[0]?.responses).toEqual([]);
  });

  it('is refused by a form that is closed', () => {
    const host = formHost();
    const form = makeForm(host);
    const [model] = host.workbook.forms;
    if (model !== undefined) model.acceptingResponses = false;
    expect(() => host.answerForm(form, school5)).toThrow('больше не принимает ответы');
  });

  it('tells the trigger its values, range and names', () => {
    const host = formHost();
    host.run('listen');
    host.answerForm(makeForm(host), school5);
    const named = { 'Отметка времени': [STAMP], Школа: ['Школа № 5'], Учеников: ['612'], Примечание: [''] };
    expect(told(host)).toEqual([['local-user', named, [STAMP, 'Школа № 5', '612', ''], 2]]);
  });
});

describe('an answer that is changed', () => {
  it('is written over its row with a new time, and the event tells only what changed', () => {
    const host = formHost();
    const form = makeForm(host);
    host.run('listen');
    const first = host.answerForm(form, school5);
    host.answerForm(form, { Школа: 'Школа № 9' });
    host.advanceClock(60_000);
    host.editAnswer(form, first, { Учеников: '613' });
    expect(answered(host)).toEqual([
      ['07.10.2024 09:06:03', 'Школа № 5', '613', ''],
      [STAMP, 'Школа № 9', '', ''],
    ]);
    expect(told(host)[2]?.[2]).toEqual(['07.10.2024 09:06:03', '', '613', '']);
  });

  it('is refused when the form does not allow it, and when it breaks the rules', () => {
    const host = formHost();
    const form = makeForm(host);
    const id = host.answerForm(form, school5);
    expect(() => host.editAnswer(form, id, { Школа: '' })).toThrow('«Школа»: Это обязательный вопрос.');
    expect(() => host.editAnswer(form, 'чужой', {})).toThrow('нет такого ответа');
    const [model] = host.workbook.forms;
    if (model !== undefined) model.allowResponseEdits = false;
    expect(() => host.editAnswer(form, id, {})).toThrow('не разрешает менять отправленный ответ');
  });
});

describe('the event of an answer', () => {
  const runs: readonly [AnswerOptions['event'], number][] = [
    ['sent', 1],
    ['lost', 0],
    ['doubled', 2],
    ['blank', 1],
  ];

  it.each(runs)('%s runs the trigger %i times, and the answer is there', (event, times) => {
    const host = formHost();
    host.run('listen');
    host.answerForm(makeForm(host), school5, event === undefined ? {} : { event });
    expect(told(host)).toHaveLength(times);
    expect(answered(host)).toHaveLength(1);
  });

  it('that is blank tells neither names, values nor range', () => {
    const host = formHost();
    host.run('listen');
    host.answerForm(makeForm(host), school5, { event: 'blank' });
    // JSON writes what is undefined in an array as null
    expect(told(host)).toEqual([['local-user', null, null, null]]);
  });

  it('is delivered late and out of order by hand', () => {
    const host = formHost();
    const form = makeForm(host);
    host.run('listen');
    const first = host.answerForm(form, school5, { event: 'lost' });
    host.answerForm(form, { Школа: 'Школа № 9' }, { event: 'lost' });
    host.fireFormSubmit(form);
    host.fireFormSubmit(form, first);
    host.fireFormSubmit();
    expect(told(host).map(([, , values]) => (values as string[] | null)?.[1])).toEqual([
      'Школа № 9',
      'Школа № 5',
      undefined,
    ]);
  });
});

describe('a trigger that fails', () => {
  it('loses no answer and tells the respondent nothing', () => {
    const host = formHost();
    host.run('listen');
    host.answerForm(makeForm(host), school5, { faults: { failCall: 1 } });
    expect(answered(host)).toHaveLength(1);
    expect(told(host)).toEqual([]);
    expect(host.triggerFaults).toEqual([
      {
        user: 'local-user',
        handler: 'onAnswer',
        event: 'ON_FORM_SUBMIT',
        message: 'Service Spreadsheets failed while accessing document.',
      },
    ]);
  });
});
