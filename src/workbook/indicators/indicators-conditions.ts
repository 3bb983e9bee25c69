// «Показатели»: conditions in which schools work — groups of pupils, answers yes and no, the index of well-being.
import { orderItem } from '../../catalogue/function-help/phrases';
import type { FunctionName } from '../../catalogue/functions';
import { indicatorsTitle, svodTitle } from '../../catalogue/live-sheet-titles';
import { yesWord } from '../../catalogue/words';
import {
  FLAG_CRITERIA,
  type FlagCriterion,
  SHARE_CRITERIA,
  type ShareCriterion,
} from '../../domain/lists/records';
import { contextSheet } from '../sheets/context';
import { problemCoverage, problemShare } from './answer-shares';
import { head, headOf, link, noteOf, ownSchools, shares } from './indicator-cells';
import { FIRST_SCHOOL_ROW, indicatorRows, type LiveColumn, svodRows, TOTAL_ROW } from './live-sheet';
import { ofSelected, span, svod, svodSchools, wholesOf } from './svod-cells';

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

const flagWordings = {
  remote: 'отдаленность школы от других образовательных центров, транспортная недоступность (да/нет)',
  small: 'малокомплектная школа (да/нет)',
  infrastructure:
    'наличие дефицита базовой инфраструктуры, устойчивого доступа в интернет и достаточного количества компьютерной техники (да/нет)',
  staffing: 'не укомплектованность штата школы педагогическими кадрами',
} as const satisfies Record<FlagCriterion, string>;

export const conditionColumns: LiveColumn[] = [
  ...SHARE_CRITERIA.flatMap((id) =>
    shares({
      name: contextShares[id].name,
      ranges: [span([id]), span(wholesOf([id]))],
      columns: [{ id: shareColumn(id), heading: contextShares[id].heading, people: [id] }],
      threshold: { from: `${id}Threshold`, minimum: 'minimumChildren' },
      years: '{contextYear}',
    }),
  ),
  ...FLAG_CRITERIA.map(
    (id): LiveColumn => ({
      id: `${id}Answers`,
      heading: contextSheet.columns[id].heading,
      note: 'Признак ШНСУ из приказа, «да» — трудность. Доля — из ответивших школ отбора: пустая ячейка — не «нет». Сколько ответили — в строке 6. Лист «Контекстные данные».',
      width: 140,
      format: '0.0',
      cells: {
        ...head({
          group: 'conditions',
          unit: 'школа: да/нет; итог: %; {contextYear}',
          wording: flagWordings[id],
          source: orderItem(1),
        }),
        [indicatorRows.threshold]: problemCoverage,
        [TOTAL_ROW]: problemShare,
      },
      school: link(id),
    }),
  ),
  {
    id: 'wellbeing',
    heading: 'Индекс социального благополучия',
    note: noteOf(
      'SOCIAL_WELLBEING_INDEX',
      'Шкала — по школам отбора; у школ вне отбора индекса нет, как и в перечне ШНСУ. Веса стоят в строке 5 листа «Свод» над числами групп и признаками.',
    ),
    width: 140,
    format: '0.0',
    cells: {
      ...headOf('SOCIAL_WELLBEING_INDEX', 'от 0 до 100', '{contextYear}'),
      [FIRST_SCHOOL_ROW]:
        `=SOCIAL_WELLBEING_INDEX(${ofSelected(ownSchools(indicatorsTitle, ...span(SHARE_CRITERIA.map(shareColumn))))};` +
        `${ofSelected(svodSchools(...span(FLAG_CRITERIA)))};{${svodTitle}.${firstCriterion}-${lastCriterion}@${svodRows.subjectOrWeight}})`,
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
      `=IF(${svod('selected')}<>"${yesWord}";"";COUNT(${span(SHARE_CRITERIA.map(shareColumn)).map(own).join(':')})` +
      `${FLAG_CRITERIA.map((id) => `+(${svod(id)}<>"")`).join('')})`,
  },
];

/** The cell of the same row in another column of this sheet. */
function own(id: string): string {
  return `{${indicatorsTitle}.${id}}`;
}
