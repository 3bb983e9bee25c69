// A district of four schools whose lists are worked out by hand, in a prepared workbook.
import { CommandRefusal } from '../../src/commands/command-refusal';
import { prepareWorkbook } from '../../src/commands/start/prepare-workbook';
import { contextSheet } from '../../src/workbook/sheets/context';
import { resultsSheet } from '../../src/workbook/sheets/results';
import { schoolsSheet } from '../../src/workbook/sheets/schools';
import { type FakePorts, fakePorts } from './fake-book';

export const NO_CHANGES = { settings: [] };

/** A workbook after «Подготовить таблицу». */
export function prepared(): FakePorts {
  const ports = fakePorts();
  prepareWorkbook(ports);
  return ports;
}

const source = { source: 'ФИС ОКО, Ф3', asOf: '12.06.2021' };

/** ВПР of grade 5: «2» of 36 participants in mathematics and in Russian. */
function vpr(code: string, year: string, mathematics: number, russian: number) {
  const row = { code, year, procedure: 'ВПР', grade: 5, participants: 36, ...source };
  const rest = { marks4: 0, marks5: 0 };
  return [
    { ...row, subject: 'Математика', marks2: mathematics, marks3: 36 - mathematics, ...rest },
    { ...row, subject: 'Русский язык', marks2: russian, marks3: 36 - russian, ...rest },
  ];
}

/**
 * With the presets (2 procedures of at least 30 %; 11 of 36 is 30,6 %, 10 of 36 is 27,8 %):
 * school 1 is ШНОР (13 and 12 of 36) and was clear; school 2 is at risk (11 and 2); school 3 is clear (1 and 0)
 * and was ШНОР (18 and 18); school 4 is evening: outside the selection.
 * ШНСУ: school 1 meets 3 criteria of 9 (25, 50 and 30 of 400: 6,25, 12,5 and 7,5 %); school 2 none; the others
 * have no context. A year before nobody had.
 */
export function district(): FakePorts {
  const ports = prepared();
  const { book } = ports;
  const school = (n: number, kind = '') => ({
    code: `sch${n}`,
    name: `Школа ${n}`,
    municipality: 'Район',
    kind,
  });
  book.add(schoolsSheet, school(1), school(2), school(3), school(4, 'вечерняя'));
  book.add(
    resultsSheet,
    ...vpr('sch1', '2020/2021', 13, 12),
    ...vpr('sch2', '2020/2021', 11, 2),
    ...vpr('sch3', '2020/2021', 1, 0),
    ...vpr('edu1', '2019/2020', 1, 2),
    ...vpr('edu2', '2019/2020', 0, 0),
    ...vpr('edu3', '2019/2020', 18, 18),
  );
  const flags = { remote: 'нет', small: 'нет', infrastructure: 'нет', staffing: 'нет' };
  const context = { year: '2020/2021', pupils: 400, truancy: 0, specialNeeds: 0, ...flags };
  book.add(
    contextSheet,
    { code: 'sch1', ...context, registered: 25, migrantLanguage: 50, notAttested: 30 },
    { code: 'sch2', ...context, registered: 0, migrantLanguage: 0, notAttested: 0 },
  );
  return ports;
}

/** The district with one code a school in both years, so that nothing is to be fixed. */
export function cleanDistrict(): FakePorts {
  const ports = district();
  ports.book.rows(resultsSheet).forEach(({ code }, at) => {
    ports.book.type('Результаты', at + 2, 'Код ОО', String(code).replace('edu', 'sch'));
  });
  return ports;
}

/** The facts of the refusal that a command ends with. */
export function refusalOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    if (error instanceof CommandRefusal) return error.facts;
    throw error;
  }
  throw new Error('the command did not fail');
}
