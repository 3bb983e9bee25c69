// The tables that go to the workbook: rows of ready sheets under the codes of our schools.
import { procedureWords } from '../catalogue/words';
import type { KnownSchool } from '../domain/intake/match-schools';
import { schoolYearText } from '../domain/kernel/school-year';
import { fromText, learnedCodesFromText, newSchoolsFromText } from '../messages/intake/reports';
import type { SheetSpec } from '../workbook/sheet-spec';
import { schoolsSheet } from '../workbook/sheets/schools';
import type { LearnedCodes } from './learned-codes';
import { publicName } from './reading';
import { FORM_TARGETS, targetSheets } from './target-sheets';
import type { LoadedCells, LoadedTable, ReadyItem, SchoolFigures, Target } from './types';

const SCHOOL_TARGETS = ['results', 'graduates', 'comparison', 'schools', ...FORM_TARGETS] as const;

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
  const region = tableOf(item, 'region', item.region, today);
  return [...ofSchools, region].filter(({ rows }) => rows.length > 0);
}

/** The rows of «Школы»: schools that are to be added, and those of ours whose codes the files have taught. */
export function schoolsTables(
  schools: readonly KnownSchool[],
  added: readonly KnownSchool[],
  learned: ReadonlyMap<string, LearnedCodes>,
): LoadedTable[] {
  const taught = schools.filter((school) => learned.has(school.code) && !added.includes(school));
  const columns = SCHOOL_COLUMNS.filter(
    (id) => (id !== 'login' && id !== 'risCode') || [...learned.values()].some((codes) => codes[id] !== ''),
  );
  const rowOf = (school: KnownSchool) => {
    const codes = learned.get(school.code);
    return columns.map((id) => (id === 'login' || id === 'risCode' ? codes?.[id] : undefined) || school[id]);
  };
  return [
    { from: newSchoolsFromText, rows: added.map(rowOf) },
    { from: learnedCodesFromText, rows: taught.map(rowOf) },
  ]
    .filter(({ rows }) => rows.length > 0)
    .map(({ from, rows }) => ({ sheet: schoolsSheet.title, from, common: {}, columns, rows }));
}

const SCHOOL_COLUMNS = ['code', 'name', 'municipality', 'login', 'risCode'] as const;

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
