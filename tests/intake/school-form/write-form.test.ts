// The Excel book of a form: what a school reads, what it may type, and that names never become anything else.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formOf } from '../../../build/samples/filled-form';
import { openFile } from '../../../src/intake/open-file';
import { type SchoolForm, writeForm } from '../../../src/intake/school-form/write-form';
import { fileOf } from '../xlsx';
import { elementsOf, type XmlElement } from './xml';

const schools = [
  { code: '0012', name: 'МБОУ СОШ № 12', municipality: 'Район' },
  { code: 'sch220013', name: 'Гимназия № 13', municipality: 'Район' },
];
const about = { year: '2025/2026', deadline: '15.12.2026', schools };

async function entriesOf(form: SchoolForm): Promise<Record<string, string>> {
  const entries = unzipSync(await writeForm(form));
  return Object.fromEntries(Object.entries(entries).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

async function sheetsOf(form: SchoolForm) {
  const opened = await openFile(fileOf('форма.xlsx', (await writeForm(form)).buffer));
  if ('refused' in opened) throw new Error(opened.refused.what);
  return opened.sheets;
}

/** The checks of the sheet by cell. */
async function checksOf(form: SchoolForm) {
  const { 'xl/worksheets/sheet1.xml': sheet = '' } = await entriesOf(form);
  const checks = elementsOf(sheet).filter(({ name }) => name === 'dataValidation');
  const formula = (check: XmlElement, name: string) =>
    check.children.find((child) => child.name === name)?.text;
  return new Map(
    checks.map((check) => [
      check.attributes.sqref,
      {
        type: check.attributes.type,
        error: check.attributes.error,
        formulas: [formula(check, 'formula1'), formula(check, 'formula2')],
      },
    ]),
  );
}

describe('the sheet', () => {
  it('says what it is, until when, and asks a line a field', async () => {
    const [sheet] = await sheetsOf(formOf('Кадры', about));
    expect(sheet?.sheet).toBe('Форма');
    const texts = sheet?.rows.map((row) => row.filter((cell) => cell !== null)) ?? [];
    expect(texts[0]).toEqual(['Кадры за 2025/2026 учебный год']);
    expect(texts[1]?.[0]).toContain('до 15.12.2026');
    expect(texts[4]).toEqual(['Школа']);
    expect(texts.slice(6, 9)).toEqual([
      ['№', 'Показатель', 'Значение', 'Пояснение'],
      [1, 'Педагогов', 'Всего педагогов в школе.'],
      [2, 'Прошли диагностику профессиональных дефицитов', 'Человек.'],
    ]);
    expect(texts.at(-1)).toEqual(['Служебная отметка, не меняйте: форма 1, Кадры, 2025/2026']);
  });

  it('names no day when there is no deadline', async () => {
    const [sheet] = await sheetsOf(formOf('Кадры', { ...about, deadline: '' }));
    expect(String(sheet?.rows[1]?.[0])).toMatch(/верните файл\.$/);
  });

  it('has the elements in the order that Excel wants, every file well-formed', async () => {
    const entries = await entriesOf(formOf('Контекстные данные', about));
    for (const [name, text] of Object.entries(entries)) {
      expect(() => elementsOf(text), name).not.toThrow();
    }
    const worksheet = elementsOf(entries['xl/worksheets/sheet1.xml'] ?? '')[0];
    expect(worksheet?.children.map(({ name }) => name)).toEqual([
      'sheetPr',
      'sheetViews',
      'cols',
      'sheetData',
      'mergeCells',
      'dataValidations',
      'pageMargins',
      'pageSetup',
    ]);
    expect(worksheet?.children.at(-1)?.attributes).toMatchObject({ paperSize: '9', orientation: 'portrait' });
  });

  it('hides the list of schools and shows the form', async () => {
    const entries = await entriesOf(formOf('Кадры', about));
    const sheets = elementsOf(entries['xl/workbook.xml'] ?? '').filter(({ name }) => name === 'sheet');
    expect(sheets.map(({ attributes: { name, state } }) => [name, state])).toEqual([
      ['Форма', undefined],
      ['Школы', 'hidden'],
    ]);
  });
});

describe('the checks of cells', () => {
  it('choose the school from the list, codes as they are written', async () => {
    const form = formOf('Кадры', about);
    expect((await checksOf(form)).get('C5')).toMatchObject({
      type: 'list',
      formulas: ["'Школы'!$A$2:$A$3", undefined],
      error: 'Выберите школу из списка.',
    });
    const [, list] = await sheetsOf(form);
    expect(list?.rows).toEqual([
      ['Школы для выбора в форме'],
      ['0012 — МБОУ СОШ № 12'],
      ['sch220013 — Гимназия № 13'],
    ]);
  });

  it('want whole numbers, of a part no more than of its whole, да or нет, and pages of the web', async () => {
    const context = await checksOf(formOf('Контекстные данные', about));
    expect(context.get('C8')).toMatchObject({ type: 'whole', formulas: ['0', '9999999'] });
    expect(context.get('C9')).toMatchObject({
      type: 'whole',
      formulas: ['0', 'IF(C8="",9999999,C8)'],
      error: 'Нужно целое число от 0 до числа в строке «Обучающихся».',
    });
    expect(context.get('C14')).toMatchObject({ type: 'list', formulas: ['"да,нет"', undefined] });
    expect(context.has('C17')).toBe(false);
    const support = await checksOf(formOf('Поддержка', about));
    expect(support.get('C14')).toMatchObject({
      type: 'custom',
      formulas: ['OR(LEFT(C14,7)="http://",LEFT(C14,8)="https://")', undefined],
    });
  });

  it('speak no longer than Excel lets them', async () => {
    for (const table of ['Контекстные данные', 'Кадры', 'Поддержка']) {
      for (const { error } of (await checksOf(formOf(table, about))).values()) {
        expect(error?.length).toBeLessThanOrEqual(225);
      }
    }
  });
});

describe('names that people have typed', () => {
  /** As typed, and as a file of Excel can hold them. */
  const names = [
    ['=HYPERLINK("http://example.org";"СОШ")', undefined],
    ['<x>&amp;</t></si>', undefined],
    ['СОШ "имени \'Героя\'"', undefined],
    ['+7 СОШ', undefined],
    ['Д'.repeat(400), undefined],
    ['СОШ \u0001\u000b№ 1', 'СОШ № 1'],
  ] as const;

  it('stay texts, whole and harmless', async () => {
    const odd = names.map(([name], at) => ({ code: String(at), name, municipality: 'Район' }));
    const form = formOf('Кадры', { ...about, schools: odd });
    const entries = await entriesOf(form);
    for (const [file, text] of Object.entries(entries)) {
      expect(() => elementsOf(text), file).not.toThrow();
      expect(text).not.toMatch(/<f[ >]/);
    }
    const [, list] = await sheetsOf(form);
    const written = list?.rows.slice(1).map(([label]) => label);
    expect(written).toEqual(names.map(([name, held = name], at) => `${at} — ${held}`));
  });
});
