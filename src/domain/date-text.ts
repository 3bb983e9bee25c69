// Dates as people type them: «12.06.2026», read to the day and checked against the calendar.

const DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** Midnight of the day in Greenwich, milliseconds since 1970; undefined for what is no date of the calendar. */
export function dayStart(text: string): number | undefined {
  const [, day, month, year] = DATE.exec(text.trim()) ?? [];
  if (year === undefined) return undefined;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const read = new Date(at);
  const isReal = read.getUTCDate() === Number(day) && read.getUTCMonth() === Number(month) - 1;
  return isReal ? at : undefined;
}

/** «01.02.2026» of midnight in Greenwich. */
export function dayText(at: number): string {
  const text = new Date(at).toISOString();
  return `${text.slice(8, 10)}.${text.slice(5, 7)}.${text.slice(0, 4)}`;
}
