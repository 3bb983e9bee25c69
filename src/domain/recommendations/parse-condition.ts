// The little language of «Условие»: shares, flags, words and numbers joined by «и» and «или».
import { comparable } from '../text';
import {
  type Condition,
  type FlagTest,
  NUMBER_NAMES,
  type NumberTest,
  type SchoolCount,
  type SchoolTest,
  WORD_NAMES,
  type WordName,
  type WordTest,
} from './condition';
import { parseComparison, parseCount, parseShare } from './parse-share';
import { type Scanner, scan } from './scanner';
import { faultAt, LONGEST_TEXT, type Readable } from './template';

const AND = /и(?![\p{L}\d_])/iuy;
const OR = /или(?![\p{L}\d_])/iuy;
const OPEN = /\(/y;
const CLOSE = /\)/y;
const EQUALS = /=/y;
/** «статус ШНОР», «низких процедур»: words up to a sign. */
const NAME = /[\p{L}_][\p{L}\d_]*(?:\s+[\p{L}_][\p{L}\d_]*)*/uy;
const SCHOOLS = /школ\s*\(/iuy;
const STATES = new Map<string, FlagTest['state']>([
  ['да', 'yes'],
  ['нет', 'no'],
  ['пусто', 'blank'],
]);
/** Far more than anyone writes by hand. */
const DEEPEST = 50;

const numberNames = new Map(NUMBER_NAMES.map((name) => [comparable(name), name]));
const wordNames = new Map(WORD_NAMES.map((name) => [comparable(name), name]));

/**
 * Reads a condition («Условие»), or says where it cannot be read. «и» binds tighter than «или». Time grows as the
 * length of the text does.
 */
export function parseCondition(text: string): Readable<Condition> {
  if (text.trim() === '') return { fault: faultAt(text, 0, 'blank') };
  if (text.length > LONGEST_TEXT) return { fault: faultAt(text, LONGEST_TEXT, 'too-long') };
  return scan(text, (scanner) => {
    const condition = scanner.sees(SCHOOLS) ? parseMunicipality(scanner) : parseSchool(scanner);
    if (!scanner.ended) scanner.stop(condition.kind === 'school' ? 'expected-and-or' : 'schools-mixed');
    return condition;
  });
}

function parseSchool(scanner: Scanner): Condition {
  return { kind: 'school', test: parseOr(scanner, 0) };
}

function parseMunicipality(scanner: Scanner): Condition {
  const counts: SchoolCount[] = [];
  do counts.push(parseSchoolCount(scanner));
  while (scanner.take(AND) !== undefined);
  return { kind: 'municipality', counts };
}

function parseSchoolCount(scanner: Scanner): SchoolCount {
  if (scanner.take(SCHOOLS) === undefined) scanner.stop('schools-mixed');
  const test = parseOr(scanner, 0);
  close(scanner);
  return { test, comparison: parseComparison(scanner), count: parseCount(scanner) };
}

function parseOr(scanner: Scanner, depth: number): SchoolTest {
  if (depth > DEEPEST) scanner.stop('too-deep');
  return joined('or', OR, scanner, () => joined('and', AND, scanner, () => parseOne(scanner, depth)));
}

function joined(kind: 'and' | 'or', sign: RegExp, scanner: Scanner, parse: () => SchoolTest): SchoolTest {
  const first = parse();
  const parts = [first];
  while (scanner.take(sign) !== undefined) parts.push(parse());
  return parts.length === 1 ? first : { kind, parts };
}

function parseOne(scanner: Scanner, depth: number): SchoolTest {
  if (scanner.take(OPEN) !== undefined) {
    const inner = parseOr(scanner, depth + 1);
    close(scanner);
    return inner;
  }
  const heading = scanner.quoted();
  return heading === undefined ? parseNamed(scanner) : parseFlag(scanner, heading);
}

function parseFlag(scanner: Scanner, heading: string): FlagTest {
  if (scanner.take(EQUALS) === undefined) scanner.stop('expected-comparison');
  const at = scanner.place;
  const word = comparable(scanner.word() ?? '');
  // «не пусто» is the only value of two words.
  if (word === 'не' && comparable(scanner.word() ?? '') === 'пусто') {
    return { kind: 'flag', heading, state: 'filled' };
  }
  return { kind: 'flag', heading, state: STATES.get(word) ?? scanner.stop('expected-value', at) };
}

function parseNamed(scanner: Scanner): SchoolTest {
  if (scanner.sees(SCHOOLS)) scanner.stop('schools-mixed');
  const share = parseShare(scanner);
  if (share !== undefined) return share;
  const at = scanner.place;
  const key = comparable(scanner.take(NAME) ?? scanner.stop('expected-test'));
  const wordName = wordNames.get(key);
  if (wordName !== undefined) return parseWord(scanner, wordName);
  return parseNumber(scanner, numberNames.get(key) ?? scanner.stop('unknown-name', at));
}

function parseNumber(scanner: Scanner, name: NumberTest['name']): NumberTest {
  return { kind: 'number', name, comparison: parseComparison(scanner), value: parseCount(scanner) };
}

function parseWord(scanner: Scanner, name: WordName): WordTest {
  const signAt = scanner.place;
  const comparison = parseComparison(scanner);
  if (comparison !== '=' && comparison !== '<>') scanner.stop('expected-comparison', signAt);
  const at = scanner.place;
  const word = scanner.quoted() ?? bareWord(scanner);
  if (word.trim() === '') scanner.stop('expected-value', at);
  return { kind: 'word', name, comparison, word };
}

/** One word without quotes; a second one beside it shows that quotes were forgotten. */
function bareWord(scanner: Scanner): string {
  const at = scanner.place;
  const word = scanner.word() ?? scanner.stop('expected-value');
  if (scanner.sees(/[\p{L}\d_-]/uy) && !scanner.sees(AND) && !scanner.sees(OR)) {
    scanner.stop('quotes-needed', at);
  }
  return word;
}

function close(scanner: Scanner): void {
  if (scanner.take(CLOSE) === undefined) scanner.stop(scanner.ended ? 'unclosed-bracket' : 'expected-and-or');
}
