// «Сделать значениями» on cells whose results do not spread: what goes, what stays, what a fault puts back.
import { describe, expect, it } from 'vitest';
import { makeValues } from '../../../src/commands/indicators/make-values';
import { journalSheet } from '../../../src/workbook/sheets/journal';
import { prepared, refusalOf } from '../district';
import { type FakePorts, SHOWN } from '../fake-book';

const SHARE = '=HIGH_SCORER_SHARE(B2;C2)';
const SUM = '=SUM(B2:B9)';

/** Formulas of ours in A2, A3 and C2, of somebody in B2. */
function withFormulas(): FakePorts {
  const ports = prepared();
  ports.book.sheets.set('Расчёт', [
    ['Доля', 'Сумма', 'Ещё'],
    [{ formula: SHARE }, { formula: SUM }, { formula: `=100-${SHARE.slice(1)}` }],
    [{ formula: SHARE }, 12, ''],
  ]);
  return ports;
}

function replace(ports: FakePorts) {
  return makeValues(ports);
}

describe('values in place of formulas', () => {
  const ports = withFormulas();
  const { summary } = replace(ports);

  it('are what the formulas showed; formulas of somebody else stay', () => {
    expect(ports.book.sheets.get('Расчёт')).toEqual([
      ['Доля', 'Сумма', 'Ещё'],
      [{ text: SHOWN }, { formula: SUM }, { text: SHOWN }],
      [{ text: SHOWN }, 12, ''],
    ]);
  });

  it('are counted in the summary and in the journal', () => {
    expect(summary.replace(/\u00a0/g, ' ')).toBe(
      'Значениями заменено: 3 ячейки с функциями дополнения. 14:38.',
    );
    expect(ports.book.rows(journalSheet).at(-1)).toMatchObject({
      operation: 'Замена формул значениями',
      outcome: summary,
    });
  });
});

it('without formulas of ours nothing is done', () => {
  const ports = prepared();
  ports.book.sheets.set('Расчёт', [[{ formula: SUM }]]);
  const before = ports.book.snapshot();
  expect(refusalOf(() => replace(ports))).toEqual({ code: 'NO_FORMULAS' });
  expect(ports.book.snapshot()).toEqual(before);
});

it('a formula that shows an error is left and told', () => {
  const ports = withFormulas();
  const read = ports.book.read.bind(ports.book);
  ports.book.read = (title) =>
    read(title)?.map((row, line) =>
      row.map((cell, at) => (title === 'Расчёт' && line === 2 && at === 0 ? '#ERROR!' : cell)),
    );
  expect(replace(ports).summary.replace(/\u00a0/g, ' ')).toBe(
    'Значениями заменено: 2 ячейки с функциями дополнения. С ошибкой и потому оставлено: 1 ячейка, первая — «Расчёт», A3. 14:38.',
  );
  expect(ports.book.sheets.get('Расчёт')?.[2]?.[0]).toEqual({ formula: SHARE });
});

describe('a fault', () => {
  const calls = (() => {
    const ports = withFormulas();
    ports.book.calls.length = 0;
    replace(ports);
    return ports.book.calls.length;
  })();

  it.each(Array.from({ length: calls }, (_, at) => at + 1))(
    'of call %i leaves every cell as it was',
    (failing) => {
      const ports = withFormulas();
      const before = ports.book.snapshot();
      let made = 0;
      ports.book.failing = () => {
        made += 1;
        return made === failing;
      };
      expect(() => replace(ports)).toThrow();
      expect(ports.book.snapshot()).toEqual(before);
    },
  );

  it('that lasts names the sheets that may have changed', () => {
    const ports = withFormulas();
    let flushes = 0;
    ports.book.failing = (call) => {
      if (call === 'flush') flushes += 1;
      return flushes > 1;
    };
    expect(refusalOf(() => replace(ports))).toMatchObject({
      code: 'WRITE_PARTLY',
      sheets: expect.stringContaining('«Расчёт»'),
    });
  });
});
