// What a learner sees: the lists that the presets give for the example, school by school, as they were planned.
import { describe, expect, test } from 'vitest';
import { schools } from '../../src/example/district';
import { judgedExample } from './judged-example';

const { lists, problems } = judgedExample();

/** Names of schools by the number in their code, 1 … 24. */
function numbered(keys: readonly string[]): string[] {
  return keys.map((key) => schools[Number(key.slice(-2)) - 1]?.name ?? key);
}

function withStatus(list: 'shnor' | 'shnsu', status: string): string[] {
  const verdicts: readonly { schoolKey: string; status: string }[] = lists[list];
  return numbered(verdicts.filter((verdict) => verdict.status === status).map(({ schoolKey }) => schoolKey));
}

function moved(list: 'shnor' | 'shnsu', movement: string): string[] {
  return numbered(
    lists.movements
      .filter((row) => row.list === list && row.movement === movement)
      .map(({ schoolKey }) => schoolKey),
  );
}

describe('ШНОР of the example', () => {
  test('are five schools, one of them for its accreditation alone', () => {
    expect(withStatus('shnor', 'listed')).toEqual([
      'СОШ № 4 г. Ясноозёрска',
      'СОШ № 7 г. Ясноозёрска',
      'Дальнолучская СОШ',
      'Тихопольская СОШ',
      'Звонкореченская СОШ',
    ]);
    const byFlag = lists.shnor.filter(({ reasons }) => reasons.some(({ kind }) => kind === 'accreditation'));
    expect(byFlag.map(({ schoolKey, low }) => [...numbered([schoolKey]), low])).toEqual([
      ['Звонкореченская СОШ', 0],
    ]);
  });

  test('have a group at risk of four, four with too little data and an evening school outside', () => {
    expect(withStatus('shnor', 'risk')).toEqual([
      'СОШ № 5 г. Ясноозёрска',
      'Новозоринская ООШ',
      'Пятиручьёвская СОШ',
      'Северолучская СОШ',
    ]);
    expect(withStatus('shnor', 'insufficient')).toEqual([
      'Старокленовская СОШ',
      'Рябинодольская ООШ',
      'Мшанопольская начальная школа',
      'Малоснежненская ООШ',
    ]);
    expect(withStatus('shnor', 'excluded')).toEqual(['Вечерняя школа № 8 г. Ясноозёрска']);
    expect(withStatus('shnor', 'clear')).toHaveLength(10);
  });

  test('have one borderline verdict', () => {
    const borderline = lists.shnor.filter((verdict) => verdict.borderline);
    expect(numbered(borderline.map(({ schoolKey }) => schoolKey))).toEqual(['СОШ № 7 г. Ясноозёрска']);
  });

  test('move in all four ways', () => {
    expect(moved('shnor', 'entered')).toEqual([
      'СОШ № 7 г. Ясноозёрска',
      'Тихопольская СОШ',
      'Звонкореченская СОШ',
    ]);
    expect(moved('shnor', 'stayed')).toEqual(['СОШ № 4 г. Ясноозёрска', 'Дальнолучская СОШ']);
    expect(moved('shnor', 'left')).toEqual(['СОШ № 6 г. Ясноозёрска', 'Белокрыловская СОШ']);
    expect(moved('shnor', 'no-conclusion')).toEqual(['Старокленовская СОШ']);
  });

  test('gain a small school when two years of small procedures are summed', () => {
    const pooled = judgedExample((rules) => ({ ...rules, shnor: { ...rules.shnor, poolSmall: true } })).lists;
    const listed = pooled.shnor.filter(({ status }) => status === 'listed');
    expect(numbered(listed.map(({ schoolKey }) => schoolKey))).toContain('Малоснежненская ООШ');
  });
});

describe('ШНСУ of the example', () => {
  test('are four schools, and one has too little data', () => {
    expect(withStatus('shnsu', 'listed')).toEqual([
      'СОШ № 4 г. Ясноозёрска',
      'Дальнолучская СОШ',
      'Рябинодольская ООШ',
      'Малоснежненская ООШ',
    ]);
    expect(withStatus('shnsu', 'insufficient')).toEqual(['Старокленовская СОШ']);
  });

  test('move in all four ways', () => {
    expect(moved('shnsu', 'entered')).toEqual(['СОШ № 4 г. Ясноозёрска']);
    expect(moved('shnsu', 'stayed')).toHaveLength(3);
    expect(moved('shnsu', 'left')).toEqual(['Белокрыловская СОШ']);
    expect(moved('shnsu', 'no-conclusion')).toEqual(['Старокленовская СОШ']);
  });
});

describe('problems of the example', () => {
  test('are the planned ones, each where its trap is', () => {
    const found = problems.map(({ code, sheet, heading }) => `${sheet}: ${code} (${heading})`);
    expect(found.sort()).toEqual(
      [
        // The row of percents: four cells, and then no count to judge by.
        'Результаты: NOT_WHOLE («2»)',
        'Результаты: NOT_WHOLE («3»)',
        'Результаты: NOT_WHOLE («4»)',
        'Результаты: NOT_WHOLE («5»)',
        'Результаты: COUNTS_MISSING («2»)',
        'Результаты: MARKS_NOT_SUM (Участников)',
        'Результаты: UNREADABLE_YEAR (Учебный год)',
        'Результаты: UNKNOWN_WORD (Процедура)',
        'Результаты: UNKNOWN_SCHOOL (Код ОО)',
        'Результаты: ROW_REPEATED (Код ОО)',
        'Результаты: DATE_IN_CELL (Средний балл)',
        'Результаты: PERCENT_OUT_OF_RANGE (Средний процент выполнения)',
        'Выпускники: COUNT_ABOVE_WHOLE (Высокобалльников)',
        'Контекстные данные: NOT_A_NUMBER (Систематически пропускают без уважительной причины)',
        'Контекстные данные: UNKNOWN_YES_NO (Дефицит инфраструктуры)',
      ].sort(),
    );
  });
});
