// «Построить рекомендации» by hand-made cases: rows, statuses, what people type, the reserve, refusals.
import { describe, expect, it } from 'vitest';
import { buildRecommendations } from '../../../src/commands/recommendations/build-recommendations';
import { recommendationsSheet, templatesSheet } from '../../../src/workbook/sheets/recommendations';
import { prepared, refusalOf } from '../district';
import { SHOWN } from '../fake-book';
import {
  listed,
  MATHEMATICS,
  recommendationsOn,
  recommended,
  rowOf,
  rowOfTwos,
  template,
  typeInto,
  withTwos,
} from './recommended';

const { problem } = MATHEMATICS;
const LOW = 13;
const FINE = 1;

/** One school, low in mathematics alone. */
const one = () => recommended([[LOW, FINE]]);
type Ports = ReturnType<typeof one>;

function setTwos(ports: Ports, count: number): void {
  ports.book.type('Результаты', rowOfTwos(0, 0), '«2»', count);
}

const own = (ports: Ports) => rowOf(ports, 'sch1', problem);

function setStatus(ports: Ports, status: string): void {
  typeInto(ports, own(ports).row, 'Статус', status);
}

/** Runs again and gives the status of the only row. */
function statusAfter(ports: Ports): unknown {
  buildRecommendations(ports);
  return own(ports).cells.status;
}

describe('rows', () => {
  it('hold the school, the value, the threshold and the filled text', () => {
    expect(own(one()).cells).toMatchObject({
      code: 'sch1',
      name: 'Школа 1',
      addressee: 'администрация ОО',
      indicator: 'VPR_FAIL_SHARE',
      value: expect.closeTo(36.111, 3),
      threshold: 30,
      text: 'Отметка «2» у 13 из 36.',
      term: '01.10.2026',
      responsible: 'завуч',
      status: 'Проект',
    });
  });

  it('for the municipality have no code', () => {
    const ports = recommended([
      [LOW, FINE],
      [LOW, FINE],
    ]);
    expect(rowOf(ports, '', problem).cells.text).toBe('Таких школ 2: Школа 1; Школа 2.');
  });

  it('are written anew without any difference when nothing has changed', () => {
    const ports = one();
    const before = ports.book.snapshot();
    buildRecommendations(ports);
    const { 'Журнал операций': _, ...after } = ports.book.snapshot();
    expect(before).toMatchObject(after);
  });

  it('are read and written once a sheet, and told in the journal', () => {
    const ports = listed([[LOW, FINE]]);
    ports.book.calls.length = 0;
    const { summary } = buildRecommendations(ports);
    const calls = ports.book.calls.filter((call) => call !== 'flush');
    expect(calls).toEqual([...new Set(calls)]);
    expect(calls.filter((call) => call.startsWith('write '))).toHaveLength(3);
    expect(summary).toBe(
      'Рекомендаций: 1, для 1\u00a0школы. Новых — 1, перестали быть актуальными — 0. 14:38.',
    );
    expect(JSON.stringify(ports.book.read('Журнал операций'))).toContain(summary);
  });
});

describe('a status', () => {
  it.each(['Направлена', 'В работе', 'Исполнена', 'Не актуальна', ''])(
    '«%s» set by a person stays while the reason does',
    (status) => {
      const ports = one();
      setStatus(ports, status);
      expect(statusAfter(ports)).toBe(status);
    },
  );

  it('becomes «Не актуальна» when the reason is gone, once told as such, and the row stays', () => {
    const ports = one();
    setTwos(ports, FINE);
    expect(buildRecommendations(ports).summary).toContain('перестали быть актуальными — 1');
    expect(own(ports).cells).toMatchObject({ status: 'Не актуальна', text: 'Отметка «2» у 13 из 36.' });
    expect(buildRecommendations(ports).summary).toContain('перестали быть актуальными — 0');
  });

  it.each(['Исполнена', 'Исполнена частично', 'Не исполнена'])('«%s» outlives its reason', (status) => {
    const ports = one();
    setStatus(ports, status);
    setTwos(ports, FINE);
    expect(statusAfter(ports)).toBe(status);
  });

  it('of a person comes back with the reason', () => {
    const ports = one();
    setStatus(ports, 'Направлена');
    setTwos(ports, FINE);
    expect(statusAfter(ports)).toBe('Не актуальна');
    setTwos(ports, LOW);
    expect(statusAfter(ports)).toBe('Направлена');
  });

  it('that nobody has set is «Проект» again when the reason is back', () => {
    const ports = one();
    setTwos(ports, FINE);
    buildRecommendations(ports);
    setTwos(ports, LOW);
    expect(statusAfter(ports)).toBe('Проект');
  });

  it('«Не актуальна» that a person has taken back stays taken back', () => {
    const ports = one();
    setTwos(ports, FINE);
    buildRecommendations(ports);
    setStatus(ports, 'В работе');
    expect(statusAfter(ports)).toBe('В работе');
  });

  it('«Не актуальна» that a person has set and taken back is as it was', () => {
    const ports = one();
    setStatus(ports, 'Не актуальна');
    expect(statusAfter(ports)).toBe('Не актуальна');
    setStatus(ports, 'Проект');
    expect(statusAfter(ports)).toBe('Проект');
  });
});

