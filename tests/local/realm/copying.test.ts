// What of a value leaves the add-on's realm.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Bundle } from '../../../local/realm/realm';

const realm = new Bundle('function echo(x) { return x; }').open({
  globals: {},
  describe: () => undefined,
  invoke: () => undefined,
  now: () => 0,
});

it('whatever may stand in cells comes back from a realm as it went in', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.date({ noInvalidDate: true }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell)), (rows) => {
      expect(realm.call('echo', [rows])).toEqual(rows);
    }),
  );
});

it('any JSON value comes back from a realm as it went in', () => {
  const plain = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('"__proto__"'));
  fc.assert(
    fc.property(plain, (value) => {
      expect(realm.call('echo', [value])).toEqual(value);
    }),
  );
});
