// What the help of several functions says alike.
import type { HelpText } from './types';

type Source = HelpText['source'];

/** An item of the table of indicators in the order. */
export function orderItem(item: 1 | 2 | 3): Source {
  return {
    document: 'Приказ управления образования Ишимбайского района от 05.07.2021 № 1048',
    short: 'Приказ № 1048 от 05.07.2021',
    point: `муниципальная программа 1.2, пункт ${item}`,
  };
}

export function objectivityIndicator(point: string): Source {
  return {
    document: 'Федеральный показатель «Уровень объективности оценки образовательных результатов» (2019)',
    short: 'Федеральный показатель 2019 года',
    point,
  };
}

export const shareResult = 'Доля в процентах от 0 до 100 без округления: для каждой строки своя';
export const wholeShareResult = 'Одно число: доля в процентах от 0 до 100 без округления';

export const rowBlanks =
  'Пустая строка остаётся пустой. Если пусто одно из чисел или делить не на что (0 из 0), в строке «нет данных».';
export const flagBlanks = 'Пустые ячейки не считаются. Если не осталось ни одной строки, «нет данных».';
export const severalFlagsBlanks =
  'Пустая строка не считается. В неполной строке пустая ячейка — «нет». Если не осталось ни одной строки, «нет данных».';

export const totalsAreOfSums = 'Итог по муниципалитету — та же функция от сумм, а не среднее долей.';
export const notForTeachers = 'Результаты ВПР не используют для оценки учителей.';
export const reasonToCheck = 'Признак — повод для проверки, а не вывод о нарушении.';
export const flagWords = 'Ячейки — да или нет (также ИСТИНА и ЛОЖЬ, + и −, 1 и 0).';
