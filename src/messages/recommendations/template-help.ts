// What may be written in a template of recommendations: conditions by example, indicators, placeholders.
import type { ShareIndicator } from '../../domain/measures/indicators';
import { type Placeholder, placeholderWords } from '../../domain/recommendations/template-words';

/** A piece that is put into a field at a press, and what it means. */
export interface Insertion {
  readonly piece: string;
  readonly meaning: string;
}

export const conditionExamples: readonly Insertion[] = [
  {
    piece: 'VPR_FAIL_SHARE(Математика; 5) >= порог [участников >= 10]',
    meaning: 'доля «2» за ВПР по математике в 5 классе не ниже порога, писали не меньше 10 человек',
  },
  {
    piece: 'VPR_FAIL_SHARE(*; *) >= порог [прошлый год >= порог]',
    meaning: 'любой предмет и класс, второй год подряд: рекомендация на каждый такой случай',
  },
  {
    piece: 'статус ШНОР = ШНОР и движение ШНОР = «вошла в перечень»',
    meaning: 'школа вошла в перечень в этом году',
  },
  {
    piece: 'TRUANCY_SHARE > 5 и «Сетевое взаимодействие» = нет',
    meaning: 'пропускающих больше 5 %, сетевого взаимодействия нет',
  },
  {
    piece: 'школ(VPR_FAIL_SHARE(*; *) >= порог) >= 3',
    meaning: 'порог превышен в трёх школах и больше по одному предмету и классу: рекомендация муниципалитету',
  },
];

/** Complete by type. */
const indicatorMeanings: Readonly<Record<ShareIndicator, string>> = {
  VPR_FAIL_SHARE: 'доля «2» за ВПР',
  RDR_FAIL_SHARE: 'доля «2» за РДР',
  BELOW_MINIMUM_SHARE: 'не преодолели минимальный порог ОГЭ (9) или ЕГЭ (11)',
  OTHER_FAIL_SHARE: 'доля «2» за ГВЭ и муниципальные срезы',
  HIGH_SCORER_SHARE: 'высокобалльники',
  JOURNAL_LOWERED_SHARE: 'отметка за ВПР ниже, чем в журнале',
  REGISTERED_SHARE: 'состоят на учёте',
  MIGRANT_LANGUAGE_SHARE: 'из семей мигрантов, слабо владеют русским языком',
  NOT_ATTESTED_SHARE: 'не аттестованы',
  TRUANCY_SHARE: 'систематически пропускают занятия',
  SPECIAL_NEEDS_SHARE: 'с ЗПР и УО',
  TEACHER_DIAGNOSED_SHARE: 'педагоги, прошедшие диагностику',
  TEACHER_TRAINED_SHARE: 'педагоги, обученные по запросам',
  RISK_TRAINED_SHARE: 'педагоги, обученные работе с риском неуспешности',
};

export const indicatorInsertions: readonly Insertion[] = insertions(indicatorMeanings, (name) => name);

/** Complete by type. */
const placeholderMeanings: Readonly<Record<Placeholder, string>> = {
  school: 'название школы',
  year: 'учебный год результатов: 2025/2026',
  grade: 'класс: 5',
  subject: 'предмет: математика',
  bySubject: 'по математике',
  ofSubject: 'математики',
  value: 'доля: 38,5 %',
  threshold: 'порог: 30 %',
  count: 'сколько человек или школ',
  whole: 'из скольких',
  before: 'доля год назад',
  change: 'на 6,2 п.п. выше (или ниже), чем год назад',
  municipality: 'доля по муниципалитету: известна, когда данные есть у всех школ',
  amongSchools: 'по муниципалитету 3,8 % (или: по 5 школам из 24, представившим сведения, 3,8 %)',
  people: '12 выпускников (или: 12 участников)',
  partner: 'школа-партнёр',
  deficit: 'чего не хватает школе',
  list: 'низкие результаты школы или названия школ',
  low: 'сколько низких результатов',
  usable: 'сколько процедур учтено',
  criteria: 'сколько критериев ШНСУ выполнено',
};

export const textInsertions: readonly Insertion[] = [
  ...insertions(placeholderMeanings, (id) => `{${placeholderWords[id]}}`),
  { piece: '{k|обучающийся|обучающихся|обучающихся}', meaning: 'слово в нужной форме: пишется после {k}' },
  { piece: '[[; годом ранее — {прош}]]', meaning: 'пропускается целиком, если данных нет' },
];

function insertions<N extends string>(
  meanings: Readonly<Record<N, string>>,
  pieceOf: (name: N) => string,
): readonly Insertion[] {
  return (Object.keys(meanings) as N[]).map((name) => ({ piece: pieceOf(name), meaning: meanings[name] }));
}
