// The help of each function: its example is true, its formulas are written as in a Russian locale.
import { describe, expect, it } from 'vitest';
import {
  commonRules,
  type ExampleRange,
  exampleFormula,
  type FunctionHelp,
  functionGroups,
  functionHelp,
} from '../../src/catalogue/function-help';
import { functionEntries } from '../../src/catalogue/functions';
import { call } from '../functions/call';

describe.each(functionEntries)('help of $name', ({ name }) => {
  const help: FunctionHelp = functionHelp[name];
  const ranges = help.example.arguments.filter((given): given is ExampleRange => typeof given === 'object');
  const phrases = Object.values(help.parameters).flatMap((parameter) => [parameter.description]);
  const sentences = [help.method, help.blanks];

  it('has an example that comes out as it says', () => {
    const cells = help.example.arguments.map((given) => (typeof given === 'object' ? given.cells : given));
    expect(rounded(call(name, ...cells))).toEqual(rounded(help.example.expected));
  });

  it('has the cells of its example as its addresses say', () => {
    for (const { range, cells } of ranges) expect(sizeOf(cells)).toEqual(addressSize(range));
  });

  it('has something to say everywhere', () => {
    const examples = Object.values(help.parameters).map((parameter) => parameter.example);
    const texts = [help.title, help.formula, help.result, help.unit, help.source.document, help.source.point];
    for (const text of [...texts, ...phrases, ...sentences, ...examples, ...help.synonyms]) {
      expect(text.trim()).not.toBe('');
    }
    expect(help.synonyms.length).toBeGreaterThan(0);
  });

  it('names each synonym once', () => {
    expect(new Set(help.synonyms).size).toBe(help.synonyms.length);
  });

  it('ends sentences with a full stop, and leaves phrases to the readers of the help', () => {
    for (const phrase of [...phrases, help.result, help.title, help.formula])
      expect(phrase).not.toMatch(/[.;]$/);
    for (const sentence of sentences) expect(sentence).toMatch(/\.$/);
  });

  it('calls no value of ours a norm, and has no straight quotes around words', () => {
    const said = [...phrases, ...sentences, help.result].join(' ');
    expect(said.replace(/,? не норма|нормативн/g, '')).not.toMatch(/норм/i);
    expect([...sentences, help.title, help.formula, help.result].join(' ')).not.toContain('"');
  });
});

describe('groups of functions', () => {
  const groups = functionEntries.map(({ name }) => functionHelp[name].group);

  it('follow one another in the order of the catalogue', () => {
    expect(groups.filter((group, i) => group !== groups[i - 1])).toEqual(Object.keys(functionGroups));
  });
});

describe('words by which people look', () => {
  it.each([
    ['ШНРО', 'LOW_RESULT_COUNT'],
    ['ШФНСУ', 'SOCIAL_WELLBEING_INDEX'],
    ['ШНУС', 'LIST_DYNAMICS'],
    ['двойки', 'VPR_FAIL_SHARE'],
    ['прогулы', 'TRUANCY_SHARE'],
    ['КПК', 'TEACHER_TRAINED_SHARE'],
    ['мигранты', 'MIGRANT_LANGUAGE_SHARE'],
    ['журнал', 'MARK_MATCH'],
  ] as const)('«%s» leads to %s', (word, name) => {
    expect(functionHelp[name].synonyms).toContain(word);
  });
});

describe('common rules', () => {
  it('are sentences', () => {
    for (const rule of commonRules) expect(rule).toMatch(/\.$/);
  });
});

describe('exampleFormula', () => {
  it('separates arguments with a semicolon and shows ranges by their address', () => {
    expect(exampleFormula('HIGH_SCORER_SHARE')).toBe('=HIGH_SCORER_SHARE(6; 60)');
    expect(exampleFormula('LOW_RESULT_COUNT')).toBe('=LOW_RESULT_COUNT(C2:H2; 30)');
  });

  it('writes a decimal comma and puts words in straight quotes', () => {
    expect(exampleFormula('INFLATED_RESULT')).toBe('=INFLATED_RESULT(4,6; 0,5; 25; 3,8; 0,9; 3600)');
    expect(exampleFormula('RESULTS_CORRELATION')).toBe('=RESULTS_CORRELATION(B2:B12; C2:C12; "спирмен")');
  });
});

/** Numbers as far as a hand calculation goes, ranges cell by cell. */
function rounded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rounded);
  return typeof value === 'number' ? Number(value.toFixed(9)) : value;
}

function sizeOf(cells: readonly (readonly unknown[])[]): { rows: number; columns: number[] } {
  return { rows: cells.length, columns: cells.map((row) => row.length) };
}

/** «C2:H4» is three rows of six columns; columns of one letter. */
function addressSize(range: string): { rows: number; columns: number[] } {
  const [, left = '', top = '', right = '', bottom = ''] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(range) ?? [];
  const rows = Number(bottom) - Number(top) + 1;
  return { rows, columns: new Array(rows).fill(right.charCodeAt(0) - left.charCodeAt(0) + 1) };
}
