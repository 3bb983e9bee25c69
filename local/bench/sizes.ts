// Sizes of what Google loads: the script on every call, the sidebar when it opens.
import type { BuiltAddOn } from '../built-add-on';
import { figure } from './measure';

const KILOBYTE = 1024;
const LIMITS = { code: 100, sidebar: 80 } as const;

export function sizes({ code, html }: BuiltAddOn): string[] {
  const kilobytes = (text: string): number => Buffer.byteLength(text) / KILOBYTE;
  return [
    figure('Размер dist/Code.js, КБ', kilobytes(code), LIMITS.code),
    figure('Размер dist/sidebar.html, КБ', kilobytes(html.sidebar ?? ''), LIMITS.sidebar),
  ];
}
