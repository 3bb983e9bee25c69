// How long messages of the add-on are shown, and how many at once.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MessagesState } from '../../../local/page/messages-state';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const passing = (text: string) => ({ text, stays: false });
const lasting = (text: string) => ({ text, stays: true });
const textsOf = (messages: MessagesState) => messages.toasts.map(({ text }) => text);

it('a message goes after eight seconds, one that the user must close does not', () => {
  const messages = new MessagesState(() => {});
  messages.add([passing('готово'), lasting('не получилось')]);
  vi.advanceTimersByTime(7999);
  expect(textsOf(messages)).toEqual(['готово', 'не получилось']);
  vi.advanceTimersByTime(1);
  expect(textsOf(messages)).toEqual(['не получилось']);
  vi.advanceTimersByTime(3_600_000);
  expect(textsOf(messages)).toEqual(['не получилось']);
  messages.dismissToast(messages.toasts[0]?.id ?? 0);
  expect(textsOf(messages)).toEqual([]);
});

it('at most two are shown: the oldest that goes by itself makes room', () => {
  const messages = new MessagesState(() => {});
  messages.add([lasting('ошибка'), passing('первая'), passing('вторая')]);
  expect(textsOf(messages)).toEqual(['ошибка', 'вторая']);
  messages.add([lasting('ещё ошибка'), lasting('третья ошибка')]);
  expect(textsOf(messages)).toEqual(['ещё ошибка', 'третья ошибка']);
});
