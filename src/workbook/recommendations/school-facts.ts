// All that is known of each school, out of its measures, the tables and the lists: what recommendations are made of.
import { accreditationWords, type ListName, listWords, schoolKindWords } from '../../catalogue/words';
import { schoolKey } from '../../domain/kernel/school-key';
import type { SchoolYear } from '../../domain/kernel/school-year';
import type { Measure } from '../../domain/measures/measure';
import type { Measures } from '../../domain/measures/read-measures';
import { seriesKey, type Total, totalsOf } from '../../domain/measures/totals';
import type { Fact, SchoolFacts, ShareFact } from '../../domain/recommendations/facts';
import type { NumberName } from '../../domain/recommendations/template-words';
import { effectiveMovement, effectiveStatus } from '../lists/decisions';
import { cellPlace } from '../measures/cell-place';
import type { SheetSpec, TableRow } from '../sheet-spec';
import { contextSheet } from '../sheets/context';
import type { dynamicsSheet, shnorSheet, shnsuSheet } from '../sheets/lists';
import type { schoolsSheet } from '../sheets/schools';
import { staffSheet, supportSheet } from '../sheets/support';

/** Rows that may be used, of each table whose words are facts. */
export interface FactTables {
  readonly schools: readonly TableRow<typeof schoolsSheet>[];
  readonly contexts: readonly TableRow<typeof contextSheet>[];
  readonly staff: readonly TableRow<typeof staffSheet>[];
  readonly support: readonly TableRow<typeof supportSheet>[];
  readonly shnor: readonly TableRow<typeof shnorSheet>[];
  readonly shnsu: readonly TableRow<typeof shnsuSheet>[];
  readonly dynamics: readonly TableRow<typeof dynamicsSheet>[];
}

/** The years that are judged: of results, of the context, and of what schools tell of staff and support. */
interface FactYears {
  readonly results: SchoolYear;
  readonly context: SchoolYear;
}

type AnyValues = Readonly<Record<string, unknown>>;

/** Facts of every school that is measured, in their order; of two rows of one school the first counts. */
export function schoolFacts(measures: Measures, tables: FactTables): SchoolFacts[] {
  const years: FactYears = { results: measures.resultYear, context: measures.contextYear };
  const totals = totalsOf(measures.schools);
  const contexts = flagsOf(contextSheet, latest(tables.contexts, years.context));
  const staff = flagsOf(staffSheet, latest(tables.staff, years.context));
  const support = flagsOf(supportSheet, latest(tables.support, years.context));
  const lists = listFacts(tables, years);
  const own = new Map(measures.schools.map((school) => [school.schoolKey, school]));
  const seen = new Set<string>();
  const schools: SchoolFacts[] = [];
  for (const { values } of tables.schools) {
    const key = schoolKey(values.code);
    if (seen.has(key)) continue;
    seen.add(key);
    const { code, name, municipality, kind } = values;
    const facts: Fact[] = [
      ...(own.get(key)?.measures ?? []).flatMap((measure) => shareFact(measure, totals)),
      ...contexts(key, years.context),
      ...staff(key, years.context),
      ...support(key, years.context),
      ...(lists.get(key) ?? []),
      {
        kind: 'word',
        schoolKey: key,
        year: years.results,
        name: 'kind',
        word: schoolKindWords[kind ?? 'ordinary'],
      },
    ];
    schools.push({
      schoolKey: key,
      code,
      name,
      municipality,
      outside: own.get(key)?.outside ?? false,
      facts,
    });
  }
  return schools;
}

