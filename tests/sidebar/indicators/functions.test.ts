// The help of functions: found by the words that people use, and ready to fill.
import { describe, expect, it } from 'vitest';
import { functionViews } from '../../../build/function-views';
import { addedTo, draftOf, findFunctions } from '../../../sidebar/indicators/functions';
import type { FunctionHelpView } from '../../../src/contract/responses';

const functions = functionViews();
const found = (query: string) => findFunctions(functions, query).map(({ name }) => name);
const view = (name: string) => functions.find((help) => help.name === name) as FunctionHelpView;

describe('findFunctions', () => {
  it.each([
    ['ШНРО', 'LOW_RESULT_COUNT'],
    ['шнор', 'LOW_RESULT_SCHOOL_SHARE'],
    ['ШФНСУ', 'SOCIAL_WELLBEING_INDEX'],
    ['ШНУС', 'LIST_DYNAMICS'],
    ['двойки', 'VPR_FAIL_SHARE'],
    ['четверки', 'QUALITY_SHARE'],
    ['Мигранты', 'MIGRANT_LANGUAGE_SHARE'],
    ['cohort_jump', 'COHORT_JUMP'],
    ['неудовлетворительные результаты РДР', 'RDR_FAIL_SHARE'],
    ['спирмен корреляция', 'RESULTS_CORRELATION'],
  ])('finds by «%s» %s', (query, name) => {
    expect(found(query)).toContain(name);
  });

  it('narrows with every word, and gives all for none', () => {
    expect(found('двойки РДР')).toEqual(['RDR_FAIL_SHARE']);
    expect(found(' ')).toHaveLength(functions.length);
    expect(found('щука')).toEqual([]);
  });
});

describe('draftOf', () => {
  const draft = (name: string, texts: readonly string[]) => draftOf(view(name), texts);

  it('of empty fields names what is required, names no problem of it and is not ready', () => {
    expect(draft('RDR_FAIL_SHARE', ['', ''])).toEqual({
      formula: '=RDR_FAIL_SHARE(число отметок «2»; число участников)',
      problems: [undefined, undefined],
      missing: ['число отметок «2»', 'число участников'],
      ready: false,
    });
  });

  it('is ready when every required field is filled, whatever may be left out', () => {
    expect(draft('RESULTS_CORRELATION', ['B2:B40', 'C2:C40', '', ''])).toMatchObject({
      formula: '=RESULTS_CORRELATION(B2:B40; C2:C40)',
      missing: [],
      ready: true,
    });
  });

  it('names the problem of what cannot be read, and with a blank before something that was given', () => {
    expect(draft('RDR_FAIL_SHARE', ['СУММ(B2)', '56'])).toMatchObject({
      problems: ['unreadable', undefined],
      missing: [],
      ready: false,
    });
    expect(draft('RESULTS_CORRELATION', ['B2:B40', 'C2:C40', '', '1'])).toMatchObject({
      problems: [undefined, undefined, 'blank', undefined],
      missing: [],
      ready: false,
    });
  });
});

describe('addedTo', () => {
  it.each([
    ['число высокобалльников', 'Число высокобалльников, каждый учтён один раз', 'каждый учтён один раз'],
    ['признаки', 'Признаки: строка на школу', 'строка на школу'],
    ['порог, %', 'Порог в процентах; без него 30', 'Порог в процентах; без него 30'],
    ['СКО школы', 'СКО школы (s), с делением на n − 1', '(s), с делением на n − 1'],
    ['число участников', 'Число участников РДР: столбец', 'Число участников РДР: столбец'],
    ['веса', 'Веса', ''],
  ])('says after «%s» of «%s» only «%s»', (label, description, rest) => {
    expect(addedTo(label, description)).toBe(rest);
  });
});
