// Fingerprints of what lists are formed from: with equal ones the lists would come out the same.
import { textHash } from '../kernel/text-hash';
import type { ListData } from './records';
import type { ListRules } from './rules';

export const INPUTS = ['schools', 'results', 'graduates', 'contexts', 'rules'] as const;
export type Input = (typeof INPUTS)[number];
/** 16 hexadecimal digits each. */
export type InputDigests = Readonly<Record<Input, string>>;

/** Where the rows stand does not matter. Rules that cannot be read are undefined. */
export function inputDigests(data: ListData, rules: ListRules | undefined): InputDigests {
  return {
    schools: digestOf(data.schools),
    results: digestOf(data.results),
    graduates: digestOf(data.graduates),
    contexts: digestOf(data.contexts),
    rules: textHash(JSON.stringify(rules) ?? ''),
  };
}

/** What differs, in the order of `INPUTS`. */
export function changedInputs(before: InputDigests, now: InputDigests): Input[] {
  return INPUTS.filter((input) => before[input] !== now[input]);
}

/** Values without their names: the records of a kind all have the same fields in the same order. */
function digestOf(records: readonly object[]): string {
  const place = Object.keys(records[0] ?? {}).indexOf('row');
  const rows = records.map((record) => {
    const values: unknown[] = Object.values(record);
    if (place >= 0) values[place] = 0;
    return JSON.stringify(values);
  });
  return textHash(rows.sort().join('\n'));
}
