// What is asked before a list is approved.
import { describe, expect, it } from 'vitest';
import {
  type ApprovalForm,
  approvalRequest,
  firstProblem,
  readDate,
} from '../../../sidebar/lists/approval-form';

const filled: ApprovalForm = { lists: ['shnor'], order: '214-О', date: '01.10.2021' };

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
    expect(firstProblem(filled)).toBeUndefined();
  });

  it('names the fields from the top', () => {
    expect(firstProblem({ lists: [], order: '', date: '' })).toBe('lists');
    expect(firstProblem({ ...filled, order: ' ', date: '' })).toBe('order');
    expect(firstProblem({ ...filled, date: '31.02.2021' })).toBe('date');
  });

  it('does not take a bare «№» for a number', () => {
    expect(firstProblem({ ...filled, order: ' № ' })).toBe('order');
  });
});

describe('approvalRequest', () => {
  it('sends the number without its sign and the date in full', () => {
    expect(approvalRequest({ lists: ['shnsu', 'shnor'], order: '№ 214-О ', date: '1.10.2021' })).toEqual({
      lists: ['shnsu', 'shnor'],
      order: '214-О',
      date: '01.10.2021',
    });
  });
});
