// Ф3: marks of schools for «Результаты», the region's row for «Регион».
import { readMarkStatistics } from '../domain/intake/mark-statistics';
import type { Recognised } from '../domain/intake/recognise';
import type { Figures } from './figures';
import { groupNotes, municipalityOf } from './report-notes';
import { rowsInWords } from './rows-in-words';
import type { FileSheet } from './types';

export function statisticsFigures({ rows }: FileSheet, { table }: Recognised<'mark-statistics'>): Figures {
  const { schools, wider, problems } = readMarkStatistics(rows, table);
  const municipality = municipalityOf(wider);
  const region = wider.find(({ group }) => group.kind === 'region');
  return {
    schools: schools.map(({ row, group, participants, marks }) => ({
      row,
      code: group.code,
      name: group.name,
      municipality: municipality(row),
      participants,
      cells: { results: { participants, ...marks } },
    })),
    region: region === undefined ? [] : [{ participants: region.participants }],
    notes: groupNotes(wider, schools),
    refusedRows: rowsInWords(problems),
  };
}
