// The learning files that are taken: every known export, and a table that nobody knows.
import { schoolYearText } from '../../src/domain/kernel/school-year';
import { codeOf, districtName, schools, years } from '../../src/example/district';
import { mathematics, russian } from '../../src/example/procedures';
import { seededRandom } from '../../src/example/random';
import {
  district,
  elsewhere,
  examCounts,
  municipality,
  placeOf,
  region,
  type SampleProcedure,
  sampleYear,
  schoolCounts,
  type Written,
} from './district';
import {
  type GroupReport,
  journalColumnsSheet,
  journalRowsSheet,
  markStatisticsSheet,
  type SchoolCounts,
} from './layouts/group-reports';
import { individualSheet } from './layouts/individual';
import { protocolSheet } from './layouts/protocol';
import { plain, type Sheet, type Style, sum } from './layouts/style';
import { drawPupils, maxima, scale } from './pupils';

/** A book to be written as .xlsx and what a person is to see in it. */
export interface SampleBook {
  readonly file: string;
  readonly shows: string;
  readonly sheets: readonly Sheet[];
}

interface ReportFile {
  readonly file: string;
  readonly shows: string;
  readonly procedure: SampleProcedure;
  readonly style?: Partial<Style>;
  readonly written?: ReadonlyMap<number, Written>;
  readonly sheet: (report: GroupReport, style: Style) => Sheet;
}

const r4 = { id: '4р', grade: 4, share: 0.08 };
const m4 = { id: '4м', grade: 4, share: 0.05 };
const r5 = { id: '5р', grade: 5, share: 0.13 };
const m5 = { id: '5м', grade: 5, share: 0.12 };
const r8 = { id: '8р', grade: 8, share: 0.15 };
const m8 = { id: '8м', grade: 8, share: 0.16 };

/** One school by its full name and without a code, one by a longer name that is only like ours. */
const writtenByName: ReadonlyMap<number, Written> = new Map([
  [
    placeOf('Озёрнинская СОШ'),
    { name: 'МБОУ "Озернинская средняя общеобразовательная школа"', withCode: false },
  ],
  [
    placeOf('Белокрыловская СОШ'),
    { name: 'МБОУ «Белокрыловская СОШ имени Первых Поселенцев»', withCode: false },
  ],
]);

const correctedFile = 'Ф3 МА 8.xlsx';

const reports: readonly ReportFile[] = [
  {
    file: 'Ф3 РУ 4.xlsx',
    shows:
      'Ф3, как её отдаёт ФИС ОКО: проценты, школа «Рассветинская ООШ», которой нет в учебном примере, — про неё спросят один раз для всех файлов.',
    procedure: r4,
    sheet: markStatisticsSheet,
  },
  {
    file: 'Ф3 МА 4.xlsx',
    shows: 'Ф3 с десятичной запятой: проценты записаны текстом.',
    procedure: m4,
    style: { numbers: 'comma' },
    sheet: markStatisticsSheet,
  },
  {
    file: 'Ф3 РУ 5.xlsx',
    shows: 'Ф3 с десятичной точкой; и проценты, и числа участников — текст.',
    procedure: r5,
    style: { numbers: 'point', counts: 'text' },
    sheet: markStatisticsSheet,
  },
  {
    file: 'Ф3 МА 5.xlsx',
    shows: 'Ф3 с прежними кодами школ: sch000101 вместо edu000101. Школы находятся по цифрам.',
    procedure: m5,
    style: { prefix: 'sch' },
    sheet: markStatisticsSheet,
  },
  {
    file: 'Ф3 РУ 8.xlsx',
    shows:
      'Ф3, где у двух школ нет кода: «Озёрнинская» находится по полному имени, про «Белокрыловскую … имени Первых Поселенцев» спросят.',
    procedure: r8,
    written: writtenByName,
    sheet: markStatisticsSheet,
  },
  {
    file: correctedFile,
    shows: 'Ф3, у которой ниже есть исправленная версия.',
    procedure: m8,
    sheet: markStatisticsSheet,
  },
  {
    file: 'Сравнение с журналом МА 5.xlsx',
    shows:
      'Сравнение отметок с журналом, нынешняя раскладка: три группы столбцами, имя листа обрезано до 31 знака. Напечатанное «всего» больше суммы на тех, у кого нет отметки в журнале.',
    procedure: m5,
    sheet: journalColumnsSheet,
  },
  {
    file: 'Сравнение с журналом РУ 5.xlsx',
    shows: 'То же в прежней раскладке: три группы строками, проценты с запятой.',
    procedure: r5,
    style: { numbers: 'comma', prefix: 'sch' },
    sheet: journalRowsSheet,
  },
  {
    file: 'Сравнение с журналом МА 8.xlsx',
    shows: 'Нынешняя раскладка, все числа записаны текстом.',
    procedure: m8,
    style: { numbers: 'point', counts: 'text' },
    sheet: journalColumnsSheet,
  },
];

