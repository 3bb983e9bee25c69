// Help of the functions of the marks of a work: quality, pass rate and the share of each mark.
import { shareResult, totalsAreOfSums } from './phrases';
import type { FamilyHelp } from './types';

const markCounts = {
  n2: { description: 'Число отметок «2»: ячейка или столбец', example: 'C2:C40' },
  n3: { description: 'Число отметок «3»: ячейка или столбец', example: 'D2:D40' },
  n4: { description: 'Число отметок «4»: ячейка или столбец', example: 'E2:E40' },
  n5: { description: 'Число отметок «5»: ячейка или столбец', example: 'F2:F40' },
};
const usualCalculation = {
  document: 'Общепринятый расчёт по числу отметок: в приказе № 1048 показатель не назван',
  point: 'процедуры с отметками «2»…«5»',
};
const allMarks = 'Делитель — сумма четырёх чисел: все получившие отметку.';
const markBlanks =
  'Пустая строка остаётся пустой. Если одно из чисел пусто или все равны 0, в строке «нет данных»; отметок нет — впишите 0.';

export const marksHelp = {
  QUALITY_SHARE: {
    title: 'Качество: доля отметок «4» и «5»',
    formula: '(«4» + «5») / («2» + «3» + «4» + «5») × 100',
    parameters: markCounts,
    result: shareResult,
    unit: '%',
    method: `${allMarks} ${totalsAreOfSums}`,
    blanks: markBlanks,
    source: usualCalculation,
    synonyms: ['качество знаний', 'качество обучения', 'хорошисты', 'отличники', 'четвёрки и пятёрки'],
    // 100 · (20 + 10) / (4 + 16 + 20 + 10) = 3000 / 50 = 60
    example: { arguments: [4, 16, 20, 10], expected: 60 },
  },
  PASS_SHARE: {
    title: 'Успеваемость: доля отметок «3», «4» и «5»',
    formula: '(«3» + «4» + «5») / («2» + «3» + «4» + «5») × 100',
    parameters: markCounts,
    result: shareResult,
    unit: '%',
    method: `${allMarks} ${totalsAreOfSums}`,
    blanks: markBlanks,
    source: usualCalculation,
    synonyms: ['успеваемость', 'справились', 'без двоек', 'положительные отметки'],
    // 100 · (16 + 20 + 10) / (4 + 16 + 20 + 10) = 4600 / 50 = 92
    example: { arguments: [4, 16, 20, 10], expected: 92 },
  },
  MARK_SHARES: {
    title: 'Распределение отметок «2», «3», «4», «5»',
    formula: '«2», «3», «4», «5» / («2» + «3» + «4» + «5») × 100',
    parameters: markCounts,
    result: 'Четыре столбца процентов — «2», «3», «4», «5»; строка на каждую строку чисел',
    unit: '%',
    method: `${allMarks} Проценты не округлены, поэтому в сумме дают 100; округлённые могут дать 100,01. ${totalsAreOfSums}`,
    blanks: markBlanks,
    source: usualCalculation,
    synonyms: ['распределение отметок', 'статистика по отметкам', 'двойки', 'тройки', 'гистограмма'],
    // 50 marks: 4 → 8 %, 16 → 32 %, 20 → 40 %, 10 → 20 %
    example: { arguments: [4, 16, 20, 10], expected: [[8, 32, 40, 20]] },
  },
} satisfies FamilyHelp;
