// What is still to be done about the approval of the lists: nothing is proposed once it is done.
import { listWords } from '../catalogue/words';
import type { ReportData } from '../contract/report-data';
import { selection, unjudged } from './listed';

/** One proposal or none: to approve the lists that no order approves yet, or to make the approved ones known. */
export function approvals(data: ReportData): string[] {
  const concluded = data.lists.filter(({ id }) => unjudged(data, id).length < selection(data).length);
  if (concluded.length === 0) return [];
  const waiting = concluded.filter(({ approval }) => approval === null).map(({ id }) => listWords[id]);
  if (waiting.length === 0) return ['Довести утверждённые перечни до руководителей школ.'];
  const what = waiting.length === 1 ? 'перечень' : 'перечни';
  return [
    `Утвердить ${what} ${waiting.join(' и ')} приказом органа управления образованием и довести до руководителей школ.`,
  ];
}
