// «Создать форму»: a Google Form made from the description of a table, its answers coming into this workbook.

import { noWord, yesWord } from '../../catalogue/words';
import { calls } from '../../contract/calls';
import type { Request } from '../../contract/requests';
import type { Response } from '../../contract/responses';
import { type SchoolYear, schoolYearText } from '../../domain/kernel/school-year';
import type { OperationTexts } from '../../messages/operations';
import { filled } from '../../messages/template';
import { askedColumns } from '../../workbook/forms/asked-columns';
import { offeredSchool } from '../../workbook/forms/school-names';
import type { Column, SheetSpec } from '../../workbook/sheet-spec';
import { formsSheet } from '../../workbook/sheets/forms';
import { journalSheet } from '../../workbook/sheets/journal';
import { CommandRefusal, causeOf, withLock } from '../command-refusal';
import { journalWrites } from '../journal';
import type { FormQuestion, LongTexts, NewForm, Ports } from '../ports';
import { requiredSheet } from '../reading';
import { workbookTime } from '../workbook-time';
import { writeTogether } from '../write-together';
import { readAskedYear, readDeadline, requiredResponses, requiredTableSpec } from './answered-tables';
import { type AskedSchool, askedSchools } from './asked-schools';
import { linkWrites } from './link-form';

/**
 * FORM_NOT_MADE leaves the workbook as it was; FORM_NOT_LINKED tells the address of a form that is there but whose
 * answers do not come here yet.
 */
export function createForm(ports: Ports, request: Request<'createForm'>): Response<'createForm'> {
  const spec = requiredTableSpec(request.table);
  const year = readAskedYear(request.year);
  const deadline = readDeadline(request.deadline);
  if (year === undefined) throw new CommandRefusal({ code: 'LINK_NO_YEAR' });
  return withLock(ports, () => {
    const { book } = ports;
    const schools = askedSchools(book);
    const values = requiredSheet(book, formsSheet);
    const journal = requiredSheet(book, journalSheet);
    const texts = ports.texts();
    const form = newForm(spec, year, deadline, schools, texts);
    const { url, sheetId } = madeBy(ports, form);
    const summary = linkOrRefuse(url, () => {
      if (sheetId === undefined) throw new Error('no response sheet');
      const sheet = requiredResponses(book.tabs(), sheetId);
      const time = workbookTime(ports).momentOf(ports.now());
      const { operations } = texts;
      const outcome = filled(operations.formCreated, { title: form.title, time: time.slice(11) });
      const links = [
        { question: operations.formSchool, column: 'code' },
        ...askedColumns(spec).map(({ id, column }) => ({ question: column.heading, column: id })),
      ];
      writeTogether(book, [
        ...linkWrites(values, { spec, sheetId, sheet, year, deadline, url, links }, time, undefined),
        ...journalWrites(journal, [{ time, operation: calls.createForm.operation, outcome }]),
      ]);
      return `${outcome} ${operations.formToTry}`;
    });
    return { summary, url };
  });
}

/** From here on the form is there, whatever breaks: its address must be told, and a repeated call would make another. */
function linkOrRefuse<T>(url: string, link: () => T): T {
  try {
    return link();
  } catch (error) {
    throw new CommandRefusal({ code: 'FORM_NOT_LINKED', url, cause: causeOf(error) });
  }
}

function madeBy({ forms }: Ports, form: NewForm) {
  try {
    return forms.create(form);
  } catch (error) {
    throw new CommandRefusal({ code: 'FORM_NOT_MADE', cause: causeOf(error) });
  }
}

function newForm(
  spec: SheetSpec,
  year: SchoolYear,
  deadline: string,
  schools: readonly AskedSchool[],
  { operations, sheets }: LongTexts,
): NewForm {
  const look = sheets.find((sheet) => sheet.spec.title === spec.title)?.look;
  return {
    title: filled(operations.formTitle, { table: spec.title, year: schoolYearText(year) }),
    description: filled(operations.formDescription, {
      deadline: deadline === '' ? '' : filled(operations.formDeadline, { date: deadline }),
    }),
    thanks: operations.formThanks,
    questions: [
      {
        title: operations.formSchool,
        help: operations.formSchoolHelp,
        required: true,
        kind: 'list',
        choices: schools.map(offeredSchool),
        refusal: '',
      },
      ...askedColumns(spec).map(({ id, column }) =>
        questionOf(column, look?.columns[id]?.note ?? '', id === spec.parts?.whole, operations),
      ),
    ],
  };
}

function questionOf(
  { heading, type }: Column,
  note: string,
  required: boolean,
  texts: OperationTexts,
): FormQuestion {
  const isCount = type === 'count';
  const isLink = type === 'link';
  return {
    title: heading,
    help: required ? note : filled(texts.formOptional, { note }),
    required,
    kind: type === 'yesno' ? 'choice' : isCount ? 'count' : isLink ? 'link' : 'text',
    choices: type === 'yesno' ? [yesWord, noWord] : [],
    refusal: isCount ? texts.formCountRefusal : isLink ? texts.formLinkRefusal : '',
  };
}
