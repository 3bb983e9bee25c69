// The workbook: tabs, properties and its file.
import { describe, expect, it } from 'vitest';
import { Workbook } from '../../../local/workbook/workbook';

function filled(): Workbook {
  const workbook = new Workbook();
  workbook.name = 'Учебный район';
  const schools = workbook.insertSheet('Школы');
  schools.look.numberFormats.set(2, 1, 999, 1, '@');
  schools.setValues(1, 1, [
    ['Код ОО', 'Дата', 'Да?', 'Число', 'Формула'],
    ['0012', new Date(2021, 1, 1), true, 3.5, '=D2*2'],
  ]);
  schools.look.validations.set(2, 3, 999, 1, {
    words: ['да', 'нет'],
    allowInvalid: true,
    helpText: 'да или нет',
  });
  schools.look.notes.set(1, 1, 1, 1, 'Код текстом');
  schools.look.backgrounds.set(1, 1, 1, 5, '#eeeeee');
  schools.look.fontWeights.set(1, 1, 1, 5, 'bold');
  schools.look.setColumnWidths(1, 2, 140);
  schools.look.protect('вычисляется', true, { row: 1, column: 5, rows: 1000, columns: 1 });
  schools.look.conditionalRules.push({
    ranges: [{ row: 2, column: 3, rows: 999, columns: 1 }],
    condition: 'textEquals',
    text: 'да',
    background: '#ffe0e0',
    fontColor: null,
  });
  schools.frozenRows = 1;
  schools.tabColor = '#00ff00';
  workbook.insertSheet('Журнал').hidden = true;
  workbook.documentProperties.set('ключ', 'значение');
  workbook.userProperties.set('u', '1');
  workbook.scriptProperties.set('s', '2');
  workbook.selection = { sheet: 'Школы', row: 2, column: 1, rows: 1, columns: 3 };
  return workbook;
}

describe('the workbook as JSON', () => {
  it('comes back whole', () => {
    const json = JSON.parse(JSON.stringify(filled().toJson()));
    const again = Workbook.fromJson(json);
    expect(again.toJson()).toEqual(filled().toJson());
    const sheet = again.sheet('Школы');
    expect(sheet?.values(2, 1, 1, 5)).toEqual([['0012', new Date(2021, 1, 1), true, 3.5, 7]]);
    expect(sheet?.look.validations.get(900, 3)?.words).toEqual(['да', 'нет']);
    expect(sheet?.look.notes.get(1, 1)).toBe('Код текстом');
    expect(sheet?.frozenRows).toBe(1);
    expect(again.sheet('Журнал')?.hidden).toBe(true);
    expect(again.documentProperties.get('ключ')).toBe('значение');
  });

  it('keeps no cell for the format of a whole column', () => {
    const json = filled().toJson();
    expect(JSON.stringify(json.sheets[0]?.look).length).toBeLessThan(1500);
  });
});

describe('tabs', () => {
  it('stand in order, each name once', () => {
    const workbook = filled();
    workbook.insertSheet('Первый', 0);
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Первый', 'Школы', 'Журнал']);
    expect(() => workbook.insertSheet('Школы')).toThrow('уже есть');
    expect(new Set(workbook.sheets.map((sheet) => sheet.id)).size).toBe(3);
  });

  it('a renamed sheet keeps selection and formulas of others', () => {
    const workbook = filled();
    const journal = workbook.sheet('Журнал');
    journal?.setValues(1, 1, [['=Школы!D2']]);
    const schools = workbook.sheet('Школы');
    if (schools) schools.name = 'Организации';
    expect(workbook.selection.sheet).toBe('Организации');
    expect(journal?.values(1, 1, 1, 1)).toEqual([[3.5]]);
  });

  it('formulas over a deleted sheet show #REF!', () => {
    const workbook = filled();
    const journal = workbook.sheet('Журнал');
    journal?.setValues(1, 1, [['=Школы!D2']]);
    workbook.deleteSheet('Школы');
    expect(journal?.values(1, 1, 1, 1)).toMatchObject([[{ error: '#REF!' }]]);
    expect(workbook.selection.sheet).toBe('Журнал');
  });
});
