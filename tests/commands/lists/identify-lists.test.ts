// «Сформировать перечни»: the whole path from sheets to lists on a district worked out by hand.
import { describe, expect, it } from 'vitest';
import { identifyLists } from '../../../src/commands/lists/identify-lists';
import { responses } from '../../../src/contract/responses';
import { contextSheet } from '../../../src/workbook/sheets/context';
import { journalSheet } from '../../../src/workbook/sheets/journal';
import { dynamicsSheet, shnorSheet, shnsuSheet } from '../../../src/workbook/sheets/lists';
import { resultsSheet } from '../../../src/workbook/sheets/results';
import { schoolsSheet } from '../../../src/workbook/sheets/schools';
import { settingsSheet } from '../../../src/workbook/sheets/settings';
import { district, NO_CHANGES, prepared, refusalOf } from '../district';
import { fakePorts, SHOWN } from '../fake-book';

const source = 'источник: ФИС ОКО, Ф3, 12.06.2021';

describe('the lists', () => {
  const ports = district();
  const { summary, state } = identifyLists(ports, NO_CHANGES);

  it('name every school with its status and counts on «ШНОР»', () => {
    const rows = ports.book.rows(shnorSheet);
    expect(
      rows.map(({ code, name, year, status, low, usable }) => [code, name, year, status, low, usable]),
    ).toEqual([
      ['sch1', 'Школа 1', '2020/2021', 'ШНОР', 2, 2],
      ['sch2', 'Школа 2', '2020/2021', 'группа риска', 1, 2],
      ['sch3', 'Школа 3', '2020/2021', 'не в перечне', 0, 2],
      ['sch4', 'Школа 4', '2020/2021', 'вне отбора', 0, 0],
    ]);
  });

  it('give the reasons in words', () => {
    const [first] = ports.book.rows(shnorSheet);
    expect(
      String(first?.reasons)
        .replace(/\u00a0/g, ' ')
        .split('\n'),
    ).toEqual([
      `ВПР 2020/2021, 5 кл., математика: 36,1 % «2» (13 из 36), порог 30 %; ${source}`,
      `ВПР 2020/2021, 5 кл., русский язык: 33,3 % «2» (12 из 36), порог 30 %; ${source}`,
    ]);
  });

  it('name every school on «ШНСУ»', () => {
    expect(
      ports.book.rows(shnsuSheet).map(({ code, status, met, usable }) => [code, status, met, usable]),
    ).toEqual([
      ['sch1', 'ШНСУ', 3, 9],
      ['sch2', 'не в перечне', 0, 9],
      ['sch3', 'недостаточно данных', 0, 0],
      ['sch4', 'вне отбора', 0, 0],
    ]);
  });

  it('show the movement against the year before', () => {
    const rows = ports.book.rows(dynamicsSheet).filter(({ list }) => list === 'ШНОР');
    expect(rows).toEqual([
      {
        list: 'ШНОР',
        code: 'sch1',
        name: 'Школа 1',
        previous: 'не в перечне',
        current: 'ШНОР',
        movement: 'вошла в перечень',
        before: 0,
        now: 2,
      },
      {
        list: 'ШНОР',
        code: 'sch3',
        name: 'Школа 3',
        previous: 'ШНОР',
        current: 'не в перечне',
        movement: 'вышла из перечня',
        before: 2,
        now: 0,
      },
    ]);
  });

  it('are answered to the sidebar as its contract says', () => {
    expect(responses.identifyLists.safeParse({ summary, state }).success).toBe(true);
    expect(state.formedAt).toBe('22.11.2026 14:38');
    expect(state.canUndo).toBe(true);
    expect(state.years).toEqual(['2020/2021', '2019/2020']);
    expect(state.lists[0]).toMatchObject({
      id: 'shnor',
      year: '2020/2021',
      counts: [
        { status: 'ШНОР', count: 1 },
        { status: 'группа риска', count: 1 },
        { status: 'не в перечне', count: 1 },
        { status: 'вне отбора', count: 1 },
      ],
      approval: null,
    });
    expect(state.lists[0]?.rows[0]).toMatchObject({
      code: 'sch1',
      reached: 2,
      usable: 2,
      movement: 'вошла в перечень',
      regionDifference: '',
    });
  });

  it('leave one line in the journal', () => {
    const last = ports.book.rows(journalSheet).at(-1);
    expect(last).toMatchObject({
      time: '22.11.2026 14:38',
      operation: 'Формирование перечней',
      outcome: summary,
    });
    expect(summary).toBe(
      'За 2020/2021 сформировано: ШНОР — 1, группа риска — 1, ШНСУ — 1; всего 3\u00a0школы. 14:38.',
    );
  });
});

