// What is asked before a list is approved.
import { describe, expect, it } from 'vitest';
import {
  type ApprovalForm,
  approvalRequest,
  emptyForm,
  firstProblem,
  questionsOf,
  readDate,
} from '../../../sidebar/lists/approval-form';
import type { ListRow, ListState } from '../../../src/contract/responses';

const filled: ApprovalForm = { ...emptyForm('shnor'), order: '214-О', date: '01.10.2021' };
const NOTHING_ASKED = { stale: false, undecided: 0 };

describe('readDate', () => {
  it.each([
    ['12.06.2021', '12.06.2021'],
    [' 1.6.2021 ', '01.06.2021'],
    ['29.02.2020', '29.02.2020'],
  ])('reads %j as %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each([
    '',
    '29.02.2021',
    '31.04.2021',
    '00.06.2021',
    '12.13.2021',
    '12.06.21',
    '2021-06-12',
    '12 июня 2021',
  ])('does not read %j', (text) => {
    expect(readDate(text)).toBeUndefined();
  });
});

describe('firstProblem', () => {
  it('is none when all is filled in', () => {
    expect(firstProblem(filled, NOTHING_ASKED)).toBeUndefined();
  });

  it('names the fields from the top', () => {
    expect(firstProblem({ ...emptyForm('shnor'), lists: [] }, NOTHING_ASKED)).toBe('lists');
    expect(firstProblem({ ...filled, order: ' ', date: '' }, NOTHING_ASKED)).toBe('order');
    expect(firstProblem({ ...filled, date: '31.02.2021' }, NOTHING_ASKED)).toBe('date');
  });

  it('does not take a bare «№» for a number', () => {
    expect(firstProblem({ ...filled, order: ' № ' }, NOTHING_ASKED)).toBe('order');
  });
});

describe('what speaks against approving', () => {
  it('must be confirmed, each by its own tick', () => {
    const asked = { stale: true, undecided: 2 };
    expect(firstProblem(filled, asked)).toBe('asFormed');
    expect(firstProblem({ ...filled, asFormed: true }, asked)).toBe('undecided');
    expect(firstProblem({ ...filled, asFormed: true, undecided: true }, asked)).toBeUndefined();
  });

  it('is what the state of the chosen lists says', () => {
    const waiting = { needsDecision: 'решает 1 обучающийся', decision: null };
    const rows = [waiting, waiting, { ...waiting, decision: { include: true, reason: 'мало' } }] as ListRow[];
    const lists = [{ id: 'shnor', rows } as ListState, { id: 'shnsu', rows: [] as ListRow[] } as ListState];
    expect(questionsOf({ lists, stale: '' }, ['shnor', 'shnsu'])).toEqual({ stale: false, undecided: 2 });
    expect(questionsOf({ lists, stale: 'Изменились.' }, ['shnsu'])).toEqual({ stale: true, undecided: 0 });
  });
});

describe('approvalRequest', () => {
  it('sends the number without its sign and the date in full', () => {
    const form: ApprovalForm = { ...filled, lists: ['shnsu', 'shnor'], order: '№ 214-О ', date: '1.10.2021' };
    expect(approvalRequest(form)).toEqual({
      lists: ['shnsu', 'shnor'],
      order: '214-О',
      date: '01.10.2021',
      asFormed: false,
      undecided: false,
    });
  });
});
