// Putting facts into a text: `{name}` stands for a fact, `{name#школа|школы|школ}` for a number with its word.
import { counted, numberText } from './russian';

export type Facts = Readonly<Record<string, string | number | undefined>>;

const MARK = /\{(\w+)(?:#([^|}]+)\|([^|}]+)\|([^}]+))?\}/g;

/**
 * The text with its facts. Numbers are written in the Russian way; a fact that is not known is left out; a fact
 * in quotes of its own («2») is not quoted twice.
 */
export function filled(template: string, facts: Facts): string {
  return template
    .replace(MARK, (_, name: string, one?: string, few?: string, many?: string) => {
      const fact = facts[name] ?? '';
      if (typeof fact === 'string') return fact;
      return one === undefined ? numberText(fact) : counted(fact, one, few ?? one, many ?? one);
    })
    .replace(/««([^«»]*)»»/g, '«$1»');
}
