// Whatever a school answers, a question asks or a school is called: it reaches the cells as the text that it is, never as a formula.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Host } from '../../local/host';
import type { CellContent } from '../../local/workbook/cell';
import { isErrorText } from '../../src/domain/kernel/cell';
import { isPersonalText } from '../../src/domain/kernel/personal-text';
import { runs } from '../runs';
import { hostOf, run, runWell } from './built-host';
import { CONTEXT, formOf, formsWorkbook, offered, responsesOf, rowsOf, STAFF, SUPPORT } from './collecting';
import { headingsOf } from './district';
import { anyText, expectNoFormulas, plainTexts, riskyTexts } from './risky-texts';

const SCHOOLS = 40;
const SEED = 20261122;
const start = formsWorkbook(SCHOOLS, [CONTEXT, STAFF, SUPPORT]);
/** A text column of each table. */
const TEXTS: readonly (readonly [string, string])[] = [
  [CONTEXT, 'Чего не хватает'],
  [STAFF, 'Меры поддержки'],
  [SUPPORT, 'Школа-партнёр'],
];

/** Puts answers under the last row of a response sheet, a cell under each question, as they are. */
function respond(host: Host, table: string, answers: readonly Readonly<Record<string, CellContent>>[]): void {
  const sheet = responsesOf(host, formOf(host, table));
  const headings = headingsOf(host.workbook, sheet.name);
  const moment = (nth: number): Date => new Date(2026, 10, 21, 9, nth);
  const first = sheet.lastRow() + 1;
  sheet.setContents(
    first,
    1,
    answers.map((cells, nth) =>
      headings.map((heading) => (heading === 'Отметка времени' ? moment(nth) : (cells[heading] ?? null))),
    ),
  );
}

/** The text of every answer as it stands in the table, by the order of the schools; blank for none. */
function pulledTexts(host: Host, table: string, heading: string, texts: readonly string[]): unknown[] {
  respond(
    host,
    table,
    texts.map((text, nth) => ({ Школа: offered(nth), Обучающихся: 10, Педагогов: 10, [heading]: text })),
  );
  runWell(host, 'pullResponses', {});
  return rowsOf(host, table).map((row) => row[heading] ?? '');
}

describe('answers for a link', () => {
  test('that are no address of the web are not taken, and none of them becomes a formula', () => {
    for (const texts of inParts([...riskyTexts, 'javascript:alert(1)', 'file:///etc/passwd'], SCHOOLS)) {
      const host = hostOf(start);
      const given = texts.filter((text) => text.trim() !== '');
      expect(pulledTexts(host, SUPPORT, 'Ссылка: акт', given)).toEqual([]);
      expect(rowsOf(host, 'Ответы на доработку')).toHaveLength(given.length);
      expectNoFormulas(host);
    }
  });

  test('of the web arrive as they are', () => {
    const host = hostOf(start);
    const texts = ['https://школа.рф/акт', 'http://example.test/a?b=1'];
    expect(pulledTexts(host, SUPPORT, 'Ссылка: акт', texts)).toEqual(texts);
  });
});

function inParts<T>(all: readonly T[], size: number): T[][] {
  const count = Math.ceil(all.length / size);
  return Array.from({ length: count }, (_, at) => all.slice(at * size, (at + 1) * size));
}

