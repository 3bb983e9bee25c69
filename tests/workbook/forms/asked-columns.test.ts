// Which columns a school is asked about, and which count a count is a part of.
import { describe, expect, it } from 'vitest';
import { askedColumns, partOf } from '../../../src/workbook/forms/asked-columns';
import { contextSheet } from '../../../src/workbook/sheets/context';
import { staffSheet, supportSheet } from '../../../src/workbook/sheets/support';

const headingsOf = (spec: Parameters<typeof askedColumns>[0]) =>
  askedColumns(spec).map(({ column }) => column.heading);

describe('askedColumns', () => {
  it('are those of the sheet in their order, without the school, the year and what the add-on writes itself', () => {
    expect(headingsOf(staffSheet)).toEqual([
      'Педагогов',
      'Прошли диагностику профессиональных дефицитов',
      'Направлены на КПК по запросам',
      'Завершили КПК по запросам',
      'Завершили КПК по работе с детьми с риском неуспешности',
      'Меры поддержки',
    ]);
    expect(headingsOf(supportSheet)[0]).toBe('Диагностика обучающихся проведена');
    expect(headingsOf(supportSheet).at(-1)).toBe('Ссылка: отчёт');
    expect(headingsOf(contextSheet)).toHaveLength(13);
  });

  it('leave out a technical column of whatever name', () => {
    const spec = {
      title: 'Лист',
      filledBy: 'schools',
      columns: {
        pupils: { heading: 'Обучающихся', type: 'count' },
        mark: { heading: 'Отметка', type: 'text', technical: true },
      },
    } as const;
    expect(askedColumns(spec)).toEqual([{ id: 'pupils', column: spec.columns.pupils }]);
  });
});

describe('partOf', () => {
  it('names the whole of a part, and nothing for the whole itself and for other columns', () => {
    expect(partOf(contextSheet, 'registered')).toBe('pupils');
    expect(partOf(staffSheet, 'riskTrained')).toBe('teachers');
    expect(partOf(contextSheet, 'pupils')).toBeUndefined();
    expect(partOf(contextSheet, 'remote')).toBeUndefined();
    expect(partOf(supportSheet, 'diagnosed')).toBeUndefined();
  });
});
