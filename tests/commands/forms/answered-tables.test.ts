// Tables, response sheets, years and deadlines as requests name them: taken, or refused by name.
import { describe, expect, it } from 'vitest';
import {
  linkedColumns,
  readAskedYear,
  readDeadline,
  requiredResponses,
  requiredTableSpec,
} from '../../../src/commands/forms/answered-tables';
import { contextSheet } from '../../../src/workbook/sheets/context';
import { staffSheet, supportSheet } from '../../../src/workbook/sheets/support';
import { refusalOf } from '../district';

describe('requiredTableSpec', () => {
  it.each([contextSheet, staffSheet, supportSheet])('knows $title', (spec) => {
    expect(requiredTableSpec(spec.title)).toBe(spec);
  });

  it.each(['Школы', 'кадры', 'Ответы', ''])('refuses «%s»', (table) => {
    expect(refusalOf(() => requiredTableSpec(table))).toEqual({ code: 'NO_SUCH_TABLE', table });
  });
});

describe('requiredResponses', () => {
  const tabs = [
    { id: 5, title: 'Школы' },
    { id: 0, title: 'Ответы' },
  ];

  it('is the title that the sheet has now', () => {
    expect(requiredResponses(tabs, 0)).toBe('Ответы');
  });

  it('refuses a sheet that is gone', () => {
    expect(refusalOf(() => requiredResponses(tabs, 7))).toEqual({ code: 'NO_RESPONSES', sheetId: '7' });
  });
});

describe('linkedColumns', () => {
  it('are all that an answer may fill, never the mark', () => {
    expect(linkedColumns(staffSheet)).toEqual([
      { id: 'code', heading: 'Код ОО' },
      { id: 'year', heading: 'Учебный год' },
      { id: 'teachers', heading: 'Педагогов' },
      { id: 'diagnosed', heading: 'Прошли диагностику профессиональных дефицитов' },
      { id: 'directed', heading: 'Направлены на КПК по запросам' },
      { id: 'trained', heading: 'Завершили КПК по запросам' },
      { id: 'riskTrained', heading: 'Завершили КПК по работе с детьми с риском неуспешности' },
      { id: 'measures', heading: 'Меры поддержки' },
      { id: 'source', heading: 'Источник' },
      { id: 'asOf', heading: 'По состоянию на' },
    ]);
  });
});

describe('readAskedYear', () => {
  it.each([
    ['2025/2026', 2026],
    ['2026', 2026],
    ['', undefined],
    ['  ', undefined],
  ])('of %j is %j', (text, year) => {
    expect(readAskedYear(text)).toBe(year);
  });

  it.each(['2025/2027', 'этот', '26'])('refuses %j', (value) => {
    expect(refusalOf(() => readAskedYear(value))).toEqual({ code: 'NOT_A_YEAR', value });
  });
});

describe('readDeadline', () => {
  it.each([
    ['15.12.2026', '15.12.2026'],
    [' 1.2.2027 ', '01.02.2027'],
    ['', ''],
    ['  ', ''],
  ])('of %j is %j', (text, date) => {
    expect(readDeadline(text)).toBe(date);
  });

  it.each(['31.11.2026', '2026-12-15', 'до Нового года'])('refuses %j', (value) => {
    expect(refusalOf(() => readDeadline(value))).toEqual({ code: 'NOT_A_DATE', value });
  });
});
