// How the tables of pupils write one pupil: the variant, the tasks, the score and the marks.
import { countCell, type Style, sum } from './style';

type Mark = 2 | 3 | 4 | 5;

/** An invented pupil: points, marks, and no name. */
export interface SamplePupil {
  /** Points of the tasks; undefined is «X». */
  readonly tasks: readonly (number | undefined)[];
  readonly mark: Mark;
  readonly journal: Mark | undefined;
  readonly absent: boolean;
}

export interface SchoolPupils {
  readonly digits: string;
  readonly name: string;
  readonly pupils: readonly SamplePupil[];
}

/** The code of a file's first pupil; the others follow. */
export const FIRST_CODE = 40_001;

export function scoreOf({ tasks }: SamplePupil): number {
  return sum(tasks.map((points) => points ?? 0));
}

/** «1 (2б)», «2 (1б)»… by the maxima of the tasks. */
export function taskHeadings(maxima: readonly number[]): string[] {
  return maxima.map((maximum, i) => `${i + 1} (${maximum}б)`);
}

export function variantOf({ absent }: SamplePupil): unknown {
  return absent ? 'отсутствовал' : 1;
}

export function taskCells({ tasks, absent }: SamplePupil, style: Style): unknown[] {
  return tasks.map((points) => (absent ? null : points === undefined ? 'X' : countCell(points, style)));
}

/** A figure of a pupil who was there; blank for one who was not. */
export function shown({ absent }: SamplePupil, value: number, style: Style): unknown {
  return absent ? '' : countCell(value, style);
}

export function journalCell({ journal }: SamplePupil, style: Style): unknown {
  return journal === undefined ? 'нет отметки' : countCell(journal, style);
}
