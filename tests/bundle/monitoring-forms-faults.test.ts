// Forms made, linked and unlinked while any one service call fails: all is written or nothing, and what is half done can be linked by hand.
import { expect, test } from 'vitest';
import type { Host } from '../../local/host';
import type { Faults } from '../../local/services/faults';
import { linkToNewSheet, responseSheet } from '../../local/workbook/response-sheet';
import type { WorkbookJson } from '../../local/workbook/workbook-json';
import { faultCalls } from '../runs';
import { type Contents, callCount, changedSheets, contentsOf, hostOf, run, runWell } from './built-host';
import {
  answer,
  CONTEXT,
  formOf,
  formsWorkbook,
  makeForm,
  responsesOf,
  rowsOf,
  STAFF,
  YEAR,
} from './collecting';

const UNTOUCHED =
  /Ничего не изменено|В таблице ничего не изменено|Все листы оставлены такими, какими были|права создавать формы/;

const start = formsWorkbook(2, [CONTEXT]);
const staffLinked = ((): WorkbookJson => {
  const host = hostOf(start);
  makeForm(host, STAFF);
  return host.workbook.toJson();
})();
const sheetId = responsesOf(hostOf(staffLinked), formOf(hostOf(staffLinked), STAFF)).id;
const unlink = { form: `${sheetId} ${STAFF}` };
const questions = [
  { question: 'Школа', column: 'code' },
  { question: 'Педагогов', column: 'teachers' },
];
const relink = { sheetId, table: STAFF, year: '2026/2027', deadline: '', questions };
const create = { table: STAFF, year: YEAR, deadline: '' };

const faultKinds: readonly ((n: number) => Faults)[] = [
  (n) => ({ failCall: n }),
  (n) => ({ failCallsFrom: n }),
];

test.each([
  ['linkForm', relink],
  ['unlinkForm', unlink],
] as const)('%s with one call that fails writes all or nothing, and says which', (name, request) => {
  const clean = hostOf(staffLinked);
  const before = contentsOf(clean.workbook);
  const calls = callCount(run(clean, name, request));
  const after = contentsOf(clean.workbook);
  expect(changedSheets(before, after)).toEqual(['Формы', 'Журнал операций']);
  for (const n of faultCalls(calls)) {
    const host = hostOf(staffLinked);
    const { answer: said } = run(host, name, request, { faults: { failCall: n } });
    const now = contentsOf(host.workbook);
    expect(changedSheets(said.ok ? after : before, now), `call ${n}`).toEqual([]);
    if (!said.ok) expect(said.message, `call ${n}`).toMatch(UNTOUCHED);
  }
});

test('createForm with calls that fail: the form works, or can be linked by hand, or the workbook is as before', () => {
  const clean = hostOf(start);
  const before = contentsOf(clean.workbook);
  const calls = callCount(run(clean, 'createForm', create));
  const codes = new Set<string>();
  for (const n of faultCalls(calls)) {
    for (const faults of faultKinds) {
      const host = hostOf(start);
      const { answer: said } = run(host, 'createForm', create, { faults: faults(n) });
      const where = `call ${n} ${JSON.stringify(faults(n))}`;
      if (said.ok) {
        openByHand(host, said.data.summary);
        expectWorks(host, where);
        continue;
      }
      codes.add(said.code);
      if (said.code === 'FORM_NOT_LINKED') {
        expect(said.message, where).toContain('/viewform');
        // Only where putting back has failed as well may the link have been written.
        if (isLinked(host)) expect(faults(n), where).toHaveProperty('failCallsFrom');
        else linkByHand(host, before);
        openByHand(host, said.message);
        expectWorks(host, where);
      } else {
        expect(said.message, where).toMatch(UNTOUCHED);
        expect(changedSheets(before, contentsOf(host.workbook)), where).toEqual([]);
      }
    }
  }
  expect([...codes]).toEqual(expect.arrayContaining(['FORM_NOT_MADE', 'FORM_NOT_LINKED']));
});

test('createForm that time ends anywhere: an unlinked sheet of answers is offered to be linked', () => {
  const clean = hostOf(start);
  const before = contentsOf(clean.workbook);
  const calls = callCount(run(clean, 'createForm', create));
  let offered = 0;
  for (const n of faultCalls(calls)) {
    const host = hostOf(start);
    expect(() => run(host, 'createForm', create, { faults: { timeOutAtCall: n } })).toThrow();
    const form = host.workbook.forms[1];
    if (form === undefined || responseSheet(host.workbook, form) === undefined) {
      expect(changedSheets(before, contentsOf(host.workbook)), `call ${n}`).toEqual([]);
      continue;
    }
    if (!isLinked(host)) {
      offered += 1;
      linkByHand(host, before);
    }
    expectWorks(host, `call ${n}`);
  }
  expect(offered).toBeGreaterThan(0);
});

function isLinked(host: Host): boolean {
  return rowsOf(host, 'Формы').some((row) => row.Таблица === STAFF);
}

/**
 * As the message says: the form is sent into the workbook, unless it is already, and its sheet linked in the section.
 * But for that sheet the workbook must be as before.
 */
function linkByHand(host: Host, before: Contents): void {
  const changed = changedSheets(before, contentsOf(host.workbook));
  expect(changed.filter((title) => !title.startsWith('Ответы на форму'))).toEqual([]);
  const form = formOf(host, STAFF);
  if (responseSheet(host.workbook, form) === undefined) linkToNewSheet(host.workbook, form);
  const { id } = responsesOf(host, form);
  const { unlinked } = runWell(host, 'readMonitoring', {});
  expect(unlinked.map((sheet) => sheet.sheetId)).toEqual([id]);
  const linking = runWell(host, 'readLinking', { sheetId: id, table: '' });
  expect([linking.table, linking.problem]).toEqual([STAFF, '']);
  // In which question the school names itself is for the person to say; all others are found by their wording.
  const asked = linking.questions.map(({ question, column }) => ({
    question,
    column: question === 'Школа' ? 'code' : column,
  }));
  runWell(host, 'linkForm', { sheetId: id, table: STAFF, year: YEAR, deadline: '', questions: asked });
}

/** As is said of every form that was made: whoever finds it closed opens it. */
function openByHand(host: Host, message: string): void {
  expect(message).toContain('окне инкогнито');
  Object.assign(formOf(host, STAFF), { published: true, signIn: false });
}

/** An answer to every question arrives. */
function expectWorks(host: Host, where: string): void {
  answer(host, STAFF, 0, { Педагогов: '20', 'Меры поддержки': 'Наставники' });
  runWell(host, 'pullResponses', {});
  expect(rowsOf(host, STAFF), where).toMatchObject([{ Педагогов: 20, 'Меры поддержки': 'Наставники' }]);
}