describe('a run', () => {
  it('reads each sheet once and writes one block of it in the shipped order', () => {
    const ports = district();
    const before = ports.book.calls.length;
    identifyLists(ports, NO_CHANGES);
    const calls = ports.book.calls.slice(before);
    expect(new Set(calls).size).toBe(calls.length);
    expect(calls.filter((call) => call.startsWith('write'))).toEqual([
      'write Прежний перечень',
      'write ШНОР',
      'write ШНСУ',
      'write Динамика',
      'write Журнал операций',
    ]);
  });

  it('changes nothing on the lists when it is repeated', () => {
    const ports = district();
    identifyLists(ports, NO_CHANGES);
    const once = ports.book.snapshot();
    identifyLists(ports, NO_CHANGES);
    const twice = ports.book.snapshot();
    for (const title of ['ШНОР', 'ШНСУ', 'Динамика', 'Настройки']) expect(twice[title]).toEqual(once[title]);
  });

  it('leaves what people have typed beside their school, own columns and formulas included', () => {
    const ports = district();
    const { book } = ports;
    identifyLists(ports, NO_CHANGES);
    book.type('ШНОР', 3, 'Комментарий', 'Обсудить с директором');
    const own = book.columnOf('ШНОР', 'Комментарий') + 1;
    book.write('ШНОР', 1, own, [['Своё'], ['а'], [{ formula: '=E3' }], ['в']]);
    book.type('Результаты', 4, '«2»', 20);
    book.type('Результаты', 4, '«3»', 16);
    identifyLists(ports, NO_CHANGES);
    expect(book.rows(shnorSheet)[1]).toMatchObject({
      code: 'sch2',
      comment: 'Обсудить с директором',
      low: 1,
    });
    expect(book.read('ШНОР')?.map((row) => row[own - 1])).toEqual(['Своё', 'а', SHOWN, 'в', '']);
  });

  it('keeps the row of a school that left while somebody has written in it, with its new status', () => {
    const ports = district();
    const { book } = ports;
    identifyLists(ports, NO_CHANGES);
    book.type('ШНОР', 2, 'Комментарий', 'Ликвидирована');
    book.type('Школы', 2, 'Код ОО', 'sch9');
    identifyLists(ports, NO_CHANGES);
    const rows = book.rows(shnorSheet);
    expect(rows[0]).toMatchObject({
      code: 'sch1',
      status: 'нет в таблице «Школы»',
      comment: 'Ликвидирована',
    });
    expect(rows.map(({ code }) => code)).toEqual(['sch1', 'sch2', 'sch3', 'sch4', 'sch9']);
  });

  it('leaves rows of other years as they are', () => {
    const ports = district();
    identifyLists(ports, { settings: [{ key: 'Год результатов', value: '2019/2020' }] });
    const year2020 = ports.book.rows(shnorSheet);
    expect(year2020.map(({ status }) => status)).toEqual([
      'не в перечне',
      'не в перечне',
      'ШНОР',
      'вне отбора',
    ]);
    identifyLists(ports, { settings: [{ key: 'Год результатов', value: '' }] });
    const rows = ports.book.rows(shnorSheet);
    expect(rows.slice(0, 4)).toEqual(year2020);
    expect(rows.slice(4).map(({ year }) => year)).toEqual(new Array(4).fill('2020/2021'));
  });

  it('writes changed settings into their cells and no others', () => {
    const ports = district();
    const before = ports.book.snapshot();
    identifyLists(ports, {
      settings: [
        { key: 'Порог низкого результата, %', value: '40' },
        { key: 'Минимум участников', value: '10' },
      ],
    });
    const changed = ports.book
      .rows(settingsSheet)
      .filter((row, at) => row.value !== before.Настройки?.[at + 1]?.[1]);
    expect(changed).toMatchObject([{ key: 'Порог низкого результата, %', value: '40' }]);
    expect(ports.book.rows(shnorSheet)[0]).toMatchObject({ status: 'не в перечне', low: 0 });
  });

  it('is refused for a year of which no result speaks', () => {
    const ports = district();
    const settings = [{ key: 'Год результатов', value: '2029/2030' }];
    expect(refusalOf(() => identifyLists(ports, { settings }))).toMatchObject({
      code: 'NO_YEAR',
      year: '2029/2030',
    });
  });

  it('warns of a counted subject that no result names', () => {
    const settings = [{ key: 'Учитываемые предметы', value: 'Матиматика; Русский язык' }];
    const { warnings } = identifyLists(district(), { settings }).state;
    expect(warnings).toContain('Предмета «Матиматика» из «Учитываемых предметов» нет в «Результатах»');
    expect(warnings.join()).not.toContain('«Русский язык»');
  });

  it('takes a counted subject for named however it is spelt', () => {
    const settings = [{ key: 'Учитываемые предметы', value: 'матем.; Рус. яз.' }];
    const { state } = identifyLists(district(), { settings });
    expect(state.warnings).toEqual([]);
    expect(state.lists[0]?.counts).toEqual(identifyLists(district(), NO_CHANGES).state.lists[0]?.counts);
  });

  it('warns of a counted subject whose name others only begin with', () => {
    const ports = district();
    for (const row of [2, 4, 6, 8, 10, 12])
      ports.book.type('Результаты', row, 'Предмет', 'Математика и информатика');
    const { warnings } = identifyLists(ports, NO_CHANGES).state;
    expect(warnings).toEqual([
      '«Результаты», E2: предмет «Математика и информатика» не узнан (6\u00a0строк), ни к одному из известных он не отнесён',
      'Предмета «Математика» из «Учитываемых предметов» нет в «Результатах»',
    ]);
  });

  it('judges the good rows and warns of the others', () => {
    const ports = district();
    ports.book.type('Результаты', 3, 'Участников', 'тридцать');
    ports.book.add(contextSheet, { code: 'sch77', year: '2020/2021' });
    const { state, summary } = identifyLists(ports, NO_CHANGES);
    expect(ports.book.rows(shnorSheet)[0]).toMatchObject({ low: 1, usable: 1, status: 'группа риска' });
    expect(state.warnings.map((text) => text.replace(/\u00a0/g, ' '))).toEqual([
      '«Результаты»: 1 замечание',
      '«Контекстные данные»: 1 замечание',
    ]);
    expect(summary).toContain('Замечаний к данным: 2');
  });

  it('judges ШНОР without any context', () => {
    const ports = district();
    ports.book.sheets.get('Контекстные данные')?.splice(1);
    const { state } = identifyLists(ports, NO_CHANGES);
    expect(state.lists[0]?.year).toBe('2020/2021');
    expect(ports.book.rows(shnorSheet)[0]).toMatchObject({ status: 'ШНОР' });
    for (const { status } of ports.book.rows(shnsuSheet)) {
      expect(['недостаточно данных', 'вне отбора']).toContain(status);
    }
  });
});

