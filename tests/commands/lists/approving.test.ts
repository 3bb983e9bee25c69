// What is asked before a list is approved, and what is told afterwards: data that changed, schools in doubt, a changed sheet.
import { beforeEach, describe, expect, it } from 'vitest';
import { approveLists } from '../../../src/commands/lists/approve-lists';
import { decideSchool } from '../../../src/commands/lists/decide-school';
import { identifyLists } from '../../../src/commands/lists/identify-lists';
import { previewLists } from '../../../src/commands/lists/preview-lists';
import { readLists } from '../../../src/commands/lists/read-lists';
import { undoLists } from '../../../src/commands/lists/undo-lists';
import { readReports } from '../../../src/commands/reports/read-reports';
import { readStart } from '../../../src/commands/start/read-start';
import { journalSheet } from '../../../src/workbook/sheets/journal';
import { approvedSheet, dynamicsSheet, shnorSheet } from '../../../src/workbook/sheets/lists';
import { resultsSheet } from '../../../src/workbook/sheets/results';
import { schoolsSheet } from '../../../src/workbook/sheets/schools';
import { district, NO_CHANGES, refusalOf } from '../district';
import type { FakePorts } from '../fake-book';

const SHNOR = { lists: ['shnor'], order: '1', date: '01.12.2026' };

let ports: FakePorts;
beforeEach(() => {
  ports = district();
});

/** School 2 had 2 «2» in Russian. */
function changeResults(): void {
  ports.book.type('Результаты', 5, '«2»', 3);
  ports.book.type('Результаты', 5, '«3»', 33);
}

const listsStep = () => readStart(ports).steps.find(({ id }) => id === 'lists');

describe('data that changed after the lists were formed', () => {
  it('are told in three places, with the time and the sheet', () => {
    identifyLists(ports, NO_CHANGES);
    expect(readLists(ports).stale).toBe('');
    expect(readReports(ports).stale).toBe('');
    expect(listsStep()).toMatchObject({ state: 'done', note: 'готово, 22.11.2026 14:38' });
    changeResults();
    const told = 'Данные изменились после формирования (14:38): «Результаты».';
    expect(readLists(ports).stale).toBe(told);
    expect(readReports(ports).stale).toBe(told);
    expect(listsStep()).toMatchObject({
      state: 'attention',
      note: 'данные изменились после формирования (14:38)',
    });
  });

  it('are told with the date of another day', () => {
    identifyLists(ports, NO_CHANGES);
    changeResults();
    const nextDay = { ...ports, clock: () => ({ date: '23.11.2026', time: '09:00' }) };
    expect(readLists(nextDay).stale).toContain('(22.11.2026 14:38)');
  });

  it.each<[string, string, () => void]>([
    ['a school', '«Школы»', () => ports.book.type('Школы', 3, 'Вид', 'вечерняя')],
    [
      'the context',
      '«Контекстные данные»',
      () => ports.book.type('Контекстные данные', 2, 'Отдалённость', 'да'),
    ],
    ['a rule', '«Настройки»', () => ports.book.type('Настройки', 10, 'Значение', 25)],
    ['marks that make a row unusable', '«Результаты»', () => ports.book.type('Результаты', 2, '«3»', 1)],
  ])('are told when they are %s: %s', (_, sheet, change) => {
    identifyLists(ports, NO_CHANGES);
    change();
    expect(readLists(ports).stale).toContain(sheet);
  });

  it('are not told for what the lists are not made of', () => {
    identifyLists(ports, { settings: [{ key: 'Порог низкого результата, %', value: '29,5' }] });
    ports.book.type('ШНОР', 2, 'Комментарий', 'Обсудить');
    ports.book.type('Школы', 2, 'Куратор', 'методист');
    ports.book.type('Настройки', 2, 'Значение', 'Другой район');
    const grid = ports.book.sheets.get(resultsSheet.title) ?? [];
    // Sorted the other way round.
    ports.book.sheets.set(resultsSheet.title, [grid[0] ?? [], ...grid.slice(1).reverse()]);
    expect(readLists(ports).stale).toBe('');
  });

  it('are told no more once they are as they were, or the lists are formed anew', () => {
    identifyLists(ports, NO_CHANGES);
    changeResults();
    expect(readLists(ports).stale).not.toBe('');
    identifyLists(ports, NO_CHANGES);
    expect(readLists(ports).stale).toBe('');
    undoLists(ports);
    expect(readLists(ports).stale).not.toBe('');
    ports.book.type('Результаты', 5, '«2»', 2);
    ports.book.type('Результаты', 5, '«3»', 34);
    expect(readLists(ports).stale).toBe('');
  });

  it('stop an approval until that is known and said', () => {
    identifyLists(ports, NO_CHANGES);
    changeResults();
    const before = ports.book.snapshot();
    expect(refusalOf(() => approveLists(ports, SHNOR))).toEqual({
      code: 'LISTS_STALE',
      at: '14:38',
      sheets: '«Результаты»',
    });
    expect(ports.book.snapshot()).toEqual(before);
    const { summary } = approveLists(ports, { ...SHNOR, asFormed: true });
    expect(summary).toContain('По прежним данным: они изменились после формирования (14:38).');
    expect(ports.book.rows(journalSheet).at(-1)).toMatchObject({ outcome: summary });
  });

  it('stop an approval whatever is said while a needed heading is missing', () => {
    identifyLists(ports, NO_CHANGES);
    ports.book.type('Результаты', 1, 'Участников', '');
    expect(refusalOf(() => approveLists(ports, { ...SHNOR, asFormed: true }))).toEqual({
      code: 'HEADING_MISSING',
      sheet: 'Результаты',
      heading: 'Участников',
    });
    expect(ports.book.rows(approvedSheet)).toEqual([]);
    expect(listsStep()).toMatchObject({ state: 'attention' });
  });
});

