// The scales of ВПР 2021 against values copied by hand from the published tables.
import { describe, expect, it } from 'vitest';
import { scaleOf2021 } from '../../src/catalogue/mark-scales';

describe('scaleOf2021', () => {
  it.each([
    ['Русский язык', 4, [14, 24, 33]],
    ['математика', 8, [8, 15, 21]],
    [' История ', 5, [4, 8, 12]],
    ['География', 6, [10, 22, 31]],
    ['Окружающий мир', 4, [8, 18, 27]],
    ['Химия', 11, [11, 20, 28]],
  ])('%s, %i', (subject, grade, [from3, from4, from5]) => {
    expect(scaleOf2021(subject, grade)).toEqual({ from3, from4, from5 });
  });

  it('knows nothing of what was not assessed', () => {
    expect(scaleOf2021('Физика', 4)).toBeUndefined();
    expect(scaleOf2021('Труд', 5)).toBeUndefined();
  });
});
