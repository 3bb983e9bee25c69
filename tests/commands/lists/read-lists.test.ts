// The section «Перечни» as it opens: lists, settings, approvals and differences with the region.
import { describe, expect, it } from 'vitest';
import { identifyLists } from '../../../src/commands/lists/identify-lists';
import { readLists } from '../../../src/commands/lists/read-lists';
import { responses } from '../../../src/contract/responses';
import { district, NO_CHANGES, refusalOf } from '../district';
import { fakePorts } from '../fake-book';

const ONLY_HERE = 'в нашем перечне есть, в перечне региона нет';
const ONLY_REGION = 'в перечне региона есть, в нашем нет';

/** Differences of the four schools with the region's list as typed. */
function differences(...typed: string[]): (string | undefined)[] {
  const ports = district();
  identifyLists(ports, NO_CHANGES);
  typed.forEach((word, at) => {
    ports.book.type('ШНОР', at + 2, 'В перечне региона', word);
  });
  return readLists(ports).lists[0]?.rows.map(({ regionDifference }) => regionDifference) ?? [];
}

describe('readLists', () => {
  it('shows the settings and no rows before the lists were formed', () => {
    const state = readLists(district());
    expect(responses.readLists.safeParse(state).success).toBe(true);
    expect(state).toMatchObject({ formedAt: '', canUndo: false, years: ['2020/2021', '2019/2020'] });
    expect(state.lists.map(({ rows, counts, year }) => [rows, counts, year])).toEqual([
      [[], [], ''],
      [[], [], ''],
    ]);
    const threshold = state.settings.find(({ key }) => key === 'Порог низкого результата, %');
    expect(threshold).toMatchObject({
      value: '30',
      type: 'number',
      list: 'shnor',
      blank: false,
      options: [],
    });
    expect(threshold?.note).toContain('Рекомендуемое значение, не норма.');
    expect(state.settings.map(({ key }) => key)).not.toContain('Муниципалитет');
  });

  it('shows the lists as the run has left them', () => {
    const ports = district();
    const { state } = identifyLists(ports, NO_CHANGES);
    expect(readLists(ports)).toEqual(state);
  });

  it('is refused on an unprepared workbook', () => {
    expect(refusalOf(() => readLists(fakePorts()))).toMatchObject({ code: 'NOT_PREPARED' });
  });

  it('opens when somebody has typed over the technical sheet', () => {
    const ports = district();
    identifyLists(ports, NO_CHANGES);
    ports.book.type('Прежний перечень', 2, 'Строка', '{"formedAt":');
    expect(readLists(ports)).toMatchObject({ formedAt: '', canUndo: false });
    ports.book.type('Прежний перечень', 2, 'Строка', '[5]');
    expect(readLists(ports)).toMatchObject({ formedAt: '', canUndo: false });
  });
});

describe('the list of the region', () => {
  it('differs nowhere while nothing of it is typed in', () => {
    expect(differences()).toEqual(['', '', '', '']);
  });

  it('has what is marked «да»; a blank beside it means that it has not', () => {
    expect(differences('', 'да', '', '')).toEqual([ONLY_HERE, ONLY_REGION, '', '']);
    expect(differences('да')).toEqual(['', '', '', '']);
  });

  it('has not what is marked «нет», even when nothing else is typed', () => {
    expect(differences('нет')).toEqual([ONLY_HERE, '', '', '']);
    expect(differences('', 'нет')).toEqual(['', '', '', '']);
  });
});
