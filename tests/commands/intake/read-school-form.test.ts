// What the dialog «Форма для школ» opens with.
import { beforeEach, describe, expect, it } from 'vitest';
import { readSchoolForm } from '../../../src/commands/intake/read-school-form';
import { prepareWorkbook } from '../../../src/commands/start/prepare-workbook';
import { responses } from '../../../src/contract/responses';
import { FORM_TARGETS, targetSheets } from '../../../src/intake/target-sheets';
import { prepared, refusalOf } from '../district';
import { type FakePorts, fakePorts } from '../fake-book';
import { withTwoSchools } from './intake-tables';

let ports: FakePorts;
beforeEach(() => {
  ports = withTwoSchools();
});

describe('readSchoolForm', () => {
  it('gives the tables with their questions and explanations, and the schools', () => {
    const answer = readSchoolForm(ports);
    expect(responses.readSchoolForm.safeParse(answer).success).toBe(true);
    expect(answer.tables.map(({ title, fields }) => [title, fields.length])).toEqual([
      ['Контекстные данные', 13],
      ['Кадры', 6],
      ['Поддержка', 9],
    ]);
    expect(answer.tables[0]?.fields.slice(0, 2)).toEqual([
      { id: 'pupils', heading: 'Обучающихся', kind: 'count', note: 'Всего обучающихся в школе.', whole: '' },
      {
        id: 'registered',
        heading: 'Состоят на учёте в ПДН (ОДН), КДН и ЗП',
        kind: 'count',
        note: 'Человек, каждый один раз.',
        whole: 'pupils',
      },
    ]);
    expect(answer.tables[2]?.fields.at(-1)).toMatchObject({ heading: 'Ссылка: отчёт', kind: 'link' });
    expect(answer.schools).toEqual([
      { code: 'sch1', name: 'СОШ № 1', municipality: 'Район' },
      { code: '0012', name: 'СОШ № 12', municipality: 'Район' },
    ]);
  });

  it('is of the tables whose filled forms are taken back', () => {
    const titles = readSchoolForm(ports).tables.map(({ title }) => title);
    expect(FORM_TARGETS.map((target) => targetSheets[target].title)).toEqual(titles);
  });

  it('offers the school year that goes on first, and before it the one that the settings name', () => {
    expect(readSchoolForm(ports).years).toEqual(['2026/2027', '2025/2026', '2024/2025']);
    const line = ports.book.read('Настройки')?.findIndex(([key]) => key === 'Год контекстных данных') ?? -1;
    ports.book.type('Настройки', line + 1, 'Значение', '2025/2026');
    expect(readSchoolForm(ports).years).toEqual(['2025/2026', '2026/2027', '2024/2025']);
  });

  it('counts the months before September to the year that has begun before them', () => {
    const book = ports.book;
    const inSpring = fakePorts(book, { clock: () => ({ date: '31.08.2026', time: '10:00' }) });
    expect(readSchoolForm(inSpring).years[0]).toBe('2025/2026');
    const inAutumn = fakePorts(book, { clock: () => ({ date: '01.09.2026', time: '10:00' }) });
    expect(readSchoolForm(inAutumn).years[0]).toBe('2026/2027');
  });

  it('does not send a person along in place of a school', () => {
    ports.book.type('Школы', 2, 'Наименование', 'Сидоров Пётр Ильич');
    expect(readSchoolForm(ports).schools[0]).toMatchObject({ code: 'sch1', name: '' });
  });

  it('says what is missing: the sheets, the schools', () => {
    expect(refusalOf(() => readSchoolForm(fakePorts()))).toEqual({ code: 'NOT_PREPARED', sheet: 'Школы' });
    expect(refusalOf(() => readSchoolForm(prepared()))).toEqual({ code: 'NO_SCHOOLS' });
  });

  it('writes nothing', () => {
    prepareWorkbook(ports);
    const before = ports.book.snapshot();
    readSchoolForm(ports);
    expect(ports.book.snapshot()).toEqual(before);
  });
});
