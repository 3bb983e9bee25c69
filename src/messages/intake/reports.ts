// What reports are called, and what they are of, in words.

import { procedureWords } from '../../catalogue/words';
import type { LayoutId } from '../../domain/intake/layouts';
import { schoolYearText } from '../../domain/kernel/school-year';
import type { ProcedureKind } from '../../domain/lists/records';

const comparison = 'Сравнение отметок с отметками по журналу';

const names: Readonly<Record<LayoutId, string>> = {
  'mark-statistics': 'Ф3 «Статистика по отметкам»',
  'journal-columns': comparison,
  'journal-rows': comparison,
  'individual-results': 'Ф1 «Индивидуальные результаты»',
  protocol: 'Форма сбора результатов',
  'region-2020': 'Региональная выгрузка 2020 года',
  'region-2021': 'Региональная выгрузка 2021 года',
  'region-2022': 'Региональная выгрузка 2022 года',
};

/** A table whose columns a person named. */
export const mappedReportName = 'Таблица по школам';
/** A table that nobody has named yet. */
export const unknownReportName = 'Незнакомая таблица';

export function reportName(layout: LayoutId): string {
  return names[layout];
}

/** «ВПР, русский язык, 4 класс, 2025/2026»; what is not known is left out. */
export function aboutText(facts: {
  readonly procedure?: ProcedureKind | undefined;
  readonly subject?: string | undefined;
  readonly grade?: number | undefined;
  readonly year?: number | undefined;
}): string {
  const { procedure, subject = '', grade, year } = facts;
  return [
    procedure === undefined ? '' : procedureWords[procedure],
    `${subject.slice(0, 1).toLowerCase()}${subject.slice(1)}`,
    grade === undefined ? '' : `${grade}\u00a0класс`,
    year === undefined ? '' : schoolYearText(year),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** «Источник» of the rows: the system where it is known, the report, the file; a blank file name is left out. */
export function sourceText(layout: LayoutId | undefined, file: string): string {
  const parts = layout === undefined ? [mappedReportName] : ['ФИС ОКО', names[layout]];
  return [...parts, file].filter((part) => part !== '').join(', ');
}

/** «Файл «РУ 4.xlsx», лист «РУ 4 Статистика по отметкам»»; a blank name is left out. */
export function fromText(file: string, sheet: string): string {
  const parts = [file === '' ? 'файл' : `файл «${file}»`, ...(sheet === '' ? [] : [`лист «${sheet}»`])];
  const text = parts.join(', ');
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

export const newSchoolsFromText = 'Новые школы из загруженных файлов';
export const learnedCodesFromText = 'Коды школ из загруженных файлов';
