// The help of all functions comes as the build has written it, in the agreed form.
import { describe, expect, it } from 'vitest';
import { functionEntries } from '../../../src/catalogue/functions';
import { readFunctions } from '../../../src/commands/indicators/read-functions';
import { responses } from '../../../src/contract/responses';
import { fakePorts } from '../fake-book';

describe('readFunctions', () => {
  it('gives every function once, in the form of the contract', () => {
    const answer = readFunctions(fakePorts());
    expect(responses.readFunctions.parse(answer)).toEqual(answer);
    expect(answer.functions.map(({ name }) => name).sort()).toEqual(
      functionEntries.map(({ name }) => name).sort(),
    );
  });

  it('reads nothing of the workbook', () => {
    const ports = fakePorts();
    readFunctions(ports);
    expect(ports.book.calls).toEqual([]);
  });
});
