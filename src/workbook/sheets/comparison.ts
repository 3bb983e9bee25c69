// «Сопоставление», «Регион»: what results are compared with.
import type { SheetSpec } from '../sheet-spec';
import { code, count, deviation, grade, mean, procedure, required, subject, text, year } from './columns';

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
