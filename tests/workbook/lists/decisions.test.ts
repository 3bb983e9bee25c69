// Decisions as people type them, and the status that follows.
import { describe, expect, it } from 'vitest';
import {
  decisionText,
  effectiveMovement,
  effectiveStatus,
  isUndecided,
  readDecision,
} from '../../../src/workbook/lists/decisions';

describe('a decision', () => {
  it.each<[string, boolean, string]>([
    ['включить: второй год подряд', true, 'второй год подряд'],
    ['Включить — мало учеников', true, 'мало учеников'],
    ['НЕ ВКЛЮЧАТЬ. В классе 10 человек', false, 'В классе 10 человек'],
    [' не  включать, сбой при проведении ', false, 'сбой при проведении'],
    ['не включать сбой', false, 'сбой'],
  ])('is read from %j', (text, include, reason) => {
    expect(readDecision(text)).toEqual({ include, reason });
  });

  it.each([
    '',
    'включить',
    'не включать',
    'не включать:',
    'не включать —',
    'подумать',
    'нет',
    'исключить: мало',
  ])('is not read from %j', (text) => {
    expect(readDecision(text)).toBeUndefined();
  });

  it('is read back as it was written', () => {
    for (const include of [true, false]) {
      const decision = { include, reason: 'В классе 10 человек' };
      expect(readDecision(decisionText(decision))).toEqual(decision);
    }
  });
});

describe('the status in force', () => {
  it.each([
    ['ШНОР', 'не включать: сбой', 'не включена решением'],
    ['ШНОР', 'включить: второй год', 'ШНОР'],
    ['ШНОР', 'не включать', 'ШНОР'],
    ['ШНОР', '', 'ШНОР'],
    ['группа риска', 'не включать: сбой', 'группа риска'],
    ['нет в таблице «Школы»', 'не включать: сбой', 'нет в таблице «Школы»'],
  ])('of %s with «%s» is %s', (status, decision, effective) => {
    expect(effectiveStatus(status, decision)).toBe(effective);
  });

  it('of a declined school moves it off the list, or nowhere', () => {
    expect(effectiveMovement('осталась', 'не включена решением')).toBe('вышла из перечня');
    expect(effectiveMovement('вошла в перечень', 'не включена решением')).toBe('');
    expect(effectiveMovement('осталась', 'ШНОР')).toBe('осталась');
  });

  it('is in doubt while a decision is needed and none with a reason stands there', () => {
    expect(isUndecided('ШНОР', 'решает 1 обучающийся', '')).toBe(true);
    expect(isUndecided('ШНОР', 'решает 1 обучающийся', 'не включать')).toBe(true);
    expect(isUndecided('ШНОР', 'решает 1 обучающийся', 'включить: да, второй год')).toBe(false);
    expect(isUndecided('ШНОР', '', '')).toBe(false);
    expect(isUndecided('группа риска', 'решает 1 обучающийся', '')).toBe(false);
  });
});
