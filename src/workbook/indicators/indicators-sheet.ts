// «Показатели»: an indicator a column, grouped as in the programme, one custom-function cell a column at most.

import { tabColours } from '../../catalogue/colours';
import type { FunctionName } from '../../catalogue/functions';
import { listWords, movementWords, noWord, yesWord } from '../../catalogue/words';
import { FLAG_CRITERIA, SHARE_CRITERIA, type ShareCriterion } from '../../domain/lists/records';
import { dynamicsSheet } from '../sheets/lists';
import { staffSheet } from '../sheets/support';
import { headOf, link, noteOf, ownSchools, shares, total } from './indicator-cells';
import { lowResultColumns } from './indicators-results';
import { FIRST_SCHOOL_ROW, type LiveColumn, type LiveSheet, TOTAL_ROW } from './live-sheet';
import { numberOfYes, source, svod, svodSchools } from './svod-cells';
import { indicatorsTitle, svodTitle } from './titles';

const schoolColumns: LiveColumn[] = [
  {
    id: 'code',
    heading: 'Код ОО',
    note: 'Строка за строкой с листа «Школы». Лист считается сам: добавьте школу или исправьте число — показатели пересчитаются. Годы, пороги и веса берутся из «Настроек», когда показатели строят: изменив их, постройте показатели заново.',
    width: 96,
    format: 'General',
    cells: {},
    school: link('code'),
  },
  {
    id: 'name',
    heading: 'Наименование',
    note: 'Итог по муниципалитету — та же функция от сумм, а не среднее долей. Итог по школам перечней — там, где его просит программа. Заметки о школе пишите на листах «ШНОР» и «ШНСУ»: здесь строки переставляются вместе с листом «Школы».',
    width: 240,
    format: 'General',
    cells: {
      2: 'Раздел программы',
      3: 'Единица',
      4: 'Формулировка приказа',
      5: 'Источник',
      6: 'Порог, %',
      7: 'Муниципалитет',
      8: 'Школы перечней',
    },
    school: link('name'),
  },
  {
    id: 'listed',
    heading: 'В перечне',
    note: '«да», если школа — ШНОР или ШНСУ; итог — число таких школ. Пусто — перечни за этот год не сформированы.',
    width: 80,
    format: 'General',
    cells: { 3: 'да/нет; итог: школ', 7: numberOfYes },
    school: link('listed'),
  },
];

const contextShares = {
  registered: { name: 'REGISTERED_SHARE', heading: 'На учёте в ПДН (ОДН), КДН' },
  migrantLanguage: { name: 'MIGRANT_LANGUAGE_SHARE', heading: 'Мигранты и слабое владение русским' },
  notAttested: { name: 'NOT_ATTESTED_SHARE', heading: 'Не прошли аттестацию' },
  truancy: { name: 'TRUANCY_SHARE', heading: 'Систематические пропуски' },
  specialNeeds: { name: 'SPECIAL_NEEDS_SHARE', heading: 'ЗПР и УО' },
} as const satisfies Record<ShareCriterion, { name: FunctionName; heading: string }>;

const conditions: LiveColumn[] = [
  ...SHARE_CRITERIA.flatMap((id) =>
    shares({
      name: contextShares[id].name,
      ranges: [
        [id, id],
        [`${id}Of`, `${id}Of`],
      ],
      columns: [{ id: `${id}Share`, heading: contextShares[id].heading }],
      threshold: `${id}Threshold`,
    }),
  ),
  {
    id: 'wellbeing',
    heading: 'Индекс социального благополучия',
    note: noteOf(
      'SOCIAL_WELLBEING_INDEX',
      'Шкала — по школам этого листа; веса стоят в строке 5 листа «Свод» над числами групп и признаками.',
    ),
    width: 140,
    format: '0.0',
    cells: {
      ...headOf('SOCIAL_WELLBEING_INDEX', 'от 0 до 100'),
      [FIRST_SCHOOL_ROW]:
        `=SOCIAL_WELLBEING_INDEX(${ownSchools(indicatorsTitle, 'registeredShare', 'specialNeedsShare')};` +
        `${svodSchools(FLAG_CRITERIA[0], 'staffing')};{${svodTitle}.${SHARE_CRITERIA[0]}-staffing@5})`,
    },
    spilledFrom: 'wellbeing',
  },
];

/** «да» where all of the answers are «да», «нет» where the school has answered at all. */
function allYes(ids: readonly string[]): string {
  const yes = ids.map((id) => `${svod(id)}="${yesWord}"`).join(';');
  const blank = ids.map((id) => `${svod(id)}=""`).join(';');
  return `=IF(AND(${blank});"";IF(AND(${yes});"${yesWord}";"${noWord}"))`;
}

