// What a person reads about the columns of «Сопоставление», «Регион».
import { procedureWords } from '../../catalogue/words';
import { type ColumnsHelp, code, deviation, grade, mean, subject, year } from './columns-help';
import type { comparisonSheet, regionSheet } from './comparison';

export const comparisonHelp: ColumnsHelp<typeof comparisonSheet> = {
  code,
  year,
  grade,
  subject,
  comparedWith: { note: 'С чем сравнивается: отметка по журналу, ВПР прошлого года.', width: 160 },
  both: { note: 'Обучающиеся, у которых есть обе отметки.', width: 105 },
  lowered: { note: 'Отметка ниже, чем та, с которой сравнивают, человек.', width: 90 },
  confirmed: { note: 'Отметка та же, человек.', width: 100 },
  raised: { note: 'Отметка выше, чем та, с которой сравнивают, человек.', width: 90 },
  coefficient: { note: 'Ранговая корреляция Спирмена, от −1 до 1.', width: 110 },
};

export const regionHelp: ColumnsHelp<typeof regionSheet> = {
  year,
  procedure: {
    note: `Одно из слов: ${Object.values(procedureWords).join(', ')}.`,
    width: 130,
  },
  grade,
  subject,
  participants: { note: 'Участников во всём регионе.', width: 105 },
  mean,
  deviation,
};
