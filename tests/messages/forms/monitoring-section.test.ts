// Sentences of «Мониторинг» that are put together from numbers and dates.
import { describe, expect, it } from 'vitest';
import { formTexts, monitoringTexts, triggerTexts } from '../../../src/messages/forms/monitoring-section';

describe('the deadline of a form', () => {
  it.each<[string, number | null, string]>([
    ['15.12.2026', 1, 'до 15.12.2026, остался 1\u00a0день'],
    ['15.12.2026', 3, 'до 15.12.2026, осталось 3\u00a0дня'],
    ['15.12.2026', 11, 'до 15.12.2026, осталось 11\u00a0дней'],
    ['15.12.2026', 21, 'до 15.12.2026, остался 21\u00a0день'],
    ['15.12.2026', 0, 'срок сегодня, 15.12.2026'],
    ['15.12.2026', -2, 'срок прошёл 2\u00a0дня назад: 15.12.2026'],
    ['15.12.2026', null, 'срок: 15.12.2026'],
    ['', null, 'срок не задан'],
  ])('%j with %j days left is «%s»', (date, daysLeft, text) => {
    expect(formTexts.deadline(date, daysLeft)).toBe(text);
  });
});

describe('states in words', () => {
  it('counts forms on the list of sections', () => {
    expect(monitoringTexts.state(0)).toBe('форм пока нет');
    expect(monitoringTexts.state(2)).toBe('форм: 2');
  });

  it('names the year and the sheet of a form as far as they are known', () => {
    expect(formTexts.about('2026/2027', 'Ответы')).toBe('2026/2027, лист «Ответы»');
    expect(formTexts.about('', '')).toBe('год спрашивает форма');
  });

  it('says whose the automatic updates are as far as it is known', () => {
    expect(triggerTexts.other('методист УО', '01.12.2026 09:00')).toBe(
      'Включено: методист УО, с\u00a001.12.2026 09:00',
    );
    expect(triggerTexts.other('', '')).toBe('Включено другим пользователем');
    expect(triggerTexts.mine('')).toBe('Включено вами.');
  });
});
