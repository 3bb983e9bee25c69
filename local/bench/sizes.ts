// Sizes of what Google loads, beside the budgets of the build: the script on every call, a page when it opens.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltAddOn } from '../built-add-on';
import { figure } from './measure';

const KILOBYTE = 1024;

export function sizes(root: string, { code, html }: BuiltAddOn): string[] {
  const textOf = (file: string): string => {
    const text = file === 'Code.js' ? code : html[file.replace(/\.html$/, '')];
    if (text === undefined) throw new Error(`dist/${file} is not built`);
    return text;
  };
  const budgets: Readonly<Record<string, number>> = JSON.parse(
    readFileSync(join(root, 'build', 'budgets.json'), 'utf8'),
  );
  return Object.entries(budgets).map(([name, budget]) =>
    figure(`Размер dist/${name}, КБ`, Buffer.byteLength(textOf(name)) / KILOBYTE, budget),
  );
}
