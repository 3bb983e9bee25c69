// All that is known of each school, out of the tables and the lists: what recommendations are made of.
import { listWords, schoolKindWords } from '../../catalogue/words';
import { schoolKey } from '../../domain/kernel/school-key';
import type { SchoolYear } from '../../domain/kernel/school-year';
import { comparable } from '../../domain/kernel/text';
import type { ProcedureKind } from '../../domain/lists/records';
import type { ListRules } from '../../domain/lists/rules';
import { SeriesRegister } from '../../domain/lists/series';
import { reaches } from '../../domain/lists/threshold';
import type { Fact, SchoolFacts, ShareFact, ShareIndicator } from '../../domain/recommendations/facts';
import type { Table } from '../read-table';
import type { SheetSpec, TableRow } from '../sheet-spec';
import { contextSheet } from '../sheets/context';
import type { dynamicsSheet, shnorSheet, shnsuSheet } from '../sheets/lists';
import type { schoolsSheet } from '../sheets/schools';
import { staffSheet, supportSheet } from '../sheets/support';
import { type ShareEntry, type ShareRows, shareEntries } from './share-entries';

export interface FactTables extends ShareRows {
  readonly schools: readonly TableRow<typeof schoolsSheet>[];
  readonly support: readonly TableRow<typeof supportSheet>[];
  readonly shnor: readonly TableRow<typeof shnorSheet>[];
  readonly shnsu: readonly TableRow<typeof shnsuSheet>[];
  readonly dynamics: readonly TableRow<typeof dynamicsSheet>[];
}

/** The years that are judged: of results, of the context, and of what schools tell of staff and support. */
export interface FactYears {
  readonly results: SchoolYear;
  readonly context: SchoolYear;
}

type AnyValues = Readonly<Record<string, unknown>>;

/** Facts of every school of «Школы», in their order; of two rows of one school the first counts. */
export function schoolFacts(tables: FactTables, years: FactYears, rules: ListRules): SchoolFacts[] {
  const shares = shareFacts(shareEntries(tables), years, rules);
  const contexts = flagsOf(contextSheet, latest(tables.contexts, years.context));
  const staff = flagsOf(staffSheet, latest(tables.staff, years.context));
  const support = flagsOf(supportSheet, latest(tables.support, years.context));
  const lists = listFacts(tables, years);
  const seen = new Set<string>();
  const schools: SchoolFacts[] = [];
  for (const { values } of tables.schools) {
    const key = schoolKey(values.code);
    if (seen.has(key)) continue;
    seen.add(key);
    const { code, name, municipality, kind } = values;
    const facts: Fact[] = [
      ...(shares.get(key) ?? []),
      ...contexts(key, years.context),
      ...staff(key, years.context),
      ...support(key, years.context),
      ...(lists.get(key) ?? []),
      {
        kind: 'word',
        schoolKey: key,
        year: years.results,
        name: 'вид',
        word: schoolKindWords[kind ?? 'ordinary'],
      },
    ];
    schools.push({ schoolKey: key, code, name, municipality, facts });
  }
  return schools;
}

/** Shares of the judged year of each indicator, with the year before and the whole municipality beside them. */
function shareFacts(
  entries: readonly ShareEntry[],
  years: FactYears,
  rules: ListRules,
): Map<string, ShareFact[]> {
  const yearsOf = new Map<ShareIndicator, Set<SchoolYear>>();
  const byKey = new Map<string, ShareEntry>();
  const overall = new Map<string, { count: number; whole: number }>();
  for (const entry of entries) {
    const known = yearsOf.get(entry.indicator) ?? new Set<SchoolYear>();
    known.add(entry.year);
    yearsOf.set(entry.indicator, known);
    const series = seriesKey(entry, entry.year);
    byKey.set(`${series}\t${entry.schoolKey}`, entry);
    const sum = overall.get(series) ?? { count: 0, whole: 0 };
    sum.count += entry.count;
    sum.whole += entry.whole;
    overall.set(series, sum);
  }
  const facts = new Map<string, ShareFact[]>();
  const counts = countedSeries(rules);
  for (const entry of entries) {
    const known = [...(yearsOf.get(entry.indicator) ?? [])];
    if (entry.year !== judgedYear(entry.indicator, known, years)) continue;
    const earlier = Math.max(0, ...known.filter((year) => year < entry.year));
    const before = byKey.get(`${seriesKey(entry, earlier)}\t${entry.schoolKey}`);
    const isCounted = counts(entry);
    const threshold = thresholdOf(entry.indicator, rules);
    const fact: ShareFact = {
      ...entry,
      kind: 'share',
      ...(isCounted === undefined
        ? {}
        : { low: isCounted && reaches(entry.count, entry.whole, rules.shnor.lowThreshold) }),
      before: before && { count: before.count, whole: before.whole },
      overall: overall.get(seriesKey(entry, entry.year)) ?? entry,
      threshold,
    };
    const own = facts.get(entry.schoolKey);
    if (own === undefined) facts.set(entry.schoolKey, [fact]);
    else own.push(fact);
  }
  return facts;
}

