// From an answer to the row of its table and the section that tells of it: collecting on the built bundle.
import { beforeEach, describe, expect, test } from 'vitest';
import type { Host } from '../../local/host';
import { publishedUrl } from '../../local/workbook/forms';
import { hostOf, runWell } from './built-host';
import {
  answer,
  CONTEXT,
  DAY,
  formOf,
  formsWorkbook,
  MINUTE,
  makeForm,
  rowsOf,
  STAFF,
  SUPPORT,
  schoolsWorkbook,
  typeOver,
  YEAR,
} from './collecting';
import { codeOf } from './district';

describe('answers', () => {
  let host: Host;
  const start = formsWorkbook(3, [CONTEXT, STAFF]);
  const row = (n: number, more: object) => ({
    'Код ОО': codeOf(n),
    'Учебный год': YEAR,
    Источник: 'Ответ школы на форму',
    'По состоянию на': '22.11.2026',
    ...more,
  });

  beforeEach(() => {
    host = hostOf(start);
    runWell(host, 'ensureTriggers', { owner: 'Отдел оценки качества' });
  });

  test('stand in their tables at once, brought by the trigger', () => {
    answer(host, STAFF, 0, { Педагогов: '20', 'Меры поддержки': 'Наставники' });
    answer(host, CONTEXT, 0, { Обучающихся: '300', Отдалённость: 'да' });
    answer(host, STAFF, 1, { Педагогов: '0' });
    expect(rowsOf(host, STAFF)).toEqual([
      row(0, { Педагогов: 20, 'Меры поддержки': 'Наставники' }),
      row(1, { Педагогов: 0 }),
    ]);
    expect(rowsOf(host, CONTEXT)).toEqual([row(0, { Обучающихся: 300, Отдалённость: 'да' })]);
    expect(host.triggerFaults).toEqual([]);
  });

  test('given again replace what they say, and keep what they leave blank', () => {
    answer(host, STAFF, 0, { Педагогов: '20', 'Меры поддержки': 'Наставники' });
    host.advanceClock(MINUTE);
    answer(host, STAFF, 0, { Педагогов: '21' });
    expect(rowsOf(host, STAFF)).toEqual([row(0, { Педагогов: 21, 'Меры поддержки': 'Наставники' })]);
  });

  test('changed by the respondent replace what he has sent, though the event tells the change alone', () => {
    const id = answer(host, STAFF, 0, { Педагогов: '20', 'Меры поддержки': 'Наставники' });
    host.advanceClock(MINUTE);
    host.editAnswer(formOf(host, STAFF).id, id, { Педагогов: '22' });
    expect(rowsOf(host, STAFF)).toEqual([row(0, { Педагогов: 22, 'Меры поддержки': 'Наставники' })]);
  });

  const corrections: readonly [string, (id: string) => void][] = [
    ['by the respondent', (id) => host.editAnswer(formOf(host, STAFF).id, id, { Педагогов: '30' })],
    [
      'on the response sheet',
      (id) => {
        typeOver(host, STAFF, id, 'Педагогов', '30');
        runWell(host, 'pullResponses', {});
      },
    ],
    [
      'by another answer',
      () => {
        answer(host, STAFF, 1, {
          Педагогов: '30',
          'Прошли диагностику профессиональных дефицитов': '25',
        });
      },
    ],
  ];

  test.each(corrections)(
    'that are wrong wait to be corrected; corrected %s they are taken and wait no more',
    (_, correct) => {
      const wrong = { Педагогов: '20', 'Прошли диагностику профессиональных дефицитов': '25' };
      const id = answer(host, STAFF, 1, wrong);
      expect(rowsOf(host, STAFF)).toEqual([]);
      const waiting = {
        Таблица: STAFF,
        'Код ОО': codeOf(1),
        Наименование: 'Школа № 2',
        'Учебный год': YEAR,
        'Лист ответов': 'Ответы на форму (2)',
        Ячейка: 'D2',
        Вопрос: 'Прошли диагностику профессиональных дефицитов',
      };
      expect(rowsOf(host, 'Ответы на доработку')).toMatchObject([waiting]);
      expect(runWell(host, 'readMonitoring', {})).toMatchObject({
        toCorrectTotal: 1,
        toCorrect: [{ table: STAFF, school: 'Школа № 2', sheet: 'Ответы на форму (2)', cell: 'D2' }],
      });
      host.advanceClock(MINUTE);
      correct(id);
      expect(rowsOf(host, STAFF)).toEqual([
        row(1, { Педагогов: 30, 'Прошли диагностику профессиональных дефицитов': 25 }),
      ]);
      expect(rowsOf(host, 'Ответы на доработку')).toEqual([]);
      expect(runWell(host, 'readMonitoring', {}).toCorrectTotal).toBe(0);
    },
  );
});

describe('the section «Мониторинг»', () => {
  test('counts who has answered, lists and reminds the others, and tells of the last collections', () => {
    const host = hostOf(formsWorkbook(3, [STAFF]));
    answer(host, STAFF, 1, { Педагогов: '20' });
    runWell(host, 'pullResponses', {});
    const { forms, lastSuccess, runs, lastRefusal } = runWell(host, 'readMonitoring', {});
    expect(forms).toMatchObject([
      {
        answered: 1,
        expected: 3,
        waiting: [{ municipality: 'Вымышленный район', schools: ['Школа № 1', 'Школа № 3'] }],
        reminder:
          'Уважаемые коллеги! Ждём ответ на форму «Кадры» за 2025/2026 учебный год до 15.12.2026. Форма: ' +
          `${publishedUrl(formOf(host, STAFF))} Пока не ответили: Школа № 1; Школа № 3.`,
      },
    ]);
    expect([lastSuccess, lastRefusal]).toEqual(['22.11.2026 14:38', null]);
    expect(runs).toEqual([{ at: '22.11.2026 14:38', outcome: 'Ответы взяты: новых строк — 1. 14:38.' }]);
  });

  test('counts the days to the deadline, below nothing when it has passed; without one there is none', () => {
    const host = hostOf(schoolsWorkbook(1));
    makeForm(host, STAFF, '24.11.2026');
    makeForm(host, SUPPORT, '');
    const daysLeft = () => runWell(host, 'readMonitoring', {}).forms.map((form) => form.daysLeft);
    expect(daysLeft()).toEqual([2, null]);
    host.advanceClock(2 * DAY);
    expect(daysLeft()).toEqual([0, null]);
    host.advanceClock(DAY);
    expect(daysLeft()).toEqual([-1, null]);
  });
});
