// Questions, schools and sheets of answers called by texts that a spreadsheet might take for formulas: names stay names.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Host } from '../../local/host';
import type { CellContent } from '../../local/workbook/cell';
import { isPersonalHeading, isPersonalText } from '../../src/domain/kernel/personal-text';
import { comparable, headingKey, tidied } from '../../src/domain/kernel/text';
import { runs } from '../runs';
import { hostOf, runWell } from './built-host';
import { MINUTE, makeForm, offered, rowsOf, STAFF, schoolsWorkbook, YEAR } from './collecting';
import { codeOf } from './district';
import { anyText, expectNoFormulas, plainTexts, riskyTexts } from './risky-texts';

const SEED = 20261122;
/** Sheets of answers in one workbook. */
const SHEETS = 20;
const TIMESTAMP = 'Отметка времени';
const MOMENT = new Date(2026, 10, 21, 9, 0);
const schools = schoolsWorkbook(3);

/** Names that differ as headings are compared, and that the add-on takes. */
function distinct(texts: readonly string[]): string[] {
  const keys = new Set([headingKey(TIMESTAMP), headingKey('Школа'), '']);
  return texts.filter((text) => {
    const key = headingKey(text);
    const isNew = !keys.has(key) && !isPersonalHeading(text);
    keys.add(key);
    return isNew;
  });
}

function addResponses({ workbook }: Host, title: string, rows: readonly (readonly CellContent[])[]): number {
  const sheet = workbook.insertSheet(title);
  sheet.setContents(1, 1, rows);
  return sheet.id;
}

/** Questions for «Педагогов» and «Меры поддержки» with such titles: linked, answered rightly and wrongly, pulled. */
function expectQuestions(count: string, words: string): void {
  const host = hostOf(schools);
  const sheetId = addResponses(host, 'Ответы', [
    [TIMESTAMP, 'Школа', count, words],
    [MOMENT, offered(0), 12, words],
    [MOMENT, offered(1), 'много', 'Наставники'],
  ]);
  const { questions, problem } = runWell(host, 'readLinking', { sheetId, table: STAFF });
  expect([questions.map(({ question }) => question), problem]).toEqual([
    ['Школа', tidied(count), tidied(words)],
    '',
  ]);
  const columns = ['code', 'teachers', 'measures'];
  const links = questions.map(({ question }, at) => ({ question, column: columns[at] ?? '' }));
  runWell(host, 'linkForm', { sheetId, table: STAFF, year: YEAR, deadline: '', questions: links });
  runWell(host, 'pullResponses', {});
  expect(rowsOf(host, STAFF)).toMatchObject([{ Педагогов: 12, 'Меры поддержки': words.trim() }]);
  expect(rowsOf(host, 'Ответы на доработку')).toMatchObject([{ 'Код ОО': codeOf(1), Вопрос: tidied(count) }]);
  const { forms, toCorrect } = runWell(host, 'readMonitoring', {});
  expect(forms).toMatchObject([{ problems: [], notices: [] }]);
  expect(toCorrect).toMatchObject([{ question: tidied(count) }]);
  expectNoFormulas(host);
}

describe('questions', () => {
  const titles = distinct([...riskyTexts, ...plainTexts, 'А → Б', '→', ' → не переносить', 'Класс']);

  test('that might be taken for formulas are linked, found again and named', () => {
    for (let at = 0; at + 1 < titles.length; at += 2) expectQuestions(titles[at] ?? '', titles[at + 1] ?? '');
  });

  test('of any characters are linked, found again and named', () => {
    const pair = fc
      .tuple(anyText, anyText)
      // A dash alone erases: it is no text.
      .filter((texts) => distinct(texts).length === 2 && !texts.some(isPersonalText))
      .filter((texts) => !texts.some((one) => ['-', '–', '—'].includes(comparable(one))));
    fc.assert(
      fc.property(pair, ([count, words]) => expectQuestions(count, words)),
      { seed: SEED, numRuns: runs({ quick: 10, deep: 40 }) },
    );
  });
});

