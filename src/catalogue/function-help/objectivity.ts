// Help of the functions that show signs of doubtful objectivity.
import { functionFacts } from '../functions';
import { notForTeachers, objectivityIndicator, reasonToCheck, rowBlanks } from './phrases';
import type { FamilyHelp } from './types';

const synonyms = ['объективность', 'необъективность', 'завышение', 'признаки необъективности'];
const minimum = functionFacts.INFLATED_RESULT.parameters[6].defaultValue;

export const objectivityHelp = {
  INFLATED_RESULT: {
    title: 'Признак завышенных результатов',
    formula: 'ИСТИНА, если x̄ − 1,96 × s / √m > X̄ + 1,96 × S / √n',
    parameters: {
      mean: { description: 'Средний балл школы (x̄): ячейка или столбец', example: 'C2:C40' },
      sd: { description: 'СКО школы (s), с делением на n − 1: ячейка или столбец', example: 'D2:D40' },
      participants: { description: 'Число участников в школе (m): ячейка или столбец', example: 'B2:B40' },
      region_mean: { description: 'Средний балл региона (X̄): ячейка или столбец', example: '$H$2' },
      region_sd: { description: 'СКО региона (S): ячейка или столбец', example: '$I$2' },
      region_participants: {
        description: 'Число участников в регионе (n): ячейка или столбец',
        example: '$J$2',
      },
      minimum: {
        description: `Наименьшее число участников школы; без него ${minimum} — рекомендуемое значение, не норма`,
        example: String(minimum),
      },
    },
    result: 'ИСТИНА, ЛОЖЬ или «мало участников» для каждой строки',
    unit: 'признак',
    valueType: 'boolean',
    method:
      'Сравниваются доверительные интервалы среднего (95 %): школа отмечена, если нижняя граница её интервала выше ' +
      'верхней границы интервала региона. Если участников меньше минимума, вывода нет: «мало участников». ' +
      `${reasonToCheck} ${notForTeachers}`,
    blanks: 'Пустая строка остаётся пустой. Если пусто одно из чисел, в строке «нет данных».',
    source: objectivityIndicator('признак завышенных результатов'),
    synonyms: [...synonyms, 'доверительный интервал', 'средний балл', 'СКО', 'ВПР'],
    // School: 4.6 − 1.96 · 0.5 / √25 = 4.6 − 0.196 = 4.404.
    // Region: 3.8 + 1.96 · 0.9 / √3600 = 3.8 + 0.0294 = 3.8294. 4.404 is above.
    example: { arguments: [4.6, 0.5, 25, 3.8, 0.9, 3600], expected: true },
  },
  COHORT_RATIO: {
    title: 'Отношение результатов одного набора детей за два года',
    formula: 'K = средний процент в классе N в год Y / средний процент в классе N + 1 в год Y + 1',
    parameters: {
      percent_before: {
        description: 'Средний процент от наибольшего балла в прошлом классе: ячейка или столбец',
        example: 'C2:C40',
      },
      percent_after: {
        description: 'Средний процент тех же детей через год: ячейка или столбец',
        example: 'D2:D40',
      },
    },
    result: 'Число от 0 для каждой строки: больше 1 — стало ниже, меньше 1 — стало выше',
    unit: 'отношение',
    method:
      'Средний процент от наибольшего балла делится на средний процент тех же детей через год, по тому же предмету. ' +
      `Само по себе K ничего не отмечает: резкие изменения находит COHORT_JUMP. ${notForTeachers}`,
    blanks: rowBlanks,
    source: objectivityIndicator('резкое изменение результатов'),
    synonyms: [...synonyms, 'коэффициент K', 'когорта', 'параллель', 'скачок', 'ВПР'],
    // 60 / 48 = 1.25
    example: { arguments: [60, 48], expected: 1.25 },
  },
  COHORT_JUMP: {
    title: 'Признак резкого изменения результатов',
    formula: '«падение», если K > Q3 + 3 × (Q3 − Q1); «рост», если K < Q1 − 3 × (Q3 − Q1)',
    parameters: {
      ratios: { description: 'Коэффициенты K всех школ: столбец с COHORT_RATIO', example: 'E2:E40' },
    },
    result: '«падение», «рост» или «нет» для каждой строки',
    unit: 'признак',
    valueType: 'string',
    method:
      'Границы берутся из самого столбца: Q1 и Q3 — его квартили, как в QUARTILE. Поэтому столбец нужен целиком, ' +
      `одной формулой. ${reasonToCheck} ${notForTeachers}`,
    blanks: 'Пустая ячейка остаётся пустой, «нет данных» остаётся «нет данных»; в квартили они не входят.',
    source: objectivityIndicator('резкое изменение результатов'),
    synonyms: [...synonyms, 'когорта', 'скачок', 'падение', 'рост', 'выброс', 'квартиль'],
    // Sorted: 0.5; 0.98; 0.99; 1; 1.01; 1.02; 1.03; 1.04; 1.5. Q1 is the third, 0.99; Q3 the seventh, 1.03.
    // Limits: 1.03 + 3 · 0.04 = 1.15 and 0.99 − 3 · 0.04 = 0.87.
    example: {
      arguments: [
        { range: 'E2:E10', cells: [[1], [1.02], [1.5], [0.99], [0.98], [0.5], [1.03], [1.01], [1.04]] },
      ],
      expected: [['нет'], ['нет'], ['падение'], ['нет'], ['нет'], ['рост'], ['нет'], ['нет'], ['нет']],
    },
  },
  MARK_MATCH: {
    title: 'Соответствие отметок за ВПР и в журнале',
    formula: 'понизили, подтвердили, повысили / обучающиеся с обеими отметками × 100',
    parameters: {
      vpr_marks: { description: 'Отметки за ВПР, строка на обучающегося: столбец', example: 'B2:B60' },
      journal_marks: { description: 'Отметки тех же обучающихся в журнале: столбец', example: 'C2:C60' },
    },
    result:
      'Три строки: понизили, подтвердили, повысили; в первом столбце — число обучающихся, во втором — процент',
    unit: 'обучающихся; %',
    method:
      'Понизили — отметка за ВПР ниже журнальной, подтвердили — равна ей, повысили — выше. Процент — от обучающихся, ' +
      `у которых есть обе отметки от 2 до 5. ${reasonToCheck} ${notForTeachers}`,
    blanks:
      'Пара, где нет одной из отметок, не считается. Если не осталось ни одной пары, вместо процентов «нет данных».',
    source: {
      document: 'Отчёт ФИС ОКО «Сравнение отметок с отметками по журналу»',
      point: 'понизили, подтвердили, повысили',
    },
    synonyms: [...synonyms, 'журнал', 'понизили', 'подтвердили', 'повысили', 'соответствие отметок', 'ВПР'],
    // Pairs ВПР/journal: 3/4 lower; 4/4, 3/3, 4/4 the same; 5/4 higher; 3/blank not counted. 1, 3 and 1 of 5.
    example: {
      arguments: [
        { range: 'B2:B7', cells: [[3], [4], [3], [4], [5], [3]] },
        { range: 'C2:C7', cells: [[4], [4], [3], [4], [4], ['']] },
      ],
      expected: [
        [1, 20],
        [3, 60],
        [1, 20],
      ],
    },
  },
  OBJECTIVITY_INDEX: {
    title: 'Индекс объективности',
    formula: '100 − школы хотя бы с одним признаком / школы с выводом × 100',
    parameters: {
      signs: { description: 'Признаки: строка на школу, столбец на признак', example: 'C2:E40' },
    },
    result: 'Одно число от 0 до 100 без округления: чем выше, тем меньше поводов для проверки',
    unit: '%',
    method:
      'Школа отмечена, если есть хотя бы один признак: ИСТИНА, да, +, 1, падение, рост. Признака нет: ЛОЖЬ, нет, −, 0. ' +
      `Школа без единого вывода не считается. ${reasonToCheck} ${notForTeachers}`,
    blanks:
      'Пустая ячейка, «нет данных» и «мало участников» — не вывод. Если выводов нет ни у одной школы, «нет данных».',
    source: objectivityIndicator('доля школ без признаков необъективности'),
    synonyms: [...synonyms, 'индекс объективности', 'доля школ', 'уровень объективности'],
    // Four schools have a verdict, the third has none; one is marked: 100 − 100 · 1 / 4 = 75.
    example: {
      arguments: [
        {
          range: 'C2:D6',
          cells: [
            [true, 'нет'],
            [false, 'нет'],
            ['мало участников', 'нет данных'],
            [false, ''],
            ['мало участников', 'нет'],
          ],
        },
      ],
      expected: 75,
    },
  },
} satisfies FamilyHelp;
