// «Сформировать перечни ШНОР и ШНСУ»: judge every school, write the lists, keep what was there before.
import { type ListName, type StatusId, statusWords } from '../../catalogue/words';
import { calls } from '../../contract/calls';
import type { Request } from '../../contract/requests';
import type { ListState, Response } from '../../contract/responses';
import { schoolYearText } from '../../domain/kernel/school-year';
import { isOutsideSelection } from '../../domain/lists/selection';
import type { OperationTexts } from '../../messages/operations';
import { filled } from '../../messages/template';
import { type BlockWrite, type ComputedSheet, planComputedSheet } from '../../workbook/block-plan';
import { journalSheet } from '../../workbook/sheets/journal';
import {
  approvedSheet,
  dynamicsSheet,
  previousListSheet,
  shnorSheet,
  shnsuSheet,
} from '../../workbook/sheets/lists';
import { withLock } from '../command-refusal';
import { journalWrites } from '../journal';
import type { Ports } from '../ports';
import { requiredContent, requiredSheet } from '../reading';
import { settingViews, settingWrites } from '../setting-views';
import { overlaid, writeTogether } from '../write-together';
import { lastRun, lastRunWrites } from './last-run';
import { type JudgedWorkbook, judgedWorkbook } from './list-inputs';
import { computedLists, standingOf } from './list-sheets';
import { listStates } from './lists-state';
import { tamperedText } from './tampered';
import { dataYears } from './years';

/** The sheets of `computedLists`, in its order. */
const COMPUTED = [shnorSheet, shnsuSheet, dynamicsSheet] as const;

/** Forms both lists. All sheets are written together: each is left as before, or as after. */
export function identifyLists(ports: Ports, request: Request<'identifyLists'>): Response<'identifyLists'> {
  return withLock(ports, () => {
    const { book } = ports;
    const changes = request.settings;
    const workbook = judgedWorkbook(ports, changes);
    const { judged, resultYear } = workbook;
    const texts = ports.texts();
    const contents = COMPUTED.map((spec) => requiredContent(book, spec));
    const approved = requiredSheet(book, approvedSheet);
    const standing = standingOf(contents[0]?.values ?? [], approved, judged);
    const sheets = computedLists(workbook.data.schools, judged, standing, texts.reasons);
    const replaced = contents.map((content, at) => ({ sheet: sheets[at] as ComputedSheet, content }));
    const kept = requiredSheet(book, previousListSheet);
    const journal = requiredSheet(book, journalSheet);
    const { date, time } = ports.clock();
    const listWrites = replaced.flatMap(({ sheet, content }) => planComputedSheet(sheet, content));
    const [shnor = [], shnsu = [], dynamics = []] = replaced.map(({ sheet, content }) =>
      overlaid(sheet.spec.title, content.values, listWrites),
    );
    const lists = listStates(
      { shnor, shnsu, dynamics, approved, texts: texts.operations },
      { shnor: resultYear, shnsu: judged.contextYear },
    );
    const summary = summaryOf(workbook, lists, texts.operations, time);
    const last = lastRun(kept);
    const run = {
      formedAt: `${date} ${time}`,
      resultYear,
      contextYear: judged.contextYear ?? 0,
      digests: workbook.digests,
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
    return {
      summary,
      state: {
        years: dataYears(workbook.data),
        settings: settingViews(workbook.settings, texts),
        formedAt: run.formedAt,
        canUndo: true,
        stale: '',
        tampered: tamperedText(approved, texts.operations),
        lists,
        warnings: workbook.warnings,
      },
    };
  });
}

function summaryOf(
  { resultYear, data, problems }: JudgedWorkbook,
  lists: readonly ListState[],
  texts: OperationTexts,
  time: string,
): string {
  const count = (list: ListName, status: StatusId): number => {
    const counts = lists.find(({ id }) => id === list)?.counts ?? [];
    return counts.find((entry) => entry.status === statusWords[list][status])?.count ?? 0;
  };
  return filled(texts.lists, {
    year: schoolYearText(resultYear),
    shnor: count('shnor', 'listed'),
    risk: count('shnor', 'risk'),
    shnsu: count('shnsu', 'listed'),
    schools: data.schools.filter(({ kind }) => !isOutsideSelection(kind)).length,
    unused: problems.length === 0 ? '' : filled(texts.unused, { count: problems.length }),
    time,
  });
}