/** Whether the list counts a procedure; undefined for what is none. */
function countedSeries({ shnor }: ListRules): (entry: ShareEntry) => boolean | undefined {
  const register = new SeriesRegister(shnor);
  return ({ indicator, subject, grade, whole }) => {
    const kind = indicator === 'BELOW_MINIMUM_SHARE' ? (grade === 9 ? 'oge' : 'ege') : PROCEDURES[indicator];
    if (kind === undefined) return undefined;
    return register.find(kind, grade, subject) !== undefined && whole >= shnor.minimumParticipants;
  };
}

const PROCEDURES: Readonly<Partial<Record<ShareIndicator, ProcedureKind>>> = {
  VPR_FAIL_SHARE: 'vpr',
  RDR_FAIL_SHARE: 'rdr',
};

function seriesKey({ indicator, subject, grade }: ShareEntry, year: SchoolYear): string {
  return [indicator, comparable(subject), grade, year].join('\t');
}

const OF_RESULTS: ReadonlySet<ShareIndicator> = new Set([
  'VPR_FAIL_SHARE',
  'RDR_FAIL_SHARE',
  'BELOW_MINIMUM_SHARE',
  'HIGH_SCORER_SHARE',
  'JOURNAL_LOWERED_SHARE',
]);

/** Results are of the judged year alone; what schools tell is of the chosen year, or the latest before it. */
function judgedYear(indicator: ShareIndicator, known: readonly SchoolYear[], years: FactYears): SchoolYear {
  if (OF_RESULTS.has(indicator)) return years.results;
  return Math.max(0, ...known.filter((year) => year <= years.context));
}

function thresholdOf(indicator: ShareIndicator, { shnor, shnsu }: ListRules): number | undefined {
  const { registered, migrantLanguage, notAttested, truancy, specialNeeds } = shnsu.thresholds;
  const thresholds: Readonly<Partial<Record<ShareIndicator, number>>> = {
    VPR_FAIL_SHARE: shnor.lowThreshold,
    RDR_FAIL_SHARE: shnor.lowThreshold,
    BELOW_MINIMUM_SHARE: shnor.lowThreshold,
    REGISTERED_SHARE: registered,
    MIGRANT_LANGUAGE_SHARE: migrantLanguage,
    NOT_ATTESTED_SHARE: notAttested,
    TRUANCY_SHARE: truancy,
    SPECIAL_NEEDS_SHARE: specialNeeds,
  };
  return thresholds[indicator];
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
  const status = (list: string, code: string, word: string, year: SchoolYear): void => {
    const base = { schoolKey: schoolKey(code), year };
    add(code, { ...base, kind: 'word', name: `статус ${list}`, word });
    const movement = moved.get(`${list}\t${schoolKey(code)}`)?.movement ?? '';
    add(code, { ...base, kind: 'word', name: `движение ${list}`, word: movement });
  };
  const number = (
    list: string,
    code: string,
    name: string,
    value: number | undefined,
    year: SchoolYear,
  ): void => {
    if (value === undefined) return;
    const before = moved.get(`${list}\t${schoolKey(code)}`)?.before;
    add(code, { kind: 'number', schoolKey: schoolKey(code), year, name, value, before });
  };
  for (const { values } of tables.shnor) {
    if (values.year !== years.results) continue;
    status(listWords.shnor, values.code, values.status, years.results);
    number(listWords.shnor, values.code, 'низких процедур', values.low, years.results);
    number('', values.code, 'учтено процедур', values.usable, years.results);
  }
  for (const { values } of tables.shnsu) {
    if (values.year !== years.context) continue;
    status(listWords.shnsu, values.code, values.status, years.context);
    number(listWords.shnsu, values.code, 'критериев', values.met, years.context);
  }
  return facts;
}

/** The rows of a table that its own checks let through. */
export function usableRows<S extends SheetSpec>(
  table: Table<S>,
  bad: ReadonlySet<number>,
): readonly TableRow<S>[] {
  return bad.size === 0 ? table.rows : table.rows.filter(({ row }) => !bad.has(row));
}
