// What the sidebar says when a call did not come back as it should: what happened, what is untouched, what to do.
import { type CallName, calls, type Unjournalled } from '../contract/calls';
import { numberText } from './russian';

interface Outcome {
  /** What is certain about the workbook. */
  readonly known: string;
  readonly todo: string;
}

const read: Outcome = {
  known: 'Данные не изменены.',
  todo: 'Повторите; если не поможет, закройте и снова откройте панель.',
};

const journalled: Outcome = {
  known:
    'Команда пишет всё сразу или ничего, но успела ли она — отсюда не видно: последняя запись есть на листе «Журнал операций».',
  todo: 'Посмотрите журнал и, если записи нет, повторите команду.',
};

/** They leave no line in the journal: whether they are done is seen elsewhere. */
const unjournalled: Readonly<Record<Unjournalled, string>> = {
  insertFormula: 'Посмотрите на выбранную ячейку и, если она пуста, повторите команду.',
  ensureTriggers:
    'Откройте раздел «Мониторинг» заново: там сказано, включено ли обновление. Если нет, повторите команду.',
  removeTriggers:
    'Откройте раздел «Мониторинг» заново: там сказано, выключено ли обновление. Если нет, повторите команду.',
};

function outcomeOf(name: CallName): Outcome {
  if (calls[name].effect !== 'writes') return read;
  if (!(name in unjournalled)) return journalled;
  return {
    known: 'Успела ли команда, отсюда не видно.',
    todo: unjournalled[name as Unjournalled],
  };
}

export const callRefusalTexts = {
  /** No answer within `seconds`. */
  timeout: (seconds: number, name: CallName) =>
    join(`Таблица не ответила за ${duration(seconds)}.`, outcomeOf(name)),
  /** The page is not inside a spreadsheet. */
  noServer: 'Панель открыта не из таблицы. Данные не изменены. Откройте её через меню дополнения в таблице.',
  badResponse: (name: CallName) => join('Ответ таблицы пришёл в незнакомом виде.', outcomeOf(name)),
  /** The call was rejected before our own wrapper could answer: no network, no permission, a halted run. */
  rejected: (name: CallName) =>
    join(
      'Связь с таблицей прервалась, или Google отказал в выполнении.',
      outcomeOf(name),
      'Если в браузере открыто несколько аккаунтов Google, оставьте один: с несколькими панель не работает.',
    ),
} as const;

function join(what: string, { known, todo }: Outcome, ...more: readonly string[]): string {
  return [what, known, todo, ...more].join(' ');
}

function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const parts = [
    ...(minutes > 0 ? [`${numberText(minutes)}\u00a0мин`] : []),
    ...(rest > 0 ? [`${numberText(rest)}\u00a0с`] : []),
  ];
  return parts.join(' ');
}
