// What the section «Загрузка» opens with.
import { beforeEach, describe, expect, it } from 'vitest';
import { addIntake } from '../../../src/commands/intake/add-intake';
import { readIntake } from '../../../src/commands/intake/read-intake';
import { readStart } from '../../../src/commands/start/read-start';
import type { LoadedTable, Remembered } from '../../../src/contract/requests';
import { responses } from '../../../src/contract/responses';
import type { FakePorts } from '../fake-book';
import { markTable, withTwoSchools } from './intake-tables';

let ports: FakePorts;

beforeEach(() => {
  ports = withTwoSchools();
});

const add = (tables: LoadedTable[], remember: Remembered[]) => addIntake(ports, { tables, remember });

describe('readIntake', () => {
  it('gives the schools, the municipality and the day', () => {
    ports.book.type('Школы', 2, 'Логин ФИС ОКО', 'sch220001');
    const answer = readIntake(ports);
    expect(answer).toMatchObject({
      schools: [
        { code: 'sch1', name: 'СОШ № 1', login: 'sch220001', risCode: '' },
        { code: '0012', name: 'СОШ № 12', login: '', risCode: '' },
      ],
      today: '22.11.2026',
      remembered: [],
      last: null,
    });
    expect(responses.readIntake.safeParse(answer).success).toBe(true);
  });

  it('passes over what people have typed into the technical sheet', () => {
    add([markTable('a.xlsx', { sch1: [1, 2, 3, 4] })], [{ kind: 'school', key: 'а', value: '1' }]);
    ports.book.type('Память загрузки', 2, 'Значение', '{"at":5}');
    expect(readIntake(ports)).toMatchObject({
      remembered: [{ kind: 'school', key: 'а', value: '1' }],
      last: null,
    });
    expect(readStart(ports).loadedAt).toBe('');
  });
});
