// «Кадры», «Поддержка»: teachers and the support of schools, as they report once a year.
import { shownHeadings } from '../../domain/recommendations/template-words';
import type { SheetSpec } from '../sheet-spec';
import { answer, asOf, code, count, link, source, text, year, yesNo } from './columns';

export const staffSheet = {
  title: 'Кадры',
  filledBy: 'schools',
  key: ['code', 'year'],
  parts: { whole: 'teachers', counts: ['diagnosed', 'directed', 'trained', 'riskTrained'] },
  columns: {
    code,
    year,
    teachers: count('Педагогов'),
    diagnosed: count('Прошли диагностику профессиональных дефицитов'),
    directed: count('Направлены на КПК по запросам'),
    trained: count('Завершили КПК по запросам'),
    riskTrained: count('Завершили КПК по работе с детьми с риском неуспешности'),
    measures: text('Меры поддержки'),
    source,
    asOf,
    answer,
  },
} as const satisfies SheetSpec;

export const supportSheet = {
  title: 'Поддержка',
  filledBy: 'schools',
  key: ['code', 'year'],
  columns: {
    code,
    year,
    diagnosed: yesNo('Диагностика обучающихся проведена'),
    recommended: yesNo('Рекомендации выданы'),
    programme: yesNo('Программа школы утверждена'),
    network: yesNo('Сетевое взаимодействие'),
    partner: text(shownHeadings.partner),
    parents: text('Работа с родителями'),
    actLink: link('Ссылка: акт'),
    planLink: link('Ссылка: план'),
    reportLink: link('Ссылка: отчёт'),
    answer,
  },
} as const satisfies SheetSpec;
