// Writers of the reports on groups: Ф3 and both layouts of the comparison with the journal.
import { type Report, reportSheet } from './report';
import { countCell, numberCell, type Sheet, type Style, sum } from './style';

/** Figures of a group of pupils. */
export interface Counts {
  /** «2», «3», «4», «5». */
  readonly marks: readonly [number, number, number, number];
  /** Lowered, confirmed, raised. */
  readonly movements: readonly [number, number, number];
  /** Participants without a journal mark: by so many the printed total exceeds the sum. */
  readonly withoutJournal: number;
}

export interface SchoolCounts extends Counts {
  /** Digits of its code; '' where the export leaves the code out. */
  readonly digits: string;
  readonly name: string;
}

export interface MunicipalCounts {
  /** As the export writes it, with its code: «Ключевский район(reg22_m019)». */
  readonly name: string;
  readonly schools: readonly SchoolCounts[];
}

/** Schools that a report counts and does not print. */
export interface Elsewhere extends Counts {
  readonly schools: number;
}

/** The report on these municipalities; `elsewhere` are the other schools of the region, where there are any. */
export interface GroupReport extends Report {
  readonly municipalities: readonly MunicipalCounts[];
  readonly elsewhere?: Elsewhere;
}

interface GroupLine extends Counts {
  readonly text: string;
  readonly schools: number | undefined;
}

/** The sample, the region, then each municipality and its schools; the wider groups sum the schools below them. */
function groupLines({ region, municipalities, elsewhere }: GroupReport, { prefix }: Style): GroupLine[] {
  const printed = municipalities.flatMap(({ schools }) => schools);
  const whole = {
    schools: printed.length + (elsewhere?.schools ?? 0),
    ...added(elsewhere === undefined ? printed : [...printed, elsewhere]),
  };
  return [
    { text: 'Вся выборка', ...whole },
    { text: region, ...whole },
    ...municipalities.flatMap(({ name, schools }) => [
      { text: name, schools: schools.length, ...added(schools) },
      ...schools.map(({ digits, name: school, marks, movements, withoutJournal }) => ({
        text: digits === '' ? school : `${school}(${prefix}${digits})`,
        schools: undefined,
        marks,
        movements,
        withoutJournal,
      })),
    ]),
  ];
}

function added(groups: readonly Counts[]): Counts {
  const marks: [number, number, number, number] = [0, 0, 0, 0];
  const movements: [number, number, number] = [0, 0, 0];
  let withoutJournal = 0;
  for (const group of groups) {
    for (const [i, count] of group.marks.entries()) marks[i] = (marks[i] ?? 0) + count;
    for (const [i, count] of group.movements.entries()) movements[i] = (movements[i] ?? 0) + count;
    withoutJournal += group.withoutJournal;
  }
  return { marks, movements, withoutJournal };
}

export function markStatisticsSheet(report: GroupReport, style: Style): Sheet {
  const rows = groupLines(report, style).map(({ text, schools, marks }) => [
    text,
    schools === undefined ? null : countCell(schools, style),
    countCell(sum(marks), style),
    ...marks.map((count) => numberCell((100 * count) / sum(marks), style)),
  ]);
  const headings = ['Группы участников', 'Кол-во ОО', 'Кол-во участников', 2, 3, 4, 5];
  return reportSheet(report, 'Статистика по отметкам', [headings], rows);
}

const MOVEMENTS = [
  'Понизили (Отметка < Отметка по журналу)',
  'Подтвердили (Отметка = Отметке по журналу)',
  'Повысили (Отметка > Отметка по журналу)',
];
const COMPARISON = 'Сравнение отметок с отметками по журналу';

/** The layout of today: the three movements are columns. */
export function journalColumnsSheet(report: GroupReport, style: Style): Sheet {
  const rows = groupLines(report, style).map(({ text, movements, withoutJournal }) => [
    text,
    countCell(sum(movements) + withoutJournal, style),
    ...movements.flatMap((count) => [
      numberCell((100 * count) / sum(movements), style),
      countCell(count, style),
    ]),
  ]);
  const headings = [
    'Группы участников',
    'Кол-во участников(всего)',
    ...MOVEMENTS.flatMap((words) => [`${words} %`, `${words} Кол-во участников`]),
  ];
  return reportSheet(report, COMPARISON, [headings], rows);
}

/** The older layout: the three movements are rows below each group. */
export function journalRowsSheet(report: GroupReport, style: Style): Sheet {
  const rows = groupLines(report, style).flatMap(({ text, movements, withoutJournal }) => {
    const total = sum(movements) + withoutJournal;
    return [
      [text],
      ...movements.map((count, i) => [
        `  ${MOVEMENTS[i]}`,
        countCell(count, style),
        numberCell((100 * count) / total, style),
      ]),
      ['  Всего', countCell(total, style), numberCell(100, style)],
    ];
  });
  return reportSheet(report, COMPARISON, [['Группы участников', 'Кол-во участников', '%']], rows);
}
