// Forms both lists: verdicts with reasons for every school, and movement against the year before.
import type { SchoolYear } from '../kernel/school-year';
import { judgedYear, yearBefore } from '../measures/years';
import { movementsOf } from './movements';
import type { ContextRecord, ListData } from './records';
import type { ListRules } from './rules';
import { judgeShnor } from './shnor';
import { judgeEarlierShnsu, judgeShnsu } from './shnsu';
import type { JudgedLists } from './verdict';

/**
 * Judges every school of `data.schools` (each key once) for ШНОР and ШНСУ, in their order.
 *
 * - No year of results, neither chosen nor in the data: `shnor` is empty.
 * - No year of the context: the verdicts of ШНСУ are «недостаточно данных» under the year of the results; they are
 *   empty only when that is not known either.
 * - Records of schools that are not in `data.schools`, and second rows of the same thing, are not looked at:
 *   the caller reports them before.
 */
export function judgeLists(data: ListData, rules: ListRules): JudgedLists {
  const resultYear = judgedYear(rules.resultYear, data.results, data.graduates);
  const contextYear = judgedYear(rules.contextYear, data.contexts);
  const previousResultYear = yearBefore(resultYear, data.results, data.graduates);
  const previousContextYear = yearBefore(contextYear, data.contexts);
  const contexts = contextsOf(contextYear, data);
  const contextsBefore = contextsOf(previousContextYear, data);
  const { schools, results, graduates } = data;

  const shnor = judgeShnor(
    {
      schools,
      results,
      graduates,
      year: resultYear,
      hasYearBefore: previousResultYear !== undefined,
      contexts,
      contextsBefore,
    },
    rules.shnor,
  );
  const { boundsYear } = rules.shnsu;
  const scaleContexts = boundsYear === undefined ? undefined : contextsOf(boundsYear, data);
  const shnsuYear = contextYear ?? resultYear;
  const shnsu =
    shnsuYear === undefined ? [] : judgeShnsu({ schools, contexts, scaleContexts }, shnsuYear, rules.shnsu);
  const shnsuBefore =
    previousContextYear === undefined
      ? []
      : judgeEarlierShnsu({ schools, contexts: contextsBefore, scaleContexts }, rules.shnsu);

  return {
    resultYear,
    previousResultYear,
    contextYear,
    previousContextYear,
    shnor: shnor.verdicts,
    shnsu,
    movements: [
      ...movementsOf('shnor', shnor.earlier, shnor.verdicts, (verdict) => verdict.low),
      ...movementsOf('shnsu', shnsuBefore, shnsu, (verdict) => verdict.met),
    ],
  };
}

/** The context of one year by school key; the first record of a school stands. */
function contextsOf(year: SchoolYear | undefined, data: ListData): Map<string, ContextRecord> {
  const contexts = new Map<string, ContextRecord>();
  for (const record of data.contexts) {
    if (record.year === year && !contexts.has(record.schoolKey)) contexts.set(record.schoolKey, record);
  }
  return contexts;
}
