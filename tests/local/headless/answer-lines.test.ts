// What the door says of a command's answer.
import { describe, expect, it } from 'vitest';
import { answerLines } from '../../../local/headless/answer-lines';

describe('answerLines', () => {
  it('tells each problem of a check with its place, and the outcome at the end', () => {
    const data = {
      total: 2,
      problems: [
        {
          code: 'A',
          sheet: 'Школы',
          cell: 'B7',
          what: 'Название пустое.',
          todo: 'Впишите название.',
          fix: null,
        },
        {
          code: 'B',
          sheet: 'Регион',
          cell: '',
          what: 'Листа нет.',
          todo: 'Подготовьте таблицу.',
          fix: null,
        },
      ],
      sheetsChecked: 9,
      rowsChecked: 100,
      notes: ['Предмет прочитан иначе.'],
      finishedAt: '14:38',
      lastFix: null,
      stamp: 'abc',
    };
    expect(answerLines(data)).toEqual({
      messages: [
        '«Школы», B7: Название пустое. Впишите название.',
        '«Регион»: Листа нет. Подготовьте таблицу.',
        'Предмет прочитан иначе.',
        'Замечаний: 2. Проверено в 14:38.',
      ],
      warnings: [],
    });
  });

  it('tells the summary and keeps warnings apart, also those of the state', () => {
    const data = { summary: 'Готово.', warnings: ['первое'], state: { warnings: ['второе'] } };
    expect(answerLines(data)).toEqual({ messages: ['Готово.'], warnings: ['первое', 'второе'] });
  });

  it.each([[null], [undefined], [{}], [{ years: ['2020/2021'] }], ['текст']])(
    'says nothing of %j',
    (data) => {
      expect(answerLines(data)).toEqual({ messages: [], warnings: [] });
    },
  );
});
