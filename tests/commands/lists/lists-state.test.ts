// Lists as they stand on the sheets: counts, reasons, movement, approvals.
import { describe, expect, it } from 'vitest';
import { difference, listStates, statusCounts } from '../../../src/commands/lists/lists-state';
import { operationTexts } from '../../../src/messages/operation-texts';
import { approvedSheet, dynamicsSheet, shnorSheet, shnsuSheet } from '../../../src/workbook/sheets/lists';
import { cellsOf, type Row } from '../../workbook/cells';

interface Sheets {
  readonly shnor?: readonly Row[];
  readonly dynamics?: readonly Row[];
  readonly approved?: readonly Row[];
}

function shnorState({ shnor = [], dynamics = [], approved = [] }: Sheets) {
  const values = {
    shnor: cellsOf(shnorSheet, shnor),
    shnsu: cellsOf(shnsuSheet, []),
    dynamics: cellsOf(dynamicsSheet, dynamics),
    approved: cellsOf(approvedSheet, approved),
    texts: operationTexts,
  };
  return listStates(values, { shnor: 2021, shnsu: undefined })[0];
}

const row = { code: 'sch1', name: 'Школа 1', year: '2020/2021', status: 'ШНОР', low: 2, usable: 6 };

describe('listStates', () => {
  it('shows the rows of the year alone', () => {
    const state = shnorState({ shnor: [row, { ...row, code: '2', year: '2019/2020' }] });
    expect(state?.rows.map(({ code }) => code)).toEqual(['sch1']);
    expect(state).toMatchObject({ id: 'shnor', title: 'ШНОР', year: '2020/2021', approval: null });
  });

  it('parts the reasons and finds the borderline mark', () => {
    const reasons = 'ВПР: …\nпограничный случай: решает 1\u00a0обучающийся';
    expect(shnorState({ shnor: [{ ...row, reasons }] })?.rows[0]).toMatchObject({
      reasons: ['ВПР: …', 'пограничный случай: решает 1\u00a0обучающийся'],
      borderline: true,
    });
    expect(shnorState({ shnor: [row] })?.rows[0]).toMatchObject({ reasons: [], borderline: false });
  });

  it('finds a school that is listed for its accreditation alone', () => {
    const of = (reasons: string) => shnorState({ shnor: [{ ...row, reasons }] })?.rows[0]?.byAccreditation;
    const ground = 'по приостановлению (лишению) аккредитации, 2020/2021; источник не указан';
    expect(of(`в перечне ${ground}\nВПР: …`)).toBe(true);
    expect(of(`в перечне также ${ground}\nВПР: …`)).toBe(false);
    expect(of('')).toBe(false);
  });

  it('takes the movement of its own list, by the digits of the code', () => {
    const dynamics = [
      { list: 'ШНСУ', code: 'sch1', movement: 'осталась' },
      { list: 'ШНОР', code: 'edu1', movement: 'вошла в перечень' },
    ];
    expect(shnorState({ shnor: [row], dynamics })?.rows[0]?.movement).toBe('вошла в перечень');
  });

  it('shows the latest order of this list and year', () => {
    const approved = {
      list: 'ШНОР',
      code: 'edu1',
      name: 'Школа 1',
      year: '2020/2021',
      order: '1',
      orderDate: '01.09.2021',
    };
    const state = shnorState({
      shnor: [row],
      approved: [
        { ...approved, code: '7', name: 'Школа 7' },
        { ...approved, order: '2', orderDate: '01.10.2021' },
        { ...approved, code: '8', name: 'Школа 8', order: '2', orderDate: '01.10.2021' },
        { ...approved, year: '2019/2020', order: '3' },
        { ...approved, list: 'ШНСУ', order: '4' },
      ],
    });
    expect(state?.approval).toEqual({
      order: '№ 2 от 01.10.2021',
      date: '01.10.2021',
      schools: 2,
      entered: [],
      left: ['Школа 8'],
    });
  });

  it('shows no rows of a list that has no year', () => {
    const values = {
      shnor: cellsOf(shnorSheet, [row]),
      shnsu: cellsOf(shnsuSheet, []),
      dynamics: cellsOf(dynamicsSheet, []),
      approved: cellsOf(approvedSheet, []),
      texts: operationTexts,
    };
    expect(listStates(values, { shnor: undefined, shnsu: undefined })[0]).toMatchObject({
      year: '',
      rows: [],
    });
  });
});

describe('statusCounts', () => {
  it('counts in the order of the statuses and leaves out what nobody has', () => {
    expect(statusCounts('shnor', ['вне отбора', 'ШНОР', 'вне отбора', 'нет в таблице «Школы»'])).toEqual([
      { status: 'ШНОР', count: 1 },
      { status: 'вне отбора', count: 2 },
    ]);
  });
});

describe('difference', () => {
  it('names who came in and who went, by key', () => {
    const before = [
      { key: '1', name: 'Первая' },
      { key: '2', name: 'Вторая' },
    ];
    const now = [
      { key: '2', name: 'Вторая, переименованная' },
      { key: '3', name: 'Третья' },
    ];
    expect(difference(before, now)).toEqual({ entered: ['Третья'], left: ['Первая'] });
  });
});
