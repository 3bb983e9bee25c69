// «Показатели»: low results — ГИА, ВПР, РДР, their correlation and the share of schools on the list.
import { orderItem } from '../../catalogue/function-help/phrases';
import { head, link, shares, total } from './indicator-cells';
import { type LiveColumn, TOTAL_ROW } from './live-sheet';
import { subjects } from './subjects';
import { numberOfYes, span, svodSelected, wholesOf } from './svod-cells';
import { belowPairs, belowWords, subjectIds, vprPairs } from './svod-results';

const belowCounts = belowPairs.map(({ id }) => id);
const vprCounts = vprPairs.map(({ id }) => id);
const rdrCounts = subjectIds.map((subject) => `rdr${subject}`);
const yearBefore = (ids: readonly string[]): string[] => ids.map((id) => `${id}Before`);
const lowResult = { from: 'lowThreshold', minimum: 'minimumParticipants' } as const;

export const lowResultColumns: LiveColumn[] = [
  ...shares({
    name: 'HIGH_SCORER_SHARE',
    ranges: [span(['highScorers']), span(wholesOf(['highScorers']))],
    columns: [{ id: 'highScorerShare', heading: 'Высокобалльники ЕГЭ' }],
    years: '{year}',
  }),
  ...shares({
    name: 'BELOW_MINIMUM_SHARE',
    ranges: [span(belowCounts), span(wholesOf(belowCounts))],
    columns: belowPairs.map(({ id, level, what }) => ({
      id: `${id}Share`,
      heading: `Не преодолели порог ГИА-${level}: ${belowWords[what]}`,
      people: [what === 'A' ? `${id}Of` : `${id}Took`],
    })),
    threshold: lowResult,
    years: '{year}',
    from: 'по «Результатам», где пусто — по «Выпускникам»',
    about:
      'Математика и русский язык — по листу «Результаты» («не преодолели минимальный порог», для ОГЭ где пусто — «2»), а если там числа нет — по листу «Выпускники»; откуда взято число каждой школы, сказано на листе «Свод». Хотя бы один предмет — только по листу «Выпускники».',
  }),
  ...shares({
    name: 'VPR_FAIL_SHARE',
    ranges: [
      span(vprCounts),
      span(wholesOf(vprCounts)),
      span(yearBefore(vprCounts)),
      span(yearBefore(wholesOf(vprCounts))),
    ],
    columns: vprPairs.map(({ id, grade, subject }) => ({
      id: `${id}Share`,
      heading: `ВПР за 2 года, ${grade} кл.: ${subjects[subject].toLowerCase()}`,
      people: [...wholesOf([id]), ...yearBefore(wholesOf([id]))],
    })),
    threshold: lowResult,
    years: '{yearBefore} и {year}',
  }),
  ...shares({
    name: 'RDR_FAIL_SHARE',
    ranges: [span(rdrCounts), span(wholesOf(rdrCounts))],
    columns: subjectIds.map((subject) => ({
      id: `rdr${subject}FailShare`,
      heading: `РДР: ${subjects[subject].toLowerCase()}`,
      people: wholesOf([`rdr${subject}`]),
    })),
    threshold: lowResult,
    years: '{year}',
  }),
  ...subjectIds.map((subject) =>
    total({
      name: 'RESULTS_CORRELATION',
      id: `correlation${subject}`,
      heading: `Корреляция ВПР и РДР: ${subjects[subject].toLowerCase()}`,
      given: `${svodSelected(`vpr${subject}Share`)};${svodSelected(`rdr${subject}Share`)}`,
      unit: 'итог: от −1 до 1',
      format: '0.00',
      years: '{year}',
      about:
        'Доли «2» по всем классам, школа — пара. Другие пары — с отметками журнала, с муниципальным срезом — считает та же функция в своей ячейке.',
    }),
  ),
  {
    id: 'accreditation',
    heading: 'Приостановление или лишение аккредитации',
    note: 'Признак ШНОР из приказа, да/нет; итог — число школ. Лист «Контекстные данные».',
    width: 140,
    format: 'General',
    cells: {
      ...head({
        group: 'results',
        unit: 'школа: да/нет; итог: школ; {contextYear}',
        wording: 'приостановление или лишение аккредитации (да/нет)',
        source: orderItem(1),
      }),
      [TOTAL_ROW]: numberOfYes,
    },
    school: link('accreditationSuspended'),
  },
  total({
    name: 'LOW_RESULT_SCHOOL_SHARE',
    id: 'lowSchools',
    heading: 'ШНОР: доля всех школ',
    given: svodSelected('shnor'),
    school: link('shnor'),
    years: '{year}',
  }),
  total({
    name: 'LOW_RESULT_SCHOOL_SHARE',
    id: 'lowSchoolsEnough',
    heading: 'ШНОР: доля школ, где данных достаточно',
    given: svodSelected('shnorEnough'),
    school: link('shnorEnough'),
    years: '{year}',
  }),
];
