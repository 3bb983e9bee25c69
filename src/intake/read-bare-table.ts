// Tables of pupils without a head: the protocol and the regional exports; a person says what they are of.
import type { BareLayout } from '../domain/intake/layouts';
import type { KnownSchool } from '../domain/intake/match-schools';
import { readProtocol } from '../domain/intake/protocol';
import { type PupilResults, tasksMaximum } from '../domain/intake/pupil-table';
import type { Recognised } from '../domain/intake/recognise';
import { readRegionalExport } from '../domain/intake/regional-exports';
import { aboutText, reportName } from '../messages/intake/reports';
import { isAnswered } from './is-answered';
import { contestedOf, minimumPairs, pupilFigures, suggestedTotals } from './read-pupils';
import type { Reading } from './reading';
import { readyReading } from './ready';
import { suggestedFacts } from './suggest-facts';
import type { AskedField, FileSheet, Given } from './types';

/** `schools` are ours: the school of a protocol is one of them. */
export function readBareTable(
  sheet: FileSheet,
  recognised: Recognised<BareLayout>,
  said: Given,
  schools: readonly KnownSchool[],
): Reading {
  const { layout } = recognised;
  const inHeadings = tasksMaximum(recognised.table.tasks);
  const unanswered = { minimumPairs, maximum: said.maximum, scale: undefined, totals: undefined };
  const contested = contestedOf(resultsOf(sheet, recognised, unanswered));
  const asked: AskedField[] = [
    ...(['procedure', 'year', 'grade', 'subject'] as const),
    ...(inHeadings === undefined ? (['maximum'] as const) : []),
    'scale',
    ...(layout === 'protocol' ? (['school'] as const) : []),
    ...(contested === undefined ? [] : (['totals'] as const)),
  ];
  const { procedure, year, grade, subject, scale, maximum = inHeadings } = said;
  const school = schools.find(({ code }) => code === said.school);
  const missing = asked.filter((field) => !isAnswered(field, said, { maximum, school }));
  const suggested = suggestedFacts(layout, sheet, said);
  const given = { ...suggested, ...(contested === undefined ? {} : suggestedTotals), ...said };
  if (
    missing.length > 0 ||
    procedure === undefined ||
    year === undefined ||
    grade === undefined ||
    subject === undefined
  ) {
    return {
      kind: 'asks',
      report: reportName(layout),
      about: aboutText(said),
      asked,
      missing,
      given,
      ...(contested === undefined ? {} : { contested }),
    };
  }
  const rules = { minimumPairs, maximum, scale: scale === 'none' ? undefined : scale, totals: said.totals };
  const read = resultsOf(sheet, recognised, rules);
  const named = school === undefined ? read : ofSchool(read, school);
  const facts = { procedure, year, grade, subject: subject.trim() };
  return readyReading(sheet, pupilFigures(named, procedure === 'vpr'), {
    layout,
    facts,
    asOf: '',
    asked,
    given,
    contested,
  });
}

function resultsOf(
  { rows }: FileSheet,
  recognised: Recognised<BareLayout>,
  rules: Parameters<typeof readProtocol>[2],
): PupilResults {
  return recognised.layout === 'protocol'
    ? readProtocol(rows, recognised, rules)
    : readRegionalExport(rows, recognised, rules);
}

function ofSchool({ schools, problems, contested }: PupilResults, { code, name }: KnownSchool): PupilResults {
  return {
    schools: schools.map((one) => ({ ...one, group: { kind: 'school', code, name } })),
    problems,
    contested,
  };
}
