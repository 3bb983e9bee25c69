// Approving a list, what later runs then show, and taking the last run back.
import { beforeEach, describe, expect, it } from 'vitest';
import { approveLists } from '../../../src/commands/lists/approve-lists';
import { identifyLists } from '../../../src/commands/lists/identify-lists';
import { readLists } from '../../../src/commands/lists/read-lists';
import { undoLists } from '../../../src/commands/lists/undo-lists';
import { readStart } from '../../../src/commands/start/read-start';
import { journalSheet } from '../../../src/workbook/sheets/journal';
import { approvedSheet, shnorSheet } from '../../../src/workbook/sheets/lists';
import { district, NO_CHANGES, refusalOf } from '../district';
import type { FakePorts } from '../fake-book';

const BOTH = ['shnor', 'shnsu'];
const ORDER = { lists: BOTH, order: ' 214-О ', date: '1.10.2021' };

let ports: FakePorts;

beforeEach(() => {
  ports = district();
});

/** A pupil more with «2» in Russian puts school 2 on the list: 11 of 36 twice. */
function secondSchoolFalls(): void {
  ports.book.type('Результаты', 5, '«2»', 11);
  ports.book.type('Результаты', 5, '«3»', 25);
}

describe('approveLists', () => {
  it('keeps the schools of both lists under the order', () => {
    identifyLists(ports, NO_CHANGES);
    ports.book.type('Настройки', 8, 'Значение', '2021/2022');
    const { summary } = approveLists(ports, ORDER);
    expect(summary).toBe(
      'Утверждено приказом № 214-О от 01.10.2021: ШНОР — 1\u00a0школа, ШНСУ — 1\u00a0школа.',
    );
    const [shnor, shnsu, ...rest] = ports.book.rows(approvedSheet);
    expect(rest).toEqual([]);
    expect(shnor).toEqual({
      list: 'ШНОР',
      code: 'sch1',
      name: 'Школа 1',
      municipality: 'Район',
      year: '2020/2021',
      status: 'ШНОР',
      reasons: ports.book.rows(shnorSheet)[0]?.reasons,
      order: '214-О',
      orderDate: '01.10.2021',
      listYear: '2021/2022',
      approvedAt: '22.11.2026 14:38',
      seal: expect.stringMatching(/^1\/1 [\da-f]{16} [\da-f]{16}$/),
    });
    expect(shnsu).toMatchObject({ list: 'ШНСУ', code: 'sch1', status: 'ШНСУ' });
    expect(ports.book.rows(journalSheet).at(-1)).toMatchObject({
      operation: 'Утверждение перечня',
      outcome: summary,
    });
  });

  it('approves one list when one is chosen', () => {
    identifyLists(ports, NO_CHANGES);
    approveLists(ports, { ...ORDER, lists: ['shnsu'] });
    expect(ports.book.rows(approvedSheet).map(({ list }) => list)).toEqual(['ШНСУ']);
  });

  it('approves an empty list as a row that says so', () => {
    identifyLists(ports, { settings: [{ key: 'Порог низкого результата, %', value: '90' }] });
    const { summary } = approveLists(ports, { ...ORDER, lists: ['shnor'] });
    expect(summary).toContain('ШНОР — 0\u00a0школ');
    expect(ports.book.rows(approvedSheet)).toMatchObject([
      { list: 'ШНОР', code: '', name: 'В перечне нет школ' },
    ]);
    expect(readLists(ports).lists[0]?.approval).toMatchObject({ schools: 0, entered: [], left: [] });
  });

  it.each([
    [{ order: ' ' }, { code: 'NO_ORDER' }],
    [{ date: '' }, { code: 'NO_ORDER' }],
    [{ lists: [] }, { code: 'NO_LIST_CHOSEN' }],
    [{ lists: ['нечто'] }, { code: 'NO_LIST_CHOSEN' }],
    [{ date: '31.02.2021' }, { code: 'ORDER_DATE', value: '31.02.2021' }],
    [{ date: '29.02.2021' }, { code: 'ORDER_DATE', value: '29.02.2021' }],
    [{ date: '2021-10-01' }, { code: 'ORDER_DATE', value: '2021-10-01' }],
    [{ date: '01.13.2021' }, { code: 'ORDER_DATE', value: '01.13.2021' }],
    [{ date: '01.10.0021' }, { code: 'ORDER_DATE', value: '01.10.0021' }],
    [{ date: 'вчера' }, { code: 'ORDER_DATE', value: 'вчера' }],
  ])('refuses %j', (change, refusal) => {
    identifyLists(ports, NO_CHANGES);
    const before = ports.book.snapshot();
    expect(refusalOf(() => approveLists(ports, { ...ORDER, ...change }))).toEqual(refusal);
    expect(ports.book.snapshot()).toEqual(before);
  });

  it('takes the 29th of February of a leap year', () => {
    identifyLists(ports, NO_CHANGES);
    approveLists(ports, { ...ORDER, date: '29.02.2020' });
    expect(ports.book.rows(approvedSheet)[0]).toMatchObject({ orderDate: '29.02.2020' });
  });

  it('refuses before the lists were ever formed', () => {
    expect(refusalOf(() => approveLists(ports, ORDER))).toEqual({ code: 'NOT_FORMED' });
  });

  it('refuses the same order for the same list twice, and takes a new one', () => {
    identifyLists(ports, NO_CHANGES);
    approveLists(ports, ORDER);
    expect(refusalOf(() => approveLists(ports, { ...ORDER, date: '01.10.2021' }))).toEqual({
      code: 'ALREADY_APPROVED',
      order: '№ 214-О от 01.10.2021',
    });
    approveLists(ports, { ...ORDER, order: '215-О' });
    expect(ports.book.rows(approvedSheet)).toHaveLength(4);
  });

  it('never changes: later runs show how the data now differ from it', () => {
    identifyLists(ports, NO_CHANGES);
    approveLists(ports, ORDER);
    const approved = ports.book.rows(approvedSheet);
    secondSchoolFalls();
    ports.book.type('Результаты', 2, '«2»', 0);
    ports.book.type('Результаты', 2, '«3»', 36);
    const { state } = identifyLists(ports, NO_CHANGES);
    expect(state.lists[0]?.approval).toEqual({
      order: '№ 214-О от 01.10.2021',
      date: '01.10.2021',
      schools: 1,
      entered: ['Школа 2'],
      left: ['Школа 1'],
    });
    expect(state.lists[1]?.approval).toMatchObject({ entered: [], left: [] });
    expect(ports.book.rows(approvedSheet)).toEqual(approved);
  });
});

