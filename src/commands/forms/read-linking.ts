// A response sheet about to be linked: its questions, and the columns that each may fill.
import type { Request } from '../../contract/requests';
import type { Response } from '../../contract/responses';
import { schoolYearText } from '../../domain/kernel/school-year';
import { headingKey } from '../../domain/kernel/text';
import { questionsOf, suggestedLinks, timestampIndex } from '../../workbook/forms/questions';
import type { SheetSpec } from '../../workbook/sheet-spec';
import { answeredSheets, formsSheet } from '../../workbook/sheets/forms';
import type { Ports } from '../ports';
import { requiredSheet } from '../reading';
import { workbookTime } from '../workbook-time';
import { linkedColumns, requiredResponses, requiredTableSpec } from './answered-tables';
import { formLinks } from './form-links';

/** Suggests by wording; of a sheet that is linked already the kept answers come first. */
export function readLinking(
  ports: Ports,
  { sheetId, table }: Request<'readLinking'>,
): Response<'readLinking'> {
  const { book, texts } = ports;
  const tabs = book.tabs();
  const sheet = requiredResponses(tabs, sheetId);
  const headings = book.read(sheet)?.[0] ?? [];
  const questions = questionsOf(headings);
  const links = formLinks(requiredSheet(book, formsSheet), tabs).filter((link) => link.sheetId === sheetId);
  const spec = table === '' ? likeliest(questions, links[0]?.table) : requiredTableSpec(table);
  const link = links.find((known) => known.table === spec.title);
  const kept = new Map(link?.form?.links.map(({ question, column }) => [headingKey(question), column]));
  const columns = linkedColumns(spec);
  const { operations } = texts();
  return {
    sheetId,
    sheet,
    table: spec.title,
    columns,
    questions: suggestedLinks(columns, questions).map(({ question, column, personal }) => ({
      question,
      personal,
      column: personal ? '' : kept.size === 0 ? column : (kept.get(headingKey(question)) ?? ''),
    })),
    problem:
      timestampIndex(headings) < 0
        ? operations.linkNoTimestamp
        : questions.length === 0
          ? operations.linkNoQuestions
          : '',
    year:
      link === undefined
        ? (workbookTime(ports).years[0] ?? '')
        : link.form?.year === undefined
          ? ''
          : schoolYearText(link.form.year),
    deadline: link?.deadline ?? '',
  };
}

/** The table that is linked already, or else the one whose headings the questions name most. */
function likeliest(questions: readonly string[], linked: string | undefined): SheetSpec {
  const known = answeredSheets.find(({ title }) => title === linked);
  if (known !== undefined) return known;
  const matches = (spec: SheetSpec): number =>
    suggestedLinks(linkedColumns(spec), questions).filter(({ column }) => column !== '').length;
  return [...answeredSheets].sort((a, b) => matches(b) - matches(a))[0] as SheetSpec;
}