describe('schools', () => {
  const names = [...riskyTexts, ...plainTexts].map((name) => name.trim()).filter((name) => name !== '');

  function expectSchools(three: readonly string[]): void {
    const host = hostOf(schools);
    host.workbook.sheet('Школы')?.setContents(
      2,
      2,
      three.map((name) => [name]),
    );
    const form = makeForm(host, STAFF);
    const choices = three.map((name, nth) => `${codeOf(nth)} — ${name}`);
    expect(form.questions[0]?.choices).toEqual(choices);
    const respond = (nth: number, teachers: string, diagnosed = '0'): void => {
      const answers = {
        Школа: choices[nth] ?? '',
        Педагогов: teachers,
        'Прошли диагностику профессиональных дефицитов': diagnosed,
      };
      host.answerForm(form.id, answers);
      host.advanceClock(MINUTE);
    };
    respond(0, '20');
    respond(1, '1', '2');
    runWell(host, 'pullResponses', {});
    respond(0, '21');
    runWell(host, 'pullResponses', {});
    expect(rowsOf(host, STAFF)).toMatchObject([{ 'Код ОО': codeOf(0), Педагогов: 21 }]);
    expect(rowsOf(host, 'Ответы на доработку')).toMatchObject([{ Наименование: three[1] }]);
    expect(rowsOf(host, 'Журнал операций').map((row) => row.Итог)).toContain(
      `${three[0]}: новый ответ изменил «Педагогов».`,
    );
    const { forms, toCorrect } = runWell(host, 'readMonitoring', {});
    expect(forms[0]?.reminder).toMatch(/Пока не ответили: /);
    expect(forms[0]?.reminder).toContain(`Пока не ответили: ${three[2]}.`);
    expect(forms[0]?.reminder).toContain(`Просим исправить ответ: ${three[1]} (`);
    expect(toCorrect).toMatchObject([{ school: three[1] }]);
    expectNoFormulas(host);
  }

  test('whose names might be taken for formulas are offered, recognised and reminded by them', () => {
    for (let at = 0; at + 2 < names.length; at += 3) expectSchools(names.slice(at, at + 3));
  });

  test('whose names are of any characters are, too', () => {
    const name = anyText.map((text) => text.trim()).filter((text) => text !== '' && !isPersonalText(text));
    fc.assert(
      fc.property(fc.tuple(name, name, name), (three) => expectSchools(three)),
      { seed: SEED, numRuns: runs({ quick: 5, deep: 20 }) },
    );
  });
});

test('sheets of answers whose titles might be taken for formulas are linked, named and unlinked by them', () => {
  const questions = [
    { question: 'Школа', column: 'code' },
    { question: 'Педагогов', column: 'teachers' },
  ];
  const rows = [
    [TIMESTAMP, 'Школа', 'Педагогов'],
    [MOMENT, offered(0), 'много'],
  ];
  const titles = [...riskyTexts, ...plainTexts];
  const hosts = Math.ceil(titles.length / SHEETS);
  for (const own of Array.from({ length: hosts }, (_, at) => titles.slice(at * SHEETS, (at + 1) * SHEETS))) {
    const host = hostOf(schools);
    const ids = own.map((title) => addResponses(host, title, rows));
    for (const sheetId of ids) {
      runWell(host, 'linkForm', { sheetId, table: STAFF, year: YEAR, deadline: '', questions });
    }
    runWell(host, 'pullResponses', {});
    const named = own.map((title) => ({ 'Лист ответов': title }));
    expect(rowsOf(host, 'Формы')).toMatchObject(named);
    expect(rowsOf(host, 'Ответы на доработку')).toMatchObject(named);
    runWell(host, 'unlinkForm', { form: `${ids[0]} ${STAFF}` });
    expect(rowsOf(host, 'Формы')).toMatchObject(named.slice(1));
    expectNoFormulas(host);
  }
});
