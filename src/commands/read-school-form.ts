// What the dialog «Форма для школ» opens with: the tables that schools fill, the schools, the years.
import type { Response, SchoolFormField } from '../contract/responses';
import { isPersonalText } from '../domain/personal-text';
import { readSchoolYear, schoolYearText } from '../domain/school-year';
import { askedColumns, partOf } from '../workbook/asked-columns';
import { settingCells } from '../workbook/read-settings';
import type { ColumnType } from '../workbook/sheet-spec';
import { answeredSheets } from '../workbook/sheets/forms';
import { schoolsSheet } from '../workbook/sheets/schools';
import { settingsSheet } from '../workbook/sheets/settings';
import { CommandFailure } from './command-failure';
import type { DescribedSheet, Ports } from './ports';
import { neededTable } from './reading';

/** The month, from 1, in which a school year begins. */
const SEPTEMBER = 9;

/** Nothing is written. Without «Настройки» the municipality is blank; without schools there is nobody to ask. */
export function readSchoolForm({ book, clock, texts }: Ports): Response<'readSchoolForm'> {
  const schools = neededTable(book, schoolsSheet).rows.map(({ values: { code, name, municipality } }) => ({
    code,
    // A form goes to every school: a person's name in place of a school's must not travel with it.
    name: isPersonalText(name) ? '' : name,
    municipality,
  }));
  if (schools.length === 0) throw new CommandFailure({ code: 'NO_SCHOOLS' });
  const { cells } = settingCells(book.read(settingsSheet.title) ?? []);
  const answered = new Set(answeredSheets.map(({ title }) => title));
  return {
    tables: texts()
      .sheets.filter(({ spec }) => answered.has(spec.title))
      .map(formTable),
    schools,
    years: yearsOnOffer(clock().date, cells.get('contextYear')?.text),
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

/** The year that the settings name, the one that goes on at `today` («22.11.2026»), its neighbours. */
function yearsOnOffer(today: string, setting: string | undefined): string[] {
  const [, month = 0, year = 0] = today.split('.').map(Number);
  const current = month >= SEPTEMBER ? year + 1 : year;
  const named = readSchoolYear(setting);
  const years = [...(named === undefined ? [] : [named]), current, current - 1, current + 1];
  return [...new Set(years)].map(schoolYearText);
}
