// Grouping keeps the order in which things come.
import { describe, expect, it } from 'vitest';
import { grouped } from '../../../sidebar/parts/groups';

describe('grouped', () => {
  it('puts together what belongs together, groups and members in the order in which they come', () => {
    expect(grouped(['б1', 'а1', 'б2'], (item) => item.charAt(0))).toEqual([
      { title: 'б', items: ['б1', 'б2'] },
      { title: 'а', items: ['а1'] },
    ]);
    expect(grouped([], String)).toEqual([]);
  });
});
