// The number of participants, or of pairs of marks, below which nothing is concluded; alone, so that the page need not load all settings.

/** The preset of «Минимум участников» and of the minima of the formulas. */
export const MINIMUM_PARTICIPANTS = 10;
