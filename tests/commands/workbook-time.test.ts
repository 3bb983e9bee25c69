// Moments as the clock of the workbook shows them, from the east of Russia to the west.
import { describe, expect, it } from 'vitest';
import { type WorkbookTime, workbookTime } from '../../src/commands/workbook-time';

/** 22.11.2026 21:30:45 in Greenwich: the next day in the east, the same one in the west. */
const NOW = Date.UTC(2026, 10, 22, 21, 30, 45, 900);
const HOUR = 3_600_000;

function timeOf(date: string, time: string, now = NOW): WorkbookTime {
  return workbookTime({ now: () => now, clock: () => ({ date, time }) });
}

const kaliningrad = timeOf('22.11.2026', '23:30');
const moscow = timeOf('23.11.2026', '00:30');
const kamchatka = timeOf('23.11.2026', '09:30');

describe('workbookTime', () => {
  it('keeps the moment of the run', () => {
    expect(moscow.now).toBe(NOW);
  });

  it.each<[string, WorkbookTime, string]>([
    ['Kaliningrad', kaliningrad, '22.11.2026 23:30'],
    ['Moscow', moscow, '23.11.2026 00:30'],
    ['Kamchatka', kamchatka, '23.11.2026 09:30'],
    ['Greenwich', timeOf('22.11.2026', '21:30'), '22.11.2026 21:30'],
    ['Nepal, three quarters of an hour off', timeOf('23.11.2026', '03:15'), '23.11.2026 03:15'],
    ['the west of America', timeOf('22.11.2026', '13:30'), '22.11.2026 13:30'],
  ])('shows a moment as a clock in %s does', (_, time, shown) => {
    expect(time.momentOf(NOW)).toBe(shown);
    expect(time.dayOf(NOW)).toBe(shown.slice(0, 10));
  });

  it.each<[string, WorkbookTime, string, string]>([
    ['Kaliningrad', kaliningrad, '2026-11-20T21:59:59.999Z', '2026-11-20T22:00Z'],
    ['Moscow', moscow, '2026-11-20T20:59:59.999Z', '2026-11-20T21:00Z'],
    ['Kamchatka', kamchatka, '2026-11-20T11:59:59.999Z', '2026-11-20T12:00Z'],
  ])('begins a day at midnight of %s', (_, time, before, midnight) => {
    expect(time.dayOf(Date.parse(before))).toBe('20.11.2026');
    expect(time.dayOf(Date.parse(midnight))).toBe('21.11.2026');
    expect(time.momentOf(Date.parse(midnight))).toBe('21.11.2026 00:00');
  });

  it('finds the moment of what the clock shows', () => {
    const shown = Date.UTC(2026, 10, 20, 9, 0);
    expect(kamchatka.momentAt(shown)).toBe(Date.UTC(2026, 10, 19, 21, 0));
    expect(kaliningrad.momentAt(shown)).toBe(Date.UTC(2026, 10, 20, 7, 0));
    for (const time of [kaliningrad, moscow, kamchatka]) {
      expect(time.momentOf(time.momentAt(shown))).toBe('20.11.2026 09:00');
    }
  });

  it('does not mind that the two clocks are read a little apart', () => {
    const slow = timeOf('23.11.2026', '00:31', NOW - 2000);
    expect(slow.momentOf(NOW)).toBe('23.11.2026 00:30');
  });

  it.each([
    ['31.08.2026', ['2025/2026', '2024/2025', '2023/2024']],
    ['01.09.2026', ['2026/2027', '2025/2026', '2024/2025']],
    ['31.12.2026', ['2026/2027', '2025/2026', '2024/2025']],
    ['01.01.2027', ['2026/2027', '2025/2026', '2024/2025']],
  ])('on %s asks for the school year of its own day', (date, years) => {
    expect(timeOf(date, '00:30').years).toEqual(years);
  });

  it.each([
    ['23.11.2026', 0],
    ['24.11.2026', 1],
    ['22.11.2026', -1],
    ['01.12.2026', 8],
    ['23.11.2027', 365],
    ['31.11.2026', null],
    ['скоро', null],
    ['', null],
  ])('counts the days until %j by the day of the workbook', (date, days) => {
    expect(moscow.daysUntil(date)).toBe(days);
    expect(timeOf('23.11.2026', '23:59', NOW + 23 * HOUR).daysUntil(date)).toBe(days);
  });
});
