// Every problem has a text that says what is wrong and what to do, with all of its facts.
import { describe, expect, it } from 'vitest';
import { problemTexts } from '../../src/messages/problem-texts';
import { fixText, placeText, problemText } from '../../src/messages/problems';
import type { Problem, ProblemCode } from '../../src/workbook/problem';

const codes = Object.keys(problemTexts) as ProblemCode[];

function textOf(code: ProblemCode, facts: Partial<Problem> = {}) {
  return problemText({ code, sheet: 'Результаты', ...facts }, problemTexts);
}

describe.each(codes)('%s', (code) => {
  const facts = {
    row: 7,
    column: 2,
    heading: 'Участников',
    value: '12',
    expected: '36',
    otherRow: 3,
    otherFile: 'б.xlsx',
    n: 12,
  };
  const { what, todo } = textOf(code, facts);

  it('says what is wrong and what to do, in whole sentences without unfilled marks', () => {
    for (const text of [what, todo]) {
      expect(text).toMatch(/^[«А-ЯЁ].*\.$/);
      expect(text).not.toMatch(/[{}]|undefined| {2}|««|»»| \./);
    }
  });

  it('asks for nothing that the problem does not tell', () => {
    const marks = [...JSON.stringify(problemTexts[code]).matchAll(/\{(\w+)/g)].map(([, name]) => name);
    const known = [
      'sheet',
      'heading',
      'value',
      'expected',
      'otherRow',
      'choices',
      'near',
      'n',
      'row',
      'cell',
      'otherFile',
    ];
    expect(known).toEqual(expect.arrayContaining(marks));
  });
});

describe('texts with their facts', () => {
  it.each<[ProblemCode, Partial<Problem>, string]>([
    ['SHEET_MISSING', {}, 'Нет листа «Результаты».'],
    ['NOT_A_NUMBER', { heading: '«2»', value: 'много' }, 'В столбце «2» стоит «много», а нужно число.'],
    [
      'MARKS_NOT_SUM',
      { value: '37', expected: '36' },
      'Сумма отметок 37, а участников 36. Строка не учитывается.',
    ],
    [
      'PARTS_NOT_SUM',
      { heading: 'Обе отметки', value: '29', expected: '30' },
      'Части в сумме дают 29, а в столбце «Обе отметки» 30. Строка не учитывается.',
    ],
    [
      'COUNT_ABOVE_WHOLE',
      { heading: '«2»', value: '40', expected: '36' },
      'В столбце «2» стоит 40, а всего 36. Строка не учитывается.',
    ],
    ['UNKNOWN_SCHOOL', { value: '999' }, 'Школы с кодом «999» нет на листе «Школы». Строка не учитывается.'],
    [
      'DUPLICATE_SCHOOL',
      { otherRow: 3 },
      'Школа с таким кодом уже есть в строке 3, и сведения в строках разные. Учитывается первая строка.',
    ],
  ])('%s', (code, facts, text) => {
    expect(textOf(code, facts).what).toBe(text);
  });

  it('offers the words of a setting, if it has any', () => {
    const start = 'Исправьте значение: что оно значит, сказано в столбце «Пояснение».';
    expect(textOf('SETTING_UNREADABLE', { expected: 'да, нет' }).todo).toBe(`${start} Подходит: да, нет.`);
    expect(textOf('SETTING_UNREADABLE').todo).toBe(start);
  });
});

describe('placeText', () => {
  it('names the sheet and the cell', () => {
    expect(placeText({ code: 'NOT_A_NUMBER', sheet: 'Школы', row: 7, column: 2 })).toBe(
      'Лист «Школы», ячейка B7',
    );
  });

  it('names the sheet alone when no cell is meant', () => {
    expect(placeText({ code: 'SHEET_MISSING', sheet: 'Школы' })).toBe('Лист «Школы»');
  });
});

describe('fixText', () => {
  it.each<[ProblemCode, Partial<Problem>, number, string]>([
    [
      'CODE_OTHERWISE',
      { value: 'sch000118', expected: 'edu000118' },
      12,
      'Заменить sch000118 на edu000118 в 12 строках',
    ],
    [
      'WORD_OTHERWISE',
      { value: 'Mатемaтика', expected: 'Математика' },
      1,
      'Mатемaтика → Математика в 1 ячейке',
    ],
    ['NUMBER_AS_TEXT', { heading: '«2»' }, 2, 'Сделать числами 2 значения столбца «2»'],
    ['ROW_REPEATED', {}, 5, 'Убрать 5 повторных строк'],
  ])('%s', (code, facts, n, text) => {
    const made = fixText({ code, sheet: 'Результаты', ...facts }, n, problemTexts);
    expect(made.replaceAll('\u00a0', ' ')).toBe(text);
  });

  it('is nothing where only a person can fix', () => {
    expect(fixText({ code: 'MARKS_NOT_SUM', sheet: 'Результаты' }, 1, problemTexts)).toBe('');
  });
});
