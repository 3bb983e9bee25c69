// Writer of Ф1 «Индивидуальные результаты».
import {
  FIRST_CODE,
  journalCell,
  type SchoolPupils,
  scoreOf,
  shown,
  taskCells,
  taskHeadings,
  variantOf,
} from './pupil-cells';
import { type Report, reportSheet } from './report';
import { countCell, type Sheet, type Style, sum } from './style';

export interface IndividualReport extends Report {
  readonly municipality: string;
  /** The maxima of the tasks. */
  readonly maxima: readonly number[];
  readonly schools: readonly SchoolPupils[];
}

/** Codes of pupils begin anew in each school, as in real files. */
export function individualSheet(report: IndividualReport, style: Style): Sheet {
  const { municipality, maxima, grade } = report;
  const rows = report.schools.flatMap(({ digits, name, pupils }) => {
    const code = `${style.prefix}${digits}`;
    return [
      [`${name}(${code}) | Кол-во участников: ${pupils.length}`],
      ...pupils.map((pupil, i) => [
        code,
        municipality,
        name,
        countCell(FIRST_CODE + i, style),
        `${grade}А`,
        variantOf(pupil),
        ...taskCells(pupil, style),
        shown(pupil, scoreOf(pupil), style),
        shown(pupil, pupil.mark, style),
        journalCell(pupil, style),
      ]),
    ];
  });
  const levels = maxima.map((maximum) => (maximum > 2 ? 'П' : 'Б'));
  const headings = [
    [null, null, 'Уровень сложности задания', null, null, null, ...levels],
    [
      ...['ОО', 'Муниципалитет', 'Название ОО', 'Код участника', 'Класс', 'Вариант'],
      ...taskHeadings(maxima),
      ...['Первичный балл', 'Отметка', 'Отметка по журналу'],
    ],
  ];
  return reportSheet({ ...report, maximum: sum(maxima) }, 'Индивидуальные результаты', headings, rows);
}
