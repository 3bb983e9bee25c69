// «Добавить»: rows of files into their sheets, all sheets together, with what stood there kept for undoing.
import { calls } from '../../contract/calls';
import type { Request } from '../../contract/requests';
import type { IntakePlan, Response } from '../../contract/responses';
import type { OperationTexts } from '../../messages/operations';
import { filled } from '../../messages/template';
import { intakeMemorySheet } from '../../workbook/sheets/intake';
import { journalSheet } from '../../workbook/sheets/journal';
import { withLock } from '../command-refusal';
import { journalWrites } from '../journal';
import type { Ports } from '../ports';
import { requiredSheet } from '../reading';
import { writeTogether } from '../write-together';
import {
  answersWrites,
  joined,
  lastIntake,
  lastIntakeView,
  memoryWrites,
  newIntake,
  rememberedIn,
} from './intake-memory';
import { planIntake } from './intake-plan';
import { intakeView, totals } from './intake-view';

/** Plans anew and writes; when no row is new or different, only the answers are kept and the last intake stays. */
export function addIntake(ports: Ports, { tables, remember }: Request<'addIntake'>): Response<'addIntake'> {
  return withLock(ports, () => {
    const { book } = ports;
    const memory = requiredSheet(book, intakeMemorySheet);
    const journal = requiredSheet(book, journalSheet);
    const texts = ports.texts();
    const plans = planIntake(ports, tables);
    const plan = intakeView(plans, tables.length, texts);
    const { date, time } = ports.clock();
    const at = `${date} ${time}`;
    const summary = summaryOf(plan, texts.operations, time);
    const old = rememberedIn(memory);
    const answers = joined(old, remember);
    const before = lastIntake(memory);
    const writes = plans.sheets.flatMap((sheet) => sheet.writes);
    if (writes.length === 0) {
      const isNews = JSON.stringify(answers) !== JSON.stringify(old);
      writeTogether(book, isNews ? answersWrites(memory, answers) : []);
      return { summary, plan, last: lastIntakeView(before ?? { at, summary, undoable: false }) };
    }
    const kept = plans.sheets.flatMap(({ spec, kept: rows }) =>
      rows.map((row) => ({ sheet: spec.title, row })),
    );
    const intake = newIntake(at, summary, kept, before);
    writeTogether(book, [
      // Before the sheets: a run that Google stops half-way can then be undone.
      ...memoryWrites(memory, answers, intake.last, intake.rows),
      ...writes,
      ...journalWrites(journal, [{ time: at, operation: calls.addIntake.operation, outcome: summary }]),
    ]);
    return { summary, plan, last: lastIntakeView(intake.last) };
  });
}

function summaryOf(plan: IntakePlan, texts: OperationTexts, time: string): string {
  const { added, changed, same, refused } = totals(plan);
  const isWritten = added + changed > 0;
  const counts = [
    added > 0 ? filled(texts.loadedAdded, { n: added }) : '',
    changed > 0 ? filled(texts.loadedChanged, { n: changed }) : '',
    same > 0 ? filled(texts.loadedSame, { n: same }) : '',
    refused > 0 ? filled(texts.loadedRefused, { n: refused }) : '',
  ].filter((text) => text !== '');
  const told = counts.length === 0 ? texts.loadedNoRows : counts.join(', ');
  return filled(isWritten ? texts.loaded : texts.loadedNothing, { counts: told, time });
}
