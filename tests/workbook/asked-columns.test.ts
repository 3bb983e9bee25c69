// Which columns a school is asked about: figures and texts, never what is known or kept by the add-on.
import { describe, expect, it } from 'vitest';
import { askedColumns } from '../../src/workbook/asked-columns';
import { contextSheet } from '../../src/workbook/sheets/context';
import { answeredSheets } from '../../src/workbook/sheets/forms';
import { supportSheet } from '../../src/workbook/sheets/support';

describe('askedColumns', () => {
  it('are in the order of the sheet, without the school, the year, the source, the day and the mark', () => {
    expect(askedColumns(contextSheet).map(({ column }) => column.heading)).toEqual([
      'Обучающихся',
      'Состоят на учёте в ПДН (ОДН), КДН и ЗП',
      'Из семей мигрантов и (или) слабо владеют русским языком',
      'Не прошли промежуточную аттестацию',
      'Систематически пропускают без уважительной причины',
      'С ЗПР, УО (по заключению ПМПК)',
      'Отдалённость',
      'Малокомплектная',
      'Дефицит инфраструктуры',
      'Чего не хватает',
      'Неукомплектованность кадрами',
      'Вакансии и недостающие специалисты',
      'Приостановление или лишение аккредитации',
    ]);
  });

  it('come with their ids', () => {
    expect(askedColumns(supportSheet)[0]).toEqual({
      id: 'diagnosed',
      column: supportSheet.columns.diagnosed,
    });
  });

  it('are some of every table that forms fill', () => {
    expect(answeredSheets.map(({ title }) => title)).toEqual(['Контекстные данные', 'Кадры', 'Поддержка']);
    for (const spec of answeredSheets) expect(askedColumns(spec).length).toBeGreaterThan(5);
  });
});
