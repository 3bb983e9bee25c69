// Help of the functions about teachers and networking of schools.
import {
  flagBlanks,
  flagWords,
  orderItem,
  rowBlanks,
  shareResult,
  totalsAreOfSums,
  wholeShareResult,
} from './phrases';
import type { FamilyHelp, HelpText } from './types';

const teacherSynonyms = ['учителя', 'педагоги', 'кадры'];
const courseSynonyms = ['КПК', 'курсы', 'повышение квалификации'];
const sentAndFinished =
  '«Направлены» и «завершили» — разные числа: считайте их двумя столбцами и подпишите, где какое.';

interface TeacherShareFacts extends Pick<HelpText, 'title' | 'synonyms' | 'example'> {
  readonly wording: string;
  /** The teachers counted, as the formula calls them. */
  readonly counted: string;
  /** What to give as their number. */
  readonly description: string;
  readonly rule: string;
}

/** The share of a group of teachers in all teachers of the school. */
function teacherShare(facts: TeacherShareFacts) {
  const { title, wording, counted, description, rule, synonyms, example } = facts;
  return {
    title,
    wording,
    formula: `${counted} / все учителя школы × 100`,
    parameters: {
      teachers_in_group: { description: `${description}: ячейка или столбец`, example: 'C2:C40' },
      teachers: { description: 'Число учителей школы: ячейка или столбец', example: 'B2:B40' },
    },
    result: shareResult,
    unit: '%',
    method: `${rule} Доля говорит об охвате помощью и учителей не оценивает. ${totalsAreOfSums}`,
    blanks: rowBlanks,
    source: orderItem(3),
    synonyms: [...teacherSynonyms, ...synonyms],
    example,
  };
}

export const staffHelp = {
  TEACHER_DIAGNOSED_SHARE: teacherShare({
    title: 'Доля учителей, прошедших диагностику дефицитов',
    wording: 'Доля учителей ШНОР и ШНСУ, прошедших диагностику по наличию дефицитов',
    counted: 'учителя, прошедшие диагностику',
    description: 'Число учителей, прошедших диагностику профессиональных дефицитов',
    rule: 'Учитель считается один раз, сколько бы диагностик ни прошёл. Диагностика — не ВПР: по результатам ВПР об учителях не судят.',
    synonyms: ['диагностика', 'дефициты', 'профессиональные затруднения', 'компетенции'],
    // 100 · 21 / 28 = 75
    example: { arguments: [21, 28], expected: 75 },
  }),
  TEACHER_TRAINED_SHARE: teacherShare({
    title: 'Доля учителей, прошедших обучение по индивидуальным запросам',
    wording: 'Доля учителей, прошедших повышение квалификации с учетом индивидуальных запросов учителей',
    counted: 'учителя на КПК по запросам',
    description: 'Число учителей, прошедших КПК по итогам анкетирования о дефицитах',
    rule: `В названии показателя — «прошедшие», в расчёте приказа — «направленные». ${sentAndFinished}`,
    synonyms: [...courseSynonyms, 'запросы учителей', 'анкетирование', 'ИОМ'],
    // 100 · 7 / 40 = 17.5
    example: { arguments: [7, 40], expected: 17.5 },
  }),
  RISK_TRAINED_SHARE: teacherShare({
    title: 'Доля учителей, обученных работе с детьми с риском неуспешности',
    wording:
      'Доля учителей, прошедших повышение квалификации по приемам работы с детьми с риском образовательной неуспешности ' +
      'и с учетом особенностей контингента учащихся',
    counted: 'учителя на КПК по работе с риском неуспешности',
    description: 'Число учителей, прошедших КПК по работе с детьми с риском неуспешности',
    rule: `В названии показателя — «прошедшие», в расчёте приказа — «направленные». ${sentAndFinished}`,
    synonyms: [...courseSynonyms, 'риск неуспешности', 'неуспевающие', 'слабоуспевающие'],
    // 100 · 9 / 24 = 37.5
    example: { arguments: [9, 24], expected: 37.5 },
  }),
  SUPPORT_MEASURES_COUNT: {
    title: 'Число мер поддержки против дефицита кадров',
    wording:
      'количество мер поддержки в решении проблем с дефицитом педагогических кадров в школе, в том числе путем создания ' +
      'комфортных условий проживания и работы для привлекаемых специалистов с указанием вида',
    formula: 'число разных мер',
    parameters: { measures: { description: 'Виды мер, по одной в ячейке: столбец', example: 'H2:H40' } },
    result: 'Одно число: сколько разных мер названо',
    unit: 'мер',
    method:
      'Одинаковые меры разных школ считаются один раз. Регистр, лишние пробелы и «ё» значения не имеют, а «подъёмные» и ' +
      '«подъёмные выплаты» — разные тексты: называйте одну меру одинаково.',
    blanks: 'Пустые ячейки не считаются. Если пусто всё, «нет данных».',
    source: orderItem(3),
    synonyms: [
      ...teacherSynonyms,
      'меры поддержки',
      'дефицит кадров',
      'вакансии',
      'жильё',
      'целевое обучение',
    ],
    // «целевое обучение», «служебное жильё» (twice) and «подъёмные выплаты»: 3 different texts.
    example: {
      arguments: [
        {
          range: 'H2:H6',
          cells: [
            ['целевое обучение'],
            ['служебное жильё'],
            [''],
            ['служебное жильё'],
            ['подъёмные выплаты'],
          ],
        },
      ],
      expected: 3,
    },
  },
  NETWORK_PRACTICE_SHARE: {
    title: 'Доля школ с практиками сетевого взаимодействия',
    wording:
      'Доля школ, внедряющих практики сетевого взаимодействия с использованием элементов цифровой образовательной среды ' +
      '(при возможности), в том числе с привлечением педагогов из сильных школ к проведению уроков в школах с дефицитом ' +
      'педагогических кадров',
    formula: 'школы с «да» / школы с ответом × 100',
    parameters: {
      flags: { description: 'Школа внедряет сетевые практики: столбец да/нет', example: 'D2:D40' },
    },
    result: wholeShareResult,
    unit: '%',
    method: `Доля «да» среди школ, где есть ответ. ${flagWords}`,
    blanks: flagBlanks,
    source: orderItem(3),
    synonyms: ['сеть', 'сетевое взаимодействие', 'сильные школы', 'ЦОС', 'цифровая среда', 'партнёрство'],
    // 2 «да» of 4 answers: 100 · 2 / 4 = 50. The blank is not counted.
    example: {
      arguments: [{ range: 'D2:D6', cells: [['да'], ['нет'], ['нет'], ['да'], ['']] }],
      expected: 50,
    },
  },
} satisfies FamilyHelp;
