// What the sidebar says when a call did not come back as it should: what happened, what is untouched, what to do.
import type { CallEffect } from '../contract/calls';
import { numberText } from './russian';

const untouched: Readonly<Record<CallEffect, string>> = {
  reads: 'Данные не изменены.',
  journals: 'Данные не изменены.',
  writes:
    'Команда пишет всё сразу или ничего, но успела ли она — отсюда не видно: последняя запись есть на листе «Журнал операций».',
};

const again: Readonly<Record<CallEffect, string>> = {
  reads: 'Повторите; если не поможет, закройте и снова откройте панель.',
  journals: 'Повторите; если не поможет, закройте и снова откройте панель.',
  writes: 'Посмотрите журнал и, если записи нет, повторите команду.',
};

export const callRefusalTexts = {
  /** No answer within `seconds`. */
  timeout: (seconds: number, effect: CallEffect) =>
    join(`Таблица не ответила за ${duration(seconds)}.`, untouched[effect], again[effect]),
  /** The page is not inside a spreadsheet. */
  noServer: 'Панель открыта не из таблицы. Данные не изменены. Откройте её через меню дополнения в таблице.',
  badResponse: (effect: CallEffect) =>
    join('Ответ таблицы пришёл в незнакомом виде.', untouched[effect], again[effect]),
  /** The call was rejected before our own wrapper could answer: no network, no permission, a halted run. */
  rejected: (effect: CallEffect) =>
    join(
      'Связь с таблицей прервалась, или Google отказал в выполнении.',
      untouched[effect],
      again[effect],
      'Если в браузере открыто несколько аккаунтов Google, оставьте один: с несколькими панель не работает.',
    ),
} as const;

function join(...sentences: readonly string[]): string {
  return sentences.join(' ');
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
