// The fixed words of the workbook: what a cell may say and what it means to the domain.
import type { Jump } from '../domain/indicators/cohort';
import type { SchoolKind } from '../domain/lists/records';
import type { ShnorRuleSet, ShnsuRuleSet } from '../domain/lists/rules';
import type { Movement, ShnorStatus } from '../domain/lists/verdict';

// Words that the domain itself writes into texts or reads out of them stand there.
export { procedureWords } from '../domain/lists/procedure-words';
export { addresseeWords } from '../domain/recommendations/template-words';

/** Words in the order in which a drop-down offers them. */
export type Words<Id extends string> = Readonly<Record<Id, string>>;

export const schoolKindWords: Words<SchoolKind> = {
  ordinary: 'обычная',
  evening: 'вечерняя',
  correctional: 'коррекционная',
  penal: 'при исправительном учреждении УИС',
  other: 'иная',
};

export const shnorRuleWords: Words<ShnorRuleSet> = {
  'two-procedures': '2 процедуры за год',
  'two-years': 'два года подряд',
  'three-years': 'три года',
  order: 'по приказу',
};

export const shnsuRuleWords: Words<ShnsuRuleSet> = {
  criteria: 'по числу критериев',
  'lowest-quarter': 'нижняя четверть индекса',
};

export const listWords = { shnor: 'ШНОР', shnsu: 'ШНСУ' } as const;
export type ListName = keyof typeof listWords;

/** A school that the results have listed and the department has declined with a reason. */
export const declinedStatusWord = 'не включена решением';

/** How a decision of the department begins; the reason follows. */
export const decisionWords = { include: 'включить', decline: 'не включать' } as const;

/** A status as a reader knows it: what was judged, or what the department has made of it. */
export type StatusId = ShnorStatus | 'declined';

/** The words of a status other than being listed, which is the list's own name. */
const unlistedWords: Words<Exclude<StatusId, 'listed'>> = {
  declined: declinedStatusWord,
  risk: 'группа риска',
  clear: 'не в перечне',
  insufficient: 'недостаточно данных',
  excluded: 'вне отбора',
};

/** Statuses of each list, in the order in which they are counted. */
export const statusWords: Readonly<Record<ListName, Words<StatusId>>> = {
  shnor: { listed: listWords.shnor, ...unlistedWords },
  shnsu: { listed: listWords.shnsu, ...unlistedWords },
};

/** The ground of a school that only its accreditation puts on the list of ШНОР: what it is, and how its reason begins. */
export const accreditationWords = {
  ground: 'приостановление (лишение) аккредитации',
  listed: 'в перечне по приостановлению (лишению) аккредитации',
} as const;

/** The status of a row kept for a person's text although its school is no longer in «Школы». */
export const goneStatusWord = 'нет в таблице «Школы»';

/** The movements that are judged, then those of approved schools that are no longer judged at all. */
export const movementWords: Words<Movement | 'outside' | 'reorganised'> = {
  entered: 'вошла в перечень',
  stayed: 'осталась',
  left: 'вышла из перечня',
  'no-conclusion': 'нет вывода',
  outside: 'исключена из отбора (изменён вид)',
  reorganised: 'реорганизована',
};

/** The movement of a row kept for a person's text although its school is on neither year's list. */
export const noMovementWord = 'нет в перечнях';

/** «С чем» of a comparison with the marks of the class journal. */
export const journalComparisonWord = 'Отметка по журналу';

/** How a correlation is computed, as its argument says it. */
export const correlationWords = { spearman: 'спирмен', pearson: 'пирсон' } as const;

export const yesWord = 'да';
export const noWord = 'нет';

/** What stands for a school of the lists that has not answered whether something is done. */
export const notConfirmedWord = 'не подтверждено';

/** A sharp change of one cohort's results, and the lack of one. */
export const jumpWords: Words<Jump> = { fall: 'падение', rise: 'рост', none: noWord };

const yesTexts: readonly string[] = [yesWord, 'true', 'истина', '+', '1'];
const noTexts: readonly string[] = [noWord, 'false', 'ложь', '-', '−', '–', '0'];

/** What a word of a cell, in comparable form, says; undefined for neither. */
export function yesOrNo(word: string): boolean | undefined {
  if (yesTexts.includes(word)) return true;
  return noTexts.includes(word) ? false : undefined;
}

/** How far a recommendation has come; the first two and the last are set by the add-on, the others by people. */
export const recommendationStatusWords = {
  draft: 'Проект',
  reserve: 'В резерве',
  sent: 'Направлена',
  going: 'В работе',
  done: 'Исполнена',
  partly: 'Исполнена частично',
  undone: 'Не исполнена',
  outdated: 'Не актуальна',
} as const;
