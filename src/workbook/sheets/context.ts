// «Контекстные данные»: in what conditions a school works, as it reports once a year.
import { shownHeadings } from '../../domain/recommendations/template-words';
import type { SheetSpec } from '../sheet-spec';
import { answer, asOf, code, count, source, text, year, yesNo } from './columns';

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
    infrastructure: yesNo(shownHeadings.infrastructure),
    missing: { ...text(shownHeadings.missing), onlyWith: 'infrastructure' },
    staffing: yesNo(shownHeadings.staffing),
    vacancies: { ...text(shownHeadings.vacancies), onlyWith: 'staffing' },
    accreditationSuspended: yesNo('Приостановление или лишение аккредитации'),
    source,
    asOf,
    answer,
  },
} as const satisfies SheetSpec;
