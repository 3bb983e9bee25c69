// What the button of «Загрузка» says and does, from what is read, what is open and what would change.
import type { IntakePlan } from '../../src/contract/responses';
import type { Intake } from '../../src/intake/types';
import { changeTexts } from '../../src/messages/intake/dialog';
import { stateOf } from './intake-list';
import { unanswered } from './school-answers';

/** How the plan of changes stands: asked for, failed, or the answer to the very tables of the list. */
export type PlanState =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'known'; readonly plan: IntakePlan };

/** The step that the button at the bottom takes. */
export type NextAct =
  | { readonly act: 'choose' }
  | { readonly act: 'wait' }
  | { readonly act: 'answer' }
  | { readonly act: 'add'; readonly label: string }
  | { readonly act: 'none' };

export interface PlanTotals {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly refused: number;
}

/** Rows of all sheets together. */
export function totalsOf({ sheets }: IntakePlan): PlanTotals {
  return sheets.reduce(
    (sum, sheet) => ({
      added: sum.added + sheet.added,
      changed: sum.changed + sheet.changed,
      same: sum.same + sheet.same,
      refused: sum.refused + sheet.refused,
    }),
    { added: 0, changed: 0, same: 0, refused: 0 },
  );
}

/** Nothing in the list: files are chosen; something to write: it is written; only questions: they are answered. */
export function nextAct(intake: Intake | undefined, planState: PlanState): NextAct {
  if (intake === undefined || intake.items.length === 0) return { act: 'choose' };
  if (planState.kind === 'checking') return { act: 'wait' };
  if (planState.kind === 'known') {
    const { added, changed } = totalsOf(planState.plan);
    if (added + changed > 0) return { act: 'add', label: addLabel(added, changed) };
  }
  if (planState.kind === 'failed') return { act: 'none' };
  if (isAsking(intake)) return { act: 'answer' };
  return planState.kind === 'known' ? { act: 'none' } : { act: 'choose' };
}

function addLabel(added: number, changed: number): string {
  if (changed === 0) return changeTexts.add(added);
  return added === 0 ? changeTexts.change(changed) : changeTexts.addAndChange(added, changed);
}

/** Whether a file or a school waits for an answer. */
function isAsking({ items, questions }: Intake): boolean {
  return (
    items.some(({ kind }) => kind === 'asks' || kind === 'unknown') ||
    questions.some(({ answer }) => answer === undefined)
  );
}

/** Files and schools that are not loaded yet because they wait for an answer, counted; nothing where none do. */
export function waitingTexts(intake: Intake | undefined): readonly string[] {
  const files = intake?.items.filter((item) => stateOf(item) === 'asks').length ?? 0;
  const schools = unanswered(intake?.questions ?? []);
  return [
    ...(files > 0 ? [changeTexts.filesWait(files)] : []),
    ...(schools > 0 ? [changeTexts.schoolsWait(schools)] : []),
  ];
}

/** The sentence above a plan that writes nothing; undefined where something is written. */
export function verdictOf(plan: IntakePlan): string | undefined {
  const { added, changed, same, refused } = totalsOf(plan);
  if (added + changed > 0) return undefined;
  if (same === 0) return changeTexts.nothingUsable;
  return refused === 0 ? changeTexts.nothingNew : changeTexts.nothingNewOfUsable;
}
