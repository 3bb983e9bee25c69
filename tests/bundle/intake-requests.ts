// Requests of intake as the page sends them, over the district of the other tests.
import { codeOf, districtYears } from './district';

const [, year] = districtYears;
const result = { year, procedure: 'ВПР', grade: 5, subject: 'Математика' };
const from = 'мат5.xlsx';

/** Results of the schools 0 … n − 1; with grade 4 none of them stands on the sheet yet. */
export function resultTable(schools: number, grade: number, marks: readonly number[], source = 'Ф3') {
  const participants = marks.reduce((sum, count) => sum + count, 0);
  return {
    sheet: 'Результаты',
    from,
    common: { ...result, grade, source, asOf: '12.06.2026' },
    columns: ['code', 'participants', 'marks2', 'marks3', 'marks4', 'marks5'],
    rows: Array.from({ length: schools }, (_, school) => [codeOf(school), participants, ...marks]),
  };
}

/** The comparison with the journal of the same schools. */
export function comparisonTable(schools: number) {
  return {
    sheet: 'Сопоставление',
    from,
    common: { year, grade: 4, subject: 'Математика', comparedWith: 'Отметка по журналу' },
    columns: ['code', 'both', 'lowered', 'confirmed', 'raised'],
    rows: Array.from({ length: schools }, (_, school) => [codeOf(school), 20, 4, 15, 1]),
  };
}

const regionTable = {
  sheet: 'Регион',
  from,
  common: { ...result, grade: 4 },
  columns: ['participants', 'mean'],
  rows: [[21_000, 3.6]],
};

const schoolTable = {
  sheet: 'Школы',
  from,
  common: { municipality: 'Вымышленный район' },
  columns: ['code', 'name'],
  rows: [['edu779999', '=1+1']],
};

/** A school, two new results, one that changes, comparisons and the region. */
export const intake = {
  tables: [
    schoolTable,
    resultTable(1, 4, [2, 8, 7, 3]),
    { ...resultTable(1, 4, [1, 1, 1, 1]), rows: [['edu779999', 4, 1, 1, 1, 1]] },
    resultTable(1, 5, [9, 10, 8, 4]),
    comparisonTable(1),
    regionTable,
  ],
  remember: [{ kind: 'school', key: '779999', value: '"add"' }],
};

/** Another file about some of the same. */
export const otherIntake = {
  tables: [resultTable(1, 4, [3, 8, 6, 3]), resultTable(1, 8, [9, 9, 9, 9])],
  remember: [],
};