/** School 2 has 3 of 10 and 9 of 10: listed, and one «2» in mathematics decides. A year ago 1 of 10 and 2 of 10. */
function doubtfulSchool(): void {
  const marks = (line: number, two: number) => {
    ports.book.type('Результаты', line, 'Участников', 10);
    ports.book.type('Результаты', line, '«2»', two);
    ports.book.type('Результаты', line, '«3»', 10 - two);
  };
  marks(4, 3);
  marks(5, 9);
  marks(10, 1);
  marks(11, 2);
}

const WHY = 'решает 1\u00a0обучающийся; по сумме за 2\u00a0года — группа риска';
const second = () => readLists(ports).lists[0]?.rows.find(({ code }) => code === 'sch2');
const countOf = (status: string) =>
  readLists(ports).lists[0]?.counts.find((entry) => entry.status === status)?.count;

describe('a listed school whose place is in doubt', () => {
  beforeEach(() => {
    doubtfulSchool();
    identifyLists(ports, NO_CHANGES);
  });

  it('carries the mark, on its sheet and in the section', () => {
    // Over two years 4 of 20 and 11 of 20: one low.
    expect(ports.book.rows(shnorSheet)[1]).toMatchObject({
      status: 'ШНОР',
      needsDecision: WHY,
      decision: '',
    });
    expect(second()).toMatchObject({ status: 'ШНОР', needsDecision: WHY, decision: null });
  });

  it('is asked about before the list is approved', () => {
    expect(refusalOf(() => approveLists(ports, SHNOR))).toEqual({ code: 'UNDECIDED', schools: 'Школа 2' });
    approveLists(ports, { ...SHNOR, undecided: true });
    expect(ports.book.rows(approvedSheet).map(({ code }) => code)).toEqual(['sch1', 'sch2']);
  });

  it('is nothing to ask about when only ШНСУ is approved', () => {
    approveLists(ports, { ...SHNOR, lists: ['shnsu'] });
    expect(ports.book.rows(approvedSheet)).toHaveLength(1);
  });

  it('stays on the list by a decision, which is written and told', () => {
    const { summary } = decideSchool(ports, { code: 'edu2', include: true, reason: ' второй год ' });
    expect(summary).toBe('Школа 2: включить: второй год. 14:38.');
    expect(ports.book.rows(shnorSheet)[1]).toMatchObject({ decision: 'включить: второй год' });
    expect(ports.book.rows(journalSheet).at(-1)).toMatchObject({
      operation: 'Решение по школе',
      outcome: summary,
    });
    expect(second()).toMatchObject({ status: 'ШНОР', decision: { include: true, reason: 'второй год' } });
    approveLists(ports, SHNOR);
    expect(ports.book.rows(approvedSheet)).toHaveLength(2);
  });

  it('is off the list everywhere once it is declined with a reason', () => {
    decideSchool(ports, { code: 'sch2', include: false, reason: 'сбой при проведении' });
    expect(second()).toMatchObject({ status: 'не включена решением', movement: '' });
    expect([countOf('ШНОР'), countOf('не включена решением')]).toEqual([1, 1]);
    const told = readReports(ports).schools.map(({ shnor }) => shnor?.status);
    expect(told).toEqual(['ШНОР', 'не включена решением', 'не в перечне', 'вне отбора']);
    expect(previewLists(ports, NO_CHANGES).lists[0]).toMatchObject({ entered: [], left: [] });
    approveLists(ports, SHNOR);
    expect(ports.book.rows(approvedSheet).map(({ code }) => code)).toEqual(['sch1']);
    expect(readLists(ports).lists[0]?.approval).toMatchObject({ schools: 1, entered: [], left: [] });
  });

  it('keeps its decision when the lists are formed anew, and the summary counts it', () => {
    decideSchool(ports, { code: 'sch2', include: false, reason: 'сбой при проведении' });
    const { summary } = identifyLists(ports, NO_CHANGES);
    expect(summary).toContain('ШНОР — 1,');
    expect(second()).toMatchObject({ status: 'не включена решением' });
    const moved = ports.book.rows(dynamicsSheet).filter(({ list }) => list === 'ШНОР');
    expect(moved.map(({ code }) => code)).toEqual(['sch1', 'sch3']);
  });

  it('is not declined by words without a reason', () => {
    ports.book.type('ШНОР', 3, 'Решение по пограничной', 'не включать');
    expect(second()).toMatchObject({ status: 'ШНОР', decision: null });
    expect(refusalOf(() => approveLists(ports, SHNOR))).toMatchObject({ code: 'UNDECIDED' });
  });

  it.each([
    [{ reason: '  ' }, { code: 'NO_REASON' }],
    [{ reason: 'Иванов И. И.' }, { code: 'REASON_PERSONAL' }],
    [
      { code: 'sch77', reason: 'сбой' },
      { code: 'NO_SUCH_SCHOOL', school: 'sch77', sheet: 'ШНОР' },
    ],
  ])('is not decided by %j', (change, refusal) => {
    const before = ports.book.snapshot();
    const decision = { code: 'sch2', include: false, ...change };
    expect(refusalOf(() => decideSchool(ports, decision))).toEqual(refusal);
    expect(ports.book.snapshot()).toEqual(before);
  });

  it('is decided by a text, whatever it begins with', () => {
    decideSchool(ports, { code: 'sch2', include: false, reason: '=HYPERLINK("http://x")' });
    expect(ports.book.rows(shnorSheet)[1]).toMatchObject({
      decision: 'не включать: =HYPERLINK("http://x")',
    });
  });
});

