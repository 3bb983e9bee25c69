// Dates of a book: days counted from 1900 or from 1904.

const DAY = 24 * 60 * 60 * 1000;
/** 1 January 1970 in days of a book that counts from 1900; its 29 February 1900, which never was, is counted. */
const EPOCH = 25_569;
/** A book that counts from 1904 begins so many days later. */
const LATER = 1462;

/** The moment by UTC of a number of days. */
export function dateOfSerial(days: number, epoch1904: boolean): Date {
  return new Date(Math.round((days + (epoch1904 ? LATER : 0) - EPOCH) * DAY));
}
