// How numbers are written in Russian: decimal comma, no-break spaces, the form of the word beside them.

/** A space at which a line never breaks: between a number and its unit or word. */
export const NO_BREAK_SPACE = '\u00a0';

const MINUS = '\u2212';
/** Four digits stand together, «1203»; from five on they are grouped, «12 030». */
const GROUPED_FROM_DIGITS = 5;

/**
 * The form of a Russian word that goes with the whole number `n`: `plural(2, 'школа', 'школы', 'школ')`
 * is «школы». The number itself is not part of the answer.
 */
export function plural(n: number, one: string, few: string, many: string): string {
  const whole = Math.abs(n);
  const lastTwo = whole % 100;
  const last = whole % 10;
  if (!Number.isInteger(whole)) return few;
  if (lastTwo >= 11 && lastTwo <= 14) return many;
  if (last === 1) return one;
  return last >= 2 && last <= 4 ? few : many;
}

/** A name in the middle of a sentence: «математика»; abbreviations keep their capitals, «ОБЖ». */
export function insideSentence(name: string): string {
  return name.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
}

/**
 * A number as Russian text: decimal comma, groups of three from five digits on, a real minus sign.
 * `decimals` fixes how many digits follow the comma, half rounded away from zero; without it the
 * number keeps its own; one too long to be written out keeps its exponent, «1E+300», as in a sheet.
 * Only finite numbers have a text: «нет данных» is the caller's to say.
 */
export function numberText(value: number, decimals?: number): string {
  if (!Number.isFinite(value)) throw new RangeError('numberText: not a finite number');
  const size = Math.abs(value);
  const digits =
    decimals === undefined ? String(size).toUpperCase() : rounded(size, decimals).toFixed(decimals);
  const [whole = '', fraction] = digits.split('.');
  const text = grouped(whole) + (fraction === undefined ? '' : `,${fraction}`);
  return value < 0 && /[1-9]/.test(digits) ? MINUS + text : text;
}

/** A percent with one decimal: 36.111 is «36,1 %» with a no-break space. */
export function percentText(percent: number): string {
  return `${numberText(percent, 1)}${NO_BREAK_SPACE}%`;
}

/**
 * The number with that many decimals, half rounded away from zero, as `numberText` shows it. The nudge undoes the
 * binary error of a true half: 1.005 is held as 1.00499… and would round down.
 */
export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale * (1 + Number.EPSILON))) / scale;
}

function grouped(whole: string): string {
  if (whole.length < GROUPED_FROM_DIGITS) return whole;
  return whole.replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE);
}
