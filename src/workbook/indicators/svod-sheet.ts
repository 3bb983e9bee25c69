// «Свод»: counts of every school by plain formulas, from which «Показатели» are computed.
import { tabColours } from '../../catalogue/colours';
import { svodTitle } from '../../catalogue/live-sheet-titles';
import { noWord, schoolKindWords, yesWord } from '../../catalogue/words';
import type { SchoolKind } from '../../domain/lists/records';
import { isOutsideSelection } from '../../domain/lists/selection';
import { schoolsSheet } from '../sheets/schools';
import {
  FIRST_SCHOOL_ROW,
  type LiveColumn,
  type LiveSheet,
  svodRows,
  TOTAL_ROW,
  totalLabels,
} from './live-sheet';
import { rowsLeftOut } from './rows-left-out';
import { ofSchool, schoolsOfSelection, source } from './svod-cells';
import { contextColumns, listColumns } from './svod-conditions';
import { comparedColumns, graduateColumns, rdrColumns, vprColumns } from './svod-results';
import { staffColumns, supportColumns } from './svod-support';

const outsideWords = (Object.keys(schoolKindWords) as SchoolKind[])
  .filter(isOutsideSelection)
  .map((kind) => schoolKindWords[kind]);

const schoolColumns: LiveColumn[] = [
  {
    id: 'code',
    heading: 'Код ОО',
    note: 'Строка за строкой с листа «Школы»: добавленная там школа появится здесь сама. Заметки о школе пишите на листах «ШНОР» и «ШНСУ»: здесь строки переставляются вместе с листом «Школы».',
    width: 96,
    format: 'General',
    cells: { [svodRows.year]: '{mark}', [TOTAL_ROW]: rowsLeftOut },
    school: ofSchoolRow('code'),
  },
  {
    id: 'name',
    heading: 'Наименование',
    note: 'Строки 2–5 — условия, по которым считается столбец; их ставит построение показателей, изменив настройки, постройте их заново. Строка 6 — сумма по всем данным: если она больше строки 7, в данных есть строки с кодом, которого нет на листе «Школы».',
    width: 240,
    format: 'General',
    cells: {
      [svodRows.year]: 'Учебный год',
      [svodRows.procedureOrLevel]: 'Процедура или уровень',
      [svodRows.grade]: 'Класс',
      [svodRows.subjectOrWeight]: 'Предмет или вес в индексе',
      [svodRows.allData]: 'Всего в данных',
      ...totalLabels,
    },
    school: ofSchoolRow('name'),
  },
  {
    id: 'selected',
    heading: 'В отборе',
    note: `«${noWord}» — школа вне отбора (${outsideWords.join(', ')}): её строка считается, но в итоги и в число школ она не входит. Вид школы — на листе «Школы».`,
    width: 80,
    format: 'General',
    cells: { [TOTAL_ROW]: `=${schoolsOfSelection}` },
    school: ofSchool(
      `IF(OR(${outsideWords.map((word) => `${schoolCell('kind')}="${word}"`).join(';')});"${noWord}";"${yesWord}")`,
    ),
  },
];

export const svodSheet: LiveSheet = {
  title: svodTitle,
  tabColour: tabColours.addon,
  frozenColumns: 2,
  quietRows: Object.values(svodRows).filter((row) => row !== svodRows.allData),
  columns: [
    ...schoolColumns,
    ...listColumns,
    ...graduateColumns,
    ...vprColumns,
    ...rdrColumns,
    ...comparedColumns,
    ...contextColumns,
    ...supportColumns,
    ...staffColumns,
  ],
};

/** By the number of the row: rows that are sorted or inserted on «Школы» are followed. */
function schoolCell(id: 'code' | 'name' | 'kind'): string {
  return `INDEX(${source(schoolsSheet, id)};ROW()-${FIRST_SCHOOL_ROW - 2})`;
}

function ofSchoolRow(id: 'code' | 'name'): string {
  const cell = schoolCell(id);
  return `=IF(${cell}="";"";${cell})`;
}
