// Schools as documents tell of them: verdicts, shares and answers, with the totals of the municipality beside them.
import { listWords, movementWords, noWord, yesWord } from '../../catalogue/words';
import type { ReportData, ReportSchool, Verdict } from '../../contract/report-data';
import type { ListId } from '../../contract/requests';
import type { ListRow, ListState } from '../../contract/responses';
import { schoolKey } from '../../domain/kernel/school-key';
import type { Fact } from '../../domain/recommendations/facts';
import type { TableRow } from '../../workbook/sheet-spec';
import { source } from '../../workbook/sheets/columns';
import type { dynamicsSheet } from '../../workbook/sheets/lists';
import { movementKey } from '../lists/list-sheets';

import type { MeasuredWorkbook } from '../recommendations/measured-workbook';
import { earlierShare, SeriesList } from './report-series';

type Dynamics = readonly TableRow<typeof dynamicsSheet>[];

const GONE: readonly string[] = [movementWords.outside, movementWords.reorganised];

/** Rows of «Динамика» about schools that no verdict is about, in their order. */
export function goneSchools(dynamics: Dynamics, list: ListId): { name: string; movement: string }[] {
  return dynamics
    .filter(({ values }) => values.list === listWords[list] && GONE.includes(values.movement))
    .map(({ values: { code, name, movement } }) => ({ name: name === '' ? code : name, movement }));
}

/** Every school of «Школы» in their order, and the series that their shares belong to. */
export function reportSchools(
  { measures, facts, tables }: MeasuredWorkbook,
  states: readonly ListState[],
): Pick<ReportData, 'series' | 'schools'> {
  const { dynamics } = tables;
  const series = new SeriesList(measures.schools);
  const measured = new Map(measures.schools.map((school) => [school.schoolKey, school]));
  const earlier = new Map(
    dynamics.map(({ values }) => [movementKey(values.list, schoolKey(values.code)), values]),
  );
  const [shnor = new Map(), shnsu = new Map()] = states.map(({ id, rows }) => {
    const entries = rows.map((row): [string, Verdict] => {
      const key = schoolKey(row.code);
      return [key, verdict(row, earlier.get(movementKey(listWords[id], key)))];
    });
    return new Map(entries);
  });
  const schools = facts.map(
    ({ schoolKey: key, code, name, municipality, facts: own }): ReportSchool => ({
      outside: measured.get(key)?.outside ?? false,
      code,
      name,
      municipality,
      shnor: shnor.get(key) ?? null,
      shnsu: shnsu.get(key) ?? null,
      shares: (measured.get(key)?.measures ?? []).flatMap((measure) => series.take(measure)),
      earlier: (measured.get(key)?.earlier ?? []).flatMap(earlierShare),
      answers: own.flatMap(answerOf),
    }),
  );
  return { series: series.all, schools };
}

function verdict(row: ListRow, before: Dynamics[number]['values'] | undefined): Verdict {
  const { status, reached, usable, reasons, borderline, byAccreditation, movement, regionDifference } = row;
  const { needsDecision, decision } = row;
  return {
    status,
    reached,
    usable,
    reasons: [...reasons],
    borderline,
    byAccreditation,
    movement,
    previousStatus: before?.previous ?? '',
    previousReached: before?.before ?? null,
    regionDifference,
    needsDecision,
    decision,
  };
}

/** «да», «нет» or a text; where a row came from is no answer. */
function answerOf(fact: Fact): ReportSchool['answers'] {
  if (fact.kind === 'flag' && fact.value !== undefined) {
    return [{ heading: fact.heading, text: fact.value ? yesWord : noWord }];
  }
  const isText = fact.kind === 'text' && fact.text !== '' && fact.heading !== source.heading;
  return isText ? [{ heading: fact.heading, text: fact.text }] : [];
}
