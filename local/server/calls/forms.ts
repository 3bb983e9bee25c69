// Calls around forms: what a respondent sees and sends, time that passes, and who works with the workbook.
import type { UserName } from '../../page/api/forms';
import type { ToastView } from '../../page/api/types';
import type { TriggerFault } from '../../services/host-state';
import { writeDate } from '../../workbook/calendar';
import { FIRST_USER } from '../../workbook/workbook';
import { formView } from '../form-view';
import { Refusal } from '../refusal';
import { texts } from '../text';
import type { Calls } from './calls';
import { outcomeOf } from './outcome';

const HOUR_MS = 3_600_000;
const KEY_OF: Readonly<Record<UserName, string>> = { first: FIRST_USER, second: 'second-user' };

export const formCalls: Pick<Calls, 'form' | 'answerForm' | 'passTime' | 'actAs'> = {
  form(open, { form: id }) {
    const form = open.workbook.forms.find((candidate) => candidate.id === id);
    if (form === undefined) throw new Refusal(texts.noForm, 404);
    return formView(form);
  },

  answerForm: (open, { form, response, answers }) =>
    outcomeOf(open, () => ({ toasts: open.answer(form, answers, response).map(faultToast) })),

  passTime: (open, { hours }) =>
    outcomeOf(open, () => {
      const faults = open.passTime(hours * HOUR_MS);
      const now = { text: texts.clockNow(writeDate(open.workbook.now())), stays: false };
      return { toasts: [now, ...faults.map(faultToast)] };
    }),

  actAs: (open, { user }) =>
    outcomeOf(open, () => {
      open.actAs(KEY_OF[user]);
      return { toasts: [{ text: texts.userNow[user], stays: false }] };
    }),
};

/** Google tells nobody of a trigger that failed; whoever tries the add-on out here must know. */
function faultToast({ handler, message }: TriggerFault): ToastView {
  return { text: texts.triggerFailed(handler, message), stays: true };
}
