// Colours of tabs, headings and status cells on the sheets; a colour only supports the word beside it.
import { movementWords, recommendationStatusWords, statusWords } from './words';

/** By who fills the sheet. */
export const tabColours = { department: '#1a73e8', schools: '#188038', addon: '#9aa0a6' } as const;

export const headingColour = '#f1f3f4';
export const computedColour = '#f8f9fa';

const amber = '#fde293';
const paleAmber = '#fef7e0';
const grey = '#f1f3f4';
const paleBlue = '#e8f0fe';

/** Background of a share at or above its threshold. */
export const thresholdColour = paleAmber;
/** Text that explains rather than tells: contrast 4.5 : 1 on white. */
export const quietColour = '#5f6368';
/** Text of an error in data. */
export const errorColour = '#a50e0e';

/** Backgrounds of the cells of a status column by their word. */
export const statusColours: Readonly<Record<string, string>> = {
  [statusWords.shnor.listed]: amber,
  [statusWords.shnsu.listed]: amber,
  [statusWords.shnor.declined]: grey,
  [statusWords.shnor.risk]: paleAmber,
  [statusWords.shnor.insufficient]: grey,
  [statusWords.shnor.excluded]: grey,
};

/** Backgrounds of «Движение» by its word. */
export const movementColours: Readonly<Record<string, string>> = {
  [movementWords.entered]: amber,
  [movementWords.stayed]: paleAmber,
  [movementWords.left]: paleBlue,
  [movementWords['no-conclusion']]: grey,
  [movementWords.outside]: grey,
  [movementWords.reorganised]: grey,
};

/** Backgrounds of the status of a recommendation by its word. */
export const recommendationColours: Readonly<Record<string, string>> = {
  [recommendationStatusWords.sent]: paleBlue,
  [recommendationStatusWords.going]: paleAmber,
  [recommendationStatusWords.reserve]: grey,
  [recommendationStatusWords.outdated]: grey,
};
