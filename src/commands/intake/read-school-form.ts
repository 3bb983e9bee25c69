// What the dialog «Форма для школ» opens with: the tables that schools fill, the schools, the years.
import type { Response, SchoolFormField } from '../../contract/responses';
import { readSchoolYear, schoolYearText } from '../../domain/kernel/school-year';
import { askedColumns, partOf } from '../../workbook/forms/asked-columns';
import { settingCells } from '../../workbook/read-settings';
import type { ColumnType } from '../../workbook/sheet-spec';
import { answeredSheets } from '../../workbook/sheets/forms';
import { settingsSheet } from '../../workbook/sheets/settings';
import { askedSchools } from '../forms/asked-schools';
import type { DescribedSheet, Ports } from '../ports';
import { workbookTime } from '../workbook-time';

/** Nothing is written. Without «Настройки» the municipality is blank; without schools there is nobody to ask. */
export function readSchoolForm(ports: Ports): Response<'readSchoolForm'> {
  const { book, texts } = ports;
  const schools = askedSchools(book);
  const { cells } = settingCells(book.read(settingsSheet.title) ?? []);
  const answered = new Set(answeredSheets.map(({ title }) => title));
  return {
    tables: texts()
      .sheets.filter(({ spec }) => answered.has(spec.title))
      .map(formTable),
    schools,
    years: offeredYears(workbookTime(ports).years, cells.get('contextYear')?.text),
    municipality: cells.get('municipality')?.text ?? '',
  };
}

/** A table of the workbook as a form asks it. */
export function formTable({ spec, look }: DescribedSheet): Response<'readSchoolForm'>['tables'][number] {
  const fields = askedColumns(spec).map(({ id, column: { heading, type } }) => ({
    id,
    heading,
    kind: kindOf(type),
    note: look.columns[id]?.note ?? '',
    whole: partOf(spec, id) ?? '',
  }));
  return { title: spec.title, fields };
}

function kindOf(type: ColumnType): SchoolFormField['kind'] {
  return type === 'count' || type === 'yesno' || type === 'link' ? type : 'text';
}

/** The year that the settings name, then those that are likeliest today. */
function offeredYears(likely: readonly string[], setting: string | undefined): string[] {
  const named = readSchoolYear(setting);
  return [...new Set([...(named === undefined ? [] : [schoolYearText(named)]), ...likely])];
}
