// One school under its different codes.
import { expect, it } from 'vitest';
import { schoolKey } from '../../../src/domain/kernel/school-key';

it('takes codes with other prefixes but the same digits for one school', () => {
  expect(schoolKey('sch220206')).toBe('220206');
  expect(schoolKey('edu220206')).toBe('220206');
  expect(schoolKey(' SCH-220206 ')).toBe('220206');
});

it('keeps leading zeros, which belong to the code', () => {
  expect(schoolKey('0012')).toBe('0012');
  expect(schoolKey('0012')).not.toBe(schoolKey('12'));
});

it('takes a code without digits as it is, without case and outer spaces', () => {
  expect(schoolKey('\u00a0Лицей ')).toBe('лицей');
});

it('gives an empty key for a blank code', () => {
  expect(schoolKey('  ')).toBe('');
});
