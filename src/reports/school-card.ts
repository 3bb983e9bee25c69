// «Карточка школы»: all that is known of one school on a few pages.
import { accreditationWords, listWords } from '../catalogue/words';
import type { ReportData, ReportSchool } from '../contract/report-data';
import type { ListId } from '../contract/requests';
import { schoolKey } from '../domain/kernel/school-key';
import { adviceFor } from './advice';
import { type Block, column, heading, paragraph, type ReportDocument, table } from './block';
import { coverageNote, otherShares, resultShares } from './card-shares';
import { decisionText } from './decisions';
import { comparedYear, countText, isListed, yearOf } from './listed';
import { profile } from './profile';
import { preparedBy } from './requisites';
import { DASH, fileNameText, orBlank, shortened, yearOrBlank } from './wording';

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
      summary(data, school),
      ...reasons(school, 'shnor'),
      ...reasons(school, 'shnsu'),
      ...resultShares(data, school),
      ...profile(data, school),
      ...otherShares(data, school, 'context', 'Контингент обучающихся'),
      ...otherShares(data, school, 'staff', 'Педагоги (сводно)'),
      ...otherShares(data, school, 'other', 'Другие показатели'),
      ...coverageNote(data, school),
      ...answersPart(school),
      ...advicePart(data, school),
      ...measuresPart(data, school),
      preparedBy,
    ],
  };
}

function summary(data: ReportData, school: ReportSchool): Block {
  const columns = [column('Сведения', 35), column('Значение', 65)];
  return table('', columns, [
    ['Код ОО', school.code],
    ['Муниципалитет', orBlank(shortened(school.municipality, LIMIT))],
    [listWords.shnor, verdictText(data, school, 'shnor')],
    [listWords.shnsu, verdictText(data, school, 'shnsu')],
  ]);
}

const UNITS = { shnor: 'низких результатов', shnsu: 'критериев выполнено' } as const;

function verdictText(data: ReportData, school: ReportSchool, list: ListId): string {
  const verdict = school[list];
  if (verdict === null) return 'вывод не делался';
  const { status, movement, previousStatus, regionDifference, borderline, byAccreditation } = verdict;
  const { needsDecision, decision } = verdict;
  if (school.outside) return status;
  const year = comparedYear(data, list);
  const before = previousStatus === '' ? '' : ` (в ${year}: ${previousStatus})`;
  const standing = isListed(school, list) ? 'в перечне' : status;
  return [
    byAccreditation ? accreditationWords.listed : `${standing}: ${UNITS[list]} ${countText(verdict)}`,
    movement === '' || year === '' ? '' : `${movement}${before}`,
    borderline ? 'пограничный случай' : '',
    needsDecision === '' ? '' : `требует решения: ${needsDecision}`,
    decision === null ? '' : `решение: ${decisionText(decision)}`,
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
