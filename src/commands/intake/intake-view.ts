// The plan of an intake in words and numbers, for the sidebar.
import type { IntakePlan } from '../../contract/responses';
import { isDateCell } from '../../domain/kernel/cell';
import { isPersonalText } from '../../domain/kernel/personal-text';
import { schoolKey } from '../../domain/kernel/school-key';
import { schoolYearText } from '../../domain/kernel/school-year';
import type { OperationTexts } from '../../messages/operations';
import { problemText } from '../../messages/problems';
import { numberText } from '../../messages/russian';
import { filled } from '../../messages/template';
import { cellAddress } from '../../workbook/address';
import { dateText } from '../../workbook/cell-reader';
import type { Values } from '../../workbook/checks/checked-rows';
import { cellsOf } from '../../workbook/merge/merge-cells';
import type { RefusedRow } from '../../workbook/merge/merge-incoming';
import type { MergePlan } from '../../workbook/merge/merge-plan';
import type { SheetSpec } from '../../workbook/sheet-spec';
import type { LongTexts } from '../ports';
import type { IntakePlans } from './intake-plan';

/** How many changes and problems the answer carries; their full numbers are told beside. */
const SHOWN = 200;

type Counts = Record<'added' | 'changed' | 'same' | 'refused', number>;

/**
 * The answer of the preview; `tables` is how many were sent. By table every row that came is counted; by sheet
 * rows of several files about one thing are one.
 */
export function intakeView(plans: IntakePlans, tables: number, texts: LongTexts): IntakePlan {
  const { operations } = texts;
  const byTable = Array.from({ length: tables }, noRows);
  const changes: IntakePlan['changes'] = [];
  const problems: IntakePlan['problems'] = [];
  let changesTotal = 0;
  let problemsTotal = 0;
  for (const { spec, rows, refused } of plans.sheets) {
    for (const { row, outcome, changes: cells } of rows) {
      for (const { table } of row.parts) count(byTable[table], outcome);
      for (const change of cells) {
        changesTotal += 1;
        if (changes.length === SHOWN) continue;
        changes.push({
          sheet: spec.title,
          cell: cellAddress(change),
          row: rowName(spec, row.values, plans.names, operations),
          heading: spec.columns[change.id]?.heading ?? '',
          before: shown(change.before),
          after: shown(change.after),
        });
      }
    }
    for (const row of refused) {
      count(byTable[row.table], 'refused');
      problemsTotal += 1;
      if (problems.length < SHOWN) problems.push(problemView(spec, row, plans.names, texts));
    }
  }
  const sheets = plans.sheets.map((plan) => ({ sheet: plan.spec.title, ...sheetCounts(plan) }));
  return { sheets, tables: byTable, changes, changesTotal, problems, problemsTotal };
}

/** Rows of all sheets together. */
export function totals({ sheets }: IntakePlan): Counts {
  const sum = (id: keyof Counts): number => sheets.reduce((total, sheet) => total + sheet[id], 0);
  return { added: sum('added'), changed: sum('changed'), same: sum('same'), refused: sum('refused') };
}

function noRows(): Counts {
  return { added: 0, changed: 0, same: 0, refused: 0 };
}

function count(counts: Counts | undefined, outcome: keyof Counts): void {
  if (counts !== undefined) counts[outcome] += 1;
}

function sheetCounts({ rows, refused }: MergePlan): Counts {
  const counts = { ...noRows(), refused: refused.length };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}

function problemView(
  spec: SheetSpec,
  { from, row, values, problem }: RefusedRow,
  names: ReadonlyMap<string, string>,
  { problems, operations }: LongTexts,
): IntakePlan['problems'][number] {
  const { what, todo } = problemText(problem, problems);
  const name = rowName(spec, values, names, operations);
  return {
    code: problem.code,
    from,
    row: name === '' ? filled(operations.loadedRow, { row }) : name,
    what,
    // What most problems advise is said to who types into a sheet; here it is a file that must be fixed.
    todo: problems[problem.code].forFiles === true ? todo : operations.intakeTodo,
  };
}

/** «СОШ № 1, ВПР, Русский язык, 4 класс, 2025/2026»: what a row is of, as far as it can be read. */
function rowName(
  spec: SheetSpec,
  values: Values,
  names: ReadonlyMap<string, string>,
  texts: OperationTexts,
): string {
  const { code, name, grade, level, year } = values;
  const { procedure, subject, comparedWith } = cellsOf(spec, values);
  const school = code === undefined ? undefined : (names.get(schoolKey(String(code))) ?? name ?? code);
  const taught = grade ?? level;
  const parts = [
    school,
    procedure,
    subject,
    taught === undefined ? undefined : filled(texts.loadedGrade, { grade: taught as number }),
    comparedWith,
    typeof year === 'number' ? schoolYearText(year) : undefined,
  ];
  return parts.flatMap((part) => (part === undefined || part === '' ? [] : [shown(part)])).join(', ');
}

/** A cell as a person reads it; never what looks like a person's data. */
function shown(cell: unknown): string {
  if (cell === undefined || cell === null) return '';
  if (typeof cell === 'number') return numberText(cell);
  if (isDateCell(cell)) return dateText(cell);
  if (typeof cell === 'object' && 'text' in cell) return shown(cell.text);
  const text = String(cell);
  return isPersonalText(text) ? '…' : text;
}