describe('undoLists', () => {
  it('puts the lists of before the last run back', () => {
    identifyLists(ports, NO_CHANGES);
    const before = ports.book.snapshot();
    secondSchoolFalls();
    identifyLists(ports, NO_CHANGES);
    expect(ports.book.rows(shnorSheet)[1]).toMatchObject({ status: 'ШНОР' });
    const { summary } = undoLists(ports);
    const after = ports.book.snapshot();
    for (const title of ['ШНОР', 'ШНСУ', 'Динамика']) expect(after[title]).toEqual(before[title]);
    expect(summary).toBe(
      'Перечни за 2020/2021 возвращены к прежнему виду. Настройки остались как есть. 14:38.',
    );
    expect(ports.book.rows(journalSheet).at(-1)).toMatchObject({ operation: 'Возврат прежнего перечня' });
  });

  it('leaves what people have typed since then beside its school', () => {
    identifyLists(ports, NO_CHANGES);
    secondSchoolFalls();
    identifyLists(ports, NO_CHANGES);
    ports.book.type('ШНОР', 3, 'Комментарий', 'Разобраться');
    undoLists(ports);
    expect(ports.book.rows(shnorSheet)[1]).toMatchObject({
      code: 'sch2',
      status: 'группа риска',
      comment: 'Разобраться',
    });
  });

  it('leaves an empty list after the first run, and nothing to approve', () => {
    identifyLists(ports, NO_CHANGES);
    undoLists(ports);
    expect(ports.book.rows(shnorSheet)).toEqual([]);
    expect(readLists(ports)).toMatchObject({ formedAt: '', canUndo: false });
    expect(readStart(ports).steps.at(-1)).toMatchObject({ id: 'lists', state: 'todo' });
    expect(refusalOf(() => approveLists(ports, ORDER))).toEqual({ code: 'NOT_FORMED' });
  });

  it('keeps a row of the undone run in which somebody has written: its school without a verdict', () => {
    identifyLists(ports, NO_CHANGES);
    ports.book.type('ШНОР', 2, 'Комментарий', 'Выезд');
    undoLists(ports);
    expect(ports.book.rows(shnorSheet)).toMatchObject([
      { code: 'sch1', name: 'Школа 1', status: '', low: '', reasons: '', comment: 'Выезд' },
    ]);
  });

  it('leads back to the year of the run before', () => {
    identifyLists(ports, NO_CHANGES);
    identifyLists(ports, { settings: [{ key: 'Год результатов', value: '2019/2020' }] });
    undoLists(ports);
    const { lists } = readLists(ports);
    expect(lists[0]).toMatchObject({ year: '2020/2021' });
    expect(lists[0]?.rows).toHaveLength(4);
    expect(ports.book.rows(shnorSheet)).toHaveLength(4);
  });

  it.each<[string, () => void]>([
    ['nothing was formed', () => {}],
    [
      'the list is approved',
      () => {
        identifyLists(ports, NO_CHANGES);
        approveLists(ports, ORDER);
      },
    ],
    [
      'it is undone already',
      () => {
        identifyLists(ports, NO_CHANGES);
        identifyLists(ports, NO_CHANGES);
        undoLists(ports);
      },
    ],
  ])('is refused when %s', (_when, before) => {
    before();
    expect(refusalOf(() => undoLists(ports))).toEqual({ code: 'NOTHING_TO_UNDO' });
  });

  it('is refused when somebody has typed over what was kept', () => {
    identifyLists(ports, NO_CHANGES);
    identifyLists(ports, NO_CHANGES);
    ports.book.type('Прежний перечень', 3, 'Строка', 'ой');
    const before = ports.book.snapshot();
    expect(refusalOf(() => undoLists(ports))).toEqual({ code: 'KEPT_UNREADABLE' });
    expect(ports.book.snapshot()).toEqual(before);
  });
});
