// «Формы»: answering the workbook's forms as a respondent, letting time pass, and who works with the workbook.
import { call } from '../api/client';
import type { FormView, UserName } from '../api/forms';
import type { PageState } from '../page-state';
import { texts } from '../texts';
import { type MenuLine, SEPARATOR } from './menu-line';

/** A form that the user wants to answer, or an answer to which he wants to change. */
export interface AskedForm {
  readonly form: FormView;
  readonly change: boolean;
}

const DAY_HOURS = 24;
const USERS: readonly UserName[] = ['first', 'second'];

export function formMenu(page: PageState, ask: (asked: AskedForm) => void): MenuLine[] {
  const { menus } = texts;
  const open = (id: string, change: boolean): void => {
    call('form', { form: id }).then(
      (form) => ask({ form, change }),
      (error: unknown) => page.messages.report(error),
    );
  };
  const passTime = (caption: string, hours: number): MenuLine => ({
    kind: 'command',
    caption,
    onChoose: () => void page.command('passTime', { hours }),
  });
  return [
    ...formLines(page, open),
    SEPARATOR,
    passTime(menus.hourPassed, 1),
    passTime(menus.dayPassed, DAY_HOURS),
    SEPARATOR,
    ...USERS.map(
      (user): MenuLine => ({
        kind: 'command',
        caption: menus.user[user],
        checked: page.state.user === user,
        onChoose: () => void page.command('actAs', { user }),
      }),
    ),
  ];
}

function formLines(page: PageState, open: (id: string, change: boolean) => void): MenuLine[] {
  const { menus } = texts;
  const { forms } = page.state;
  if (forms.length === 0) {
    return [{ kind: 'command', caption: menus.noForms, disabled: true, onChoose: () => {} }];
  }
  return forms.flatMap((form): MenuLine[] => [
    {
      kind: 'command',
      caption: menus.answer(form.title),
      disabled: !form.open,
      onChoose: () => open(form.id, false),
    },
    {
      kind: 'command',
      caption: menus.changeAnswer(form.title),
      disabled: !form.changeable,
      onChoose: () => open(form.id, true),
    },
  ]);
}
