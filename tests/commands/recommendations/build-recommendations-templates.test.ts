// «Построить рекомендации»: templates that are edited, switched off, broken or malicious.
import { describe, expect, it } from 'vitest';
import { buildRecommendations } from '../../../src/commands/recommendations/build-recommendations';
import { recommendationsSheet, templatesSheet } from '../../../src/workbook/sheets/recommendations';
import {
  listed,
  MATHEMATICS,
  recommendationsOn,
  recommended,
  rowOf,
  template,
  templates,
  typeInto,
} from './recommended';

const { problem } = MATHEMATICS;
const LOW = 13;
const FINE = 1;

/** One school, low in mathematics alone. */
const one = () => recommended([[LOW, FINE]]);
type Ports = ReturnType<typeof one>;

const own = (ports: Ports) => rowOf(ports, 'sch1', problem);

describe('templates', () => {
  it('are put on «Шаблоны» when it is empty, and applied from there afterwards', () => {
    const ports = one();
    expect(ports.book.rows(templatesSheet)).toHaveLength(templates.length);
    ports.book.type(templatesSheet.title, 2, 'Текст', 'Теперь так: {k}.');
    buildRecommendations(ports);
    expect(own(ports).cells.text).toBe('Теперь так: 13.');
    expect(ports.book.rows(templatesSheet)).toHaveLength(templates.length);
  });

  it('that are edited do not touch a text that a person has edited', () => {
    const ports = one();
    typeInto(ports, own(ports).row, 'Текст', 'Своими словами.');
    ports.book.type(templatesSheet.title, 2, 'Текст', 'Теперь так: {k}.');
    buildRecommendations(ports);
    expect(own(ports).cells.text).toBe('Своими словами.');
  });

  it('that are switched off make nothing, and what they made is «Не актуальна»', () => {
    const ports = one();
    ports.book.type(templatesSheet.title, 2, 'Выключен', 'да');
    buildRecommendations(ports);
    expect(own(ports).cells.status).toBe('Не актуальна');
  });
});

describe('a template that is broken or malicious', () => {
  const LONG = 'я'.repeat(50_001);
  const HARMFUL = [
    ['a formula', '=HYPERLINK("http://example.org";"{школа}")', '=HYPERLINK("http://example.org";"Школа 1")'],
    ['HTML', '<b>{школа}</b> <img src=x onerror=alert(1)>', '<b>Школа 1</b> <img src=x onerror=alert(1)>'],
    ['a script', '<script>alert(1)</script>', '<script>alert(1)</script>'],
  ] as const;

  it.each(HARMFUL)('%s stays the text that it is', (_, text, filled) => {
    const ports = recommended([[LOW, FINE]], [template({ text })]);
    const { row, cells } = own(ports);
    expect(cells.text).toBe(filled);
    expect(ports.book.readFormulas(recommendationsSheet.title).flat().join('')).toBe('');
    const column = ports.book.columnOf(recommendationsSheet.title, 'Текст');
    expect(ports.book.sheets.get(recommendationsSheet.title)?.[row - 1]?.[column - 1]).toEqual({
      text: filled,
    });
  });

  it.each([
    [
      'an unknown placeholder',
      { text: 'Уважаемый {директор}!' },
      'Шаблон «ПЛОХОЙ», «Текст»: подстановки {директор} нет',
    ],
    ['an unclosed placeholder', { text: 'Уже {k из {n}.' }, 'Шаблон «ПЛОХОЙ», «Текст»'],
    [
      'more than 50 000 characters',
      { text: LONG },
      'Шаблон «ПЛОХОЙ», «Текст»: текст длиннее 50 000 символов',
    ],
    ['a condition of code', { condition: '1; DROP TABLE' }, 'Шаблон «ПЛОХОЙ», «Условие»'],
    ['a condition of an unknown indicator', { condition: 'ALERT(1) > 2' }, 'Шаблон «ПЛОХОЙ», «Условие»'],
    ['an unknown addressee', { addressee: 'все' }, 'Шаблон «ПЛОХОЙ», «Адресат»: адресат «все» незнаком'],
    ['an unreadable term', { term: 'когда-нибудь' }, 'Шаблон «ПЛОХОЙ», «Срок»'],
  ])('%s is named, and the others still work', (_, changes, told) => {
    const ports = listed([[LOW, FINE]], [template({ id: 'ПЛОХОЙ', ...changes }), template({})]);
    const { warnings } = buildRecommendations(ports);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(told);
    expect(own(ports).cells.text).toBe('Отметка «2» у 13 из 36.');
  });

  it('that grows beyond a cell is cut, says so, and is not taken for an edit', () => {
    const ports = recommended([[LOW, FINE]], [template({ text: `${'я'.repeat(49_994)}{год}` })]);
    const text = String(own(ports).cells.text);
    expect(text).toHaveLength(50_000);
    expect(text).toMatch(/… \[текст сокращён\]$/);
    ports.book.type(templatesSheet.title, 2, 'Текст', 'Коротко: {k}.');
    buildRecommendations(ports);
    expect(own(ports).cells.text).toBe('Коротко: 13.');
  });

  it('for which a number is lacking is named with the school', () => {
    const ports = listed([[LOW, FINE]], [template({ text: 'Было {прош}, стало {знач}.' })]);
    expect(buildRecommendations(ports).warnings).toEqual([
      'Школа 1: шаблон «М» подходит, но для прош нет данных',
    ]);
    expect(recommendationsOn(ports)).toEqual([]);
  });
});
