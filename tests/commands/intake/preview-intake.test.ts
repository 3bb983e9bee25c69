// What an intake would do is told before anything is written, and is what it then does.
import { beforeEach, describe, expect, it } from 'vitest';
import { addIntake } from '../../../src/commands/intake/add-intake';
import { previewIntake } from '../../../src/commands/intake/preview-intake';
import type { LoadedTable } from '../../../src/contract/requests';
import { responses } from '../../../src/contract/responses';
import { regionSheet } from '../../../src/workbook/sheets/comparison';
import type { FakePorts } from '../fake-book';
import { markTable, tableOf, withTwoSchools } from './intake-tables';

let ports: FakePorts;

beforeEach(() => {
  ports = withTwoSchools();
});

const add = (...tables: LoadedTable[]) => addIntake(ports, { tables, remember: [] });

describe('previewIntake', () => {
  it('tells what addIntake would do, and writes nothing', () => {
    add(markTable('a.xlsx', { sch1: [1, 2, 3, 4] }));
    const before = ports.book.snapshot();
    const tables = [markTable('b.xlsx', { sch1: [1, 2, 4, 4], '0012': [1, 1, 1, 1], нет: [1, 1, 1, 1] })];
    const plan = previewIntake(ports, { tables });
    expect(ports.book.snapshot()).toEqual(before);
    expect(plan.sheets).toEqual([{ sheet: 'Результаты', added: 1, changed: 1, same: 0, refused: 1 }]);
    expect(plan).toEqual(add(...tables).plan);
  });

  it('cuts long lists at 200 and tells how many there are', () => {
    const marks = Object.fromEntries(
      Array.from({ length: 250 }, (_, n) => [`нет ${n + 100}`, [1, 1, 1, 1] as const]),
    );
    const { problems, problemsTotal } = previewIntake(ports, { tables: [markTable('a', marks)] });
    expect([problems.length, problemsTotal]).toEqual([200, 250]);
  });

  it('names a changed row and its values as a person reads them', () => {
    const region = {
      year: '2025/2026',
      procedure: 'ВПР',
      grade: 4,
      subject: 'Математика',
      participants: 900,
    };
    ports.book.add(regionSheet, { ...region, mean: 'Иванов П. И.', deviation: new Date(2026, 5, 3) });
    const plan = previewIntake(ports, {
      tables: [tableOf('Регион', 'a', { ...region, participants: 12_030, mean: 3.75, deviation: 0.5 })],
    });
    const row = 'ВПР, Математика, 4 класс, 2025/2026';
    expect(plan.changes).toEqual([
      { sheet: 'Регион', cell: 'E2', row, heading: 'Участников', before: '900', after: '12\u00a0030' },
      { sheet: 'Регион', cell: 'F2', row, heading: 'Средний балл', before: '…', after: '3,75' },
      { sheet: 'Регион', cell: 'G2', row, heading: 'СКО', before: '03.06.2026', after: '0,5' },
    ]);
    expect(responses.previewIntake.safeParse(plan).success).toBe(true);
  });

  it('names a row that cannot be read by its place, and a file that another contradicts', () => {
    const { problems } = previewIntake(ports, {
      tables: [
        tableOf('Школы', 'школы.xlsx', { login: '#N/A' }),
        markTable('а.xlsx', { sch1: [1, 1, 1, 1] }),
        markTable('б.xlsx', { sch1: [2, 1, 1, 0] }),
      ],
    });
    const row = 'СОШ № 1, ВПР, Русский язык, 4 класс, 2025/2026';
    expect(problems).toMatchObject([
      { code: 'REQUIRED_BLANK', from: 'школы.xlsx', row: 'строка 1' },
      {
        code: 'FILES_DIFFER',
        from: 'а.xlsx',
        row,
        what: 'В столбце «2» здесь «1», а в «б.xlsx» — «2».',
        todo: 'Оставьте в списке один из этих файлов.',
      },
      { code: 'FILES_DIFFER', from: 'б.xlsx', row },
    ]);
  });
});
