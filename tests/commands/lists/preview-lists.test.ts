// What the lists would be with other settings: counted and compared, nothing written.
import { describe, expect, it } from 'vitest';
import { identifyLists } from '../../../src/commands/lists/identify-lists';
import { previewLists } from '../../../src/commands/lists/preview-lists';
import { responses } from '../../../src/contract/responses';
import { district, NO_CHANGES, refusalOf } from '../district';

describe('previewLists', () => {
  it('counts and names the schools before the lists were ever formed', () => {
    const ports = district();
    const before = ports.book.snapshot();
    const preview = previewLists(ports, NO_CHANGES);
    expect(responses.previewLists.safeParse(preview).success).toBe(true);
    expect(preview.lists[0]).toEqual({
      id: 'shnor',
      title: 'ШНОР',
      year: '2020/2021',
      counts: [
        { status: 'ШНОР', count: 1 },
        { status: 'группа риска', count: 1 },
        { status: 'не в перечне', count: 1 },
        { status: 'вне отбора', count: 1 },
      ],
      current: [],
      entered: ['Школа 1'],
      left: [],
    });
    expect(ports.book.snapshot()).toEqual(before);
  });

  it('compares changed settings with the list as it stands, and writes nothing', () => {
    const ports = district();
    identifyLists(ports, NO_CHANGES);
    const before = ports.book.snapshot();
    const written = ports.book.calls.filter((call) => call.startsWith('write')).length;
    const settings = [{ key: 'Порог низкого результата, %', value: '36' }];
    const { lists } = previewLists(ports, { settings });
    // 13 of 36 is 36,1 %, 12 of 36 is 33,3 %: one low procedure is left.
    expect(lists[0]).toMatchObject({ entered: [], left: ['Школа 1'] });
    expect(lists[0]?.counts[0]).toEqual({ status: 'группа риска', count: 1 });
    expect(lists[0]?.current[0]).toEqual({ status: 'ШНОР', count: 1 });
    expect(lists[1]).toMatchObject({ entered: [], left: [] });
    expect(ports.book.snapshot()).toEqual(before);
    expect(ports.book.calls.filter((call) => call.startsWith('write'))).toHaveLength(written);
  });

  it('refuses a setting that cannot be read', () => {
    const settings = [{ key: 'Набор правил ШНОР', value: 'по настроению' }];
    expect(refusalOf(() => previewLists(district(), { settings }))).toMatchObject({
      code: 'SETTINGS',
      todo: expect.stringContaining('Подходит: 2 процедуры за год, два года подряд, три года, по приказу.'),
    });
  });
});
