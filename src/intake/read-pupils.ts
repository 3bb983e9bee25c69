// Tables of pupils brought to schools: results and the comparison with the journal; nothing of one pupil goes further.
import { MINIMUM_PARTICIPANTS } from '../catalogue/minimum-participants';
import { journalComparisonWord } from '../catalogue/words';
import type { SchoolResult } from '../domain/intake/aggregate-pupils';
import type { Contested, PupilResults, SchoolPupils } from '../domain/intake/pupil-table';
import { intakeNotes } from '../messages/intake/notes';
import type { Figures } from './figures';
import { rowsInWords } from './rows-in-words';
import type { LoadedCells, ReadyItem } from './types';

/** Fewer pairs of marks than this give no coefficient: the same minimum as in the formulas of the workbook. */
export const minimumPairs = MINIMUM_PARTICIPANTS;

/** The mark was given by the score of the table. */
export const suggestedTotals = { totals: 'take' } as const;

/** Undefined where every score is what its tasks make. */
export function contestedOf({ contested }: PupilResults): Contested | undefined {
  return contested.more + contested.less === 0 ? undefined : contested;
}

/** `compared`: the comparison with the journal has a place in «Сопоставление». */
export function pupilFigures({ schools, problems }: PupilResults, compared: boolean): Figures {
  return {
    schools: schools.map(({ row, group, result }) => {
      const comparison = compared ? comparisonCells(result) : undefined;
      return {
        row,
        code: group.code,
        name: group.name,
        municipality: '',
        participants: result.participants,
        cells: { results: resultCells(result), ...(comparison === undefined ? {} : { comparison }) },
      };
    }),
    region: [],
    notes: pupilNotes(schools, compared),
    refusedRows: rowsInWords(problems),
  };
}

function resultCells({ participants, marks, mean, deviation, meanPercent }: SchoolResult): LoadedCells {
  return {
    participants,
    ...marks,
    mean,
    ...(deviation === undefined ? {} : { deviation }),
    ...(meanPercent === undefined ? {} : { meanPercent }),
  };
}

function comparisonCells({ participants, journal }: SchoolResult): LoadedCells | undefined {
  const { movements, correlation, withoutMark } = journal;
  if (movements === undefined && typeof correlation !== 'number') return undefined;
  return {
    comparedWith: journalComparisonWord,
    ...(movements ?? { both: participants - withoutMark }),
    ...(typeof correlation === 'number' ? { coefficient: correlation } : {}),
  };
}

function pupilNotes(schools: readonly SchoolPupils[], compared: boolean): ReadyItem['notes'] {
  const sum = (pick: (result: SchoolResult) => number): number =>
    schools.reduce((total, { result }) => total + pick(result), 0);
  const number = (pick: (result: SchoolResult) => boolean): number => sum((result) => (pick(result) ? 1 : 0));
  const absent = sum((result) => result.absent);
  const unused = sum((result) => result.unused);
  const untaught = sum((result) => result.untaught);
  const withoutCorrelation = number(({ journal }) => typeof journal.correlation !== 'number');
  const withoutMarks = number(({ marks }) => marks === undefined);
  const facts: readonly (readonly [boolean, boolean, () => string])[] = [
    [!compared, false, () => intakeNotes.notVpr],
    [withoutMarks > 0, false, () => intakeNotes.noMarks],
    [absent > 0, true, () => intakeNotes.absent(absent)],
    [unused > 0, true, () => intakeNotes.unused(unused)],
    [untaught > 0, true, () => intakeNotes.untaught(untaught)],
    [
      compared && withoutCorrelation > 0,
      true,
      () => intakeNotes.noCorrelation(withoutCorrelation, minimumPairs),
    ],
  ];
  return facts.flatMap(([holds, agrees, text]) => (holds ? [{ agrees, text: text() }] : []));
}
