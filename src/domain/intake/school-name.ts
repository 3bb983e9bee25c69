// The name of a school in the form in which names are compared: without legal form, quotes and settlement marks.
import { comparable } from '../kernel/text';

/** A name taken to pieces. */
export interface SchoolName {
  /** Words and numbers in order, joined by spaces: «сош 1 урус мартан». */
  readonly text: string;
  readonly words: readonly string[];
  /** Numbers without leading zeros, sorted. */
  readonly numbers: readonly string[];
  /** Kinds of school in the name («сош», «лицей»), sorted; may be none. */
  readonly kinds: readonly string[];
  /** Whose school it is, where the legal form says so. */
  readonly founder: Founder | undefined;
  /** The name without its settlement and without whom it is named after: «сош 1». */
  readonly core: string;
  /** The settlement, where a mark of one stands before it: «урус мартан»; '' where none is named. */
  readonly place: string;
  /** Whom the school is named after: «лермонтова»; '' where nobody is named. */
  readonly honour: string;
}

export type Founder = 'municipal' | 'state' | 'private';

/** Full words and their abbreviations, written over comparable text in this order. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/муниципальн\p{L}+/gu, ' моу '],
  [/(?:федеральн|краев|областн|республиканск)\p{L}+ государственн\p{L}+|государственн\p{L}+/gu, ' гоу '],
  [/частн\p{L}+|негосударственн\p{L}+/gu, ' чоу '],
  [/(?:бюджетн|казенн|автономн)\p{L}+/gu, ' '],
  [/(?:обще)?образовательн\p{L}+ (?:учрежден|организац)\p{L}+/gu, ' '],
  [/(?:учрежден|организац)\p{L}+/gu, ' '],
  [/средн\p{L}+ (?:обще)?(?:образовательн\p{L}+ )?школ\p{L}+/gu, ' сош '],
  [/основн\p{L}+ (?:обще)?(?:образовательн\p{L}+ )?школ\p{L}+/gu, ' оош '],
  [/начальн\p{L}+ (?:обще)?(?:образовательн\p{L}+ )?школ\p{L}+/gu, ' нош '],
];
/** МБОУ, МАОУ, МКОУ, МОУ, ГБОУ, ОГБОУ, КГБОУ, ФГКОУ, ЧОУ, АНОО and their like. */
const LEGAL_FORM = /^(?:м|[окфрс]?г|ф[гк]|ч|но|ан)?[абк]?н?о[уо]$|^м[абк]у$/;
const KINDS = new Set([
  'сош',
  'оош',
  'нош',
  'сш',
  'гимназия',
  'лицей',
  'школа',
  'интернат',
  'корпус',
  'колледж',
]);
/** Marks of a settlement, which people write or leave out. */
const PLACE_MARK =
  /^(?:г|гор|город[а-я]{0,2}|с|сел[оа]|п|пос|поселок|поселка|пгт|рп|ст|станиц[аы]|д|дер|деревн[яи]|х|хутор[а]?)$/;
/** Marks of a name given in honour. */
const HONOUR_MARK = /^(?:им|имени)$/;
const SCHOOL_WORD =
  /(^|[^а-я])(\p{L}{0,3}о[уо]|мбу|с?ош|сош|оош|нош|сш)(?![а-я])|школ|лице[йя]|гимнази|образовательн\p{L}+ (?:учрежден|организац)|центр образования|интернат|кадетск|колледж|техникум|училищ/u;

/** True when the name says that it is of a school, not of a district or a region. */
export function isSchoolName(name: string): boolean {
  return SCHOOL_WORD.test(comparable(name));
}

/** Takes a name to pieces; see `SchoolName`. */
export function schoolName(name: string): SchoolName {
  let text = comparable(name).replace(/[№#]|(?<![\p{L}\d])n(?=\s*\d)/gu, ' ');
  for (const [pattern, short] of ABBREVIATIONS) text = text.replace(pattern, short);
  const all = text.match(/\p{L}+|\d+/gu) ?? [];
  const founder = all.map(founderOf).find((owner) => owner !== undefined);
  const parts = partsOf(all.filter((word) => !LEGAL_FORM.test(word)));
  const words = parts.map(({ word }) => word);
  const textOf = (part: Part): string =>
    parts.flatMap((found) => (found.part === part && !isInitial(found) ? [found.word] : [])).join(' ');
  return {
    text: words.join(' '),
    words,
    numbers: words.filter((word) => /^\d/.test(word)).sort(),
    kinds: words.filter((word) => KINDS.has(word)).sort(),
    founder,
    core: textOf('core'),
    place: textOf('place'),
    honour: textOf('honour'),
  };
}

type Part = 'core' | 'place' | 'honour';

/** The words without marks, and of which part of the name each is; a kind of school and a number are of its core. */
function partsOf(all: readonly string[]): { readonly word: string; readonly part: Part }[] {
  let part: Part = 'core';
  return all.flatMap((said) => {
    const word = said === 'сш' ? 'сош' : /^\d/.test(said) ? String(Number(said)) : said;
    const mark = HONOUR_MARK.test(word) ? 'honour' : PLACE_MARK.test(word) ? 'place' : undefined;
    if (mark !== undefined) part = mark;
    else if (KINDS.has(word) || /^\d/.test(word)) part = 'core';
    return mark === undefined ? [{ word, part }] : [];
  });
}

/** «М. Ю.» before a surname is written or left out. */
function isInitial({ word, part }: { readonly word: string; readonly part: Part }): boolean {
  return part === 'honour' && word.length === 1;
}

/**
 * True when the names are one but for the settlement or for whom the school is named after, which one of them
 * leaves out. The core must hold a number: without one little else tells schools apart.
 */
export function isSameButOmitted(a: SchoolName, b: SchoolName): boolean {
  const agree = (one: string, other: string): boolean => one === '' || other === '' || one === other;
  return a.core === b.core && a.numbers.length > 0 && agree(a.place, b.place) && agree(a.honour, b.honour);
}

/** True when both legal forms are known and speak of different founders. */
export function foundersDiffer(a: SchoolName, b: SchoolName): boolean {
  return a.founder !== undefined && b.founder !== undefined && a.founder !== b.founder;
}

function founderOf(word: string): Founder | undefined {
  if (!LEGAL_FORM.test(word)) return undefined;
  if (word.startsWith('м')) return 'municipal';
  if (/^(?:[чн]|ан)/.test(word)) return 'private';
  return word.includes('г') ? 'state' : undefined;
}

/**
 * How alike two names are, 0…1: Dice's coefficient on pairs of letters of their words, kinds and numbers left
 * out. Two names of nothing but kinds and numbers are wholly alike.
 */
export function likeness(a: SchoolName, b: SchoolName): number {
  const first = letterPairs(a);
  const second = letterPairs(b);
  if (first.length === 0 || second.length === 0) return first.length === second.length ? 1 : 0;
  const left = [...second];
  const shared = first.filter((pair) => {
    const index = left.indexOf(pair);
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  });
  return (2 * shared.length) / (first.length + second.length);
}

function letterPairs({ words }: SchoolName): string[] {
  return words
    .filter((word) => !KINDS.has(word) && !/^\d/.test(word))
    .flatMap((word) => Array.from({ length: Math.max(1, word.length - 1) }, (_, i) => word.slice(i, i + 2)));
}