describe('an approved list that was changed', () => {
  beforeEach(() => {
    identifyLists(ports, NO_CHANGES);
    approveLists(ports, { ...SHNOR, lists: ['shnor', 'shnsu'] });
  });

  it('is told in the section and in the documents, row by row', () => {
    expect(readLists(ports).tampered).toBe('');
    expect(readReports(ports).tampered).toBe('');
    ports.book.type('Утверждённые перечни', 2, 'Наименование', 'Другая школа');
    const told = 'Лист «Утверждённые перечни» изменён после утверждения: строка 2 (Другая школа).';
    expect(readLists(ports).tampered).toBe(told);
    expect(readReports(ports).tampered).toBe(told);
    expect(identifyLists(ports, NO_CHANGES).state.tampered).toBe(told);
  });

  it('names a few rows and counts the others', () => {
    for (let n = 0; n < 7; n += 1) ports.book.add(approvedSheet, { list: 'ШНОР', name: `Школа ${n}` });
    const { tampered } = readLists(ports);
    expect(tampered).toContain('строка 4 (Школа 0) утверждением не добавлялась');
    expect(tampered).toContain('и ещё 2.');
  });
});

it('an approved list of which a row was deleted says which, and of how many', () => {
  doubtfulSchool();
  identifyLists(ports, NO_CHANGES);
  approveLists(ports, { ...SHNOR, undecided: true });
  const grid = ports.book.sheets.get(approvedSheet.title) ?? [];
  ports.book.sheets.set(approvedSheet.title, [...grid.slice(0, 2), ...grid.slice(3)]);
  expect(readLists(ports).tampered).toBe(
    'Лист «Утверждённые перечни» изменён после утверждения: не хватает 2-й из 2\u00a0строк перечня ШНОР по приказу № 1 от 01.12.2026.',
  );
});

