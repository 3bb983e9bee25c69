// The words for files, sheets and rows that are not taken, and for what reports are of.
import { describe, expect, it } from 'vitest';
import type { RowProblem } from '../../../src/domain/intake/problems';
import { intakeNotes } from '../../../src/messages/intake/notes';
import { openingText, openingTexts, sheetRefusalText } from '../../../src/messages/intake/refusals';
import { aboutText, fromText, sourceText } from '../../../src/messages/intake/reports';
import { rowText } from '../../../src/messages/intake/rows';

describe('openingText', () => {
  it.each(Object.keys(openingTexts) as (keyof typeof openingTexts)[])(
    '%s: what and what to do, no mark unfilled',
    (code) => {
      const { what, todo } = openingText(code, { megabytes: 20, rows: 20_000 });
      expect(what).toMatch(/^[А-ЯЁ].*\.$/);
      expect(todo).toMatch(/^[А-ЯЁ].*\.$/);
      expect(what + todo).not.toMatch(/[{}]/);
    },
  );
});

describe('sheetRefusalText', () => {
  it('names the report, the column and the place', () => {
    const text = sheetRefusalText(
      { code: 'HEADING_DOUBLED', layout: 'mark-statistics', heading: 'Кол-во ОО', row: 7, column: 2 },
      'B',
    );
    expect(text.what).toBe(
      'В отчёте Ф3 «Статистика по отметкам» столбец «Кол-во ОО» стоит дважды (строка 7): неясно, какой читать.',
    );
  });

  it('speaks of a title alone where no heading was found', () => {
    expect(sheetRefusalText({ code: 'HEADING_MISSING', layout: 'individual-results' }, '').what).toBe(
      'Есть название отчёта Ф1 «Индивидуальные результаты», но строки с заголовками его таблицы нет.',
    );
  });

  it('tells the place of personal data and nothing else', () => {
    const { what } = sheetRefusalText({ code: 'PERSONAL_DATA', row: 8, column: 4, heading: 'ФИО' }, 'D');
    expect(what).toContain('Столбец D (строка 8)');
    expect(what).not.toContain('ФИО');
  });
});

describe('rowText', () => {
  const problem: RowProblem = { code: 'FIGURE_UNREADABLE', row: 14, column: 3, group: 'МБОУ СОШ № 1' };
  it('names the cell and the school', () => {
    expect(rowText(problem, 'C14').what).toBe(
      'Ячейка C14 (МБОУ СОШ № 1): здесь должно быть число, а его нет.',
    );
  });
  it('names both rows of a collision, and no school where none is known', () => {
    expect(rowText({ code: 'SCHOOL_TWICE', row: 9, otherRow: 5 }, '').what).toBe(
      'Строки 5 и 9: школа стоит дважды с разными числами, не взята ни одна.',
    );
  });
});

describe('reports in words', () => {
  it('aboutText leaves out what is not known', () => {
    expect(aboutText({ procedure: 'vpr', subject: 'Русский язык', grade: 4, year: 2026 })).toBe(
      'ВПР, русский язык, 4\u00a0класс, 2025/2026',
    );
    expect(aboutText({})).toBe('');
  });
  it('sourceText and fromText do without a file name', () => {
    expect(sourceText('protocol', '')).toBe('ФИС ОКО, Форма сбора результатов');
    expect(sourceText(undefined, 'а.xlsx')).toBe('Таблица по школам, а.xlsx');
    expect(fromText('а.xlsx', 'Лист1')).toBe('Файл «а.xlsx», лист «Лист1»');
    expect(fromText('', '')).toBe('Файл');
  });
});

describe('intakeNotes', () => {
  it('a sum that differs is told with both numbers, as no problem', () => {
    const text = intakeNotes.sumDiffers(
      'Ключевский район',
      { schools: 9, participants: 100 },
      { schools: 10, participants: 104 },
    );
    expect(text).toContain('в строках школ 100\u00a0участников, в строке муниципалитета 104 (школ 9 и 10)');
  });
  it('many rows are counted, not all listed', () => {
    const rows = Array.from({ length: 30 }, (_, i) => i + 1);
    expect(intakeNotes.widerRows(rows)).toContain('1, 2, 3, 4, 5, 6, 7, 8… (всего 30)');
    expect(intakeNotes.totalRows([5])).toBe('Строка 5 — итоги и номера столбцов, а не школы.');
  });
});