/** None for numbers that cannot be: they are no share of anything. */
function shareFact(measure: Measure, totals: ReadonlyMap<string, Total>): ShareFact[] {
  const { years, grades, standing, count, whole, countCells, wholeCells } = measure;
  const [year] = years;
  if (year === undefined || standing === 'impossible' || whole <= 0) return [];
  const { indicator, procedure, subject, people, enough, threshold, before } = measure;
  const total = totals.get(seriesKey(measure));
  const [grade = 0, another] = grades;
  return [
    {
      kind: 'share',
      schoolKey: measure.schoolKey,
      year,
      years,
      indicator,
      procedure,
      subject,
      grade: another === undefined ? grade : 0,
      grades,
      count,
      whole,
      people,
      enough,
      before,
      overall: total ?? { count: 0, whole: 0, answered: 0, schools: 0 },
      threshold,
      standing,
      countAt: countCells.map(cellPlace),
      wholeAt: wholeCells.map(cellPlace),
    },
  ];
}

/** Rows of the chosen year, or of the latest before it, by school. */
function latest<S extends SheetSpec>(
  rows: readonly TableRow<S>[],
  chosen: SchoolYear,
): ReadonlyMap<string, AnyValues> {
  const years = rows.map(({ values }) => Number((values as AnyValues).year)).filter((year) => year <= chosen);
  const year = Math.max(0, ...years);
  const byKey = new Map<string, AnyValues>();
  for (const { values } of rows) {
    const any = values as AnyValues;
    const key = schoolKey(String(any.code));
    if (any.year === year && !byKey.has(key)) byKey.set(key, any);
  }
  return byKey;
}

/** Yes/no and text columns of a table as facts, blanks too: a school that said nothing has said nothing. */
function flagsOf(
  spec: SheetSpec,
  rows: ReadonlyMap<string, AnyValues>,
): (key: string, year: SchoolYear) => Fact[] {
  const columns = Object.entries(spec.columns).filter(
    ([, { type, technical }]) =>
      technical !== true && (type === 'yesno' || type === 'text' || type === 'link'),
  );
  return (key, year) =>
    columns.map(([id, { heading, type }]): Fact => {
      const value = rows.get(key)?.[id];
      return type === 'yesno'
        ? { kind: 'flag', schoolKey: key, year, heading, value: value as boolean | undefined }
        : { kind: 'text', schoolKey: key, year, heading, text: String(value ?? '') };
    });
}

/** What the lists say, when they have been formed for the judged years. */
function listFacts(tables: FactTables, years: FactYears): Map<string, Fact[]> {
  const facts = new Map<string, Fact[]>();
  const add = (code: string, ...more: readonly Fact[]): void => {
    const key = schoolKey(code);
    facts.set(key, [...(facts.get(key) ?? []), ...more]);
  };
  const moved = new Map(
    tables.dynamics.map(({ values }) => [`${values.list}\t${schoolKey(values.code)}`, values]),
  );
  const moveOf = (list: ListName, code: string) => moved.get(`${listWords[list]}\t${schoolKey(code)}`);
  const status = (list: ListName, code: string, word: string, year: SchoolYear): void => {
    const base = { schoolKey: schoolKey(code), year };
    add(code, { ...base, kind: 'word', name: `${list}Status`, word });
    const movement = effectiveMovement(moveOf(list, code)?.movement ?? '', word);
    add(code, { ...base, kind: 'word', name: `${list}Movement`, word: movement });
  };
  const number = (
    list: ListName | undefined,
    code: string,
    name: NumberName,
    value: number | undefined,
    year: SchoolYear,
  ): void => {
    if (value === undefined) return;
    const before = list === undefined ? undefined : moveOf(list, code)?.before;
    add(code, { kind: 'number', schoolKey: schoolKey(code), year, name, value, before });
  };
  for (const { values } of tables.shnor) {
    if (values.year !== years.results) continue;
    status('shnor', values.code, effectiveStatus(values.status, values.decision), years.results);
    // Where only the accreditation is the ground, no text says «низких результатов 0 из 9» of it.
    if (!values.reasons.includes(accreditationWords.listed)) {
      number('shnor', values.code, 'low', values.low, years.results);
    }
    number(undefined, values.code, 'usable', values.usable, years.results);
  }
  for (const { values } of tables.shnsu) {
    if (values.year !== years.context) continue;
    status('shnsu', values.code, values.status, years.context);
    number('shnsu', values.code, 'criteria', values.met, years.context);
  }
  return facts;
}
