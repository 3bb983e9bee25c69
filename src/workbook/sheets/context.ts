// «Контекстные данные», «Кадры», «Поддержка»: what schools report about themselves once a year.
import type { SheetSpec } from '../sheet-spec';
import { asOf, code, count, link, source, text, year, yesNo } from './columns';

export const contextSheet = {
  title: 'Контекстные данные',
  filledBy: 'schools',
  key: ['code', 'year'],
  parts: {
    whole: 'pupils',
    counts: ['registered', 'migrantLanguage', 'notAttested', 'truancy', 'specialNeeds'],
  },
  columns: {
    code,
    year,
    pupils: count('Обучающихся'),
    registered: count('Состоят на учёте в ПДН (ОДН), КДН и ЗП'),
    migrantLanguage: count('Из семей мигрантов и (или) слабо владеют русским языком'),
    notAttested: count('Не прошли промежуточную аттестацию'),
    truancy: count('Систематически пропускают без уважительной причины'),
    specialNeeds: count('С ЗПР, УО (по заключению ПМПК)'),
    remote: yesNo('Отдалённость'),
    small: yesNo('Малокомплектная'),
    infrastructure: yesNo('Дефицит инфраструктуры'),
    missing: text('Чего не хватает'),
    staffing: yesNo('Неукомплектованность кадрами'),
    vacancies: text('Вакансии и недостающие специалисты'),
    accreditationSuspended: yesNo('Приостановление или лишение аккредитации'),
    source,
    asOf,
  },
} as const satisfies SheetSpec;

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
    partner: text('Школа-партнёр'),
    parents: text('Работа с родителями'),
    actLink: link('Ссылка: акт'),
    planLink: link('Ссылка: план'),
    reportLink: link('Ссылка: отчёт'),
  },
} as const satisfies SheetSpec;
