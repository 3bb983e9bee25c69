// Moments as the workbook's own clock shows them, worked out from one look at that clock.
import { askedYears } from '../domain/kernel/asked-years';
import { dayStart, dayText } from '../domain/kernel/date-text';
import { schoolYearText } from '../domain/kernel/school-year';
import type { Ports } from './ports';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Zones differ by quarters of an hour; the clock of the workbook is read to the minute. */
const QUARTER = 15 * MINUTE;

export interface WorkbookTime {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** «12.06.2026» */
  readonly dayOf: (at: number) => string;
  /** «12.06.2026 14:38» */
  readonly momentOf: (at: number) => string;
  /** The moment at which this clock shows what a clock in Greenwich shows at the moment `shown`. */
  readonly momentAt: (shown: number) => number;
  /** The school years that may be asked for, the likeliest first: «2026/2027». */
  readonly years: readonly string[];
  /** Days from today until a date such as «15.12.2026», negative when it has passed; null for what is no date. */
  readonly daysUntil: (date: string) => number | null;
}

export function workbookTime({ clock, now }: Pick<Ports, 'clock' | 'now'>): WorkbookTime {
  const at = now();
  const { date, time } = clock();
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const today = dayStart(date) ?? at;
  const clockShows = today + (hours * 60 + minutes) * MINUTE;
  const shift = Math.round((clockShows - at) / QUARTER) * QUARTER;
  const dayOf = (moment: number): string => dayText(moment + shift);
  return {
    now: at,
    dayOf,
    momentOf: (moment) => `${dayOf(moment)} ${new Date(moment + shift).toISOString().slice(11, 16)}`,
    momentAt: (shown) => shown - shift,
    years: askedYears(Number(date.slice(6)), Number(date.slice(3, 5))).map(schoolYearText),
    daysUntil: (text) => {
      const day = dayStart(text);
      return day === undefined ? null : Math.round((day - today) / DAY);
    },
  };
}
