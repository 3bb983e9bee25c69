// A small workbook with two linked forms, ready for answers: only the sheets that pulling looks at.
import { linksText, type QuestionLink } from '../../../../src/workbook/forms/questions';
import { columnsOf, type SheetSpec } from '../../../../src/workbook/sheet-spec';
import { contextSheet } from '../../../../src/workbook/sheets/context';
import { correctionsSheet, formsSheet } from '../../../../src/workbook/sheets/forms';
import { journalSheet } from '../../../../src/workbook/sheets/journal';
import { schoolsSheet } from '../../../../src/workbook/sheets/schools';
import { staffSheet } from '../../../../src/workbook/sheets/support';
import { FakeBook, type FakePorts, fakePorts } from '../../fake-book';

const SCHOOLS = ['0001', '0002', '0003'];
const TIMESTAMP = 'Отметка времени';

/** A response sheet: its first title, the table it fills, its questions. */
export interface TestForm {
  readonly sheet: string;
  readonly spec: SheetSpec;
  readonly links: readonly QuestionLink[];
}

export const contextForm: TestForm = {
  sheet: 'Ответы 1',
  spec: contextSheet,
  links: [
    { question: 'Школа', column: 'code' },
    { question: 'Сколько обучающихся?', column: 'pupils' },
    { question: 'Сколько на учёте?', column: 'registered' },
    { question: 'Отдалённая?', column: 'remote' },
    { question: 'Чего не хватает?', column: 'missing' },
  ],
};

/** Asks one question that the first form asks too, and one of its own. */
export const secondContextForm: TestForm = {
  sheet: 'Ответы 2',
  spec: contextSheet,
  links: [
    { question: 'Школа', column: 'code' },
    { question: 'Обучающихся', column: 'pupils' },
    { question: 'Пропускают', column: 'truancy' },
  ],
};

export const staffForm: TestForm = {
  sheet: 'Ответы 3',
  spec: staffSheet,
  links: [
    { question: 'Школа', column: 'code' },
    { question: 'Педагогов', column: 'teachers' },
    { question: 'Прошли диагностику', column: 'diagnosed' },
  ],
};

/** The workbook with headings, three schools and the forms linked for 2025/2026. */
export function pullingWorkbook(forms: readonly TestForm[], ports: Partial<FakePorts> = {}): FakePorts {
  const book = new FakeBook();
  for (const spec of [schoolsSheet, contextSheet, staffSheet, formsSheet, correctionsSheet, journalSheet]) {
    book.sheets.set(spec.title, [columnsOf(spec).map(({ heading }) => heading)]);
  }
  for (const code of SCHOOLS) {
    book.add(schoolsSheet, { code: { text: code }, name: `СОШ № ${Number(code)}`, municipality: 'Район' });
  }
  for (const { sheet, links } of forms) {
    book.sheets.set(sheet, [[TIMESTAMP, ...links.map(({ question }) => question)]]);
  }
  for (const { sheet, spec, links } of forms) {
    book.add(formsSheet, {
      table: spec.title,
      year: '2025/2026',
      responses: sheet,
      sheetId: book.idOf(sheet),
      questions: linksText(spec, links),
      linkedAt: '01.11.2026 09:00',
    });
  }
  return fakePorts(book, ports);
}
