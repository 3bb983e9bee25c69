// A text read back by its template: what stands where each placeholder stood.
import { recommendationTemplates } from '../../src/catalogue/recommendation-templates';

export interface ReadBack {
  readonly template: string;
  /** What was put in, by placeholder; the same one twice must have been the same. */
  readonly values: ReadonlyMap<string, string>;
}

interface Pattern {
  readonly template: string;
  readonly addressee: string;
  readonly expression: RegExp;
  /** Placeholders in the order of the groups. */
  readonly placeholders: readonly string[];
}

const PART = /(\[\[|\]\]|\{[^}]+\})/;

const patterns: readonly Pattern[] = recommendationTemplates.map(({ id, addressee, text }) => {
  const placeholders: string[] = [];
  const source = text
    .split(PART)
    .map((part) => {
      if (part === '[[') return '(?:';
      if (part === ']]') return ')?';
      // A word beside its number: any of its forms.
      if (part.startsWith('{') && part.includes('|')) return '\\p{L}+';
      if (!part.startsWith('{')) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ $/, ' ?');
      placeholders.push(part.slice(1, -1));
      return '(.+?)';
    })
    .join('');
  return { template: id, addressee, expression: new RegExp(`^${source}$`, 'iu'), placeholders };
});

/** Every preset of the addressee that could have made the text. */
export function readBack(text: string, addressee: string): ReadBack[] {
  return patterns.flatMap((pattern) => {
    const found = pattern.addressee === addressee ? pattern.expression.exec(text) : null;
    if (found === null) return [];
    const values = new Map<string, string>();
    for (const [at, placeholder] of pattern.placeholders.entries()) {
      const value = found[at + 1];
      if (value === undefined) continue;
      if (values.has(placeholder) && values.get(placeholder) !== value) return [];
      values.set(placeholder, value);
    }
    return [{ template: pattern.template, values }];
  });
}