describe('a run that cannot be', () => {
  it('is refused on an unprepared workbook', () => {
    expect(refusalOf(() => identifyLists(fakePorts(), NO_CHANGES))).toEqual({
      code: 'NOT_PREPARED',
      sheet: 'Настройки',
    });
  });

  it('is refused without schools, and without results', () => {
    const ports = prepared();
    expect(refusalOf(() => identifyLists(ports, NO_CHANGES))).toEqual({ code: 'NO_SCHOOLS' });
    ports.book.add(schoolsSheet, { code: '1', name: 'Школа', municipality: 'Район' });
    expect(refusalOf(() => identifyLists(ports, NO_CHANGES))).toEqual({ code: 'NO_RESULTS' });
  });

  it('is refused when a heading of a list is missing or doubled', () => {
    const missing = district();
    missing.book.type('ШНОР', 1, 'Статус', 'Состояние');
    expect(refusalOf(() => identifyLists(missing, NO_CHANGES))).toEqual({
      code: 'HEADING_MISSING',
      sheet: 'ШНОР',
      heading: 'Статус',
    });
    const doubled = district();
    doubled.book.write('Результаты', 1, 20, [['Класс']]);
    expect(refusalOf(() => identifyLists(doubled, NO_CHANGES))).toEqual({
      code: 'HEADING_DOUBLED',
      sheet: 'Результаты',
      heading: 'Класс',
    });
  });

  it('is refused with a setting that cannot be read, naming its cell', () => {
    const ports = district();
    ports.book.type('Настройки', 10, 'Значение', 'треть');
    expect(refusalOf(() => identifyLists(ports, NO_CHANGES))).toMatchObject({
      code: 'SETTINGS',
      place: 'Лист «Настройки», ячейка B10',
      what: 'Настройка «Порог низкого результата, %»: значение «треть» не читается.',
    });
  });

  it('is refused with a setting nobody knows', () => {
    const settings = [{ key: 'Порог', value: '1' }];
    expect(refusalOf(() => identifyLists(district(), { settings }))).toEqual({
      code: 'UNKNOWN_SETTING',
      key: 'Порог',
    });
  });

  it('is refused while another run holds the workbook', () => {
    const { book } = district();
    const before = book.snapshot();
    const ports = fakePorts(book, { withLock: () => undefined });
    expect(refusalOf(() => identifyLists(ports, NO_CHANGES))).toEqual({ code: 'LOCKED' });
    expect(book.snapshot()).toEqual(before);
  });

  it('leaves every sheet as it was when any write fails', () => {
    for (const title of ['Настройки', 'ШНОР', 'ШНСУ', 'Динамика', 'Прежний перечень', 'Журнал операций']) {
      const ports = district();
      identifyLists(ports, NO_CHANGES);
      ports.book.type('Результаты', 2, '«2»', 0);
      ports.book.type('Результаты', 2, '«3»', 36);
      const before = ports.book.snapshot();
      let failed = false;
      ports.book.failing = (call) => {
        const fails = !failed && call === `write ${title}`;
        failed ||= fails;
        return fails;
      };
      const settings = [{ key: 'Минимум участников', value: '5' }];
      expect(refusalOf(() => identifyLists(ports, { settings }))).toMatchObject({ code: 'WRITE_UNDONE' });
      expect(ports.book.snapshot()).toEqual(before);
    }
  });

  it('writes nothing when a sheet cannot be read', () => {
    const ports = district();
    const before = ports.book.snapshot();
    ports.book.failing = (call) => call === 'readFormulas Динамика';
    expect(() => identifyLists(ports, NO_CHANGES)).toThrow('service: readFormulas Динамика');
    expect(ports.book.snapshot()).toEqual(before);
    expect(ports.book.count('write ШНОР')).toBe(0);
  });
});

describe('results', () => {
  it('are matched with schools by the digits of their codes', () => {
    const ports = district();
    ports.book.add(resultsSheet, {
      code: 'edu3',
      year: '2020/2021',
      procedure: 'ВПР',
      grade: 8,
      subject: 'Математика',
      participants: 10,
      marks2: 3,
      marks3: 7,
      marks4: 0,
      marks5: 0,
    });
    identifyLists(ports, NO_CHANGES);
    expect(ports.book.rows(shnorSheet)[2]).toMatchObject({ code: 'sch3', low: 1, usable: 3 });
  });
});
