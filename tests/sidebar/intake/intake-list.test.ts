// The files in the list of «Загрузка»: states, what is taken out, what is shown.
import { describe, expect, it } from 'vitest';
import {
  askingFiles,
  countFiles,
  shownItems,
  stateOf,
  titleOf,
  withHiddenSheet,
  withoutItem,
} from '../../../sidebar/intake/intake-list';
import type { Item } from '../../../src/intake/types';
import { asking, passed, question, ready, refused, unknown } from './intake-items';

describe('stateOf', () => {
  it.each([
    [ready('f1/0'), 'ready'],
    [asking('f1/0'), 'asks'],
    [unknown('f1/0'), 'asks'],
    [refused('f1'), 'refused'],
    [passed('f1/0'), 'passed'],
  ] as const)('tells the state of an item', (item, state) => {
    expect(stateOf(item)).toBe(state);
  });
});

describe('countFiles', () => {
  it('counts files, not sheets, each by its neediest sheet', () => {
    const items: Item[] = [
      ready('f1/0'),
      passed('f1/1'),
      ready('f2/0'),
      asking('f2/1'),
      refused('f3'),
      passed('f4/0'),
      ready('f5/0'),
    ];
    expect(countFiles(items)).toEqual([
      { state: 'ready', count: 2 },
      { state: 'asks', count: 1 },
      { state: 'refused', count: 1 },
      { state: 'passed', count: 1 },
    ]);
  });

  it('leaves out states that no file has', () => {
    expect(countFiles([ready('f1/0')])).toEqual([{ state: 'ready', count: 1 }]);
    expect(countFiles([])).toEqual([]);
  });
});

describe('askingFiles', () => {
  it('keeps whole files of which any sheet waits for an answer', () => {
    const files = ['f1', 'f2', 'f3', 'f4'].map((id) => ({ id, opened: { file: `${id}.xlsx`, sheets: [] } }));
    const items: Item[] = [
      ready('f1/0'),
      ready('f2/0'),
      asking('f2/1'),
      passed('f3/0'),
      unknown('f3/1'),
      refused('f4'),
    ];
    expect(askingFiles(files, { items, questions: [] }).map(({ id }) => id)).toEqual(['f2', 'f3']);
  });

  it('keeps a file with a school that waits for an answer, and lets go of one whose schools have theirs', () => {
    const files = ['f1', 'f2'].map((id) => ({ id, opened: { file: `${id}.xlsx`, sheets: [] } }));
    const withSchool = (id: string, code: string): Item => ({
      ...ready(id),
      schools: [{ row: 12, code, name: 'Школа', municipality: '', participants: 9, cells: {} }],
    });
    const items = [withSchool('f1/0', 'edu000125'), withSchool('f2/0', 'edu000126')];
    const questions = [question('000125'), question('000126', { answer: 'leave' })];
    expect(askingFiles(files, { items, questions }).map(({ id }) => id)).toEqual(['f1']);
  });
});

describe('withHiddenSheet', () => {
  it('lets one hidden sheet be read, and leaves the other sheets and files the very same', () => {
    const sheet = (name: string) => ({ file: 'a.xlsx', sheet: name, rows: [['x']], hidden: true as const });
    const [first, second] = [sheet('Лист1'), sheet('Лист2')];
    const files = ['f1', 'f2'].map((id) => ({ id, opened: { file: 'a.xlsx', sheets: [first, second] } }));
    const item = { ...passed('f1/1'), sheet: 'Лист2', hidden: true as const };
    const [taken, other] = withHiddenSheet(files, item);
    expect(other).toBe(files[1]);
    const sheets = taken !== undefined && 'sheets' in taken.opened ? taken.opened.sheets : [];
    expect(sheets[0]).toBe(first);
    expect(sheets[1]).toEqual({ file: 'a.xlsx', sheet: 'Лист2', rows: [['x']] });
  });
});

describe('withoutItem', () => {
  const sheet = (name: string) => ({ file: 'a.xlsx', sheet: name, rows: [['x']] });
  const files = [
    { id: 'f1', opened: { file: 'a.xlsx', sheets: [sheet('РУ'), sheet('МА'), sheet('Служебный')] } },
    { id: 'f2', opened: { file: 'a.xlsx', sheets: [sheet('РУ')] } },
  ];
  const items = [
    { ...ready('f1/0'), sheet: 'РУ' },
    { ...ready('f1/1'), sheet: 'МА' },
    { ...passed('f1/2'), sheet: 'Служебный' },
    { ...ready('f2/0'), sheet: 'РУ' },
  ] as const;

  it('empties the sheet and keeps its place, so that the others keep theirs', () => {
    const [first, second] = withoutItem(files, items, items[0]);
    expect(first?.opened).toEqual({
      file: 'a.xlsx',
      sheets: [{ ...sheet('РУ'), rows: [] }, sheet('МА'), sheet('Служебный')],
    });
    expect(second).toBe(files[1]);
  });

  it('takes the whole file out when only sheets without results would stay', () => {
    const rest = items.filter(({ id }) => id !== 'f1/0');
    expect(withoutItem(files, rest, items[1])).toEqual([files[1]]);
  });

  it('takes one of several reports under each other out, and the others keep their places', () => {
    const parts = [
      items[0],
      { ...ready('f1/0.1'), sheet: 'РУ' },
      { ...ready('f1/0.2'), sheet: 'РУ' },
    ] as const;
    const once = withoutItem(files, parts, parts[1]);
    expect(once[0]?.opened).toMatchObject({ sheets: [{ rows: [['x']], leftParts: [1] }, {}, {}] });
    const twice = withoutItem(once, [parts[0], parts[2]], parts[0]);
    expect(twice[0]?.opened).toMatchObject({ sheets: [{ rows: [['x']], leftParts: [1, 0] }, {}, {}] });
  });

  it('takes a refused file out', () => {
    const whole = { id: 'f3', opened: { file: 'b.xls', refused: { code: 'OLD', what: '', todo: '' } } };
    expect(withoutItem([...files, whole], [...items, refused('f3')], refused('f3'))).toEqual(files);
  });
});

describe('shownItems', () => {
  const items = [ready('f1/0'), asking('f2/0'), refused('f3')];
  const none = new Set<string>();

  it('shows the chosen state', () => {
    expect(shownItems(items, 'asks', '', none).map(({ id }) => id)).toEqual(['f2/0']);
    expect(shownItems(items, undefined, '', none)).toHaveLength(3);
  });

  it('searches in what an item is of, its report and its file', () => {
    expect(shownItems(items, undefined, 'русский 4', none).map(({ id }) => id)).toEqual(['f1/0']);
    expect(shownItems(items, undefined, 'форма сбора', none).map(({ id }) => id)).toEqual(['f2/0']);
    expect(shownItems(items, undefined, 'старый.xls', none).map(({ id }) => id)).toEqual(['f3']);
  });

  it('does not take an open item away when an answer moves it to another state', () => {
    expect(shownItems(items, 'asks', '', new Set(['f1/0'])).map(({ id }) => id)).toEqual(['f1/0', 'f2/0']);
  });
});

describe('titleOf', () => {
  it('is the file where nothing else is known', () => {
    expect(titleOf(ready('f1/0'))).toBe('ВПР, русский язык, 4 класс, 2025/2026');
    expect(titleOf({ ...ready('f1/0'), about: '' })).toBe('Ф3.xlsx');
    expect(titleOf(refused('f3'))).toBe('старый.xls');
  });
});
