// Dates as people type them, against the calendar.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayStart, dayText, shownMoment } from '../../../src/domain/kernel/date-text';

describe('dayStart', () => {
  it.each([
    ['01.01.1970', 0],
    ['02.01.1970', 86_400_000],
    ['12.06.2026', 1_781_222_400_000],
    ['1.2.2026', 1_769_904_000_000],
    [' 29.02.2024 ', 1_709_164_800_000],
  ])('reads %j', (text, at) => {
    expect(dayStart(text)).toBe(at);
  });

  it.each([
    '29.02.2026',
    '31.04.2026',
    '32.01.2026',
    '00.01.2026',
    '01.00.2026',
    '01.13.2026',
    '01.01.0026',
    '12.06.26',
    '2026-06-12',
    '12/06/2026',
    '12.06.2026 14:38',
    '12 июня 2026',
    'скоро',
    '',
  ])('does not read %j', (text) => {
    expect(dayStart(text)).toBeUndefined();
  });
});

describe('shownMoment', () => {
  it.each([
    ['12.06.2026 14:38:05', '2026-06-12T14:38:05Z'],
    ['12.06.2026 14:38', '2026-06-12T14:38:00Z'],
    [' 1.2.2026, 9:05 ', '2026-02-01T09:05:00Z'],
    ['12.06.2026 00:00:00', '2026-06-12T00:00:00Z'],
    ['12.06.2026 23:59:59', '2026-06-12T23:59:59Z'],
  ])('reads %j', (text, moment) => {
    expect(shownMoment(text)).toBe(Date.parse(moment));
  });

  it.each([
    '31.02.2026 14:38',
    '12.06.2026 24:00',
    '12.06.2026 14:60',
    '12.06.2026 14:38:60',
    '12.06.2026 14:3',
    '12.06.2026',
    '14:38',
    '12.06.202614:38',
    'вчера',
    '',
  ])('does not read %j', (text) => {
    expect(shownMoment(text)).toBeUndefined();
  });
});

describe('dayText', () => {
  it('writes day and month with two digits', () => {
    expect(dayText(0)).toBe('01.01.1970');
    expect(dayText(1_781_222_400_000)).toBe('12.06.2026');
  });

  it('changes at midnight in Greenwich', () => {
    expect(dayText(1_781_222_399_999)).toBe('11.06.2026');
  });

  it('gives back every day that was read', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const [year, month, of] = date.toISOString().slice(0, 10).split('-');
        const text = `${of}.${month}.${year}`;
        expect(dayText(dayStart(text) ?? Number.NaN)).toBe(text);
      }),
    );
  });
});
