// Scales of ВПР 2021, by subject and grade: a suggestion for old tables without marks, never a norm of other years.
import type { MarkScale } from '../domain/intake/aggregate-pupils';

/** The school year, as the calendar year in which it ends, whose assessments were marked by these scales. */
export const SCALES_YEAR = 2021;

type Lowest = readonly [from3: number, from4: number, from5: number];

/**
 * The lowest primary scores of «3», «4» and «5», by subject in lower case and grade.
 * Source: the published tables of primary scores and marks of ВПР 2021.
 */
const scales: Readonly<Record<string, Readonly<Record<number, Lowest>>>> = {
  математика: { 4: [6, 10, 15], 5: [7, 11, 15], 6: [6, 10, 14], 7: [7, 12, 16], 8: [8, 15, 21] },
  'русский язык': { 4: [14, 24, 33], 5: [18, 29, 39], 6: [25, 35, 45], 7: [22, 32, 42], 8: [26, 32, 45] },
  'французский язык': { 7: [13, 21, 27], 11: [11, 18, 25] },
  'немецкий язык': { 7: [13, 21, 27], 11: [11, 18, 25] },
  физика: { 7: [5, 8, 11], 8: [5, 8, 11], 11: [9, 16, 21] },
  обществознание: { 6: [9, 15, 20], 7: [10, 16, 21], 8: [11, 17, 22] },
  биология: { 5: [12, 18, 24], 6: [12, 18, 24], 7: [10, 17, 23], 8: [13, 21, 29], 11: [11, 18, 25] },
  география: { 6: [10, 22, 31], 7: [11, 26, 33], 8: [13, 27, 35], 10: [7, 13, 18], 11: [7, 13, 18] },
  'английский язык': { 7: [13, 21, 27], 11: [11, 18, 25] },
  химия: { 8: [10, 19, 28], 11: [11, 20, 28] },
  история: { 5: [4, 8, 12], 6: [6, 11, 16], 7: [7, 13, 19], 8: [7, 12, 18], 11: [7, 13, 18] },
  'окружающий мир': { 4: [8, 18, 27] },
};

/** The scale of 2021; undefined where there was none. `subject` in any case. */
export function scaleOf2021(subject: string, grade: number): MarkScale | undefined {
  const lowest = scales[subject.trim().toLowerCase()]?.[grade];
  return lowest === undefined ? undefined : { from3: lowest[0], from4: lowest[1], from5: lowest[2] };
}
