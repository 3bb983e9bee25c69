// «Учебный пример» fills an empty workbook and never one that somebody has begun.
import { describe, expect, it } from 'vitest';
import { identifyLists } from '../../../src/commands/lists/identify-lists';
import { fillExample } from '../../../src/commands/start/fill-example';
import { schoolsSheet } from '../../../src/workbook/sheets/schools';
import { settingsSheet } from '../../../src/workbook/sheets/settings';
import { NO_CHANGES, prepared, refusalOf } from '../district';
import { fakePorts } from '../fake-book';

describe('fillExample', () => {
  it('fills the sheets of the district, after which the lists can be formed', () => {
    const ports = prepared();
    const { summary } = fillExample(ports);
    expect(summary).toMatch(/^Учебный пример заполнен: 24\u00a0школы, \d+\u00a0стр.* 14:38\.$/);
    expect(ports.book.rows(schoolsSheet)).toHaveLength(24);
    expect(String(ports.book.rows(settingsSheet)[0]?.value)).toMatch(/\S/);
    const { state } = identifyLists(ports, NO_CHANGES);
    expect(state.lists.map(({ rows }) => rows.length)).toEqual([24, 24]);
  });

  it('keeps the name of a municipality that somebody has typed', () => {
    const ports = prepared();
    ports.book.type('Настройки', 2, 'Значение', 'Свой район');
    fillExample(ports);
    expect(ports.book.rows(settingsSheet)[0]).toMatchObject({ value: 'Свой район' });
  });

  it('is refused when any of its sheets has a row, and adds nothing', () => {
    const ports = prepared();
    ports.book.add(schoolsSheet, { code: '1' });
    const before = ports.book.snapshot();
    expect(refusalOf(() => fillExample(ports))).toEqual({ code: 'NOT_EMPTY', sheet: 'Школы' });
    expect(ports.book.snapshot()).toEqual(before);
  });

  it('prepares an unprepared workbook first', () => {
    const ports = fakePorts();
    fillExample(ports);
    // The heading and the 24 schools of the example.
    expect(ports.book.read(schoolsSheet.title)).toHaveLength(25);
    expect(ports.book.read(settingsSheet.title)?.length).toBeGreaterThan(20);
  });
});
