// What may happen while answers are collected, as random steps: answers, events, faults, people at work on the tables.
import fc from 'fast-check';
import type { Faults } from '../../local/services/faults';

/**
 * What a school answers; some answers are wrong: a part above its whole, a text that became a date. None leaves a
 * blank: what a blank keeps and takes back is the business of the histories without the bundle.
 */
const answered = fc.record({
  school: fc.nat(2),
  whole: fc.constantFrom('100', '200', '300'),
  part: fc.constantFrom('0', '5', '50', '150', '1000'),
  text: fc.constantFrom('Интернет', '=1+1', '+7 классов', '0012', '1/2'),
});
export type Answered = typeof answered extends fc.Arbitrary<infer T> ? T : never;

/** A run makes about a hundred calls. */
const call = fc.integer({ min: 1, max: 120 });
const faults: fc.Arbitrary<Faults> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  { weight: 2, arbitrary: call.map((n) => ({ failCall: n })) },
  { weight: 2, arbitrary: call.map((n) => ({ failCallsFrom: n })) },
  { weight: 2, arbitrary: call.map((n) => ({ timeOutAtCall: n })) },
  { weight: 1, arbitrary: fc.constant({ lockHeld: true }) },
  { weight: 2, arbitrary: fc.integer({ min: 2000, max: 6000 }).map((ms) => ({ msPerCall: ms })) },
);

const event = fc.constantFrom('sent' as const, 'lost' as const, 'doubled' as const, 'blank' as const);
const form = fc.nat(1);
const nth = fc.nat(20);
const does = <const T extends string>(what: T) => fc.constant(what);

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: does('answer'), form, answered, event, faults }) },
  { weight: 3, arbitrary: fc.record({ do: does('editAnswer'), form, nth, answered, event, faults }) },
  { weight: 1, arbitrary: fc.record({ do: does('fix'), form, nth }) },
  { weight: 1, arbitrary: fc.record({ do: does('deleteAnswer'), form, nth }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: does('sortAnswers'), form, column: nth, ascending: fc.boolean() }),
  },
  { weight: 3, arbitrary: fc.record({ do: does('hour'), faults }) },
  { weight: 2, arbitrary: fc.record({ do: does('pull'), faults }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: does('correct'), form, nth, value: fc.constantFrom(1, 77, null) }),
  },
  { weight: 1, arbitrary: fc.record({ do: does('note'), form, nth }) },
  { weight: 1, arbitrary: fc.record({ do: does('sort'), form, column: nth, ascending: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: does('deleteRow'), form, nth }) },
);
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

export const histories = fc.array(step, { minLength: 1, maxLength: 14, size: 'max' });
