// How a described sheet must look, given what stands there already.
import { describe, expect, it } from 'vitest';
import { longTexts } from '../../../build/packs';
import { sheetLayout } from '../../../src/commands/start/sheet-layout';
import type { SheetSpec } from '../../../src/workbook/sheet-spec';
import { shnorSheet } from '../../../src/workbook/sheets/lists';
import { resultsSheet } from '../../../src/workbook/sheets/results';
import { schoolsSheet } from '../../../src/workbook/sheets/schools';
import { headingsOf } from '../../workbook/cells';

const schools = headingsOf(schoolsSheet);

function layoutOf({ title }: SheetSpec, values: unknown[][] | undefined) {
  const described = longTexts.sheets.find(({ spec }) => spec.title === title);
  if (described === undefined) throw new Error(`no sheet ${title}`);
  return sheetLayout(described, values);
}

function layout(values: unknown[][] | undefined) {
  return layoutOf(schoolsSheet, values);
}

function columnsOf(values: unknown[][] | undefined) {
  return layout(values).columns.map(({ heading, column, isNew }) => [heading, column, isNew]);
}

describe('sheetLayout', () => {
  it('lays a new sheet out in the shipped order', () => {
    expect(layout(undefined)).toMatchObject({
      title: 'Школы',
      isNew: true,
      hidden: false,
      tabColour: '#1a73e8',
    });
    expect(columnsOf(undefined)).toEqual(schools.map((heading, at) => [heading, at + 1, true]));
  });

  it('takes an empty sheet for one without headings', () => {
    expect(layout([['']]).isNew).toBe(false);
    expect(columnsOf([['']])).toEqual(schools.map((heading, at) => [heading, at + 1, true]));
  });

  it('finds moved columns and adds missing ones to the right of all', () => {
    const row = ['Куратор', 'Заметки', 'Код ОО', 'Наименование', 'Муниципалитет', 'Вид', 'Логин ФИС ОКО'];
    expect(columnsOf([row, ['Методист']])).toEqual([
      ['Код ОО', 3, false],
      ['Наименование', 4, false],
      ['Муниципалитет', 5, false],
      ['Вид', 6, false],
      ['Гимназия, лицей, углублённое изучение', 8, true],
      ['Логин ФИС ОКО', 7, false],
      ['Код РИС ГИА', 9, true],
      ['Куратор', 1, false],
    ]);
  });

  it('never puts a heading over notes that stand without one', () => {
    const columns = columnsOf([schools.slice(0, 7), ['1', '', '', '', '', '', '', '', 'заметка']]);
    expect(columns.at(-1)).toEqual(['Куратор', 10, true]);
  });

  it('touches neither of two equal headings', () => {
    expect(columnsOf([[...schools, 'вид']]).map(([heading]) => heading)).not.toContain('Вид');
  });

  it('gives formats by type, codes and years as text', () => {
    const formats = Object.fromEntries(
      layoutOf(resultsSheet, undefined).columns.map(({ heading, format }) => [heading, format]),
    );
    expect(formats).toMatchObject({
      'Код ОО': '@',
      'Учебный год': '@',
      // «0» would hide the fraction that the check complains of.
      Участников: 'General',
      'Средний балл': '0.00',
      'Средний процент выполнения': '0.0',
      'По состоянию на': 'dd.mm.yyyy',
    });
  });

  it('gives drop-downs of words and of да and нет', () => {
    const words = Object.fromEntries(
      layout(undefined).columns.map((column) => [column.heading, column.words]),
    );
    expect(words.Вид).toEqual([
      'обычная',
      'вечерняя',
      'коррекционная',
      'при исправительном учреждении УИС',
      'иная',
    ]);
    expect(words['Гимназия, лицей, углублённое изучение']).toEqual(['да', 'нет']);
    expect(words.Наименование).toEqual([]);
  });

  it('protects what the add-on writes and nothing of the department', () => {
    const computed = layoutOf(shnorSheet, undefined).columns.map((column) => column.computed);
    expect(computed).toEqual([...new Array(9).fill(true), ...new Array(4).fill(false)]);
    expect(layout(undefined).columns.some((column) => column.computed)).toBe(false);
  });

  it('colours the words of a status', () => {
    const status = layoutOf(shnorSheet, undefined).columns[4];
    expect(Object.keys(status?.colours ?? {})).toEqual(
      expect.arrayContaining(['ШНОР', 'группа риска', 'недостаточно данных', 'вне отбора']),
    );
  });
});
