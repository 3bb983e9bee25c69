// «Показатели»: an indicator a column, grouped as in the programme, one custom-function cell a column at most.

import { tabColours } from '../../catalogue/colours';
import type { FunctionName } from '../../catalogue/functions';
import { indicatorsTitle, svodTitle } from '../../catalogue/live-sheet-titles';
import { listWords, movementWords, noWord, yesWord } from '../../catalogue/words';
import { FLAG_CRITERIA, SHARE_CRITERIA, type ShareCriterion } from '../../domain/lists/records';
import { dynamicsSheet } from '../sheets/lists';
import { staffSheet } from '../sheets/support';
import { headOf, link, noteOf, ownSchools, schoolsAnswered, shares, total } from './indicator-cells';
import { lowResultColumns } from './indicators-results';
import {
  FIRST_SCHOOL_ROW,
  indicatorRows,
  LISTED_ROW,
  type LiveColumn,
  type LiveSheet,
  svodRows,
  TOTAL_ROW,
  totalLabels,
} from './live-sheet';
import { numberOfYes, source, span, svod, svodSchools, svodSelected, wholesOf } from './svod-cells';

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

const contextShares = {
  registered: { name: 'REGISTERED_SHARE', heading: 'На учёте в ПДН (ОДН), КДН' },
  migrantLanguage: { name: 'MIGRANT_LANGUAGE_SHARE', heading: 'Мигранты и слабое владение русским' },
  notAttested: { name: 'NOT_ATTESTED_SHARE', heading: 'Не прошли аттестацию' },
  truancy: { name: 'TRUANCY_SHARE', heading: 'Систематические пропуски' },
  specialNeeds: { name: 'SPECIAL_NEEDS_SHARE', heading: 'ЗПР и УО' },
} as const satisfies Record<ShareCriterion, { name: FunctionName; heading: string }>;

/** On «Свод» the weights of all criteria stand side by side. */
const [firstCriterion, lastCriterion] = span([...SHARE_CRITERIA, ...FLAG_CRITERIA]);
const shareColumn = (id: ShareCriterion): string => `${id}Share`;

const conditions: LiveColumn[] = [
  ...SHARE_CRITERIA.flatMap((id) =>
    shares({
      name: contextShares[id].name,
      ranges: [span([id]), span(wholesOf([id]))],
      columns: [{ id: shareColumn(id), heading: contextShares[id].heading }],
      threshold: `${id}Threshold`,
      years: '{contextYear}',
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
      ...headOf('SOCIAL_WELLBEING_INDEX', 'от 0 до 100', '{contextYear}'),
      [FIRST_SCHOOL_ROW]:
        `=SOCIAL_WELLBEING_INDEX(${ownSchools(indicatorsTitle, ...span(SHARE_CRITERIA.map(shareColumn)))};` +
        `${svodSchools(...span(FLAG_CRITERIA))};{${svodTitle}.${firstCriterion}-${lastCriterion}@${svodRows.subjectOrWeight}})`,
    },
    spilledFrom: 'wellbeing',
  },
  {
    id: 'wellbeingUsed',
    heading: 'Критериев учтено в индексе',
    note: 'Сколько из девяти критериев имеют данные. Когда их меньше минимума из «Настроек», индексу верить нельзя: в перечне ШНСУ у такой школы «недостаточно данных».',
    width: 120,
    format: 'General',
    cells: headOf('SOCIAL_WELLBEING_INDEX', 'из 9', '{contextYear}'),
    school:
      `=IF(${svod('code')}="";"";COUNT(${span(SHARE_CRITERIA.map(shareColumn)).map(own).join(':')})` +
      `${FLAG_CRITERIA.map((id) => `+(${svod(id)}<>"")`).join('')})`,
  },
];

/** The cell of the same row in another column of this sheet. */
function own(id: string): string {
  return `{${indicatorsTitle}.${id}}`;
}

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
    given: ['act', 'plan', 'report'].map(svodSelected).join(';'),
    school: allYes(['act', 'plan', 'report']),
    years: '{supportYear}',
    wording: 'школы, у которых заполнены ссылки на акт, план и отчёт',
    about:
      'Доля школ, у которых на листе «Поддержка» заполнены все три ссылки: на акт, план и отчёт; среди ответивших школ. Это не показатель приказа: тот — о доле ОМС, разработавших и реализующих программы поддержки, и по ссылкам школ не считается.',
  }),
  ...movementColumns('shnor'),
  ...movementColumns('shnsu'),
  total({
    name: 'DIAGNOSED_SCHOOL_SHARE',
    id: 'diagnosedSchools',
    heading: 'Диагностика проведена, рекомендации выданы',
    row: LISTED_ROW,
    given: `${svodSelected('pupilsDiagnosedListed')};${svodSelected('recommendedListed')}`,
    school: allYes(['pupilsDiagnosed', 'recommended']),
    answered: schoolsAnswered(`;${svodSchools('listed')};"${yesWord}"`),
    years: '{supportYear}',
    about: 'Доля — среди ответивших школ перечней, поэтому стоит в их строке.',
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
      `ARRAYFORMULA(IF(${source(staffSheet, 'year')}={${svodTitle}.measures@${svodRows.year}};` +
      `${source(staffSheet, 'measures')};""))`,
    school: link('measures'),
    unit: 'школа: да/нет; итог: мер',
    years: '{staffYear}',
    about: 'Итог — число разных мер, записанных на листе «Кадры».',
    format: 'General',
  }),
  total({
    name: 'NETWORK_PRACTICE_SHARE',
    id: 'networkPractice',
    heading: 'Сетевое взаимодействие',
    given: svodSelected('network'),
    school: link('network'),
    years: '{supportYear}',
    about: 'Доля — среди ответивших школ.',
  }),
];

/** Three columns of a list's movement: the number of schools in the total's row, the percent under it. */
function movementColumns(list: keyof typeof listWords): LiveColumn[] {
  const word = listWords[list];
  // A school about which there is no conclusion has neither left nor stayed.
  const codes = (when: 'previous' | 'current'): string =>
    `ARRAYFORMULA(IF((${source(dynamicsSheet, 'list')}="${word}")*(${source(dynamicsSheet, when)}="${word}")` +
    `*(${source(dynamicsSheet, 'movement')}<>"${movementWords['no-conclusion']}");` +
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
  columns: [...schoolColumns, ...lowResultColumns, ...conditions, ...dynamics, ...staff],
};
