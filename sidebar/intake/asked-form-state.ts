// What a person answers about a file, as texts in fields: shown, read, and carried over to files of the same kind.
import { procedureWords } from '../../src/catalogue/words';
import type { AskedField, AskingItem, Given, Item, ReadyItem } from '../../src/intake/types';

/** Texts typed over what is known of an item, by field; a field that is absent was not touched. */
export type Typed = Readonly<Partial<Record<TextField, string>>>;
export type TextField = Exclude<AskedField, 'scale'> | ScaleField | 'noScale';
export type ScaleField = 'from3' | 'from4' | 'from5';

export const SCALE_FIELDS: readonly ScaleField[] = ['from3', 'from4', 'from5'];
/** What `noScale` says when it is ticked. */
export const TICKED = 'да';

/** Items of which something is asked. */
export type AskedItem = AskingItem | ReadyItem;

/**
 * School years on offer: those between which the file leaves a choice, or the one that runs at `today`,
 * «22.11.2026», and those before it, newest first.
 */
export function offeredYears(today: string, item: AskedItem): readonly number[] {
  if (item.kind === 'asks' && item.years !== undefined) return item.years;
  const suggested = item.given.year;
  const [, month, year] = /\.(\d\d)\.(\d{4})$/.exec(today) ?? [];
  const newest = Number(year) + (Number(month) >= FIRST_MONTH ? 1 : 0);
  const years = Array.from({ length: YEARS_BACK }, (_, back) => newest - back);
  return suggested === undefined || years.includes(suggested) ? years : [...years, suggested];
}

/** A school year begins in September. */
const FIRST_MONTH = 9;
const YEARS_BACK = 10;

/** The text that a field shows: what was typed, or what is known. */
export function shownText(field: TextField, given: Given, typed: Typed): string {
  return typed[field] ?? knownText(field, given);
}

function knownText(field: TextField, given: Given): string {
  const { scale } = given;
  if (field === 'noScale') return scale === 'none' ? TICKED : '';
  if (field === 'from3' || field === 'from4' || field === 'from5') {
    return scale === undefined || scale === 'none' ? '' : String(scale[field]);
  }
  return String(given[field] ?? '');
}

/** The fields whose texts cannot be an answer. */
export function wrongFields(item: AskedItem, typed: Typed): readonly AskedField[] {
  return item.asked.filter((field) => answerTo(field, item.given, typed) === undefined);
}

/** All that the form says: `given` of the item with every field that holds an answer. */
export function givenBy(item: AskedItem, typed: Typed): Given {
  return Object.assign({}, item.given, ...item.asked.map((field) => answerTo(field, item.given, typed)));
}

/** What the texts of a field say; undefined when they say nothing that can be used. */
function answerTo(field: AskedField, given: Given, typed: Typed): Given | undefined {
  if (field === 'scale') return scaleOf(given, typed);
  const text = shownText(field, given, typed).trim();
  if (text === '') return undefined;
  if (field === 'procedure') return isProcedure(text) ? { procedure: text } : undefined;
  if (field === 'subject') return { subject: text };
  if (field === 'school') return { school: text };
  if (field === 'totals') return text === 'take' || text === 'leave' ? { totals: text } : undefined;
  const number = wholeNumber(text);
  return number === undefined ? undefined : { [field]: number };
}

function scaleOf(given: Given, typed: Typed): Given | undefined {
  if (shownText('noScale', given, typed) !== '') return { scale: 'none' };
  const [from3, from4, from5] = SCALE_FIELDS.map((field) => wholeNumber(shownText(field, given, typed)));
  if (from3 === undefined || from4 === undefined || from5 === undefined) return undefined;
  return from3 < from4 && from4 < from5 ? { scale: { from3, from4, from5 } } : undefined;
}

function wholeNumber(text: string): number | undefined {
  return /^\s*0*[1-9]\d*\s*$/.test(text) ? Number(text) : undefined;
}

type Procedure = keyof typeof procedureWords;

function isProcedure(text: string): text is Procedure {
  return text in procedureWords;
}

/** Fields in which files of one kind are alike. */
const SHARED = [
  'procedure',
  'year',
  'grade',
  'subject',
  'maximum',
  'scale',
  'totals',
] as const satisfies AskedField[];

/**
 * What the answers about one item say of the other items of the same report that still ask: by item id. A field is
 * carried over only where the other item knows nothing of it or knows the same.
 */
export function carriedOver(
  items: readonly Item[],
  from: AskedItem,
  answers: Given,
): ReadonlyMap<string, Given> {
  const carried = new Map<string, Given>();
  for (const item of items) {
    if (item.kind !== 'asks' || item.id === from.id || item.report !== from.report) continue;
    const fields = SHARED.filter(
      (field) => item.missing.includes(field) && fits(field, item.given, from.given),
    );
    const said = fields.filter((field) => answers[field] !== undefined);
    if (said.length === 0) continue;
    const own = Object.fromEntries(said.map((field) => [field, answers[field]]));
    carried.set(item.id, { ...item.given, ...own });
  }
  return carried;
}

/** Whether an answer about one file may be taken for another: the other suggests nothing of its own. */
function fits(field: (typeof SHARED)[number], other: Given, own: Given): boolean {
  return other[field] === undefined || other[field] === own[field];
}
