// What a person reads about each custom function. Never part of the add-on's script: only stubs, sidebar and docs load it.
import { type FunctionName, functionFacts, type ParameterName } from './functions';

export interface ParameterHelp {
  /** What to give; a sentence without a full stop. */
  readonly description: string;
  /** What may stand in a formula at this place. */
  readonly example: string;
}

/** A number typed into the formula, or a range with what its cells hold. */
export type ExampleArgument =
  | number
  | { readonly range: string; readonly cells: readonly (readonly unknown[])[] };

export interface FunctionHelp {
  /** Name of the indicator. */
  readonly title: string;
  /** How the order words it; undefined where the order does not name it. */
  readonly wording?: string;
  readonly parameters: Readonly<Record<string, ParameterHelp>>;
  readonly result: string;
  readonly unit: string;
  /** Formula and rules in words. */
  readonly method: string;
  readonly source: { readonly document: string; readonly point: string };
  /** Other words by which people look for it. */
  readonly synonyms: readonly string[];
  readonly example: { readonly arguments: readonly ExampleArgument[]; readonly expected: unknown };
}

type CompleteHelp = {
  readonly [N in FunctionName]: FunctionHelp & {
    readonly parameters: Readonly<Record<ParameterName<N>, ParameterHelp>>;
  };
};

const programmeItem = {
  document: 'Приказ управления образования Ишимбайского района от 05.07.2021 № 1048',
  point: 'муниципальная программа 1.2, пункт 1',
};

const shareResult = 'Доля в процентах от 0 до 100 без округления: для каждой строки своя';
const listSynonyms = ['ШНОР', 'ШНРО', 'низкие образовательные результаты'];
const defaultThreshold = functionFacts.LOW_RESULT_COUNT.parameters[1].defaultValue;

export const functionHelp: CompleteHelp = {
  HIGH_SCORER_SHARE: {
    title: 'Доля высокобалльников ЕГЭ',
    wording: 'доля (%) высокобалльников ЕГЭ',
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
      'Число высокобалльников делится на общее количество выпускников и умножается на 100. ' +
      'Итог по муниципалитету — та же функция от сумм, а не среднее долей.',
    source: programmeItem,
    synonyms: [...listSynonyms, 'высокие баллы', '81 балл', '220 баллов', 'ЕГЭ'],
    example: { arguments: [6, 60], expected: 10 },
  },
  BELOW_MINIMUM_SHARE: {
    title: 'Доля не преодолевших минимальный порог по ГИА',
    wording: 'доля (%) обучающихся, не преодолевших минимальный порог по ГИА (математика и русский язык)',
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
      'Число не преодолевших порог делится на общее количество выпускников и умножается на 100. ' +
      'Считается отдельно по предмету и уровню (9 или 11 класс).',
    source: programmeItem,
    synonyms: [...listSynonyms, 'ОГЭ', 'ЕГЭ', 'не сдали', 'двойки', 'минимальный балл'],
    example: { arguments: [3, 48], expected: 6.25 },
  },
  VPR_FAIL_SHARE: {
    title: 'Доля отметок «2» по ВПР за один или два года',
    wording:
      'доля обучающихся, имеющих неудовлетворительные результаты ВПР за 2 года ' +
      '(математика и русский язык, 5 и 8 классы)',
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
      'Число отметок «2» делится на число участников и умножается на 100. За два года складываются ' +
      'отметки и складываются участники, проценты не усредняются. Если один год пуст, считается другой.',
    source: programmeItem,
    synonyms: [...listSynonyms, 'ВПР', 'неудовлетворительные результаты', 'двойки', 'за два года'],
    example: { arguments: [9, 30, 6, 20], expected: 30 },
  },
  LOW_RESULT_COUNT: {
    title: 'Число процедур с низкими результатами',
    parameters: {
      shares: {
        description: 'Доли низких результатов в процентах: строка на школу, столбец на процедуру',
        example: 'C2:H40',
      },
      threshold: {
        description: `Порог в процентах; без него ${defaultThreshold} — рекомендуемое значение, не норма`,
        example: String(defaultThreshold),
      },
    },
    result: 'Сколько процедур школы не ниже порога: столбец, строка на школу',
    unit: 'процедур',
    method:
      'Считаются доли, которые не меньше порога. Пустые ячейки и «нет данных» не считаются; ' +
      'пустая строка остаётся пустой.',
    source: {
      document: 'Рекомендуемое правило: в приказе № 1048 критерии названы, а порогов нет',
      point: 'набор правил «2 процедуры за год»',
    },
    synonyms: [...listSynonyms, 'порог', 'низкие процедуры', '30 процентов', 'перечень'],
    example: {
      arguments: [{ range: 'C2:H2', cells: [[9.76, 16.05, 35.14, 28.75, 18.84, 47.83]] }, 30],
      expected: [[2]],
    },
  },
};

/** The example as it is typed in a Russian locale: «=HIGH_SCORER_SHARE(6; 60)». */
export function exampleFormula(name: FunctionName): string {
  const parts = functionHelp[name].example.arguments.map((argument) =>
    typeof argument === 'number' ? String(argument).replace('.', ',') : argument.range,
  );
  return `=${name}(${parts.join('; ')})`;
}
