// A share in a condition: «VPR_FAIL_SHARE(Математика; 5) >= порог [участников >= минимум; прошлый год есть]».
import { comparable } from '../kernel/text';
import { SHARE_INDICATORS, type ShareIndicator } from '../measures/indicators';
import { readSubject } from '../subjects/read-subject';
import type { Comparison, Limit, ShareCheck, ShareTest } from './condition';
import type { Scanner } from './scanner';

const INDICATOR = /[a-z_][a-z_\d]*(?![\p{L}])/iuy;
const COMPARISON = />=|<=|<>|[<>=≥≤≠]/y;
const SIGNS: Readonly<Record<string, Comparison>> = { '≥': '>=', '≤': '<=', '≠': '<>' };
/** Up to «;» or the closing bracket; a subject may have brackets of its own: «Математика (база)». */
const ARGUMENT = /(?:[^;()]|\([^()]*\))*/y;
const QUOTES_AROUND = /^[«"„“](.*)[»"“”]$/;
const GRADE = /^(1[0-2]|[1-9])(?: ?кл(?:асс|\.)?)?$/;
const ANY = '*';
const OPEN = /\(/y;
const CLOSE = /\)/y;
const OPEN_CHECKS = /\[/y;
const CLOSE_CHECKS = /\]/y;
const SEMICOLON = /;/y;
const PERCENT = /%/y;
const THRESHOLD = /порог(?![\p{L}\d_])/iuy;
const MINIMUM = /минимум(?![\p{L}\d_])/iuy;
const PARTICIPANTS = /участников(?![\p{L}\d_])/iuy;
const YEAR_BEFORE = /прошлый\s+год(?![\p{L}\d_])/iuy;
const KNOWN = /есть(?![\p{L}\d_])/iuy;

/** The name of an indicator and what follows it; undefined when no Latin name stands here. */
export function parseShare(scanner: Scanner): ShareTest | undefined {
  const at = scanner.place;
  const name = scanner.take(INDICATOR)?.toUpperCase();
  if (name === undefined) return undefined;
  const indicator = SHARE_INDICATORS.find((known) => known === name);
  return comparedShare(scanner, indicator ?? scanner.stop('unknown-indicator', at));
}

function comparedShare(scanner: Scanner, indicator: ShareIndicator): ShareTest {
  const { subject, grade } = parseArguments(scanner);
  const comparison = parseComparison(scanner);
  const limit = parseLimit(scanner);
  const checks: ShareCheck[] = [];
  while (scanner.take(OPEN_CHECKS) !== undefined) {
    do checks.push(parseCheck(scanner));
    while (scanner.take(SEMICOLON) !== undefined);
    if (scanner.take(CLOSE_CHECKS) === undefined) scanner.stop('unclosed-bracket');
  }
  return { kind: 'share', indicator, subject, grade, comparison, limit, checks };
}

export function parseComparison(scanner: Scanner): Comparison {
  const sign = scanner.take(COMPARISON) ?? scanner.stop('expected-comparison');
  return SIGNS[sign] ?? (sign as Comparison);
}

/** A whole number of things or people. */
export function parseCount(scanner: Scanner): number {
  const at = scanner.place;
  const count = scanner.number();
  return count === undefined || !Number.isInteger(count) ? scanner.stop('expected-value', at) : count;
}

function parseArguments(scanner: Scanner): Pick<ShareTest, 'subject' | 'grade'> {
  if (scanner.take(OPEN) === undefined) return { subject: undefined, grade: undefined };
  const subject = parseSubject(scanner);
  const grade = scanner.take(SEMICOLON) === undefined ? undefined : parseGrade(scanner);
  if (scanner.take(CLOSE) === undefined) scanner.stop('unclosed-bracket');
  return { subject, grade };
}

function parseSubject(scanner: Scanner): string | undefined {
  const at = scanner.place;
  const text = argument(scanner);
  if (/^\d/.test(text)) scanner.stop('bad-subject', at);
  return text === '' || text === ANY ? undefined : readSubject(text).key;
}

function parseGrade(scanner: Scanner): number | undefined {
  const at = scanner.place;
  const text = argument(scanner);
  if (text === '' || text === ANY) return undefined;
  const grade = GRADE.exec(comparable(text))?.[1] ?? scanner.stop('bad-grade', at);
  return Number(grade);
}

function argument(scanner: Scanner): string {
  const text = (scanner.take(ARGUMENT) ?? '').trim();
  return (QUOTES_AROUND.exec(text)?.[1] ?? text).trim();
}

function parseLimit(scanner: Scanner): Limit {
  if (scanner.take(THRESHOLD) !== undefined) return 'threshold';
  const at = scanner.place;
  const percent = scanner.number() ?? scanner.stop('expected-value');
  if (percent > 100) scanner.stop('bad-percent', at);
  scanner.take(PERCENT);
  return percent;
}

function parseCheck(scanner: Scanner): ShareCheck {
  if (scanner.take(PARTICIPANTS) !== undefined) {
    const at = scanner.place;
    const comparison = parseComparison(scanner);
    if (scanner.take(MINIMUM) !== undefined) {
      if (comparison !== '>=' && comparison !== '<') scanner.stop('expected-value', at);
      return { kind: 'enough', wanted: comparison === '>=' };
    }
    return { kind: 'participants', comparison, count: parseCount(scanner) };
  }
  if (scanner.take(YEAR_BEFORE) === undefined) scanner.stop('expected-test');
  if (scanner.take(KNOWN) !== undefined) return { kind: 'before-known' };
  const comparison = parseComparison(scanner);
  return { kind: 'before', comparison, limit: parseLimit(scanner) };
}
