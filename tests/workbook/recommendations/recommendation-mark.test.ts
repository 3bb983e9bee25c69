import { describe, expect, it } from 'vitest';
import {
  isEdited,
  isMarkedOutdated,
  keyIn,
  markOf,
  outdatedMark,
  statusBefore,
} from '../../../src/workbook/recommendations/recommendation-mark';

const cells = { text: 'Текст', term: '', responsible: 'завуч', status: 'Проект' };
const mark = markOf('ключ', cells);

describe('a mark', () => {
  it('tells one recommendation from another, whatever stands in its cells', () => {
    expect(keyIn(mark)).toBe(keyIn(markOf('ключ', { ...cells, text: 'иначе' })));
    expect(keyIn(mark)).not.toBe(keyIn(markOf('другой', cells)));
  });

  it.each(['', 'заметка', '12345'])('is not what a person has typed: «%s»', (typed) => {
    expect(keyIn(typed)).toBeUndefined();
  });

  it('tells an edited cell from one as it was written', () => {
    expect(isEdited(mark, 'text', 'Текст')).toBe(false);
    expect(isEdited(mark, 'text', 'Текст.')).toBe(true);
    expect(isEdited(mark, 'term', '')).toBe(false);
    expect(isEdited(mark, 'responsible', '')).toBe(true);
  });

  it('that has lost its fingerprints takes no cell for an edited one', () => {
    expect(isEdited(keyIn(mark) ?? '', 'text', 'что угодно')).toBe(false);
  });
});

describe('the mark of a row that no longer applies', () => {
  it('is of the same recommendation, says so, and takes «Не актуальна» for its own', () => {
    const gone = outdatedMark(mark, 'Проект');
    expect(keyIn(gone)).toBe(keyIn(mark));
    expect([isMarkedOutdated(mark), isMarkedOutdated(gone)]).toEqual([false, true]);
    expect(isEdited(gone, 'status', 'Не актуальна')).toBe(false);
    expect(isEdited(gone, 'text', 'Текст')).toBe(false);
  });

  it('remembers a status that a person had set, and no other', () => {
    expect(statusBefore(outdatedMark(mark, 'В работе'))).toBe('В работе');
    expect(statusBefore(outdatedMark(mark, ''))).toBe('');
    expect(statusBefore(outdatedMark(mark, 'Проект'))).toBeUndefined();
    expect(statusBefore(mark)).toBeUndefined();
  });
});