describe('a school of the approved list of the year before', () => {
  /** Both lists of 2019/2020 are approved with school 3 on ШНОР; then 2020/2021 is judged. */
  function afterAYear(change: () => void) {
    identifyLists(ports, { settings: [{ key: 'Год результатов', value: '2019/2020' }] });
    approveLists(ports, SHNOR);
    change();
    identifyLists(ports, { settings: [{ key: 'Год результатов', value: '2020/2021' }] });
    return ports.book.rows(dynamicsSheet).filter(({ list, code }) => list === 'ШНОР' && code === 'sch3');
  }

  it('that is outside the selection by its new kind neither left nor has no conclusion', () => {
    const [row] = afterAYear(() => ports.book.type('Школы', 4, 'Вид', 'вечерняя'));
    expect(row).toMatchObject({
      name: 'Школа 3',
      previous: 'ШНОР',
      current: 'вне отбора',
      movement: 'исключена из отбора (изменён вид)',
    });
    expect(readLists(ports).lists[0]?.rows.find(({ code }) => code === 'sch3')).toMatchObject({
      movement: 'исключена из отбора (изменён вид)',
    });
    expect(readReports(ports).lists.map(({ gone }) => gone)).toEqual([
      [{ name: 'Школа 3', movement: 'исключена из отбора (изменён вид)' }],
      [],
    ]);
  });

  it('that «Школы» has no longer is told by the code and name it had', () => {
    const [row] = afterAYear(() => ports.book.type('Школы', 4, 'Код ОО', 'sch9'));
    expect(row).toMatchObject({
      name: 'Школа 3',
      previous: 'ШНОР',
      current: 'нет в таблице «Школы»',
      movement: 'реорганизована',
    });
    expect(readReports(ports).lists[0]?.gone).toEqual([{ name: 'Школа 3', movement: 'реорганизована' }]);
  });

  it('that is judged as before has left as before', () => {
    expect(afterAYear(() => {})).toMatchObject([{ movement: 'вышла из перечня' }]);
    expect(readReports(ports).lists[0]?.gone).toEqual([]);
  });

  it('never on an approved list is not told of at all, though its kind is outside the selection', () => {
    ports.book.type('Школы', 4, 'Вид', 'вечерняя');
    identifyLists(ports, NO_CHANGES);
    expect(ports.book.rows(dynamicsSheet).map(({ code }) => code)).not.toContain('sch3');
    expect(ports.book.rows(schoolsSheet)).toHaveLength(4);
  });
});
