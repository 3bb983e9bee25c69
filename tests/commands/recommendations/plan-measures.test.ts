import { describe, expect, it } from 'vitest';
import { planMeasures } from '../../../src/commands/recommendations/plan-measures';
import { readRecommendations } from '../../../src/commands/recommendations/read-recommendations';
import { measuresSheet } from '../../../src/workbook/sheets/recommendations';
import { refusalOf } from '../district';
import { MATHEMATICS, recommended } from './recommended';

const ports = () =>
  recommended([
    [13, 1],
    [13, 13],
  ]);
type Ports = ReturnType<typeof ports>;

const idsOf = (opened: Ports): string[] =>
  readRecommendations(opened, { school: '', addressee: '', status: '' }).rows.map(({ id }) => id);
const measuresOf = ({ book }: Ports) => book.rows(measuresSheet);

describe('«В план мер»', () => {
  it('puts a recommendation on «Меры» with its basis, term and performer', () => {
    const opened = ports();
    const [first = ''] = idsOf(opened);
    expect(planMeasures(opened, { ids: [first] }).summary).toBe('Добавлено в план мер: 1. 14:38.');
    expect(measuresOf(opened)).toEqual([
      {
        measure: { text: 'Отметка «2» у 13 из 36.' },
        basis: `${MATHEMATICS.problem} (администрация ОО)`,
        code: { text: 'sch1' },
        term: '01.10.2026',
        performer: 'завуч',
        done: '',
        outcome: '',
        link: '',
      },
    ]);
  });

  it('puts none there twice, ticked twice or asked for twice', () => {
    const opened = ports();
    const ids = idsOf(opened);
    expect(planMeasures(opened, { ids: [...ids, ...ids] }).summary).toBe(
      'Добавлено в план мер: 4. Уже были в плане: 4. 14:38.',
    );
    const before = opened.book.snapshot();
    expect(planMeasures(opened, { ids }).summary).toBe(
      'Добавлено в план мер: 0. Уже были в плане: 4. 14:38.',
    );
    expect(opened.book.snapshot()).toEqual(before);
  });

  it('takes schools apart, and the municipality from them', () => {
    const opened = ports();
    planMeasures(opened, { ids: idsOf(opened) });
    expect(measuresOf(opened).map(({ code }) => code)).toEqual([
      { text: 'sch1' },
      { text: 'sch2' },
      { text: 'sch2' },
      '',
    ]);
  });

  it('leaves measures of people alone', () => {
    const opened = ports();
    opened.book.add(measuresSheet, { measure: 'Своя мера', basis: 'приказ', done: 'да' });
    planMeasures(opened, { ids: idsOf(opened) });
    expect(measuresOf(opened)[0]).toMatchObject({ measure: 'Своя мера', basis: 'приказ', done: 'да' });
    expect(measuresOf(opened)).toHaveLength(1 + 4);
  });

  it('is refused with NO_SUCH_RECOMMENDATION, and then none is put there', () => {
    const opened = ports();
    const ids = [...idsOf(opened), '0000000000000000'];
    expect(refusalOf(() => planMeasures(opened, { ids }))).toEqual({ code: 'NO_SUCH_RECOMMENDATION' });
    expect(measuresOf(opened)).toEqual([]);
  });
});