const dynamics: LiveColumn[] = [
  total({
    name: 'SUPPORT_PROGRAMME_SHARE',
    id: 'supportProgramme',
    heading: 'Есть акты, планы и отчёты',
    given: ['act', 'plan', 'report'].map((id) => svodSchools(id)).join(';'),
    school: allYes(['act', 'plan', 'report']),
    about: 'Здесь строка — школа: «да» там, где на листе «Поддержка» заполнены все три ссылки.',
  }),
  ...movementColumns('shnor'),
  ...movementColumns('shnsu'),
  total({
    name: 'DIAGNOSED_SCHOOL_SHARE',
    id: 'diagnosedSchools',
    heading: 'Диагностика проведена, рекомендации выданы',
    row: 8,
    given: `${svodSchools('pupilsDiagnosedListed')};${svodSchools('recommendedListed')}`,
    school: allYes(['pupilsDiagnosed', 'recommended']),
    about: 'Доля — по школам перечней, поэтому стоит в их строке.',
  }),
];

const staff: LiveColumn[] = [
  ...shares({
    name: 'TEACHER_DIAGNOSED_SHARE',
    ranges: [
      ['diagnosed', 'diagnosed'],
      ['diagnosedOf', 'diagnosedOf'],
    ],
    columns: [{ id: 'teacherDiagnosedShare', heading: 'Учителя: прошли диагностику' }],
  }),
  ...shares({
    name: 'TEACHER_TRAINED_SHARE',
    ranges: [
      ['directed', 'trained'],
      ['directedOf', 'trainedOf'],
    ],
    columns: [
      { id: 'teacherDirectedShare', heading: 'Учителя: направлены на КПК по запросам' },
      { id: 'teacherTrainedShare', heading: 'Учителя: завершили КПК по запросам' },
    ],
  }),
  ...shares({
    name: 'RISK_TRAINED_SHARE',
    ranges: [
      ['riskTrained', 'riskTrained'],
      ['riskTrainedOf', 'riskTrainedOf'],
    ],
    columns: [{ id: 'riskTrainedShare', heading: 'Учителя: обучены работе с риском неуспешности' }],
  }),
  total({
    name: 'SUPPORT_MEASURES_COUNT',
    id: 'supportMeasures',
    heading: 'Меры поддержки кадров',
    given:
      `ARRAYFORMULA(IF(${source(staffSheet, 'year')}={${svodTitle}.measures@2};` +
      `${source(staffSheet, 'measures')};""))`,
    school: link('measures'),
    unit: 'школа: да/нет; итог: мер',
    format: 'General',
  }),
  total({
    name: 'NETWORK_PRACTICE_SHARE',
    id: 'networkPractice',
    heading: 'Сетевое взаимодействие',
    given: svodSchools('network'),
    school: link('network'),
  }),
];

/** Three columns of a list's movement: the number of schools in the total's row, the percent under it. */
function movementColumns(list: keyof typeof listWords): LiveColumn[] {
  const word = listWords[list];
  const codes = (when: 'previous' | 'current'): string =>
    `ARRAYFORMULA(IF((${source(dynamicsSheet, 'list')}="${word}")*(${source(dynamicsSheet, when)}="${word}");` +
    `${source(dynamicsSheet, 'code')};""))`;
  const headings = {
    left: `Вышли из перечня ${word}`,
    stayed: `Остались в перечне ${word}`,
    entered: `Вошли в перечень ${word}`,
  } as const;
  return (['left', 'stayed', 'entered'] as const).map((movement) => ({
    id: `${list}_${movement}`,
    heading: headings[movement],
    note: noteOf(
      'LIST_DYNAMICS',
      `Строка 7 — число школ, строка 8 — процент. По листу «${dynamicsSheet.title}» последнего формирования; школа, о которой вывода нет, тоже считается вышедшей.`,
    ),
    width: 120,
    format: '0.#',
    cells: {
      ...headOf('LIST_DYNAMICS', 'школа: да; строка 7: школ; строка 8: %'),
      ...(movement === 'left'
        ? { [TOTAL_ROW]: `=TRANSPOSE(LIST_DYNAMICS(${codes('previous')};${codes('current')}))` }
        : {}),
    },
    school:
      `=IF(${svod('code')}="";"";IF(COUNTIFS(${source(dynamicsSheet, 'list')};"${word}";` +
      `${source(dynamicsSheet, 'code')};${svod('code')};${source(dynamicsSheet, 'movement')};` +
      `"${movementWords[movement]}")>0;"${yesWord}";""))`,
    spilledFrom: `${list}_left`,
  }));
}

export const indicatorsSheet: LiveSheet = {
  title: indicatorsTitle,
  tabColour: tabColours.addon,
  frozenColumns: 2,
  quietRows: [2, 3, 4, 5, 6],
  columns: [...schoolColumns, ...lowResultColumns, ...conditions, ...dynamics, ...staff],
};
