// The little language of «Условие»: shares, flags, words and numbers joined by «и» and «или».
import { comparable, headingKey } from '../kernel/text';
import type { Condition, FlagTest, NumberTest, SchoolCount, SchoolTest, WordTest } from './condition';
import { parseComparison, parseCount, parseShare } from './parse-share';
import { type Scanner, scan } from './scanner';
import { LONGEST_TEXT, problemAt, type Readable } from './template';
import { idsByWord, numberNames, type WordName, wordNames } from './template-words';
import type { Vocabulary } from './vocabulary';

const AND = /и(?![\p{L}\d_])/iuy;
const OR = /или(?![\p{L}\d_])/iuy;
const OPEN = /\(/y;
const CLOSE = /\)/y;
const EQUALS = /=/y;
const MORE = /[\p{L}\d_-]/uy;
/** «статус ШНОР», «низких процедур»: words up to a sign. */
const NAME = /[\p{L}_][\p{L}\d_]*(?:\s+[\p{L}_][\p{L}\d_]*)*/uy;
const SCHOOLS = /школ\s*\(/iuy;
const STATES = new Map<string, FlagTest['state']>([
  ['да', 'yes'],
  ['нет', 'no'],
  ['пусто', 'blank'],
  ['не пусто', 'filled'],
]);
/** Far more than anyone writes by hand. */
const DEEPEST = 50;
const MOST_TESTS = 100;

const numbersByName = idsByWord(numberNames);
const wordsByName = idsByWord(wordNames);

/**
 * Reads a condition («Условие»), or says where it cannot be read. «и» binds tighter than «или». With a vocabulary,
 * headings and words that it does not have are problems. Time grows as the length of the text does.
 */
export function parseCondition(text: string, vocabulary?: Vocabulary): Readable<Condition> {
  if (text.trim() === '') return { problem: problemAt(text, 0, 'blank') };
  if (text.length > LONGEST_TEXT) return { problem: problemAt(text, LONGEST_TEXT, 'too-long') };
  return scan(text, (scanner) => new ConditionParser(scanner, vocabulary).parse());
}

class ConditionParser {
  private readonly scanner: Scanner;
  private readonly vocabulary: Vocabulary | undefined;
  private depth = 0;
  private tests = 0;

  constructor(scanner: Scanner, vocabulary: Vocabulary | undefined) {
    this.scanner = scanner;
    this.vocabulary = vocabulary;
  }

  parse(): Condition {
    const condition = this.scanner.sees(SCHOOLS) ? this.municipality() : this.school();
    if (!this.scanner.ended) {
      this.scanner.stop(condition.kind === 'school' ? 'expected-and-or' : 'schools-mixed');
    }
    return condition;
  }

  private school(): Condition {
    return { kind: 'school', test: this.either() };
  }

  private municipality(): Condition {
    const counts: SchoolCount[] = [];
    do counts.push(this.schoolCount());
    while (this.scanner.take(AND) !== undefined);
    return { kind: 'municipality', counts };
  }

  private schoolCount(): SchoolCount {
    if (this.scanner.take(SCHOOLS) === undefined) this.scanner.stop('schools-mixed');
    const test = this.either();
    this.close();
    return { test, comparison: parseComparison(this.scanner), count: parseCount(this.scanner) };
  }

  private either(): SchoolTest {
    return this.joined('or', OR, () => this.joined('and', AND, () => this.one()));
  }

  private joined(kind: 'and' | 'or', sign: RegExp, parse: () => SchoolTest): SchoolTest {
    const first = parse();
    const parts = [first];
    while (this.scanner.take(sign) !== undefined) parts.push(parse());
    return parts.length === 1 ? first : { kind, parts };
  }

  private one(): SchoolTest {
    if (this.scanner.take(OPEN) !== undefined) return this.bracketed();
    this.tests += 1;
    if (this.tests > MOST_TESTS) this.scanner.stop('too-many');
    const at = this.scanner.place;
    const heading = this.scanner.quoted();
    return heading === undefined ? this.named() : this.flag(heading, at);
  }

  private bracketed(): SchoolTest {
    this.depth += 1;
    if (this.depth > DEEPEST) this.scanner.stop('too-deep');
    const inner = this.either();
    this.close();
    this.depth -= 1;
    return inner;
  }

  private flag(heading: string, headingAt: number): FlagTest {
    const key = headingKey(heading);
    if (this.vocabulary?.headings.has(key) === false) this.scanner.stop('unknown-heading', headingAt);
    if (this.scanner.take(EQUALS) === undefined) this.scanner.stop('expected-comparison');
    const at = this.scanner.place;
    const first = comparable(this.scanner.word() ?? '');
    // «не пусто» is the only value of two words.
    const word = first === 'не' ? `не ${comparable(this.scanner.word() ?? '')}` : first;
    return { kind: 'flag', heading, key, state: STATES.get(word) ?? this.scanner.stop('expected-value', at) };
  }

  private named(): SchoolTest {
    if (this.scanner.sees(SCHOOLS)) this.scanner.stop('schools-mixed');
    const share = parseShare(this.scanner);
    if (share !== undefined) return share;
    const at = this.scanner.place;
    const key = comparable(this.scanner.take(NAME) ?? this.scanner.stop('expected-test'));
    const wordName = wordsByName.get(key);
    if (wordName !== undefined) return this.word(wordName);
    return this.number(numbersByName.get(key) ?? this.scanner.stop('unknown-name', at));
  }

  private number(name: NumberTest['name']): NumberTest {
    const comparison = parseComparison(this.scanner);
    return { kind: 'number', name, comparison, value: parseCount(this.scanner) };
  }

  private word(name: WordName): WordTest {
    const signAt = this.scanner.place;
    const comparison = parseComparison(this.scanner);
    if (comparison !== '=' && comparison !== '<>') this.scanner.stop('expected-comparison', signAt);
    const at = this.scanner.place;
    const word = comparable(this.scanner.quoted() ?? this.bareWord());
    if (word === '') this.scanner.stop('expected-value', at);
    if (this.vocabulary?.words[name].has(word) === false) this.scanner.stop('unknown-word', at);
    return { kind: 'word', name, comparison, word };
  }

  /** One word without quotes; a second one beside it shows that quotes were forgotten. */
  private bareWord(): string {
    const at = this.scanner.place;
    const word = this.scanner.word() ?? this.scanner.stop('expected-value');
    const hasMore = this.scanner.sees(MORE) && !this.scanner.sees(AND) && !this.scanner.sees(OR);
    return hasMore ? this.scanner.stop('quotes-needed', at) : word;
  }

  private close(): void {
    if (this.scanner.take(CLOSE) !== undefined) return;
    this.scanner.stop(this.scanner.ended ? 'unclosed-bracket' : 'expected-and-or');
  }
}
