// What every command answers: the new state, messages of the add-on, where it took the user and what was refused.

import type { RunOutcome } from '../../host';
import type { OutcomeView, SelectionView } from '../../page/api/types';
import type { OpenWorkbook } from '../open-workbook';
import { Refusal } from '../refusal';
import { stateView } from '../state-view';
import { texts } from '../text';

type Shown = Partial<Pick<RunOutcome, 'toasts'>> & {
  readonly result?: unknown;
};

/** Runs a command; a refusal becomes a sentence in the outcome, and the state is told as it then is. */
export function outcomeOf(open: OpenWorkbook, command: () => Shown | undefined): OutcomeView {
  const before = { ...open.workbook.selection };
  let shown: Shown = {};
  let refusal: string | null = null;
  try {
    shown = command() ?? {};
  } catch (error) {
    refusal = refusalOf(error);
  }
  const state = stateView(open);
  return {
    state,
    toasts: shown.toasts ?? [],
    goTo: isSame(before, state.selection) ? null : state.selection,
    refusal: refusal ?? open.keeper?.fault ?? null,
    ...('result' in shown ? { result: shown.result } : {}),
  };
}

/** A refusal and a Russian error of the add-on speak for themselves; any other error is introduced. */
function refusalOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const isReadable = error instanceof Refusal || /[а-яё]/i.test(message);
  return isReadable ? message : texts.unexpected(message);
}

function isSame(a: SelectionView, b: SelectionView): boolean {
  const places = ['row', 'column', 'rows', 'columns'] as const;
  return a.sheet === b.sheet && places.every((place) => a[place] === b[place]);
}
