// What a person reads about the columns of «Результаты», «Выпускники».
import { procedureWords } from '../../catalogue/words';
import { asOf, type ColumnsHelp, code, deviation, grade, mean, source, subject, year } from './columns-help';
import type { graduatesSheet, resultsSheet } from './results';

const mark = { note: 'Сколько обучающихся получили эту отметку: человек, не процентов.', width: 55 };
const mainPeriod = { note: 'Основной период ГИА, человек.', width: 125 };

export const resultsHelp: ColumnsHelp<typeof resultsSheet> = {
  code,
  year,
  procedure: {
    note: `Одно из слов: ${Object.values(procedureWords).join(', ')}.`,
    width: 130,
  },
  grade,
  subject,
  participants: { note: 'Сколько обучающихся писали работу; отсутствовавшие не считаются.', width: 105 },
  marks2: mark,
  marks3: mark,
  marks4: mark,
  marks5: mark,
  belowMinimum: { note: 'Человек, не преодолевших минимальный балл (ЕГЭ, ОГЭ, ГВЭ).', width: 140 },
  mean,
  deviation,
  meanPercent: { note: 'Средний балл в процентах от максимального: от 0 до 100.', width: 115 },
  source,
  asOf,
};

export const graduatesHelp: ColumnsHelp<typeof graduatesSheet> = {
  code,
  year,
  level: { note: '9 — основное общее, 11 — среднее общее образование.', width: 75 },
  graduates: { note: 'Все выпускники уровня, каждый один раз.', width: 105 },
  belowRussian: mainPeriod,
  belowMathematics: mainPeriod,
  belowAny: { note: 'Человек, каждый один раз; не сумма двух предметов.', width: 180 },
  highScorers: { note: 'Человек, каждый один раз.', width: 125 },
  highScoreRule: { note: 'Например: 81 балл; 220 баллов за три предмета.', width: 180 },
  source,
  asOf,
};
