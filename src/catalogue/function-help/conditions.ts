// Help of the functions that show unfavourable social conditions (ШНСУ).
import { orderItem, rowBlanks, shareResult, totalsAreOfSums } from './phrases';
import type { FamilyHelp, HelpText } from './types';

const listSynonyms = ['ШНСУ', 'ШФНСУ', 'ШНУС', 'социальные условия', 'контингент'];

interface GroupShareFacts extends Pick<HelpText, 'title' | 'synonyms' | 'example'> {
  readonly wording: string;
  /** The pupils counted, as the formula calls them. */
  readonly counted: string;
  /** What to give as their number. */
  readonly description: string;
  /** What was decided about whom to count. */
  readonly rule: string;
}

/** The share of a group of pupils in all pupils of the school. */
function groupShare(facts: GroupShareFacts) {
  const { title, wording, counted, description, rule, synonyms, example } = facts;
  return {
    title,
    wording,
    formula: `${counted} / все обучающиеся × 100`,
    parameters: {
      pupils_in_group: { description: `${description}: ячейка или столбец`, example: 'C2:C40' },
      pupils: { description: 'Число обучающихся школы: ячейка или столбец', example: 'B2:B40' },
    },
    result: shareResult,
    unit: '%',
    method: `${rule} ${totalsAreOfSums}`,
    blanks: rowBlanks,
    source: orderItem(1),
    synonyms: [...listSynonyms, ...synonyms],
    example,
  };
}

export const conditionsHelp = {
  REGISTERED_SHARE: groupShare({
    title: 'Доля состоящих на учёте в ОДН (ПДН), КДН',
    wording: 'доля обучающихся состоящих на учете в ОДН, КДН',
    counted: 'состоящие на учёте',
    description: 'Число состоящих на учёте в ОДН (ПДН), КДН',
    rule: 'Ребёнок, который состоит и в ОДН, и в КДН, учитывается один раз.',
    synonyms: ['учёт', 'ОДН', 'ПДН', 'КДН', 'профилактический учёт', 'комиссия по делам несовершеннолетних'],
    // 100 · 12 / 480 = 2.5
    example: { arguments: [12, 480], expected: 2.5 },
  }),
  MIGRANT_LANGUAGE_SHARE: groupShare({
    title: 'Доля обучающихся из семей мигрантов и слабо владеющих русским языком',
    wording:
      'доля обучающихся из семей мигрантов и/или владеющих государственным русским языком на низком уровне',
    counted: 'из семей мигрантов и (или) слабо владеющие русским',
    description: 'Число обучающихся из семей мигрантов и (или) слабо владеющих русским языком',
    rule: 'Ребёнок, который подходит под оба признака, учитывается один раз.',
    synonyms: ['мигранты', 'русский язык', 'инофоны', 'билингвы', 'двуязычие', 'языковой барьер'],
    // 100 · 27 / 360 = 7.5
    example: { arguments: [27, 360], expected: 7.5 },
  }),
  NOT_ATTESTED_SHARE: groupShare({
    title: 'Доля не прошедших промежуточную аттестацию',
    wording:
      'доля неаттестованных обучающихся, (не прошедших промежуточную аттестацию) по итогам учебного года (семестра) по предметам',
    counted: 'не прошедшие аттестацию',
    description: 'Число не прошедших промежуточную аттестацию по итогам года (семестра)',
    rule: 'Не аттестованный по нескольким предметам учитывается один раз.',
    synonyms: [
      'неаттестованные',
      'не аттестован',
      'промежуточная аттестация',
      'задолженность',
      'неуспевающие',
    ],
    // 100 · 9 / 240 = 3.75
    example: { arguments: [9, 240], expected: 3.75 },
  }),
  TRUANCY_SHARE: groupShare({
    title: 'Доля систематически пропускающих занятия',
    wording: 'доля обучающихся, имеющих систематические пропуски занятий по неуважительной причине',
    counted: 'систематически пропускающие',
    description: 'Число систематически пропускающих занятия без уважительной причины',
    rule: 'Какие пропуски считать систематическими, приказ не говорит: считайте во всех школах одинаково.',
    synonyms: ['пропуски', 'прогулы', 'посещаемость', 'неуважительная причина'],
    // 100 · 6 / 320 = 1.875
    example: { arguments: [6, 320], expected: 1.875 },
  }),
  SPECIAL_NEEDS_SHARE: groupShare({
    title: 'Доля обучающихся с ЗПР и умственной отсталостью',
    wording:
      'доля обучающихся с ЗПР, умственной отсталостью, обучающихся по ООП (учитываются дети с подтвержденным диагнозом: справки ПМПК)',
    counted: 'с ЗПР и УО по заключению ПМПК',
    description: 'Число обучающихся с ЗПР и умственной отсталостью по заключению ПМПК',
    rule: 'Учитываются только дети с заключением ПМПК.',
    synonyms: ['ЗПР', 'УО', 'ОВЗ', 'ПМПК', 'особые образовательные потребности', 'коррекция'],
    // 100 · 18 / 400 = 4.5
    example: { arguments: [18, 400], expected: 4.5 },
  }),
  SOCIAL_WELLBEING_INDEX: {
    title: 'Индекс социального благополучия',
    wording: 'Доля школ с самым низким индексом социального благополучия',
    formula: '100 × (1 − взвешенное среднее критериев), где каждый критерий приведён к шкале от 0 до 1',
    parameters: {
      shares: { description: 'Доли в процентах: строка на школу, столбец на критерий', example: 'C2:G40' },
      flags: {
        description: 'Признаки да/нет, где «да» — трудность: строка на школу, столбец на критерий',
        example: 'H2:K40',
      },
      weights: {
        description: 'Веса одной строкой: сначала доли, потом признаки; без них все веса равны',
        example: 'C1:K1',
      },
    },
    result: 'Индекс от 0 до 100 для каждой школы: столбец, строка на школу; чем ниже, тем труднее условия',
    unit: 'индекс',
    method:
      'Доля приводится к шкале по столбцу: наименьшая — 0, наибольшая — 1; «да» — 1, «нет» — 0. ' +
      'Поэтому индекс сравнивает школы одного списка: если список другой, индекс тоже другой. ' +
      'Столбец долей, где у всех поровну, ничего не различает и не учитывается. ' +
      'Единственная школа ни с чем не сравнима: «нет данных». ' +
      'Расчёт индекса приказ не задаёт: шкала и равные веса — рекомендуемые, не норма.',
    blanks:
      'Пустая ячейка и «нет данных» не входят в среднее этой школы и нулём не считаются. Пустая строка остаётся пустой.',
    source: orderItem(1),
    synonyms: [...listSynonyms, 'ИСБ', 'индекс', 'социальный паспорт', 'нижняя четверть'],
    // Columns C and D run from 0 to 10 and from 10 to 30.
    // Second school: 5 → 0.5; 20 → 0.5; «да» = 1; «нет» = 0; mean 2/4, index 100 · (1 − 0.5) = 50.
    // First: all 0, index 100. Third: all 1, index 0.
    example: {
      arguments: [
        {
          range: 'C2:D4',
          cells: [
            [0, 10],
            [5, 20],
            [10, 30],
          ],
        },
        {
          range: 'E2:F4',
          cells: [
            ['нет', 'нет'],
            ['да', 'нет'],
            ['да', 'да'],
          ],
        },
      ],
      expected: [[100], [50], [0]],
    },
  },
} satisfies FamilyHelp;
