// «Результаты», «Выпускники», «Сопоставление», «Регион»: what the assessment procedures gave.
import { procedureWords } from '../../catalogue/words';
import type { SheetSpec } from '../sheet-spec';
import { asOf, code, count, grade, required, source, subject, text, year } from './columns';

const procedure = {
  heading: 'Процедура',
  type: 'choice',
  required: true,
  words: procedureWords,
} as const;

const mean = {
  heading: 'Средний балл',
  type: 'number',
} as const;

const deviation = {
  heading: 'СКО',
  type: 'number',
} as const;

export const resultsSheet = {
  title: 'Результаты',
  filledBy: 'department',
  key: ['code', 'year', 'procedure', 'grade', 'subject'],
  parts: { whole: 'participants', counts: ['marks2', 'marks3', 'marks4', 'marks5', 'belowMinimum'] },
  columns: {
    code,
    year,
    procedure,
    grade,
    subject,
    participants: required(count('Участников')),
    marks2: count('«2»'),
    marks3: count('«3»'),
    marks4: count('«4»'),
    marks5: count('«5»'),
    belowMinimum: count('Не преодолели минимальный порог'),
    mean,
    deviation,
    meanPercent: {
      heading: 'Средний процент выполнения',
      type: 'percent',
    },
    source,
    asOf,
  },
} as const satisfies SheetSpec;

export const graduatesSheet = {
  title: 'Выпускники',
  filledBy: 'department',
  key: ['code', 'year', 'level'],
  parts: {
    whole: 'graduates',
    counts: ['belowRussian', 'belowMathematics', 'belowAny', 'highScorers'],
  },
  columns: {
    code,
    year,
    level: {
      heading: 'Уровень',
      type: 'grade',
      required: true,
    },
    graduates: required(count('Выпускников')),
    belowRussian: count('Не преодолели: русский язык'),
    belowMathematics: count('Не преодолели: математика'),
    belowAny: count('Не преодолели хотя бы один обязательный предмет'),
    highScorers: count('Высокобалльников'),
    highScoreRule: text('Порог, по которому посчитано'),
    source,
    asOf,
  },
} as const satisfies SheetSpec;

export const comparisonSheet = {
  title: 'Сопоставление',
  filledBy: 'department',
  key: ['code', 'year', 'grade', 'subject', 'comparedWith'],
  parts: { whole: 'both', counts: ['lowered', 'confirmed', 'raised'], sum: true },
  columns: {
    code,
    year,
    grade,
    subject,
    comparedWith: required(text('С чем')),
    both: count('Обе отметки'),
    lowered: count('Понизили'),
    confirmed: count('Подтвердили'),
    raised: count('Повысили'),
    coefficient: {
      heading: 'Коэффициент',
      type: 'number',
    },
  },
} as const satisfies SheetSpec;

export const regionSheet = {
  title: 'Регион',
  filledBy: 'department',
  key: ['year', 'procedure', 'grade', 'subject'],
  columns: {
    year,
    procedure,
    grade,
    subject,
    participants: required(count('Участников')),
    mean,
    deviation,
  },
} as const satisfies SheetSpec;
