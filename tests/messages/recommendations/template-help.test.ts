// What the help offers to write into a template can be read.
import { describe, expect, it } from 'vitest';
import { parseCondition } from '../../../src/domain/recommendations/parse-condition';
import { parseText } from '../../../src/domain/recommendations/parse-text';
import {
  conditionExamples,
  indicatorInsertions,
  textInsertions,
} from '../../../src/messages/recommendations/template-help';

const piecesOf = (insertions: readonly { readonly piece: string }[]) => insertions.map(({ piece }) => piece);

describe('examples of conditions', () => {
  it.each(piecesOf(conditionExamples))('%s is read', (piece) => {
    expect(parseCondition(piece).problem).toBeUndefined();
  });

  it('can be joined with «и»', () => {
    const [first, second] = piecesOf(conditionExamples);
    expect(parseCondition(`${first} и ${second}`).problem).toBeUndefined();
  });
});

describe('indicators', () => {
  it.each(piecesOf(indicatorInsertions))('%s is one of a condition', (piece) => {
    expect(parseCondition(`${piece} >= 5`).problem).toBeUndefined();
  });
});

describe('pieces of texts', () => {
  it.each(piecesOf(textInsertions))('%s is read', (piece) => {
    expect(parseText(piece).problem).toBeUndefined();
  });
});
