// «Результаты», «Выпускники»: what the assessment procedures gave.
import type { SheetSpec } from '../sheet-spec';
import {
  asOf,
  code,
  count,
  deviation,
  grade,
  mean,
  procedure,
  required,
  source,
  subject,
  text,
  year,
} from './columns';

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
      words: { 9: '9', 11: '11' },
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
