// Dates of a ru_RU sheet: read from dd.mm.yyyy, written back, and counted in days as a spreadsheet counts.

const DOTTED = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?$/;
const AMERICAN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?=$|[ T])/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const DAY_MS = 86_400_000;
/** Day 0 of a spreadsheet is 30 December 1899. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Two-digit years up to this one belong to the 2000s. */
const LAST_SHORT_YEAR_OF_2000S = 29;

/**
 * Reads 'dd.mm.yyyy', 'd.m.yy', 'd.m' (the year of `now`) and 'yyyy-mm-dd', each with an optional 'hh:mm[:ss]'.
 * The date is local time, as in a sheet whose time zone is the script's. `undefined` when it is no real date.
 */
export function readDate(text: string, now: Date): Date | undefined {
  const [day = '', time, ...rest] = text.split(/[ T]/);
  if (rest.length > 0) return undefined;
  const parts = readDay(day, now);
  const clock = time === undefined ? [0, 0, 0] : readTime(time);
  if (parts === undefined || clock === undefined) return undefined;
  const [year = 0, month = 0, date = 0] = parts;
  const [hours = 0, minutes = 0, seconds = 0] = clock;
  const result = new Date(year, month - 1, date, hours, minutes, seconds);
  const real = result.getFullYear() === year && result.getMonth() === month - 1 && result.getDate() === date;
  return real ? result : undefined;
}

/** Reads 'm/d/yyyy' and 'yyyy-mm-dd', as a sheet of the United States does. `undefined` for anything else. */
export function readAmericanDate(text: string, now: Date): Date | undefined {
  const american = text.replace(AMERICAN, (_, month, day, year) => `${day}.${month}.${year}`);
  return american === text && !/^\d{4}-/.test(text) ? undefined : readDate(american, now);
}

function readDay(text: string, now: Date): number[] | undefined {
  const dotted = DOTTED.exec(text);
  if (dotted) return [readYear(dotted[3], now), Number(dotted[2]), Number(dotted[1])];
  const iso = ISO.exec(text);
  return iso ? [Number(iso[1]), Number(iso[2]), Number(iso[3])] : undefined;
}

function readYear(text: string | undefined, now: Date): number {
  if (text === undefined) return now.getFullYear();
  const year = Number(text);
  if (text.length === 4) return year;
  return year <= LAST_SHORT_YEAR_OF_2000S ? 2000 + year : 1900 + year;
}

function readTime(text: string): [number, number, number] | undefined {
  const time = TIME.exec(text);
  if (!time) return undefined;
  const [hours, minutes, seconds] = [Number(time[1]), Number(time[2]), Number(time[3] ?? 0)];
  return hours < 24 && minutes < 60 && seconds < 60 ? [hours, minutes, seconds] : undefined;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** 'dd.mm.yyyy', with ' hh:mm:ss' when the date has a time of day. */
export function writeDate(date: Date): string {
  const day = `${two(date.getDate())}.${two(date.getMonth() + 1)}.${String(date.getFullYear()).padStart(4, '0')}`;
  const midnight = date.getHours() === 0 && date.getMinutes() === 0 && date.getSeconds() === 0;
  return midnight
    ? day
    : `${day} ${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

/** Days since 30 December 1899, the time of day as a fraction. */
export function toSerial(date: Date): number {
  const wall = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
    date.getMilliseconds(),
  );
  return (wall - DAY_ZERO) / DAY_MS;
}

/** The local date of a day number, to the nearest second. */
export function fromSerial(serial: number): Date {
  const wall = new Date(DAY_ZERO + Math.round(serial * 86_400) * 1000);
  return new Date(
    wall.getUTCFullYear(),
    wall.getUTCMonth(),
    wall.getUTCDate(),
    wall.getUTCHours(),
    wall.getUTCMinutes(),
    wall.getUTCSeconds(),
  );
}
