// «Сравнение отметок с отметками по журналу»: movements of marks for «Сопоставление».
import { journalComparisonWord } from '../catalogue/words';
import { readJournalComparison } from '../domain/intake/journal-comparison';
import type { Recognised } from '../domain/intake/recognise';
import { intakeNotes } from '../messages/intake/notes';
import type { Figures } from './figures';
import { groupNotes, municipalityOf } from './report-notes';
import { rowsInWords } from './rows-in-words';
import type { FileSheet } from './types';

export function comparisonFigures(
  { rows }: FileSheet,
  sheet: Recognised<'journal-columns' | 'journal-rows'>,
  isVpr: boolean,
): Figures {
  const { schools, wider, problems } = readJournalComparison(rows, sheet);
  // The printed total counts pupils without a journal mark too: it is what sums to the municipality's.
  const counted = ({ row, both, printedTotal }: (typeof schools)[number] | (typeof wider)[number]) => ({
    row,
    participants: printedTotal ?? both,
  });
  const groups = wider.map((group) => ({ ...counted(group), group: group.group }));
  const municipality = municipalityOf(groups);
  const withoutJournal = schools.reduce((sum, { both, printedTotal = both }) => sum + printedTotal - both, 0);
  const contradicted = schools.flatMap(({ row, percentsOf }) => (percentsOf === 'neither' ? [row] : []));
  return {
    schools: schools.map(({ row, group, both, lowered, confirmed, raised }) => ({
      row,
      code: group.code,
      name: group.name,
      municipality: municipality(row),
      participants: both,
      cells: isVpr
        ? { comparison: { comparedWith: journalComparisonWord, both, lowered, confirmed, raised } }
        : {},
    })),
    region: [],
    notes: [
      ...(isVpr ? [] : [{ agrees: false, text: intakeNotes.notVpr }]),
      ...groupNotes(groups, schools.map(counted)),
      ...(contradicted.length === 0
        ? []
        : [{ agrees: false, text: intakeNotes.percentsOfOther(contradicted) }]),
      ...(withoutJournal === 0 ? [] : [{ agrees: true, text: intakeNotes.withoutJournal(withoutJournal) }]),
    ],
    refusedRows: rowsInWords(problems),
  };
}
