// The tables that go to the workbook: rows of ready sheets under the codes of our schools.
import { procedureWords } from '../catalogue/words';
import { schoolYearText } from '../domain/kernel/school-year';
import { fromText, newSchoolsFromText } from '../messages/intake/reports';
import type { SheetSpec } from '../workbook/sheet-spec';
import { schoolsSheet } from '../workbook/sheets/schools';
import { publicName } from './reading';
import { newCode } from './school-questions';
import { FORM_TARGETS, targetSheets } from './target-sheets';
import type { LoadedCells, LoadedTable, ReadyItem, SchoolFigures, SchoolQuestion, Target } from './types';

const SCHOOL_TARGETS = ['results', 'graduates', 'comparison', ...FORM_TARGETS] as const;

/** The tables of one item, one a sheet; `codeOf` is undefined for a school whose rows are not sent. */
export function tablesOf(
  item: ReadyItem,
  codeOf: (school: SchoolFigures) => string | undefined,
  today: string,
): LoadedTable[] {
  const ofSchools = SCHOOL_TARGETS.map((target) => {
    const rows = item.schools.flatMap((school) => {
      const code = codeOf(school);
      const cells = school.cells[target];
      return code === undefined || cells === undefined ? [] : [{ code, ...cells }];
    });
    return tableOf(item, target, rows, today);
  });
  const region = tableOf(item, 'region', item.region === undefined ? [] : [item.region], today);
  return [...ofSchools, region].filter(({ rows }) => rows.length > 0);
}

/** The rows of «Школы» for schools that are to be added. */
export function newSchoolsTable(added: readonly SchoolQuestion[]): LoadedTable[] {
  if (added.length === 0) return [];
  const rows = added.map(({ code, name, municipality }) => [newCode(code), name, municipality]);
  const { title } = schoolsSheet;
  return [
    { sheet: title, from: newSchoolsFromText, common: {}, columns: ['code', 'name', 'municipality'], rows },
  ];
}

function tableOf(item: ReadyItem, target: Target, rows: readonly LoadedCells[], today: string): LoadedTable {
  const spec = targetSheets[target];
  const columns = Object.keys(spec.columns).filter((id) => rows.some((row) => id in row));
  return {
    sheet: spec.title,
    from: fromText(publicName(item.file), publicName(item.sheet)),
    common: commonCells(item, spec, today),
    columns,
    rows: rows.map((row) => columns.map((id) => row[id] ?? '')),
  };
}

/** The facts and the provenance, as far as the sheet has columns for them. */
function commonCells({ facts, source, asOf }: ReadyItem, { columns }: SheetSpec, today: string): LoadedCells {
  const cells: LoadedCells = {
    ...(facts === undefined
      ? {}
      : {
          year: schoolYearText(facts.year),
          procedure: procedureWords[facts.procedure],
          grade: facts.grade,
          subject: facts.subject,
        }),
    source,
    asOf: asOf === '' ? today : asOf,
  };
  return Object.fromEntries(Object.entries(cells).filter(([id]) => id in columns));
}