describe.each(TEXTS)('answers for «%s», «%s»', (table, heading) => {
  test('that might be taken for formulas arrive as the texts they are', () => {
    for (const texts of inParts([...riskyTexts, ...plainTexts], SCHOOLS)) {
      const host = hostOf(start);
      expect(pulledTexts(host, table, heading, texts)).toEqual(texts.map((text) => text.trim()));
      expectNoFormulas(host);
    }
  });

  test('of any characters arrive as the texts they are', () => {
    // A dash alone says that there is nothing to say, with whatever invisible signs around it.
    const isDash = (text: string): boolean => /^[\p{C}\p{M}\p{Z}\s]*[-–—][\p{C}\p{M}\p{Z}\s]*$/u.test(text);
    const isTaken = (text: string): boolean => !isPersonalText(text) && !isErrorText(text) && !isDash(text);
    const texts = fc.array(anyText.filter(isTaken), { minLength: SCHOOLS, maxLength: SCHOOLS });
    fc.assert(
      fc.property(texts, (answers) => {
        const host = hostOf(start);
        expect(pulledTexts(host, table, heading, answers)).toEqual(answers.map((text) => text.trim()));
        expectNoFormulas(host);
      }),
      { seed: SEED, numRuns: runs({ quick: 3, deep: 10 }) },
    );
  });

  test('that are a dash alone leave the cell blank', () => {
    expect(pulledTexts(hostOf(start), table, heading, ['-', ' – ', '—'])).toEqual(['', '', '']);
  });

  test('that replace others, and others that are written back beside them, stay texts', () => {
    const texts = [...plainTexts, ...riskyTexts].slice(0, SCHOOLS);
    const host = hostOf(start);
    pulledTexts(host, table, heading, texts);
    const again = [0, texts.length - 1];
    respond(
      host,
      table,
      again.map((nth) => ({
        Школа: offered(nth),
        Обучающихся: 11,
        Педагогов: 11,
        [heading]: `=${texts[nth]}`,
      })),
    );
    const sheet = responsesOf(host, formOf(host, table));
    sheet.setContents(sheet.lastRow(), 1, [[new Date(2026, 10, 22, 10, 0)]]);
    sheet.setContents(sheet.lastRow() - 1, 1, [[new Date(2026, 10, 22, 10, 0)]]);
    runWell(host, 'pullResponses', {});
    const wanted = texts.map((text, nth) => (again.includes(nth) ? `=${text}` : text).trim());
    expect(rowsOf(host, table).map((row) => row[heading] ?? '')).toEqual(wanted);
    expectNoFormulas(host);
  });
});

test('numbers arrive as numbers, whether they were numbers or texts; a date for a number is refused', () => {
  const host = hostOf(start);
  const counts: readonly CellContent[] = [20, '20', ' 1 203 ', '0', new Date(2026, 4, 3)];
  respond(
    host,
    STAFF,
    counts.map((count, nth) => ({ Школа: offered(nth), Педагогов: count })),
  );
  runWell(host, 'pullResponses', {});
  expect(rowsOf(host, STAFF).map((row) => row.Педагогов)).toEqual([20, 20, 1203, 0]);
  expect(rowsOf(host, 'Ответы на доработку')).toMatchObject([
    { Наименование: 'Школа № 5', Вопрос: 'Педагогов' },
  ]);
});

describe('a person’s data in an answer', () => {
  const secrets = [
    '+7 (912) 345-67-89',
    '8 912 345-67-80',
    'Синичкина Ульяна Прохоровна',
    'Журавлёв М. Л.',
    'ulyana@primer.example',
    '112-233-445 95',
  ];

  test.each([...TEXTS, [STAFF, 'Педагогов'], [CONTEXT, 'Отдалённость'], [CONTEXT, 'Школа']] as const)(
    'to a question of «%s», «%s»: is refused, and stands nowhere but where it was answered',
    (table, question) => {
      const host = hostOf(start);
      respond(
        host,
        table,
        secrets.map((secret, nth) => ({
          Школа: offered(nth),
          Обучающихся: 10,
          Педагогов: 10,
          [question]: secret,
        })),
      );
      const outcomes = [
        run(host, 'pullResponses', {}),
        run(host, 'pullResponses', {}),
        run(host, 'readMonitoring', {}),
        run(host, 'checkData', {}),
      ];
      expect(rowsOf(host, table)).toEqual([]);
      expect(rowsOf(host, 'Ответы на доработку')).toHaveLength(secrets.length);
      const { sheets, documentProperties } = host.workbook.toJson();
      const responses = responsesOf(host, formOf(host, table)).name;
      const shown = JSON.stringify([
        sheets.filter(({ name }) => name !== responses),
        documentProperties,
        outcomes,
      ]);
      expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
    },
  );
});
