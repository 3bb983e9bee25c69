// Help of the functions that show dynamics of the lists and programmes of support.
import { flagWords, orderItem, severalFlagsBlanks, wholeShareResult } from './phrases';
import type { FamilyHelp } from './types';

const listSynonyms = ['ШНОР', 'ШНРО', 'ШНСУ', 'ШФНСУ', 'ШНУС'];

export const dynamicsHelp = {
  SUPPORT_PROGRAMME_SHARE: {
    title: 'Доля ОМС с программами поддержки',
    wording: 'Доля ОМС, разработавших и реализующих программы поддержки ШНОР и ШНСУ',
    formula: 'ОМС, где есть акты, планы и отчёты / все ОМС × 100',
    parameters: {
      acts: {
        description: 'На сайте есть нормативные акты о работе с ШНОР и ШНСУ: столбец да/нет',
        example: 'B2:B30',
      },
      plans: { description: 'Есть планы («дорожные карты»): столбец да/нет', example: 'C2:C30' },
      reports: {
        description: 'Есть отчёты с анализом и адресными рекомендациями: столбец да/нет',
        example: 'D2:D30',
      },
    },
    result: wholeShareResult,
    unit: '%',
    method: `Строка — один ОМС. Засчитывается, когда «да» стоит во всех трёх столбцах. ${flagWords}`,
    blanks: severalFlagsBlanks,
    source: orderItem(2),
    synonyms: [...listSynonyms, 'программа поддержки', 'дорожная карта', 'сайт', 'ОМС', 'МОУО', 'НПА'],
    // Four ОМС with data; three «да» in rows 1 and 3: 100 · 2 / 4 = 50. The last row is blank.
    example: {
      arguments: [
        { range: 'B2:B6', cells: [['да'], ['да'], ['да'], ['да'], ['']] },
        { range: 'C2:C6', cells: [['да'], ['да'], ['да'], ['нет'], ['']] },
        { range: 'D2:D6', cells: [['да'], ['нет'], ['да'], [''], ['']] },
      ],
      expected: 50,
    },
  },
  LIST_DYNAMICS: {
    title: 'Движение школ между двумя перечнями',
    wording: 'Доля школ с позитивной/негативной динамикой в списках ШНОР и ШНУС [ШНСУ]',
    formula:
      'вышли / прежний перечень × 100; остались / прежний перечень × 100; вошли / новый перечень × 100',
    parameters: {
      previous_codes: { description: 'Коды школ прежнего перечня: столбец', example: 'A2:A40' },
      current_codes: { description: 'Коды школ нового перечня: столбец', example: 'D2:D40' },
    },
    result:
      'Три строки: вышли из перечня, остались, вошли; в первом столбце — число школ, во втором — процент',
    unit: 'школ; %',
    method:
      'Показатель назван долей, а в расчёте приказа — количество: даны оба. Вышедшие и оставшиеся делятся на прежний ' +
      'перечень, вошедшие — на новый, поэтому проценты не складываются в 100. Коды сравниваются как текст без ' +
      'пробелов по краям и без учёта регистра; повторный код считается один раз. «Вышла» — факт, а не заслуга: ' +
      'если у школы стало меньше данных, вывода о ней нет.',
    blanks:
      'Пустые ячейки не считаются. Если перечень, на который делится число, пуст, вместо процента «нет данных».',
    source: orderItem(2),
    synonyms: [
      ...listSynonyms,
      'динамика',
      'вошли',
      'вышли',
      'остались',
      'перечень',
      'позитивная',
      'негативная',
    ],
    // Left: 220101 and 220102, 2 of 4 = 50 %. Stayed: 220103 and 220104, 2 of 4 = 50 %.
    // Entered: 220105, 220106 and 220107, 3 of 5 = 60 %.
    example: {
      arguments: [
        { range: 'A2:A5', cells: [['220101'], ['220102'], ['220103'], ['220104']] },
        { range: 'D2:D6', cells: [['220103'], ['220104'], ['220105'], ['220106'], ['220107']] },
      ],
      expected: [
        [2, 50],
        [2, 50],
        [3, 60],
      ],
    },
  },
  DIAGNOSED_SCHOOL_SHARE: {
    title: 'Доля школ перечней, где проведена диагностика и выданы рекомендации',
    wording:
      'Доля школ ШНОР и ШНУС [ШНСУ], в которых проведена диагностика обучающихся с трудностями в учебной деятельности ' +
      'для определения причин неспешности [неуспешности] и выданы адресные рекомендации',
    formula: 'школы с диагностикой и рекомендациями / все школы перечней × 100',
    parameters: {
      diagnosed: { description: 'Диагностика обучающихся проведена: столбец да/нет', example: 'C2:C40' },
      recommended: { description: 'Адресные рекомендации выданы: столбец да/нет', example: 'D2:D40' },
    },
    result: wholeShareResult,
    unit: '%',
    method: `Строка — школа из перечня. Засчитывается, когда «да» стоит в обоих столбцах. ${flagWords}`,
    blanks: severalFlagsBlanks,
    source: orderItem(2),
    synonyms: [...listSynonyms, 'диагностика', 'трудности в учёбе', 'рекомендации', 'неуспешность'],
    // Four schools with data, «да» twice in rows 1 and 4: 100 · 2 / 4 = 50. The last row is blank.
    example: {
      arguments: [
        { range: 'C2:C6', cells: [['да'], ['да'], ['да'], ['да'], ['']] },
        { range: 'D2:D6', cells: [['да'], ['нет'], [''], ['да'], ['']] },
      ],
      expected: 50,
    },
  },
} satisfies FamilyHelp;
