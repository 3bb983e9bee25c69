// «Показатели»: low results — ГИА, ВПР, РДР, their correlation and the share of schools on the list.
import { headOf, link, shares, total } from './indicator-cells';
import type { LiveColumn } from './live-sheet';
import { subjects } from './subjects';
import { numberOfYes, svodSchools } from './svod-cells';
import { belowColumns, belowPairs, subjectIds, vprPairs } from './svod-results';

export const lowResultColumns: LiveColumn[] = [
  ...shares({
    name: 'HIGH_SCORER_SHARE',
    ranges: [
      ['highScorers', 'highScorers'],
      ['highScorersOf', 'highScorersOf'],
    ],
    columns: [{ id: 'highScorerShare', heading: 'Высокобалльники ЕГЭ' }],
  }),
  ...shares({
    name: 'BELOW_MINIMUM_SHARE',
    ranges: [
      ['below9M', 'below11A'],
      ['below9MOf', 'below11AOf'],
    ],
    columns: belowPairs.map(({ level, what }) => ({
      id: `below${level}${what}Share`,
      heading: `Не преодолели порог ГИА-${level}: ${belowColumns[what].words}`,
    })),
    threshold: 'lowThreshold',
  }),
  ...shares({
    name: 'VPR_FAIL_SHARE',
    ranges: [
      ['vpr5M', 'vpr8R'],
      ['vpr5MOf', 'vpr8ROf'],
      ['vpr5MBefore', 'vpr8RBefore'],
      ['vpr5MOfBefore', 'vpr8ROfBefore'],
    ],
    columns: vprPairs.map(({ grade, subject }) => ({
      id: `vpr${grade}${subject}Share`,
      heading: `ВПР за 2 года, ${grade} кл.: ${subjects[subject].toLowerCase()}`,
    })),
    threshold: 'lowThreshold',
  }),
  ...shares({
    name: 'RDR_FAIL_SHARE',
    ranges: [
      ['rdrM', 'rdrR'],
      ['rdrMOf', 'rdrROf'],
    ],
    columns: subjectIds.map((subject) => ({
      id: `rdr${subject}FailShare`,
      heading: `РДР: ${subjects[subject].toLowerCase()}`,
    })),
    threshold: 'lowThreshold',
  }),
  ...subjectIds.map((subject) =>
    total({
      name: 'RESULTS_CORRELATION',
      id: `correlation${subject}`,
      heading: `Корреляция ВПР и РДР: ${subjects[subject].toLowerCase()}`,
      given: `${svodSchools(`vpr${subject}Share`)};${svodSchools(`rdr${subject}Share`)}`,
      unit: 'итог: от −1 до 1',
      format: '0.00',
      about: 'Доли «2» по всем классам, школа — пара. Журнала и срезов в этих данных нет.',
    }),
  ),
  {
    id: 'accreditation',
    heading: 'Приостановление или лишение аккредитации',
    note: 'Признак ШНОР из приказа, да/нет; итог — число школ. Лист «Контекстные данные».',
    width: 140,
    format: 'General',
    cells: {
      ...headOf('BELOW_MINIMUM_SHARE', 'школа: да/нет; итог: школ'),
      4: 'приостановление или лишение аккредитации (да/нет)',
      7: numberOfYes,
    },
    school: link('accreditationSuspended'),
  },
  total({
    name: 'LOW_RESULT_SCHOOL_SHARE',
    id: 'lowSchools',
    heading: 'ШНОР: доля всех школ',
    given: svodSchools('shnor'),
    school: link('shnor'),
  }),
  total({
    name: 'LOW_RESULT_SCHOOL_SHARE',
    id: 'lowSchoolsEnough',
    heading: 'ШНОР: доля школ, где данных достаточно',
    given: svodSchools('shnorEnough'),
    school: link('shnorEnough'),
  }),
];
