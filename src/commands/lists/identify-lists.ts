// «Сформировать перечни ШНОР и ШНСУ»: judge every school, write the lists, keep what was there before.

import type { statusWords } from '../../catalogue/words';
import { calls } from '../../contract/calls';
import type { Request } from '../../contract/requests';
import type { Response } from '../../contract/responses';
import { schoolYearText } from '../../domain/kernel/school-year';
import { isOutsideSelection } from '../../domain/lists/selection';
import type { OperationTexts } from '../../messages/operations';
import { filled } from '../../messages/template';
import { type BlockWrite, planComputedSheet } from '../../workbook/block-plan';
import { journalSheet } from '../../workbook/sheets/journal';
import { approvedSheet, previousListSheet } from '../../workbook/sheets/lists';
import { exclusively } from '../command-failure';
import { journalWrites } from '../journal';
import type { Ports } from '../ports';
import { neededContent, neededLog } from '../reading';
import { settingViews, settingWrites } from '../setting-views';
import { overlaid, writeTogether } from '../write-together';
import { lastRun, lastRunWrites } from './last-run';
import { type JudgedWorkbook, judgedWorkbook } from './list-inputs';
import { computedLists } from './list-sheets';
import { listStates } from './lists-state';
import { dataYears } from './years';

/** Forms both lists. All sheets are written together: each is left as before, or as after. */
export function identifyLists(ports: Ports, request: Request<'identifyLists'>): Response<'identifyLists'> {
  return exclusively(ports, () => {
    const { book } = ports;
    const changes = request.settings;
    const workbook = judgedWorkbook(ports, changes);
    const { judged, resultYear } = workbook;
    const texts = ports.texts();
    const replaced = computedLists(workbook.data.schools, judged, texts.reasons).map((sheet) => ({
      sheet,
      content: neededContent(book, sheet.spec),
    }));
    const approved = neededLog(book, approvedSheet);
    const kept = neededLog(book, previousListSheet);
    const journal = neededLog(book, journalSheet);
    const { date, time } = ports.clock();
    const summary = summaryOf(workbook, texts.operations, time);
    const listWrites = replaced.flatMap(({ sheet, content }) => planComputedSheet(sheet, content));
    const last = lastRun(kept);
    const run = {
      formedAt: `${date} ${time}`,
      resultYear,
      contextYear: judged.contextYear ?? 0,
      undoable: true,
      before: last && { ...last, undoable: false, before: undefined },
    };
    const line = { time: run.formedAt, operation: calls.identifyLists.operation, outcome: summary };
    const writes: BlockWrite[] = [
      ...settingWrites(workbook.settings, workbook.settingValues, changes),
      // Before the lists: a run that Google stops half-way can then be undone.
      ...lastRunWrites(kept, run, replaced),
      ...listWrites,
      ...journalWrites(journal, [line]),
    ];
    writeTogether(book, writes);
    const [shnor, shnsu, dynamics] = replaced.map(({ sheet, content }) =>
      overlaid(sheet.spec.title, content.values, listWrites),
    );
    return {
      summary,
      state: {
        years: dataYears(workbook.data),
        settings: settingViews(workbook.settings, texts),
        formedAt: run.formedAt,
        canUndo: true,
        lists: listStates(
          {
            shnor: shnor ?? [],
            shnsu: shnsu ?? [],
            dynamics: dynamics ?? [],
            approved,
            texts: texts.operations,
          },
          { shnor: resultYear, shnsu: judged.contextYear },
        ),
        warnings: workbook.warnings,
      },
    };
  });
}

function summaryOf(
  { judged, resultYear, data, problems }: JudgedWorkbook,
  texts: OperationTexts,
  time: string,
): string {
  const count = (verdicts: readonly { status: string }[], status: keyof typeof statusWords.shnor): number =>
    verdicts.filter((verdict) => verdict.status === status).length;
  return filled(texts.lists, {
    year: schoolYearText(resultYear),
    shnor: count(judged.shnor, 'listed'),
    risk: count(judged.shnor, 'risk'),
    shnsu: count(judged.shnsu, 'listed'),
    schools: data.schools.filter(({ kind }) => !isOutsideSelection(kind)).length,
    unused: problems.length === 0 ? '' : filled(texts.unused, { count: problems.length }),
    time,
  });
}
