// «Показатели»: an indicator a column, grouped as in the programme, one custom-function cell a column at most.

import { tabColours } from '../../catalogue/colours';
import { indicatorsTitle, svodTitle } from '../../catalogue/live-sheet-titles';
import { listWords, movementWords, yesWord } from '../../catalogue/words';
import { dynamicsSheet } from '../sheets/lists';
import { staffSheet } from '../sheets/support';
import { doneCoverage, doneInListed, doneInSchool } from './answer-shares';
import { headOf, link, noteOf, shares, total } from './indicator-cells';
import { conditionColumns } from './indicators-conditions';
import { lowResultColumns } from './indicators-results';
import {
  indicatorRows,
  LISTED_ROW,
  type LiveColumn,
  type LiveSheet,
  svodRows,
  TOTAL_ROW,
  totalLabels,
} from './live-sheet';
import { peopleColumns } from './people-behind';
import {
  comparableCodes,
  numberOfYes,
  ofSelected,
  source,
  span,
  svod,
  svodSchools,
  wholesOf,
} from './svod-cells';

const schoolColumns: LiveColumn[] = [
  {
    id: 'code',
    heading: 'Код ОО',
    note: 'Строка за строкой с листа «Школы». Лист считается сам: добавьте школу или исправьте число — показатели пересчитаются. Годы, пороги и веса берутся из «Настроек», когда показатели строят: изменив их, постройте показатели заново.',
    width: 96,
    format: 'General',
    cells: { [TOTAL_ROW]: link('code') },
    school: link('code'),
  },
  {
    id: 'name',
    heading: 'Наименование',
    note: 'Итог — та же функция от сумм, а не среднее долей: по школам отбора, у которых есть сведения; по скольким, сказано в строке 6. Школы вне отбора в итоги не входят. Итог по школам перечней — там, где его просит программа. Заметки о школе пишите на листах «ШНОР» и «ШНСУ»: здесь строки переставляются вместе с листом «Школы».',
    width: 240,
    format: 'General',
    cells: {
      [indicatorRows.group]: 'Раздел программы',
      [indicatorRows.unit]: 'Единица; учебный год',
      [indicatorRows.wording]: 'Формулировка приказа',
      [indicatorRows.source]: 'Источник',
      [indicatorRows.threshold]: 'Порог; по скольким школам итог',
      ...totalLabels,
    },
    school: link('name'),
  },
  {
    id: 'listed',
    heading: 'В перечне',
    note: '«да», если школа — ШНОР или ШНСУ; итог — число таких школ. Пусто — перечни за этот год не сформированы.',
    width: 80,
    format: 'General',
    cells: { [indicatorRows.unit]: 'да/нет; итог: школ; {year}', [TOTAL_ROW]: numberOfYes },
    school: link('listed'),
  },
];

const ofAllListed =
  'Доля — из всех школ перечней, поэтому стоит в их строке: школа без ответа — «не подтверждено», а не вне счёта. Сколько ответили — в строке 6.';

const dynamics: LiveColumn[] = [
  total({
    name: 'SUPPORT_PROGRAMME_SHARE',
    id: 'supportProgramme',
    heading: 'Есть акты, планы и отчёты',
    row: LISTED_ROW,
    given: ['act', 'plan', 'report'].map(doneInListed).join(';'),
    school: doneInSchool(['act', 'plan', 'report']),
    answered: doneCoverage,
    years: '{supportYear}',
    wording: 'школы, у которых заполнены ссылки на акт, план и отчёт',
    about:
      'Доля школ перечней, у которых на листе «Поддержка» заполнены все три ссылки: на акт, план и отчёт; из всех школ перечней, без ответа — «не подтверждено». Это не показатель приказа: тот — о доле ОМС, разработавших и реализующих программы поддержки, и по ссылкам школ не считается.',
  }),
  ...movementColumns('shnor'),
  ...movementColumns('shnsu'),
  total({
    name: 'DIAGNOSED_SCHOOL_SHARE',
    id: 'diagnosedSchools',
    heading: 'Диагностика проведена, рекомендации выданы',
    row: LISTED_ROW,
    given: ['pupilsDiagnosed', 'recommended'].map(doneInListed).join(';'),
    school: doneInSchool(['pupilsDiagnosed', 'recommended']),
    answered: doneCoverage,
    years: '{supportYear}',
    about: ofAllListed,
  }),
];

