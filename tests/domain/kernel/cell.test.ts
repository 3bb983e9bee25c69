// What a cell may hold besides words and numbers.
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { isBlankCell, isDateCell, isErrorText, isLoadingText } from '../../../src/domain/kernel/cell';

describe('cells', () => {
  it.each([[''], [null], [undefined], [' '], ['\u00a0'], ['\u202f\n']])('takes %j for a blank', (cell) => {
    expect(isBlankCell(cell)).toBe(true);
  });

  it.each([[0], [false], ['0'], ['-']])('does not take %j for a blank', (cell) => {
    expect(isBlankCell(cell)).toBe(false);
  });

  it('knows a date of its own and of another realm', () => {
    expect(isDateCell(new Date(0))).toBe(true);
    expect(isDateCell(runInNewContext('new Date(0)'))).toBe(true);
    expect(isDateCell('12.06.2021')).toBe(false);
    expect(isDateCell(44359)).toBe(false);
  });

  it.each([
    '#N/A',
    '#DIV/0!',
    '#REF!',
    '#NAME?',
    '#VALUE!',
    '#NUM!',
    '#NULL!',
    '#ERROR!',
    '#CALC!',
    '#GETTING_DATA',
    '#n/a',
    ' #N/A ',
  ])('knows the error %j', (text) => {
    expect(isErrorText(text)).toBe(true);
  });

  it.each(['#Н/Д', '#ДЕЛ/0!', '#ССЫЛКА!', '#ИМЯ?', '#ЗНАЧ!', '#ЧИСЛО!', '#ПУСТО!'])(
    'knows the Russian error %j',
    (text) => {
      expect(isErrorText(text)).toBe(true);
    },
  );

  it.each(['N/A', '#1', '№ 5', '#N/A!', 'см. #N/A'])('does not take %j for an error', (text) => {
    expect(isErrorText(text)).toBe(false);
  });

  it('knows a calculation under way', () => {
    expect(['Loading...', 'Loading…', 'Загрузка…'].map(isLoadingText)).toEqual([true, true, true]);
    expect(isLoadingText('Загрузка')).toBe(false);
  });
});
