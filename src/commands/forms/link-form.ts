// «Подключить»: a response sheet fills a table from now on; its row on «Формы» says how.
import { calls } from '../../contract/calls';
import type { Request } from '../../contract/requests';
import type { Response } from '../../contract/responses';
import { isPersonalHeading } from '../../domain/kernel/personal-text';
import { type SchoolYear, schoolYearText } from '../../domain/kernel/school-year';
import { headingKey } from '../../domain/kernel/text';
import { filled } from '../../messages/template';
import type { BlockWrite } from '../../workbook/block-plan';
import { linksText, type QuestionLink, questionsOf } from '../../workbook/forms/questions';
import { planLines } from '../../workbook/merge/merge-lines';
import type { SheetSpec } from '../../workbook/sheet-spec';
import { formsSheet } from '../../workbook/sheets/forms';
import { journalSheet } from '../../workbook/sheets/journal';
import { CommandRefusal, withLock } from '../command-refusal';
import { journalWrites } from '../journal';
import type { Ports } from '../ports';
import { requiredSheet, type Values } from '../reading';
import { workbookTime } from '../workbook-time';
import { writeTogether } from '../write-together';
import { readAskedYear, readDeadline, requiredResponses, requiredTableSpec } from './answered-tables';
import { formLinks, linkId } from './form-links';

/** A link as it stands on «Формы». */
export interface NewLink {
  readonly spec: SheetSpec;
  readonly sheetId: number;
  readonly sheet: string;
  readonly year: SchoolYear | undefined;
  readonly deadline: string;
  readonly url: string;
  readonly links: readonly QuestionLink[];
}

/** Links anew or changes the link of the same sheet and table. The answers come with the next pulling. */
export function linkForm(ports: Ports, request: Request<'linkForm'>): Response<'linkForm'> {
  const spec = requiredTableSpec(request.table);
  const year = readAskedYear(request.year);
  const deadline = readDeadline(request.deadline);
  refuseWrongLinks(spec, request.questions, new Set(request.joined), year);
  return withLock(ports, () => {
    const { book, forms } = ports;
    const tabs = book.tabs();
    const sheet = requiredResponses(tabs, request.sheetId);
    refuseOtherQuestions(request.questions, questionsOf(book.read(sheet)?.[0] ?? []));
    const values = requiredSheet(book, formsSheet);
    const time = workbookTime(ports).momentOf(ports.now());
    const known = formLinks(values, tabs).find(({ id }) => id === linkId(request.sheetId, request.table));
    const url = forms.responseSheets().find(({ id }) => id === request.sheetId)?.url ?? '';
    const link: NewLink = {
      spec,
      sheetId: request.sheetId,
      sheet,
      year,
      deadline,
      url: known !== undefined && known.url !== '' ? known.url : url,
      links: request.questions,
    };
    const summary = filled(ports.texts().operations.formLinked, {
      sheet,
      table: spec.title,
      time: time.slice(11),
    });
    writeTogether(book, [
      ...linkWrites(values, link, time, known?.row),
      ...journalWrites(requiredSheet(book, journalSheet), [
        { time, operation: calls.linkForm.operation, outcome: summary },
      ]),
    ]);
    return { summary };
  });
}

/** The row of a link: in place of `row` (from 1), or below the last one. */
export function linkWrites(
  values: Values,
  link: NewLink,
  time: string,
  row: number | undefined,
): BlockWrite[] {
  const { spec, sheetId, sheet, year, deadline, url, links } = link;
  const cells = {
    table: spec.title,
    year: year === undefined ? '' : schoolYearText(year),
    deadline,
    responses: { text: sheet },
    sheetId,
    url,
    questions: { text: linksText(spec, links) },
    linkedAt: { text: time },
  };
  const line = row === undefined ? values.length : row - 1;
  return planLines({ spec: formsSheet, values, formulas: [] }, new Map([[line, cells]]));
}

function refuseWrongLinks(
  spec: SheetSpec,
  links: readonly QuestionLink[],
  joined: ReadonlySet<string>,
  year: SchoolYear | undefined,
): void {
  const taken = new Set<string>();
  for (const { question, column } of links) {
    if (column === '') continue;
    const found = spec.columns[column];
    if (found === undefined || found.technical === true) {
      throw new CommandRefusal({ code: 'BAD_REQUEST', cause: `questions: ${column}` });
    }
    if (taken.has(column) && !joined.has(column))
      throw new CommandRefusal({ code: 'LINK_DOUBLED', heading: found.heading });
    if (isPersonalHeading(question)) throw new CommandRefusal({ code: 'LINK_PERSONAL', question });
    taken.add(column);
  }
  if (!taken.has('code')) throw new CommandRefusal({ code: 'LINK_NO_SCHOOL' });
  if (taken.has('year') && year !== undefined) throw new CommandRefusal({ code: 'LINK_TWO_YEARS' });
  if (!taken.has('year') && year === undefined) throw new CommandRefusal({ code: 'LINK_NO_YEAR' });
}

/** The page may have been open for long: what it sends must be the questions that stand there now, each once. */
function refuseOtherQuestions(links: readonly QuestionLink[], questions: readonly string[]): void {
  const times = new Map<string, number>();
  for (const question of questions) {
    const key = headingKey(question);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  for (const { question, column } of links) {
    const same = links.filter(
      (link) => headingKey(link.question) === headingKey(question) && link.column === column,
    );
    // One that stands there twice is sent twice, once a person has said that it is one question.
    const isThere = times.get(headingKey(question)) === same.length;
    if (column !== '' && !isThere) throw new CommandRefusal({ code: 'LINK_CHANGED', question });
  }
}
