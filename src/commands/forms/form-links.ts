// «Формы» read: which response sheet fills which table, and what is wrong with each link.
import { isBlankCell } from '../../domain/kernel/cell';
import type { SchoolYear } from '../../domain/kernel/school-year';
import { ourColumns } from '../../workbook/block-plan';
import type { LinkedForm } from '../../workbook/forms/linked-form';
import { linksIn, type QuestionLink } from '../../workbook/forms/questions';
import type { Problem } from '../../workbook/problem';
import { readTable } from '../../workbook/read-table';
import { answeredSheets, formsSheet } from '../../workbook/sheets/forms';
import type { Tab } from '../ports';
import type { Values } from '../reading';

/** A row of «Формы». */
export interface FormLink {
  /** What the sidebar calls it: the response sheet and the table, or the row when these cannot be read. */
  readonly id: string;
  /** Of «Формы», from 1. */
  readonly row: number;
  /** −1 when it cannot be read. */
  readonly sheetId: number;
  /** Title of the response sheet as it is now; blank when the sheet is gone. */
  readonly sheet: string;
  readonly table: string;
  readonly deadline: string;
  readonly url: string;
  /** Undefined when the row cannot be used; then `problem` says why. */
  readonly form: LinkedForm | undefined;
  readonly problem: Problem | undefined;
}

/** «1830462811 Кадры» */
export function linkId(sheetId: number, table: string): string {
  return `${sheetId} ${table}`;
}

/** No sheet has this number. */
const NO_SHEET = -1;

/**
 * All rows of «Формы», in the order of the sheet. A row that a person has made unreadable, and the second of two
 * rows of one link, cannot be used: their `problem` says so. A row that holds nothing but a comment is no link.
 */
export function formLinks(values: Values, tabs: readonly Tab[]): FormLink[] {
  const titles = new Map(tabs.map(({ id, title }) => [id, title]));
  const seen = new Set<string>();
  const { rows, columns, unreadable } = readTable(formsSheet, values);
  const column = (columns.index.get('questions') ?? 0) + 1;
  const links = rows.map(({ row, values: cells }): FormLink => {
    const { sheetId, table, year, deadline, url } = cells;
    const id = linkId(sheetId, table);
    const sheet = titles.get(sheetId);
    const spec = answeredSheets.find(({ title }) => title === table);
    const questions = spec && linksIn(spec, cells.questions);
    const isUsable =
      spec !== undefined && questions !== undefined && isWhole(questions, year) && !seen.has(id);
    seen.add(id);
    return {
      id,
      row,
      sheetId,
      sheet: sheet ?? '',
      table,
      deadline,
      url,
      form: isUsable && sheet !== undefined ? { spec, year, sheetId, links: questions } : undefined,
      problem: !isUsable
        ? { code: 'LINK_UNREADABLE', sheet: formsSheet.title, row, column, heading: sheet ?? cells.responses }
        : sheet === undefined
          ? { code: 'RESPONSES_GONE', sheet: formsSheet.title, row, column, heading: cells.responses }
          : undefined,
    };
  });
  if (unreadable) return links;
  const read = new Set(rows.map(({ row }) => row));
  const ours = ourColumns(formsSheet, columns);
  for (let at = 1; at < values.length; at += 1) {
    const cells = values[at] ?? [];
    if (read.has(at + 1) || ours.every(({ index }) => isBlankCell(cells[index]))) continue;
    const text = (id: 'table' | 'responses'): string => String(cells[columns.index.get(id) ?? -1] ?? '');
    links.push(lostLink(at + 1, column, text('table'), text('responses')));
  }
  return links.sort((a, b) => a.row - b.row);
}

/** The school is asked; the year is asked or known. Two questions of one column are one that was added again. */
function isWhole(links: readonly QuestionLink[], year: SchoolYear | undefined): boolean {
  const columns = new Set(links.map(({ column }) => column));
  return columns.has('code') && columns.has('year') !== (year !== undefined);
}

/** A row of which nobody can tell what sheet or table it means. */
function lostLink(row: number, column: number, table: string, responses: string): FormLink {
  const heading = responses === '' ? '…' : responses;
  return {
    id: `строка ${row}`,
    row,
    sheetId: NO_SHEET,
    sheet: '',
    table,
    deadline: '',
    url: '',
    form: undefined,
    problem: { code: 'LINK_UNREADABLE', sheet: formsSheet.title, row, column, heading },
  };
}
