// A filled form read back: the very answers under the columns of its table, or in words why it is not taken.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, filledForm, formOf } from '../../../build/samples/filled-form';
import { openFile } from '../../../src/intake/open-file';
import type { IntakeContext } from '../../../src/intake/types';
import { answeredSheets } from '../../../src/workbook/sheets/forms';
import { fileOfRows, itemOf, knownSchool, rowsFor, workedOut } from '../list';
import { bytes, fileOf } from '../xlsx';

const schools = [
  { code: '0012', name: 'МБОУ СОШ № 12', municipality: 'Район' },
  { code: 'sch220013', name: 'Гимназия № 13', municipality: 'Район' },
];
const SCHOOL = '0012 — МБОУ СОШ № 12';
const about = { year: '2025/2026', deadline: '', schools };
const context: Partial<IntakeContext> = {
  schools: schools.map(({ code, name }) => knownSchool(code, name)),
};

/** The list with one form of the table. */
async function intakeOf(table: string, answers: Readonly<Record<string, Answer>>) {
  const file = await filledForm(formOf(table, about), answers);
  return workedOut([await openFile(fileOf('форма 12.xlsx', bytes(file)))], { context });
}

/** The rows of a form's sheet, to be spoilt. */
function formRows(
  lines: readonly (readonly unknown[])[],
  mark = 'форма 1, Кадры, 2025/2026',
  school = SCHOOL,
) {
  return fileOfRows('форма.xlsx', [
    ['Школа', null, school],
    ['№', 'Показатель', 'Значение', 'Пояснение'],
    ...lines,
    [`Служебная отметка, не меняйте: ${mark}`],
  ]);
}

describe('a filled form', () => {
  it('is one row of its table, with the year, the source and the day of intake', async () => {
    const intake = await intakeOf('Контекстные данные', {
      Школа: SCHOOL,
      Обучающихся: 812,
      'С ЗПР, УО (по заключению ПМПК)': 0,
      Отдалённость: 'да',
      'Чего не хватает': 'спортивного зала',
    });
    expect(rowsFor(intake, 'Контекстные данные')).toEqual([
      {
        code: '0012',
        year: '2025/2026',
        pupils: 812,
        specialNeeds: 0,
        remote: 'да',
        missing: 'спортивного зала',
        source: 'Форма школы (.xlsx)',
        asOf: '22.11.2026',
      },
    ]);
    expect(intake.tables[0]?.from).toBe('Файл «форма 12.xlsx», лист «Форма»');
    expect(intake.items).toHaveLength(1);
    expect(itemOf(intake, 'ready')).toMatchObject({
      report: 'Форма для школ',
      about: 'Контекстные данные, 2025/2026',
      schools: [{ code: '0012', name: 'МБОУ СОШ № 12' }],
      notes: [],
      refusedRows: [],
    });
  });

  it('has no source where the table has no column for it', async () => {
    const intake = await intakeOf('Поддержка', {
      Школа: SCHOOL,
      'Ссылка: акт': 'https://school.example/a',
    });
    expect(rowsFor(intake, 'Поддержка')).toEqual([
      { code: '0012', year: '2025/2026', actLink: 'https://school.example/a' },
    ]);
  });

  it('passes on what the sheet will refuse as it stands', async () => {
    const intake = await intakeOf('Кадры', {
      Школа: SCHOOL,
      Педагогов: '36 %',
      'Направлены на КПК по запросам': -3,
      'Меры поддержки': 'Сидоров Пётр Ильич',
    });
    expect(rowsFor(intake, 'Кадры')).toMatchObject([
      { teachers: '36 %', directed: -3, measures: 'Сидоров Пётр Ильич' },
    ]);
  });

  it('may have its lines elsewhere and its headings in another case', () => {
    const { file, ...opened } = fileOfRows('форма.xlsx', [
      ['Служебная отметка, не меняйте: форма 1, Кадры, 2025/2026'],
      [null, 'школа', null, null, SCHOOL],
      [null, null, 'ЗНАЧЕНИЕ', null, 'показатель'],
      [null, null, 'наставничество', null, 'Меры  поддержки'],
      [null, null, 40, null, 'педагогов'],
    ]);
    const intake = workedOut([{ file, ...opened }], { context });
    expect(rowsFor(intake, 'Кадры')).toMatchObject([
      { code: '0012', teachers: 40, measures: 'наставничество' },
    ]);
  });

  it('gives back the very answers, whatever they are', async () => {
    const word = fc.string({
      unit: fc.constantFrom('а', 'Я', 'ё', ' ', '<', '&', '"', '=', '1', '—'),
      maxLength: 12,
    });
    const answerTo = {
      count: fc.nat(5000),
      yesno: fc.constantFrom('да', 'нет'),
      text: word.map((text) => text.trim().replace(/\s+/g, ' ')),
      link: fc.webUrl(),
    };
    const forms = fc.constantFrom(...answeredSheets).chain(({ title }) => {
      const form = formOf(title, about);
      const answers = form.fields.map(
        ({ id, kind }) => [id, fc.option<Answer, string>(answerTo[kind], { nil: '' })] as const,
      );
      return fc.record({ form: fc.constant(form), answers: fc.record(Object.fromEntries(answers)) });
    });
    await fc.assert(
      fc.asyncProperty(forms, async ({ form, answers }) => {
        const given = Object.entries(answers).filter(([, answer]) => answer !== '');
        fc.pre(given.length > 0);
        const lines = given.map(([id, answer]) => [
          form.fields.find((field) => field.id === id)?.heading,
          answer,
        ]);
        const intake = await intakeOf(form.table, { Школа: SCHOOL, ...Object.fromEntries(lines) });
        const [{ source: _, asOf: __, ...row } = {}] = rowsFor(intake, form.table);
        expect(row).toEqual({ code: '0012', year: '2025/2026', ...Object.fromEntries(given) });
      }),
      { numRuns: 25 },
    );
  });
});

