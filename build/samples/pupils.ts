// Invented pupils of a school: points, marks, no names.
import type { Random } from '../../src/example/random';
import type { SamplePupil } from './layouts/pupil-cells';
import { sum } from './layouts/style';

/** The maxima of the tasks: 16 points in all. */
export const maxima = [1, 2, 1, 2, 2, 3, 2, 3] as const;

/** From how many points a mark is given. */
export const scale = { from3: 6, from4: 10, from5: 13 } as const;

const ABSENT_SHARE = 0.06;
const NOT_ATTEMPTED_SHARE = 0.08;
const NO_JOURNAL_SHARE = 0.05;

export function drawPupils(random: Random, size: number): SamplePupil[] {
  return Array.from({ length: size }, () => {
    const skill = random.between(0.3, 1.05);
    const tasks = maxima.map((maximum) =>
      random.between(0, 1) < NOT_ATTEMPTED_SHARE
        ? undefined
        : Math.min(maximum, Math.round(maximum * skill * random.between(0.6, 1.2))),
    );
    const mark = markOf(sum(tasks.map((points) => points ?? 0)));
    const turn = random.between(0, 1);
    const journal = turn < 0.3 ? higher(mark) : mark;
    return {
      tasks,
      mark,
      journal: random.between(0, 1) < NO_JOURNAL_SHARE ? undefined : journal,
      absent: random.between(0, 1) < ABSENT_SHARE,
    };
  });
}

function markOf(score: number): SamplePupil['mark'] {
  if (score >= scale.from5) return 5;
  if (score >= scale.from4) return 4;
  return score >= scale.from3 ? 3 : 2;
}

function higher(mark: SamplePupil['mark']): SamplePupil['mark'] {
  return mark === 2 ? 3 : mark === 3 ? 4 : 5;
}
