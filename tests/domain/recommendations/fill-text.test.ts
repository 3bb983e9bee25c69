// Values put into texts: missing ones, fragments, spaces where pieces meet, capitals.
import { describe, expect, it } from 'vitest';
import { fillText } from '../../../src/domain/recommendations/fill-text';
import type { Values } from '../../../src/domain/recommendations/line';
import { parseText } from '../../../src/domain/recommendations/parse-text';

function filled(text: string, values: Values) {
  const { value } = parseText(text);
  if (value === undefined) throw new Error(`not a text: ${text}`);
  return fillText(value, values);
}

describe('a filled text', () => {
  it.each([
    [1, '1 школа'],
    [2, '2 школы'],
    [5, '5 школ'],
    [11, '11 школ'],
    [21, '21 школа'],
    [0, '0 школ'],
    [12_030, '12\u00a0030 школ'],
  ])('%i: the word has the form of the number', (k, text) => {
    expect(filled('{k} {k|школа|школы|школ}', { count: k })).toEqual({ text });
  });

  it('is not made without a value outside a fragment: the first such placeholder is named', () => {
    expect(filled('{k} из {n} ({мун})', { count: 0 })).toEqual({ missing: 'whole' });
    expect(filled('{n|школа|школы|школ}', {})).toEqual({ missing: 'whole' });
  });

  it.each([
    ['{k} из {n} [[; год назад {прош}]]. Далее', '3 из 9. Далее', '3 из 9; год назад 5 %. Далее'],
    ['Доля {k} [[({прош})]] выросла', 'Доля 3 выросла', 'Доля 3 (5 %) выросла'],
    ['Доля [[ {прош} ]] выросла', 'Доля выросла', 'Доля 5 % выросла'],
    ['[[Было {прош}.]] Стало {k}', 'Стало 3', 'Было 5 %. Стало 3'],
    ['Стало {k} [[при {прош} и {разн}]]!', 'Стало 3!', 'Стало 3!'],
    ['Стало {k} [[всегда]].', 'Стало 3 всегда.', 'Стало 3 всегда.'],
  ])('%s: a fragment is left out whole, with its spaces', (text, without, with_) => {
    expect(filled(text, { count: 3, whole: 9 })).toEqual({ text: without });
    expect(filled(text, { count: 3, whole: 9, before: '5 %' })).toEqual({ text: with_ });
  });

  it.each([
    ['{по_предмету} плохо', 'По физике плохо'],
    ['Плохо {по_предмету}', 'Плохо по физике'],
    ['Плохо всем. {по_предмету} тоже', 'Плохо всем. По физике тоже'],
    ['Плохо всем [[{прош}]]. {по_предмету} тоже', 'Плохо всем. По физике тоже'],
    ['Плохо?\n{по_предмету} да', 'Плохо?\nПо физике да'],
    ['Всего 5 %. {по_предмету} да', 'Всего 5 %. По физике да'],
    ['ВПР, 5 кл. {по_предмету}', 'ВПР, 5 кл. по физике'],
    ['2026 г. {по_предмету}', '2026 г. по физике'],
  ])('%s: a sentence begins with a capital letter', (text, expected) => {
    expect(filled(text, { bySubject: 'по физике' })).toEqual({ text: expected });
  });

  it('takes a value as it is: braces, tags and formulas in it are plain text', () => {
    expect(filled('{школа}', { school: '=IMPORTXML("{k} [[<b>") ' })).toEqual({
      text: '=IMPORTXML("{k} [[<b>")',
    });
  });
});