describe('a form that is not taken', () => {
  const refusalOf = async (answers: Readonly<Record<string, Answer>>) =>
    itemOf(await intakeOf('Кадры', answers), 'refused').refused;

  it('says that no school is chosen', async () => {
    expect(await refusalOf({ Педагогов: 40 })).toEqual({
      code: 'FORM_SCHOOL_BLANK',
      what: 'В форме не выбрана школа.',
      todo: 'Выберите её в строке «Школа», сохраните файл и загрузите снова.',
    });
  });

  it('says that nothing is filled in', async () => {
    expect(await refusalOf({ Школа: SCHOOL })).toMatchObject({ code: 'FORM_BLANK' });
  });

  it('does not repeat a person named in place of the school', async () => {
    const refused = await refusalOf({ Школа: 'Сидоров Пётр Ильич', Педагогов: 40 });
    expect(refused).toMatchObject({ code: 'PERSONAL_DATA' });
    expect(refused.what).toContain('Столбец C (строка 5)');
    expect(JSON.stringify(refused)).not.toContain('Сидоров');
  });

  it.each([
    ['of another version', 'форма 2, Кадры, 2025/2026', 'FORM_VERSION'],
    ['of a table that schools do not fill', 'форма 1, Результаты, 2025/2026', 'FORM_MARK_SPOILT'],
    ['with a spoilt mark', 'форма', 'FORM_MARK_SPOILT'],
  ])('%s is told so', (_what, mark, code) => {
    const intake = workedOut([formRows([[1, 'Педагогов', 40]], mark)], { context });
    expect(itemOf(intake, 'refused').refused).toMatchObject({ code });
  });

  it('is known for a form without its mark and without its headings', () => {
    const blanks =
      'Пустая ячейка значит «нет данных». Если таких нет, поставьте 0. Все ответы — о школе в целом: без фамилий, телефонов и сведений об отдельных людях.';
    const unmarked = workedOut([fileOfRows('а.xlsx', [[blanks], ['Школа', SCHOOL]])], { context });
    expect(itemOf(unmarked, 'refused').refused.code).toBe('FORM_MARK_SPOILT');
    const mark = 'Служебная отметка, не меняйте: форма 1, Кадры, 2025/2026';
    const headless = workedOut([fileOfRows('а.xlsx', [['Школа', SCHOOL], [mark]])], { context });
    expect(itemOf(headless, 'refused').refused).toMatchObject({
      code: 'FORM_LINES_GONE',
      what: 'Это форма для школ, но в ней нет строки с заголовками «Показатель» и «Значение».',
    });
  });
});

