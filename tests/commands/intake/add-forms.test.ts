// Filled forms of schools on their way into the workbook: judged by the rules of their sheets, row by row.
import { beforeEach, describe, expect, it } from 'vitest';
import { addIntake } from '../../../src/commands/intake/add-intake';
import { previewIntake } from '../../../src/commands/intake/preview-intake';
import { undoIntake } from '../../../src/commands/intake/undo-intake';
import type { LoadedTable } from '../../../src/contract/requests';
import { contextSheet } from '../../../src/workbook/sheets/context';
import type { FakePorts } from '../fake-book';
import { dataOf, tableOf, withTwoSchools } from './intake-tables';

type Row = Readonly<Record<string, string | number>>;

let ports: FakePorts;
beforeEach(() => {
  ports = withTwoSchools();
});

function form(from: string, row: Row, sheet = 'Контекстные данные'): LoadedTable {
  const common = sheet === 'Поддержка' ? {} : { source: 'Форма школы (.xlsx)', asOf: '22.11.2026' };
  return { ...tableOf(sheet, from, { year: '2025/2026', ...row }), common };
}

describe('forms of schools', () => {
  it('are added to their tables, and an intake of them can be undone', () => {
    const before = dataOf(ports);
    const tables = [
      form('1.xlsx', { code: '0012', pupils: 812, registered: 12, remote: 'да' }),
      form('2.xlsx', { code: '0012', actLink: 'https://school.example/act' }, 'Поддержка'),
    ];
    const { plan } = addIntake(ports, { tables, remember: [] });
    expect(plan.sheets).toMatchObject([
      { sheet: 'Контекстные данные', added: 1 },
      { sheet: 'Поддержка', added: 1 },
    ]);
    expect(ports.book.rows(contextSheet)).toMatchObject([
      { pupils: 812, registered: 12, remote: 'да', truancy: '', answer: '' },
    ]);
    undoIntake(ports);
    expect(dataOf(ports)).toEqual(before);
  });

  it.each<[string, Row, string, string]>([
    ['a part above the whole', { pupils: 10, registered: 11 }, 'COUNT_ABOVE_WHOLE', 'Состоят на учёте'],
    ['a fraction of people', { pupils: 10.5 }, 'NOT_WHOLE', 'Обучающихся'],
    ['a percent for people', { pupils: '36 %' }, 'NOT_A_NUMBER', 'Обучающихся'],
    ['neither да nor нет', { remote: 'частично' }, 'UNKNOWN_YES_NO', 'Отдалённость'],
    ['a person', { missing: 'Сидоров Пётр Ильич' }, 'PERSONAL_TEXT', 'Чего не хватает'],
    ['a school that is not there', { code: '77', pupils: 10 }, 'UNKNOWN_SCHOOL', '77'],
  ])('%s is named with its file, and the other file is taken', (_what, row, code, word) => {
    const tables = [form('1.xlsx', { code: '0012', ...row }), form('2.xlsx', { code: 'sch1', pupils: 5 })];
    const plan = previewIntake(ports, { tables });
    expect(plan.problems).toMatchObject([{ code, from: '1.xlsx' }]);
    expect(plan.problems[0]?.what).toContain(word);
    expect(JSON.stringify(plan.problems)).not.toContain('Сидоров');
    expect(plan.tables).toMatchObject([
      { refused: 1, added: 0 },
      { refused: 0, added: 1 },
    ]);
  });

  it('a link to no page of the web is named with what to do', () => {
    const tables = [form('1.xlsx', { code: '0012', actLink: 'на сайте школы' }, 'Поддержка')];
    expect(previewIntake(ports, { tables }).problems).toMatchObject([
      {
        code: 'LINK_NOT_WEB',
        from: '1.xlsx',
        row: 'СОШ № 12, 2025/2026',
        what: 'В столбце «Ссылка: акт» стоит «на сайте школы», а нужен адрес страницы.',
        todo: 'Вставьте адрес целиком и без пробелов: он начинается с https:// или http://.',
      },
    ]);
  });

  it('two of one school that differ are both named', () => {
    const tables = [5, 6].map((pupils) => form(`${pupils}.xlsx`, { code: '0012', pupils }));
    expect(previewIntake(ports, { tables }).problems.map(({ code, from }) => [code, from])).toEqual([
      ['FILES_DIFFER', '5.xlsx'],
      ['FILES_DIFFER', '6.xlsx'],
    ]);
  });
});