function countsOf({ procedure, written }: ReportFile): SchoolCounts[] {
  return schoolCounts(procedure, written);
}

/** `counts` are those of the file, which may be others than were drawn. */
function bookOf(report: ReportFile, counts: readonly SchoolCounts[]): SampleBook {
  const { file, shows, procedure, style, sheet } = report;
  const subject = procedure.id.endsWith('м')
    ? { subject: mathematics, abbreviation: 'МА' }
    : { subject: russian, abbreviation: 'РУ' };
  const about = {
    year: sampleYear,
    ...subject,
    grade: procedure.grade,
    region,
    date: `12.06.${sampleYear}`,
    municipalities: district(counts),
    elsewhere: elsewhere(countsOf(report)),
  };
  return { file, shows, sheets: [sheet(about, { ...plain, ...style })] };
}

function corrected(): SampleBook {
  const report = reports.find(({ file }) => file === correctedFile);
  if (report === undefined) throw new Error(correctedFile);
  const recounted = new Set([placeOf('СОШ № 1 г. Ясноозёрска'), placeOf('Дымогорская СОШ')]);
  const digits = new Set([...recounted].map((index) => codeOf(index).replace(/\D/g, '')));
  const counts = countsOf(report).map((school): SchoolCounts => {
    const [failed, ...others] = school.marks;
    if (!digits.has(school.digits) || failed === 0) return school;
    return { ...school, marks: [failed - 1, others[0] + 1, others[1], others[2]] };
  });
  const file = correctedFile.replace('.xlsx', '_исправлен.xlsx');
  const shows = `«${correctedFile}» после апелляции: у двух школ по одной «2» стало «3». Загрузите после первой версии: изменятся только эти строки, и каждое значение будет названо.`;
  return { ...bookOf(report, counts), file, shows };
}

function pupilsOf(name: string, grade: number) {
  const index = placeOf(name);
  const { grades, pupils } = schools[index] ?? { grades: [1, 1], pupils: [0, 0] };
  const random = seededRandom(index * 100 + grade);
  const size = Math.max(4, Math.round(pupils[1] / (grades[1] - grades[0] + 1)));
  const digits = codeOf(index).replace(/\D/g, '');
  return { digits, name: `МБОУ «${name}»`, pupils: drawPupils(random, size) };
}

function individual(): SampleBook {
  const sheet = individualSheet(
    {
      year: sampleYear,
      subject: 'История',
      abbreviation: 'ИС',
      grade: 6,
      region,
      municipality: districtName,
      date: `21.04.${sampleYear}`,
      maxima,
      schools: ['Тихопольская СОШ', 'Рябинодольская ООШ', 'Малоснежненская ООШ'].map((name) =>
        pupilsOf(name, 6),
      ),
    },
    plain,
  );
  const shows =
    'Ф1: строка — обучающийся под кодом, без имени. В таблицу попадут только числа по школам: отметки, средний балл, СКО, связь с журналом.';
  return { file: 'Ф1 ИС 6.xlsx', shows, sheets: [sheet] };
}

function protocol(): SampleBook {
  const { pupils } = pupilsOf('Лугоцветовская ООШ', 7);
  const sheets = [
    protocolSheet(pupils, maxima, plain),
    { name: 'Служебный', rows: [['Версия формы', 3]] },
    { name: 'Порядковый номер класса', rows: [['Номер', 'Класс'], ...[[1, '7А']]] },
  ];
  const { from3, from4, from5 } = scale;
  const shows = `Форма сбора результатов. В ней не сказано, чей это протокол; ответьте: Лугоцветовская ООШ, ВПР ${schoolYearText(years[1])}, биология, 7 класс; «3» с ${from3} баллов, «4» с ${from4}, «5» с ${from5}.`;
  return { file: 'Протокол БИ 7.xlsx', shows, sheets };
}

function exams(): SampleBook {
  const rows = examCounts().map(({ name, risCode, marks }) => [risCode, name, sum(marks), ...marks]);
  const heading = [
    'Код ОО',
    'Краткое наименование ОО',
    'Писали работу',
    'на «2»',
    'на «3»',
    'на «4»',
    'на «5»',
  ];
  const title = `Результаты ОГЭ ${sampleYear} года, математика, ${municipality.replace(/\(.*/, '')}`;
  const shows =
    'Таблица по школам, какую присылают из РИС ГИА: раскладка незнакомая. Назовите, что в каком столбце (ОГЭ, 2026/2027, 9 класс, математика) — для таблиц с теми же заголовками выбор запомнится.';
  return { file: 'ОГЭ МА 9.xlsx', shows, sheets: [{ name: 'Лист1', rows: [[title], [], heading, ...rows] }] };
}

export const takenBooks: readonly SampleBook[] = [
  ...reports.map((report) => bookOf(report, countsOf(report))),
  individual(),
  protocol(),
  exams(),
];

/** The corrected version: two schools have asked for a recount. */
export const correctedBook: SampleBook = corrected();
