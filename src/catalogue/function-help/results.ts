// Help of the functions that show low results (ШНОР).
import { functionFacts } from '../functions';
import {
  flagBlanks,
  flagWords,
  notForTeachers,
  orderItem,
  rowBlanks,
  shareResult,
  totalsAreOfSums,
  wholeShareResult,
} from './phrases';
import type { FamilyHelp } from './types';

const listSynonyms = ['ШНОР', 'ШНРО', 'низкие образовательные результаты'];
const threshold = functionFacts.LOW_RESULT_COUNT.parameters[1].defaultValue;
const [, , method, minimum] = functionFacts.RESULTS_CORRELATION.parameters;

export const resultsHelp = {
  HIGH_SCORER_SHARE: {
    title: 'Доля высокобалльников ЕГЭ',
    wording: 'доля (%) высокобалльников ЕГЭ',
    formula: 'высокобалльники / общее количество выпускников × 100',
    parameters: {
      high_scorers: {
        description: 'Число высокобалльников, каждый учтён один раз: ячейка или столбец',
        example: 'B2:B40',
      },
      graduates: { description: 'Общее количество выпускников: ячейка или столбец', example: 'C2:C40' },
    },
    result: shareResult,
    unit: '%',
    method:
      'Считаются люди, а не работы: выпускник с двумя высокими баллами учтён один раз. Какой балл высокий, приказ не ' +
      `говорит (встречаются 81 балл и 220 баллов за три предмета): укажите рядом, по какому порогу считали. ${totalsAreOfSums}`,
    blanks: rowBlanks,
    source: orderItem(1),
    synonyms: [...listSynonyms, 'высокие баллы', '81 балл', '220 баллов', 'ЕГЭ'],
    // 100 · 6 / 60 = 10
    example: { arguments: [6, 60], expected: 10 },
  },
  BELOW_MINIMUM_SHARE: {
    title: 'Доля не преодолевших минимальный порог по ГИА',
    wording: 'доля (%) обучающихся, не преодолевших минимальный порог по ГИА (математика и русский язык)',
    formula: 'не преодолевшие порог / общее количество выпускников × 100',
    parameters: {
      below_minimum: {
        description: 'Число не преодолевших минимальный порог в основной период: ячейка или столбец',
        example: 'D2:D40',
      },
      graduates: { description: 'Общее количество выпускников: ячейка или столбец', example: 'C2:C40' },
    },
    result: shareResult,
    unit: '%',
    method:
      'Считается отдельно по предмету и уровню (9 или 11 класс) и по тем, кто не преодолел порог хотя бы по одному ' +
      `обязательному предмету; берётся основной период. ${totalsAreOfSums}`,
    blanks: rowBlanks,
    source: orderItem(1),
    synonyms: [...listSynonyms, 'ГИА', 'ОГЭ', 'ЕГЭ', 'не сдали', 'двойки', 'минимальный балл'],
    // 100 · 3 / 48 = 6.25
    example: { arguments: [3, 48], expected: 6.25 },
  },
  VPR_FAIL_SHARE: {
    title: 'Доля отметок «2» по ВПР за один или два года',
    wording:
      'доля обучающихся, имеющих неудовлетворительные результаты ВПР за 2 года ' +
      '(математика и русский язык, 5 и 8 классы)',
    formula: 'отметки «2» за два года / участники за два года × 100',
    parameters: {
      marks_2: { description: 'Число отметок «2» в этом году: ячейка или столбец', example: 'B2:B40' },
      pupils: { description: 'Число участников ВПР в этом году: ячейка или столбец', example: 'C2:C40' },
      marks_2_previous: {
        description: 'Число отметок «2» в прошлом году; указывается вместе с участниками прошлого года',
        example: 'D2:D40',
      },
      pupils_previous: { description: 'Число участников ВПР в прошлом году', example: 'E2:E40' },
    },
    result: shareResult,
    unit: '%',
    method:
      'Приказ делит на обучающихся класса; здесь делитель — участники, как в отчётах ФИС ОКО: кто не писал, не мог ' +
      'получить и «2». За два года складываются отметки и складываются участники, проценты не усредняются. ' +
      `${notForTeachers}`,
    blanks: `${rowBlanks} Если один год пуст, считается другой.`,
    source: orderItem(1),
    synonyms: [...listSynonyms, 'ВПР', 'неудовлетворительные результаты', 'двойки', 'за два года'],
    // 100 · (9 + 6) / (30 + 20) = 1500 / 50 = 30
    example: { arguments: [9, 30, 6, 20], expected: 30 },
  },
  RDR_FAIL_SHARE: {
    title: 'Доля отметок «2» по РДР',
    wording: 'доля обучающихся, имеющих неудовлетворительные результаты РДР',
    formula: 'отметки «2» / участники × 100',
    parameters: {
      marks_2: { description: 'Число отметок «2»: ячейка или столбец', example: 'B2:B40' },
      pupils: { description: 'Число участников РДР: ячейка или столбец', example: 'C2:C40' },
    },
    result: shareResult,
    unit: '%',
    method: `Приказ делит на обучающихся класса; здесь делитель — участники, как и для ВПР. ${totalsAreOfSums}`,
    blanks: rowBlanks,
    source: orderItem(1),
    synonyms: [...listSynonyms, 'РДР', 'региональная диагностическая работа', 'двойки'],
    // 100 · 7 / 56 = 12.5
    example: { arguments: [7, 56], expected: 12.5 },
  },
  LOW_RESULT_COUNT: {
    title: 'Число процедур с низкими результатами',
    formula: 'число долей, которые не меньше порога',
    parameters: {
      shares: {
        description: 'Доли низких результатов в процентах: строка на школу, столбец на процедуру',
        example: 'C2:H40',
      },
      threshold: {
        description: `Порог в процентах; без него ${threshold} — рекомендуемое значение, не норма`,
        example: String(threshold),
      },
    },
    result: 'Сколько процедур школы не ниже порога: столбец, строка на школу',
    unit: 'процедур',
    method:
      'Доля, равная порогу, считается. Доли берутся неокруглёнными, в процентах: если все числа таблицы от 0 до 1 и ' +
      'среди них есть дробь, функция предупредит, что это похоже на доли единицы.',
    blanks:
      'Пустые ячейки и «нет данных» не считаются. Пустая строка остаётся пустой; строка из одних «нет данных» даёт 0.',
    source: {
      document: 'Рекомендуемое правило: в приказе № 1048 критерии названы, а порогов нет',
      point: 'набор правил «2 процедуры за год»',
    },
    synonyms: [...listSynonyms, 'порог', 'низкие процедуры', '30 процентов', 'перечень'],
    // At or above 30: 35.14 and 47.83
    example: {
      arguments: [{ range: 'C2:H2', cells: [[9.76, 16.05, 35.14, 28.75, 18.84, 47.83]] }, 30],
      expected: [[2]],
    },
  },
  LOW_RESULT_SCHOOL_SHARE: {
    title: 'Доля школ с низкими результатами',
    wording: 'Доля школ с результатами ЕГЭ, ОГЭ и ВПР (математика и русский язык)',
    formula: 'школы с «да» / школы с ответом × 100',
    parameters: { flags: { description: 'Школа в перечне: столбец да/нет', example: 'D2:D40' } },
    result: wholeShareResult,
    unit: '%',
    method:
      'Строка — школа. Показывайте две доли: от всех школ («нет» там, где данных мало) и от школ, где данных ' +
      `достаточно (там, где мало, пусто). ${flagWords}`,
    blanks: flagBlanks,
    source: orderItem(1),
    synonyms: [...listSynonyms, 'доля школ', 'перечень', 'список'],
    // 1 «да» of 4 answers: 25. The blank is not counted.
    example: {
      arguments: [{ range: 'D2:D6', cells: [['да'], ['нет'], ['нет'], [''], ['нет']] }],
      expected: 25,
    },
  },
  RESULTS_CORRELATION: {
    title: 'Корреляция результатов двух оценок',
    wording:
      'корреляция результатов ВПР, текущего оценивания и срезов, проведенных в ходе контрольно-надзорной и/или ' +
      'профилактической деятельности',
    formula: 'коэффициент Спирмена: корреляция Пирсона между рангами x и y',
    parameters: {
      x: { description: 'Первый ряд результатов: столбец', example: 'B2:B40' },
      y: { description: 'Второй ряд результатов тех же школ (классов): столбец', example: 'C2:C40' },
      method: {
        description: `Способ расчёта: "спирмен" или "пирсон"; без него — ${method.defaultValue}`,
        example: '"пирсон"',
      },
      minimum: {
        description: `Наименьшее число пар; без него ${minimum.defaultValue} — рекомендуемое значение, не норма`,
        example: String(minimum.defaultValue),
      },
    },
    result: 'Одно число от −1 до 1, либо «мало данных», либо «не рассчитывается», либо «нет данных»',
    unit: 'коэффициент',
    method:
      'Три ряда — ВПР, журнал, срез — сравнивают попарно, тремя формулами. Формулы в приказе нет; выбран Спирмен: ' +
      'одинаковым значениям дан средний ранг, потому что совпадений много. Пар меньше минимума — «мало данных»; ' +
      `один из рядов постоянен — «не рассчитывается», а не 0. Связь — не причина. ${notForTeachers}`,
    blanks:
      'Пара, где с одной стороны пусто или слово, не считается. Если оба столбца пусты, «нет данных». Ошибка в ячейке передаётся дальше.',
    source: orderItem(1),
    synonyms: [
      ...listSynonyms,
      'связь',
      'Спирмен',
      'Пирсон',
      'ранги',
      'журнал',
      'срез',
      'текущее оценивание',
    ],
    // Ranks of x: 1…11; of y: 3 2 1 6 5 4 7 8 10 11 9. No ties: Σd² = 4+0+4+4+0+4+0+0+1+1+4 = 22,
    // 1 − 6 · 22 / (11 · 120) = 0.9.
    example: {
      arguments: [
        { range: 'B2:B12', cells: [[20], [25], [31], [36], [40], [44], [49], [55], [60], [66], [72]] },
        { range: 'C2:C12', cells: [[38], [35], [30], [52], [48], [45], [55], [58], [66], [70], [62]] },
        'спирмен',
      ],
      expected: 0.9,
    },
  },
} satisfies FamilyHelp;
