// Dates by the patterns of Java's SimpleDateFormat, as Utilities.formatDate writes them.
import { ServiceError } from './service';

const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/**
 * Formats a moment in a time zone (IANA name or «GMT+3»). Known letters: y M d H h m s S a.
 * Any other letter is an Error that names it.
 */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const parts = partsIn(date, timeZone);
  return pattern.replace(TOKEN, (token: string, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return letter === undefined ? token : field(letter, token.length, parts);
  });
}

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

function partsIn(date: Date, timeZone: string): DateParts {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: ianaZone(timeZone),
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const found = Object.fromEntries(format.formatToParts(date).map((part) => [part.type, Number(part.value)]));
  const part = (name: string): number => found[name] ?? Number.NaN;
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
    millisecond: date.getMilliseconds(),
  };
}

/** «GMT+3» as Intl names it; in the Etc zones the sign is the other way round. */
function ianaZone(timeZone: string): string {
  const offset = /^(?:GMT|UTC)([+-])0?(\d{1,2})(?::?00)?$/.exec(timeZone);
  if (offset === null) return timeZone === 'GMT' ? 'UTC' : timeZone;
  return `Etc/GMT${offset[1] === '+' ? '-' : '+'}${offset[2]}`;
}

function field(letter: string, width: number, parts: DateParts): string {
  const padded = (value: number): string => String(value).padStart(width, '0');
  switch (letter) {
    case 'y':
      return width === 2 ? String(parts.year).slice(-2) : padded(parts.year);
    case 'M':
      if (width > 2) break;
      return padded(parts.month);
    case 'd':
      return padded(parts.day);
    case 'H':
      return padded(parts.hour);
    case 'h':
      return padded(parts.hour % 12 === 0 ? 12 : parts.hour % 12);
    case 'm':
      return padded(parts.minute);
    case 's':
      return padded(parts.second);
    case 'S':
      return padded(parts.millisecond);
    case 'a':
      return parts.hour < 12 ? 'AM' : 'PM';
  }
  throw new ServiceError(
    `local host: Utilities.formatDate pattern ${letter.repeat(width)} is not implemented`,
  );
}