describe('what people type', () => {
  it('stays when it is a date or a formula', () => {
    const ports = one();
    const date = new Date(2026, 9, 1);
    typeInto(ports, own(ports).row, 'Срок', date);
    typeInto(ports, own(ports).row, 'Текст', { formula: '=B2&"!"' });
    buildRecommendations(ports);
    expect(own(ports).cells.term).toEqual(date);
    expect(ports.book.read(recommendationsSheet.title)?.[1]).toContain(SHOWN);
    expect(ports.book.readFormulas(recommendationsSheet.title)[1]).toContain('=B2&"!"');
  });

  it('is followed no more once it is what the template says', () => {
    const ports = one();
    typeInto(ports, own(ports).row, 'Текст', 'Своими словами.');
    buildRecommendations(ports);
    typeInto(ports, own(ports).row, 'Текст', 'Отметка «2» у 13 из 36.');
    setTwos(ports, LOW - 1);
    buildRecommendations(ports);
    expect(own(ports).cells.text).toBe('Отметка «2» у 12 из 36.');
  });
});

describe('the reserve', () => {
  /** As many reasons of one school, by urgency: columns about which it has said nothing. */
  const SILENT = [
    'Отдалённость',
    'Малокомплектная',
    'Дефицит инфраструктуры',
    'Чего не хватает',
    'Неукомплектованность кадрами',
    'Диагностика обучающихся проведена',
    'Рекомендации выданы',
    'Программа школы утверждена',
    'Сетевое взаимодействие',
  ];
  const reasons = SILENT.map((heading, n) =>
    template({
      id: `Т${n + 1}`,
      problem: `Проблема ${n + 1}`,
      condition: `«${heading}» = пусто`,
      priority: n + 1,
      text: `{школа}: ${heading}.`,
    }),
  );

  it('holds what is beyond the seven most urgent', () => {
    const ports = recommended([[LOW, FINE]], reasons);
    const rows = recommendationsOn(ports);
    expect(
      rows.filter(({ cells }) => cells.status === 'В резерве').map(({ cells }) => cells.problem),
    ).toEqual(['Проблема 8', 'Проблема 9']);
    expect(rows.filter(({ cells }) => cells.status === 'Проект')).toHaveLength(7);
  });

  it('gives one up when a more urgent one is switched off', () => {
    const ports = recommended([[LOW, FINE]], reasons);
    ports.book.type(templatesSheet.title, 2, 'Выключен', 'да');
    buildRecommendations(ports);
    expect(rowOf(ports, 'sch1', 'Проблема 8').cells.status).toBe('Проект');
    expect(rowOf(ports, 'sch1', 'Проблема 9').cells.status).toBe('В резерве');
  });
});

describe('is refused and writes nothing', () => {
  it('with NO_RESULTS while there are none', () => {
    const ports = prepared();
    const before = ports.book.snapshot();
    expect(refusalOf(() => buildRecommendations(ports))).toEqual({ code: 'NO_RESULTS' });
    expect(ports.book.snapshot()).toEqual(before);
  });

  it('with NOT_FORMED while there are no lists of the judged year', () => {
    const ports = withTwos([[LOW, FINE]]);
    const before = ports.book.snapshot();
    expect(refusalOf(() => buildRecommendations(ports))).toEqual({ code: 'NOT_FORMED' });
    expect(ports.book.snapshot()).toEqual(before);
  });
});
