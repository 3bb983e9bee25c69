// «Карточка школы»: all that is known of one school on a few pages.
import { accreditationWords, listWords } from '../catalogue/words';
import type { ReportData, ReportSchool, Verdict } from '../contract/report-data';
import type { ListId } from '../contract/requests';
import { schoolKey } from '../domain/kernel/school-key';
import { adviceFor } from './advice';
import { type Block, column, heading, paragraph, type ReportDocument, table } from './block';
import { countText, yearOf } from './listed';
import { profile } from './profile';
import { preparedBy } from './requisites';
import { isReached, type SeriesKind, seriesName, seriesOfKind, shareOf } from './series';
import {
  DASH,
  fileNameText,
  orBlank,
  sharePercent,
  shareText,
  shortened,
  thresholdText,
  yearOrBlank,
} from './wording';

const LIMIT = 900;

export function schoolCard(data: ReportData, school: ReportSchool): ReportDocument {
  return {
    title: 'Карточка школы',
    fileName: fileNameText(`Карточка ${school.name} (${school.code})`),
    blocks: [
      {
        kind: 'title',
        lines: [
          'КАРТОЧКА ШКОЛЫ',
          shortened(school.name, LIMIT),
          `${yearOrBlank(yearOf(data, 'shnor'))} учебный год`,
        ],
      },
      summary(school),
      ...reasons(school, 'shnor'),
      ...reasons(school, 'shnsu'),
      ...sharesPart(
        data,
        school,
        'results',
        'Результаты оценочных процедур: доля «2» (не преодолевших минимум)',
      ),
      ...profile(data, school),
      ...sharesPart(data, school, 'context', 'Контингент обучающихся'),
      ...sharesPart(data, school, 'staff', 'Педагоги (сводно)'),
      ...sharesPart(data, school, 'other', 'Другие показатели'),
      ...answersPart(school),
      ...advicePart(data, school),
      ...measuresPart(data, school),
      preparedBy,
    ],
  };
}

function summary(school: ReportSchool): Block {
  const columns = [column('Сведения', 35), column('Значение', 65)];
  return table('', columns, [
    ['Код ОО', school.code],
    ['Муниципалитет', orBlank(shortened(school.municipality, LIMIT))],
    [listWords.shnor, verdictText(school.shnor, 'низких результатов')],
    [listWords.shnsu, verdictText(school.shnsu, 'критериев выполнено')],
  ]);
}

function verdictText(verdict: Verdict | null, unit: string): string {
  if (verdict === null) return 'вывод не делался';
  const { status, movement, previousStatus, regionDifference, borderline, byAccreditation } = verdict;
  const before = previousStatus === '' ? '' : ` (год назад: ${previousStatus})`;
  return [
    byAccreditation ? accreditationWords.listed : `${status}: ${unit} ${countText(verdict)}`,
    movement === '' ? '' : `${movement}${before}`,
    borderline ? 'пограничный случай' : '',
    regionDifference,
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function reasons(school: ReportSchool, list: ListId): Block[] {
  const verdict = school[list];
  if (verdict === null || verdict.reasons.length === 0) return [];
  return [
    heading(`Основания вывода: ${listWords[list]}`),
    ...verdict.reasons.map((reason) => paragraph(`— ${shortened(reason, LIMIT)}`)),
  ];
}

function sharesPart(data: ReportData, school: ReportSchool, kind: SeriesKind, title: string): Block[] {
  const rows = seriesOfKind(data, kind).flatMap(({ at, series }) => {
    const own = shareOf(school, at);
    if (own === undefined) return [];
    const { threshold, overall } = series;
    const limit = threshold === null ? DASH : thresholdText(threshold);
    return [
      [
        seriesName(series),
        shareText(own.now),
        own.before === null ? DASH : sharePercent(own.before),
        overall === null ? DASH : sharePercent(overall),
        isReached(own) ? `${limit}, достигнут` : limit,
      ],
    ];
  });
  if (rows.length === 0) return [];
  const columns = [
    column('Показатель', 29),
    column('Школа', 22, 'right'),
    column('Год назад', 12, 'right'),
    column('Муниципалитет', 21, 'right'),
    column('Порог', 16, 'right'),
  ];
  return [table(title, columns, rows)];
}

function answersPart({ answers }: ReportSchool): Block[] {
  if (answers.length === 0) return [];
  const columns = [column('Условия и поддержка', 50), column('Ответ школы', 50)];
  const rows = answers.map(({ heading: name, text }) => [name, shortened(text, LIMIT)]);
  return [table('Условия и поддержка по сведениям школы', columns, rows)];
}

function advicePart(data: ReportData, school: ReportSchool): Block[] {
  const advice = adviceFor(data, school);
  if (advice.length === 0) return [];
  const columns = [column('Проблема', 50), column('Адресат', 28), column('Статус', 22)];
  const rows = advice.map(({ problem, addressee, status }) => [
    shortened(problem, LIMIT),
    addressee || DASH,
    status || DASH,
  ]);
  return [table('Адресные рекомендации', columns, rows)];
}

function measuresPart({ measures }: ReportData, { code }: ReportSchool): Block[] {
  const key = schoolKey(code);
  const own = measures.filter((one) => one.code !== '' && schoolKey(one.code) === key);
  if (own.length === 0) return [];
  const columns = [column('Мера', 50), column('Срок', 20), column('Результат', 30)];
  const rows = own.map(({ measure, term, outcome }) => [
    shortened(measure, LIMIT),
    term || DASH,
    shortened(outcome || DASH, LIMIT),
  ]);
  return [table('Меры поддержки', columns, rows)];
}
