// Форма сбора результатов, sheet «Протокол»: one school's pupils, primary scores without marks of the assessment.
import type { BareRules } from './individual-results';
import { type PupilResults, readPupilTable, tasksMaximum } from './pupil-table';
import type { Recognised } from './recognise';
import type { SheetRows } from './sheet-rows';

/**
 * Reads a recognised protocol into a single school. The form does not say whose it is, so name and code are '':
 * a person says the school, the subject and the grade.
 */
export function readProtocol(
  rows: SheetRows,
  { table }: Recognised<'protocol'>,
  rules: BareRules,
): PupilResults {
  const { columns, tasks, headingRow } = table;
  const { pupil, variant, score, journal } = columns;
  return readPupilTable(
    rows,
    {
      headingRow,
      columns: { pupil, variants: [variant], score, mark: undefined, journal, tasks },
      schoolColumn: pupil,
      schoolOf: () => ({ code: '', name: '' }),
      announcementOf: () => undefined,
    },
    { ...rules, totals: rules.totals ?? 'leave', maximum: rules.maximum ?? tasksMaximum(tasks) },
  );
}
