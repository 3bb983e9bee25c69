// Who is ШНСУ, by hand: the nine criteria, and the index with its lower quarter.
import {
  type Context,
  CRITERIA_FOR_LIST,
  type District,
  isSelected,
  MINIMUM_CHILDREN,
  MINIMUM_CRITERIA,
  MINIMUM_INDICES,
  type Rules,
  SHARE_THRESHOLDS,
  sameSchool,
} from './district';
import { latest, type MovementWord } from './oracle-shnor';

export type ShnsuStatus = 'ШНСУ' | 'не в перечне' | 'недостаточно данных' | 'вне отбора';

export interface ShnsuVerdict {
  readonly code: string;
  readonly status: ShnsuStatus;
  readonly met: number;
  readonly usable: number;
  readonly movement: MovementWord;
  readonly before: { readonly status: ShnsuStatus; readonly met: number } | undefined;
}

export interface JudgedShnsu {
  readonly year: number | undefined;
  readonly verdicts: readonly ShnsuVerdict[];
}

const CRITERIA = SHARE_THRESHOLDS.length + 4;

export function judgeShnsu(district: District, rules: Rules): JudgedShnsu {
  const year = latest(district.contexts);
  const now = judgedAt(district, year, rules);
  const hasBefore = year !== undefined && district.contexts.some((row) => row.year === year - 1);
  const earlier = hasBefore ? judgedAt(district, year - 1, rules) : undefined;
  const verdicts = district.schools.map((school, at): ShnsuVerdict => {
    const verdict = now[at] ?? OUTSIDE;
    const before = isSelected(school) ? earlier?.[at] : undefined;
    return { code: school.code, ...verdict, before, movement: movementOf(before?.status, verdict.status) };
  });
  return { year, verdicts };
}

function movementOf(before: ShnsuStatus | undefined, now: ShnsuStatus): MovementWord {
  if (before === undefined) return '';
  if (now === 'ШНСУ') return before === 'ШНСУ' ? 'осталась' : 'вошла в перечень';
  if (before !== 'ШНСУ') return '';
  return now === 'недостаточно данных' ? 'нет вывода' : 'вышла из перечня';
}

const OUTSIDE = { status: 'вне отбора', met: 0, usable: 0 } as const;
const UNKNOWN = { status: 'недостаточно данных', met: 0, usable: 0 } as const;

function judgedAt({ schools, contexts }: District, year: number | undefined, rules: Rules) {
  const records = schools.map((school) =>
    isSelected(school)
      ? contexts.find((row) => row.year === year && sameSchool(row.code, school.code))
      : undefined,
  );
  const indices = indicesOf(records);
  const enough = indices.filter(
    (index, at) => index !== undefined && usableOf(records[at]) >= MINIMUM_CRITERIA,
  );
  const limit =
    enough.length < MINIMUM_INDICES ? undefined : lowerQuartile(enough.map((index) => index ?? 0));
  return schools.map((school, at): Pick<ShnsuVerdict, 'status' | 'met' | 'usable'> => {
    if (!isSelected(school)) return OUTSIDE;
    const record = records[at];
    if (record === undefined) return UNKNOWN;
    const met = metOf(record);
    const usable = usableOf(record);
    if (rules.shnsu === 'по числу критериев') {
      const status =
        met >= CRITERIA_FOR_LIST
          ? 'ШНСУ'
          : met + CRITERIA - usable < CRITERIA_FOR_LIST
            ? 'не в перечне'
            : 'недостаточно данных';
      return { status, met, usable };
    }
    const index = indices[at];
    if (index === undefined || limit === undefined || usable < MINIMUM_CRITERIA) {
      return { status: 'недостаточно данных', met, usable };
    }
    return { status: index <= limit + 1e-9 ? 'ШНСУ' : 'не в перечне', met, usable };
  });
}

/** Pupils of a group; undefined where its share cannot be told. */
function groupOf({ pupils, groups }: Context, at: number): number | undefined {
  const group = groups[at];
  return pupils === undefined || pupils === 0 || group === undefined || group > pupils ? undefined : group;
}

function usableOf(record: Context | undefined): number {
  if (record === undefined) return 0;
  const shares = SHARE_THRESHOLDS.filter((_, at) => groupOf(record, at) !== undefined).length;
  return shares + record.signs.filter((sign) => sign !== undefined).length;
}

function metOf(record: Context): number {
  const shares = SHARE_THRESHOLDS.filter((threshold, at) => {
    const group = groupOf(record, at) ?? 0;
    return group >= MINIMUM_CHILDREN && 100 * group >= threshold * (record.pupils ?? 0);
  }).length;
  return shares + record.signs.filter((sign) => sign === true).length;
}

/** 100 · (1 − mean): shares between the least and the greatest of the list, «да» is 1; the same everywhere is left out. */
function indicesOf(records: readonly (Context | undefined)[]): (number | undefined)[] {
  const shareOf = (record: Context | undefined, at: number): number | undefined => {
    const group = record === undefined ? undefined : groupOf(record, at);
    return group === undefined ? undefined : group / (record?.pupils ?? 1);
  };
  const withData = records.filter((record) => usableOf(record) > 0).length;
  return records.map((record) => {
    if (record === undefined || withData < 2) return undefined;
    const values: number[] = record.signs.flatMap((sign) => (sign === undefined ? [] : [sign ? 1 : 0]));
    SHARE_THRESHOLDS.forEach((_, at) => {
      const all = records.flatMap((other) => shareOf(other, at) ?? []);
      const own = shareOf(record, at);
      const [low, high] = [Math.min(...all), Math.max(...all)];
      if (own !== undefined && high - low > 1e-9) values.push((own - low) / (high - low));
    });
    return values.length === 0
      ? undefined
      : 100 * (1 - values.reduce((total, value) => total + value, 0) / values.length);
  });
}

/** Type 7. */
function lowerQuartile(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) / 4;
  const [below = 0, above = below] = [sorted[Math.floor(place)], sorted[Math.floor(place) + 1]];
  return below + (place - Math.floor(place)) * (above - below);
}