describe('lines of a form', () => {
  it('that the table does not know are told by their row and not repeated, the others are taken', () => {
    const intake = workedOut(
      [
        formRows([
          [1, 'Педагогов', 40],
          [2, 'Директор Сидоров', 'да'],
          [3, 'Примечание', null],
        ]),
      ],
      { context },
    );
    expect(rowsFor(intake, 'Кадры')).toMatchObject([{ teachers: 40 }]);
    const { refusedRows } = itemOf(intake, 'ready');
    expect(refusedRows).toMatchObject([
      { row: 4, code: 'FORM_LINE_UNKNOWN', what: 'Строка 4: такого показателя в таблице «Кадры» нет.' },
    ]);
    expect(JSON.stringify(refusedRows)).not.toContain('Сидоров');
  });

  it('that are missing are named and stay «нет данных»', () => {
    const intake = workedOut(
      [
        formRows([
          [1, 'Педагогов', 40],
          [2, 'Меры поддержки', ''],
        ]),
      ],
      { context },
    );
    expect(itemOf(intake, 'ready').notes).toEqual([
      {
        agrees: false,
        text: 'В форме нет 4\u00a0строк: «Прошли диагностику профессиональных дефицитов», «Направлены на КПК по запросам», «Завершили КПК по запросам», «Завершили КПК по работе с детьми с риском неуспешности». Там останется «нет данных».',
      },
    ]);
  });

  it('that stand twice with different answers are both left out, the same answer twice is taken', () => {
    const twice = (second: number) =>
      workedOut(
        [
          formRows([
            [1, 'Педагогов', 40],
            [2, 'Педагогов', second],
            [3, 'Меры поддержки', 'есть'],
          ]),
        ],
        {
          context,
        },
      );
    expect(rowsFor(twice(40), 'Кадры')).toMatchObject([{ teachers: 40 }]);
    expect(itemOf(twice(41), 'ready').refusedRows).toMatchObject([{ row: 4, code: 'FORM_LINE_TWICE' }]);
    expect(rowsFor(twice(41), 'Кадры')[0]).not.toHaveProperty('teachers');
  });

  it('take a tick for «да»', () => {
    const intake = workedOut(
      [
        formRows(
          [
            [1, 'Рекомендации выданы', true],
            [2, 'Сетевое взаимодействие', false],
          ],
          'форма 1, Поддержка, 2025/2026',
        ),
      ],
      { context },
    );
    expect(rowsFor(intake, 'Поддержка')).toMatchObject([{ recommended: 'да', network: 'нет' }]);
  });
});

describe('the school of a form', () => {
  const ofSchool = (label: string) =>
    workedOut([formRows([[1, 'Педагогов', 40]], undefined, label)], { context });

  it('typed by its name or its code alone is found', () => {
    expect(rowsFor(ofSchool('СОШ №12'), 'Кадры')).toMatchObject([{ code: '0012' }]);
    expect(rowsFor(ofSchool('edu220013'), 'Кадры')).toMatchObject([{ code: 'sch220013' }]);
  });

  it('that is not ours is asked about, and its answers wait', () => {
    const intake = ofSchool('0099 — СОШ № 99');
    expect(intake.questions).toMatchObject([{ code: '0099', name: 'СОШ № 99', why: 'unknown' }]);
    expect(rowsFor(intake, 'Кадры')).toEqual([]);
  });
});

describe('several forms', () => {
  it('of one school for two tables are two items, the same file twice is passed over', async () => {
    const staff = await filledForm(formOf('Кадры', about), { Школа: SCHOOL, Педагогов: 40 });
    const support = await filledForm(formOf('Поддержка', about), {
      Школа: SCHOOL,
      'Рекомендации выданы': 'да',
    });
    const files = [staff, support, staff].map((file, at) => openFile(fileOf(`${at}.xlsx`, bytes(file))));
    const intake = workedOut(await Promise.all(files), { context });
    expect(intake.items.map(({ kind }) => kind)).toEqual(['ready', 'ready', 'passed']);
    expect(intake.tables.map(({ sheet }) => sheet)).toEqual(['Кадры', 'Поддержка']);
  });
});
