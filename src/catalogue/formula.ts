// How a call of a custom function is written in a cell: what may stand as an argument, and the formula made of them.

/** Why an argument cannot be written: nothing is given, or it is neither a range nor a value. */
export type ArgumentProblem = 'blank' | 'unreadable';

export interface WrittenArgument {
  /** As the formula has it; «…» while it cannot be written. */
  readonly text: string;
  readonly problem?: ArgumentProblem;
}

/** No name of a sheet has a line break, and none that is pasted may bring one into a formula. */
const SHEET = /^(?:'(?:[^'\p{Cc}\p{Zl}\p{Zp}]|'')+'|[\p{L}_][\p{L}\d_]*)!/u;
/** «B7», «$B$2:$B$40», the open «A2:A», whole columns «A:B» and whole rows «2:3». */
const CELLS =
  /^(?:\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}(?:\$?[1-9]\d{0,6})?)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})$/;
const NUMBER = /^(-?)(\d+)(?:[.,](\d+))?$/;
/** A cell keeps no more. */
const DIGITS = 15;
/** A spreadsheet of any country knows the English words, and a Russian one alone the Russian. */
const TRUTH: Readonly<Record<string, string>> = {
  TRUE: 'TRUE',
  FALSE: 'FALSE',
  ИСТИНА: 'TRUE',
  ЛОЖЬ: 'FALSE',
};
const QUOTED_TEXT = /^"(?:[^"]|"")*"$/;
const NOT_YET = '…';

/**
 * The arguments as the formula will have them, in their order. Optional ones are left out from the last one given on;
 * one left blank before that is a problem, for a function cannot tell it from a blank cell. Texts beyond `parameters`
 * are not looked at.
 */
export function writtenArguments(
  parameters: readonly { readonly optional?: boolean }[],
  given: readonly string[],
): readonly WrittenArgument[] {
  const texts = parameters.map((_, at) => given[at]?.trim() ?? '');
  const lastGiven = texts.map((text) => text !== '').lastIndexOf(true);
  return texts
    .filter((_, at) => at <= lastGiven || parameters[at]?.optional !== true)
    .map((text) => {
      if (text === '') return { text: NOT_YET, problem: 'blank' };
      const written = writtenArgument(text);
      return written === undefined ? { text: NOT_YET, problem: 'unreadable' } : { text: written };
    });
}

/** «=PASS_SHARE(B2:B40; C2:C40; D2:D40; E2:E40)». */
export function writtenCall(name: string, written: readonly WrittenArgument[]): string {
  return `=${name}(${written.map(({ text }) => text).join('; ')})`;
}

/** A range, a number, a truth value or a text in quotes; undefined for anything else. */
function writtenArgument(text: string): string | undefined {
  const sheet = SHEET.exec(text)?.[0] ?? '';
  const cells = text.slice(sheet.length).toUpperCase();
  if (CELLS.test(cells)) return sheet + cells;
  if (NUMBER.test(text)) return writtenNumber(text);
  return TRUTH[text.toUpperCase()] ?? (QUOTED_TEXT.test(text) ? text : undefined);
}

/**
 * Whole numbers only, for it depends on the spreadsheet's locale which sign parts a fraction: «32,5» is 325/10, which
 * is the very number. Undefined for more digits than a cell keeps.
 */
function writtenNumber(text: string): string | undefined {
  const [, minus = '', whole = '', decimals = ''] = NUMBER.exec(text) ?? [];
  if (whole.length + decimals.length > DIGITS) return undefined;
  const fraction = decimals.replace(/0+$/, '');
  const digits = (whole + fraction).replace(/^0+(?=\d)/, '');
  return fraction === '' ? minus + digits : `${minus}${digits}/1${'0'.repeat(fraction.length)}`;
}