const staff: LiveColumn[] = [
  ...shares({
    name: 'TEACHER_DIAGNOSED_SHARE',
    ranges: [span(['diagnosed']), span(wholesOf(['diagnosed']))],
    columns: [{ id: 'teacherDiagnosedShare', heading: 'Педагоги: прошли диагностику' }],
    years: '{staffYear}',
  }),
  ...shares({
    name: 'TEACHER_TRAINED_SHARE',
    ranges: [span(['directed', 'trained']), span(wholesOf(['directed', 'trained']))],
    columns: [
      { id: 'teacherDirectedShare', heading: 'Педагоги: направлены на КПК по запросам' },
      { id: 'teacherTrainedShare', heading: 'Педагоги: завершили КПК по запросам' },
    ],
    years: '{staffYear}',
  }),
  ...shares({
    name: 'RISK_TRAINED_SHARE',
    ranges: [span(['riskTrained']), span(wholesOf(['riskTrained']))],
    columns: [{ id: 'riskTrainedShare', heading: 'Педагоги: обучены работе с риском неуспешности' }],
    years: '{staffYear}',
  }),
  total({
    name: 'SUPPORT_MEASURES_COUNT',
    id: 'supportMeasures',
    heading: 'Меры поддержки кадров',
    given:
      `ARRAYFORMULA(IF((${source(staffSheet, 'year')}={${svodTitle}.measures@${svodRows.year}})*` +
      `ISNUMBER(MATCH(${comparableCodes(source(staffSheet, 'code'))};` +
      `${ofSelected(comparableCodes(svodSchools('code')))};0))*(${source(staffSheet, 'code')}<>"");` +
      `${source(staffSheet, 'measures')};""))`,
    school: link('measures'),
    unit: 'школа: да/нет; итог: мер',
    years: '{staffYear}',
    about: 'Итог — число разных мер, записанных на листе «Кадры» у школ отбора.',
    format: 'General',
  }),
  total({
    name: 'NETWORK_PRACTICE_SHARE',
    id: 'networkPractice',
    heading: 'Сетевое взаимодействие',
    row: LISTED_ROW,
    given: doneInListed('network'),
    school: doneInSchool(['network']),
    answered: doneCoverage,
    years: '{supportYear}',
    about: ofAllListed,
  }),
];

/** Three columns of a list's movement: the number of schools in the total's row, the percent under it. */
function movementColumns(list: keyof typeof listWords): LiveColumn[] {
  const word = listWords[list];
  // A school about which there is no conclusion, or which is judged no more, has neither left nor stayed.
  const notCounted = [movementWords['no-conclusion'], movementWords.outside, movementWords.reorganised];
  const codes = (when: 'previous' | 'current'): string =>
    `ARRAYFORMULA(IF((${source(dynamicsSheet, 'list')}="${word}")*(${source(dynamicsSheet, when)}="${word}")` +
    notCounted.map((movement) => `*(${source(dynamicsSheet, 'movement')}<>"${movement}")`).join('') +
    ';' +
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
      `Строка ${TOTAL_ROW} — число школ, строка ${LISTED_ROW} — процент. По листу «${dynamicsSheet.title}» последнего формирования; школа, о которой вывода нет, не считается ни вышедшей, ни оставшейся.`,
    ),
    width: 120,
    format: '0.#',
    cells: {
      ...headOf(
        'LIST_DYNAMICS',
        `школа: да; строка ${TOTAL_ROW}: школ; строка ${LISTED_ROW}: %`,
        list === 'shnor' ? '{year}' : '{shnsuYear}',
      ),
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
  quietRows: Object.values(indicatorRows),
  columns: [
    ...schoolColumns,
    ...lowResultColumns,
    ...conditionColumns,
    ...dynamics,
    ...staff,
    ...peopleColumns([...lowResultColumns, ...conditionColumns]),
  ],
};
