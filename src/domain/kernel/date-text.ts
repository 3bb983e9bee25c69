// Dates as people type them: «12.06.2026», with a time or without, checked against the calendar.

const DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const MOMENT = /^(\S+?)[ ,]+(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const SECOND = 1000;

/** Midnight of the day in Greenwich, milliseconds since 1970; undefined for what is no date of the calendar. */
export function dayStart(text: string): number | undefined {
  const [, day, month, year] = DATE.exec(text.trim()) ?? [];
  if (year === undefined) return undefined;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const read = new Date(at);
  const isReal =
    read.getUTCDate() === Number(day) &&
    read.getUTCMonth() === Number(month) - 1 &&
    read.getUTCFullYear() === Number(year);
  return isReal ? at : undefined;
}

/**
 * «12.06.2026 14:38:05», the seconds may be left out, as a clock in Greenwich would show it: milliseconds since
 * 1970; undefined for what no clock shows.
 */
export function shownMoment(text: string): number | undefined {
  const [, date = '', hours, minutes, seconds = '0'] = MOMENT.exec(text.trim()) ?? [];
  const day = dayStart(date);
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds)];
  if (day === undefined || hour > 23 || minute > 59 || second > 59) return undefined;
  return day + ((hour * 60 + minute) * 60 + second) * SECOND;
}

/** «01.02.2026» of midnight in Greenwich. */
export function dayText(at: number): string {
  const text = new Date(at).toISOString();
  return `${text.slice(8, 10)}.${text.slice(5, 7)}.${text.slice(0, 4)}`;
}
