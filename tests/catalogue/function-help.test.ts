// The help of each function: its example is true, its formulas are written as in a Russian locale.
import { describe, expect, it } from 'vitest';
import { exampleFormula, functionHelp } from '../../src/catalogue/function-help';
import { functionEntries } from '../../src/catalogue/functions';
import { call } from '../functions/call';

describe.each(functionEntries)('help of $name', ({ name }) => {
  const help = functionHelp[name];

  it('has an example that comes out as it says', () => {
    const cells = help.example.arguments.map((given) => (typeof given === 'number' ? given : given.cells));
    expect(call(name, ...cells)).toEqual(help.example.expected);
  });

  it('has something to say everywhere', () => {
    const words = Object.values(help.parameters).flatMap((parameter) => [
      parameter.description,
      parameter.example,
    ]);
    const texts = [help.title, help.result, help.unit, help.method, help.source.document, help.source.point];
    for (const text of [...texts, ...words, ...help.synonyms]) expect(text.trim()).not.toBe('');
    expect(help.synonyms.length).toBeGreaterThan(0);
  });

  it('describes arguments and result without a full stop, which the readers of the help add', () => {
    const phrases = Object.values(help.parameters).map((parameter) => parameter.description);
    for (const phrase of [...phrases, help.result, help.title]) expect(phrase).not.toMatch(/[.;]$/);
  });
});

describe('exampleFormula', () => {
  it('separates arguments with a semicolon and shows ranges by their address', () => {
    expect(exampleFormula('HIGH_SCORER_SHARE')).toBe('=HIGH_SCORER_SHARE(6; 60)');
    expect(exampleFormula('LOW_RESULT_COUNT')).toBe('=LOW_RESULT_COUNT(C2:H2; 30)');
  });
});
