// What is asked before a list is approved: which lists, number and date of the order.
import type { ListId, Request } from '../../src/contract/requests';
import type { ListsState } from '../../src/contract/responses';
import { undecided } from './undecided';

export interface ApprovalForm {
  readonly lists: readonly ListId[];
  readonly order: string;
  /** As typed: «12.06.2021». */
  readonly date: string;
  /** Approved though the data have changed since the lists were formed. */
  readonly asFormed: boolean;
  /** Approved though schools want a decision. */
  readonly undecided: boolean;
}

export type ApprovalField = 'lists' | 'order' | 'date' | 'asFormed' | 'undecided';

/** What speaks against approving the chosen lists and must be confirmed. */
export interface ApprovalQuestions {
  readonly stale: boolean;
  /** Schools without a decision. */
  readonly undecided: number;
}

export function emptyForm(first: ListId): ApprovalForm {
  return { lists: [first], order: '', date: '', asFormed: false, undecided: false };
}

export function questionsOf(
  { lists, stale }: Pick<ListsState, 'lists' | 'stale'>,
  chosen: readonly ListId[],
): ApprovalQuestions {
  const rows = lists.filter(({ id }) => chosen.includes(id)).flatMap((list) => list.rows);
  return { stale: stale !== '', undecided: undecided(rows).length };
}

/** The first field that is not filled in properly, in the order in which they stand. */
export function firstProblem(form: ApprovalForm, asked: ApprovalQuestions): ApprovalField | undefined {
  if (asked.stale && !form.asFormed) return 'asFormed';
  if (form.lists.length === 0) return 'lists';
  if (asked.undecided > 0 && !form.undecided) return 'undecided';
  if (orderNumber(form.order) === '') return 'order';
  return readDate(form.date) === undefined ? 'date' : undefined;
}

/** The request as the server takes it; the number without a «№» typed before it. */
export function approvalRequest(form: ApprovalForm): Request<'approveLists'> {
  return {
    lists: [...form.lists],
    order: orderNumber(form.order),
    date: readDate(form.date) ?? '',
    asFormed: form.asFormed,
    undecided: form.undecided,
  };
}

/** A day that exists, as «12.06.2021»; «1.6.2021» is understood too. */
export function readDate(text: string): string | undefined {
  const parts = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\s*$/.exec(text);
  if (parts === null) return undefined;
  const [day, month, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCDate() === day && date.getUTCMonth() === month - 1;
  return exists ? `${twoDigits(day)}.${twoDigits(month)}.${year}` : undefined;
}

function orderNumber(text: string): string {
  return text.replace(/^\s*№\s*/, '').trim();
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
