// Where two cells tell different numbers of one exam, «Проверка» names both numbers, and which of them is taken.
import { describe, expect, test } from 'vitest';
import { hostOf, runWell } from './built-host';
import { workbookOf } from './one-number/finished';
import { kinds } from './one-number/kinds';
import { plain } from './one-number/papers';

function problemsOf(name: string): string[] {
  const district = kinds.find((one) => one.name === name);
  if (district === undefined) throw new Error(`no district «${name}»`);
  const { problems } = runWell(hostOf(workbookOf(district)), 'checkData', {});
  return problems.map(({ sheet, cell, what, todo }) => plain(`${sheet}!${cell}: ${what} ${todo}`));
}

describe('«Проверка» names', () => {
  test('10 of «Результаты» beside 3 of «Выпускники», the former being taken', () => {
    expect(problemsOf('одна процедура на двух листах')).toContainEqual(
      expect.stringMatching(/«Результаты» — 10\b.*«Выпускники».* — 3\b.*Взято 10 /),
    );
  });

  test('9 marks «2» beside 3 below the minimum in one row of ОГЭ', () => {
    expect(problemsOf('противоречия')).toContainEqual(
      expect.stringMatching(/^Результаты!.*«2» 9, .*порог 3: .*Взято 3\./),
    );
  });

  test('4 who took an exam beside 60 graduates', () => {
    expect(problemsOf('противоречия')).toContainEqual(
      expect.stringMatching(/Участников экзамена 4, а выпускников .* — 60: /),
    );
  });

  test('a kind that the name of the school contradicts, either way', () => {
    const problems = problemsOf('противоречия');
    expect(problems).toContainEqual(expect.stringMatching(/Школы!D2: Вид — «коррекционная», .*Фоминская/));
    expect(problems).toContainEqual(expect.stringMatching(/Школы!\w3: В названии сказано «коррекционная»/));
  });
});
