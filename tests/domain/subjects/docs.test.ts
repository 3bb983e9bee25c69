// The examples of docs/subjects.md are what the reader makes of them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { levels } from '../../../src/domain/subjects/dictionary';
import { readSubject } from '../../../src/domain/subjects/read-subject';

const page = readFileSync(path.resolve(import.meta.dirname, '../../../docs/subjects.md'), 'utf8');
const examples = [...page.matchAll(/^\| (.+?) \| (.+?) \|$/gm)]
  .map(([, typed = '', read = '']) => [typed, read] as const)
  .filter(([typed]) => typed !== 'написано' && typed !== '---');

function inWords(text: string): string {
  const { subject, course, level, known } = readSubject(text);
  if (!known) return 'не узнан';
  return [
    subject,
    ...(course === undefined ? [] : [`курс «${course}»`]),
    ...(level === undefined ? [] : [`уровень «${levels[level].name}»`]),
  ].join(', ');
}

describe('docs/subjects.md', () => {
  it('has examples', () => {
    expect(examples.length).toBeGreaterThan(20);
  });

  it.each(examples)('«%s» is read as told: %s', (typed, read) => {
    expect(inWords(typed)).toBe(read);
  });
});
