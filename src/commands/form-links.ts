// «Формы» read: which response sheet fills which table, and what is wrong with each link.

import type { LinkedForm } from '../workbook/answers/linked-form';
import { linksIn } from '../workbook/answers/questions';
import { findColumns } from '../workbook/heading';
import type { Problem } from '../workbook/problem';
import { readTable } from '../workbook/read-table';
import { answeredSheets, formsSheet } from '../workbook/sheets/forms';
import type { Tab } from './ports';
import type { Values } from './reading';

/** A row of «Формы». */
export interface FormLink {
  /** What the sidebar calls it: the response sheet and the table. */
  readonly id: string;
  /** Of «Формы», from 1. */
  readonly row: number;
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

/** All rows of «Формы» that name a sheet and a table; of two rows of one link the second cannot be used. */
export function formLinks(values: Values, tabs: readonly Tab[]): FormLink[] {
  const titles = new Map(tabs.map(({ id, title }) => [id, title]));
  const seen = new Set<string>();
  const column = (findColumns(formsSheet, values[0] ?? []).index.get('questions') ?? 0) + 1;
  return readTable(formsSheet, values).rows.map(({ row, values: cells }) => {
    const { sheetId, table, year, deadline, url } = cells;
    const id = linkId(sheetId, table);
    const sheet = titles.get(sheetId);
    const spec = answeredSheets.find(({ title }) => title === table);
    const links = spec && linksIn(spec, cells.questions);
    const taken = new Set(links?.map((link) => link.column));
    const isWhole = taken.has('code') && taken.has('year') !== (year !== undefined);
    const isUsable = spec !== undefined && links !== undefined && isWhole && !seen.has(id);
    seen.add(id);
    return {
      id,
      row,
      sheetId,
      sheet: sheet ?? '',
      table,
      deadline,
      url,
      form: isUsable && sheet !== undefined ? { spec, year, sheetId, links } : undefined,
      problem: !isUsable
        ? { code: 'LINK_UNREADABLE', sheet: formsSheet.title, row, column, heading: sheet ?? cells.responses }
        : sheet === undefined
          ? { code: 'RESPONSES_GONE', sheet: formsSheet.title, row, column, heading: cells.responses }
          : undefined,
    };
  });
}
