// The facts of one school as conditions look for them.
import { comparable, headingKey } from '../kernel/text';
import type { ShareIndicator } from '../measures/indicators';
import type { Fact, FlagFact, NumberFact, ShareFact, TextFact, WordFact } from './facts';
import type { NumberName, WordName } from './template-words';

/** Gives a text in comparable form. */
export type Comparable = (text: string) => string;

/** Comparable forms that are worked out once each: the same words stand in the facts of every school. */
export function rememberedComparable(): Comparable {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text) ?? comparable(text);
    known.set(text, found);
    return found;
  };
}

/** A subject, in comparable form, and a grade: what `*` stands for. Blank and 0 where an indicator has none. */
export interface Group {
  readonly subject: string;
  readonly grade: number;
}

/** A share with its subject in comparable form. */
export interface IndexedShare extends Group {
  readonly fact: ShareFact;
}

const NONE: readonly IndexedShare[] = [];

export class FactIndex {
  /** By indicator, in an order that does not depend on the order of the facts. */
  private readonly byIndicator = new Map<ShareIndicator, IndexedShare[]>();
  private readonly bySubject = new Map<string, IndexedShare[]>();
  private readonly cells = new Map<string, FlagFact | TextFact>();
  private readonly words = new Map<WordName, string>();
  private readonly numbers = new Map<NumberName, NumberFact>();
  private readonly comparable: Comparable;

  constructor(facts: readonly Fact[], comparable: Comparable) {
    this.comparable = comparable;
    for (const fact of facts) this.add(fact);
    for (const shares of this.byIndicator.values()) this.addSubjects(shares.sort(compareShares));
  }

  /** The shares of an indicator, of one subject (in comparable form) when it is named. */
  shares(indicator: ShareIndicator, subject?: string): readonly IndexedShare[] {
    if (subject === undefined) return this.byIndicator.get(indicator) ?? NONE;
    return this.bySubject.get(subjectKey(indicator, subject)) ?? NONE;
  }

  /** The yes/no or text cell under a heading, as headings are compared. */
  cell(heading: string): FlagFact | TextFact | undefined {
    return this.cells.get(heading);
  }

  /** In comparable form; undefined when it is not known. */
  word(name: WordName): string | undefined {
    return this.words.get(name);
  }

  number(name: NumberName): NumberFact | undefined {
    return this.numbers.get(name);
  }

  private add(fact: Fact): void {
    if (fact.kind === 'share') this.addShare(fact);
    else if (fact.kind === 'word') this.addWord(fact);
    else if (fact.kind === 'number') this.numbers.set(fact.name, fact);
    else this.cells.set(headingKey(fact.heading), fact);
  }

  /** A blank word is not known. */
  private addWord({ name, word }: WordFact): void {
    const known = this.comparable(word);
    if (known !== '') this.words.set(name, known);
  }

  private addShare(fact: ShareFact): void {
    const shares = this.byIndicator.get(fact.indicator) ?? [];
    this.byIndicator.set(fact.indicator, shares);
    shares.push({ subject: this.comparable(fact.subject), grade: fact.grade, fact });
  }

  private addSubjects(shares: readonly IndexedShare[]): void {
    for (const share of shares) {
      const key = subjectKey(share.fact.indicator, share.subject);
      const together = this.bySubject.get(key);
      if (together === undefined) this.bySubject.set(key, [share]);
      else together.push(share);
    }
  }
}

function subjectKey(indicator: ShareIndicator, subject: string): string {
  return `${indicator}|${subject}`;
}

function compareShares(a: IndexedShare, b: IndexedShare): number {
  if (a.subject !== b.subject) return a.subject < b.subject ? -1 : 1;
  return a.grade - b.grade || b.fact.count - a.fact.count || a.fact.whole - b.fact.whole;
}
