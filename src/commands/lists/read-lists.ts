// The lists, their settings and approvals as the section «Перечни» opens with them.
import type { Response } from '../../contract/responses';
import { listData } from '../../workbook/lists/list-data';
import {
  approvedSheet,
  dynamicsSheet,
  previousListSheet,
  shnorSheet,
  shnsuSheet,
} from '../../workbook/sheets/lists';
import type { Ports } from '../ports';
import { requiredSettings, requiredValues } from '../reading';
import { settingViews } from '../setting-views';
import { changesSince, changesText, digestsOf } from './freshness';
import { lastRun } from './last-run';
import { bySheet, listTables } from './list-inputs';
import { listStates } from './lists-state';
import { tamperedText } from './tampered';
import { dataYears } from './years';

/** The state of the lists of the last run; no rows when they have never been formed. */
export function readLists({ book, texts, clock }: Ports): Response<'readLists'> {
  const long = texts();
  const { settings } = requiredSettings(book, []);
  const { data, problems } = listData(listTables(book));
  const run = lastRun(requiredValues(book, previousListSheet));
  const changes = run && changesSince(run, digestsOf(data, settings), clock);
  const values = {
    shnor: requiredValues(book, shnorSheet),
    shnsu: requiredValues(book, shnsuSheet),
    dynamics: requiredValues(book, dynamicsSheet),
    approved: requiredValues(book, approvedSheet),
    texts: long.operations,
  };
  return {
    years: dataYears(data),
    settings: settingViews(settings, long),
    formedAt: run?.formedAt ?? '',
    canUndo: run?.undoable ?? false,
    stale: changesText(changes, long.operations),
    tampered: tamperedText(values.approved, long.operations),
    lists: listStates(values, { shnor: run?.resultYear || undefined, shnsu: run?.contextYear || undefined }),
    warnings: bySheet(problems, long.operations),
  };
}
