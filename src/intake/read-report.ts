// Reports with a head, Ф3, Ф1 and the comparison: they say themselves what they are of, but for an uncertain year.

import type { UnreadFact } from '../domain/intake/head';
import { readIndividualResults } from '../domain/intake/individual-results';
import type { ReportLayout } from '../domain/intake/layouts';
import type { Contested } from '../domain/intake/pupil-table';
import type { Recognised } from '../domain/intake/recognise';
import { intakeNotes } from '../messages/intake/notes';
import { headFactName } from '../messages/intake/refusals';
import { aboutText, reportName } from '../messages/intake/reports';
import { cellAddress } from '../workbook/address';
import type { Figures } from './figures';
import { comparisonFigures } from './read-comparison';
import { contestedOf, minimumPairs, pupilFigures, suggestedTotals } from './read-pupils';
import { statisticsFigures } from './read-statistics';
import type { Reading } from './reading';
import { readyReading } from './ready';
import type { FileSheet, Given } from './types';

export function readReport(sheet: FileSheet, recognised: Recognised<ReportLayout>, said: Given): Reading {
  const { layout, head } = recognised;
  const { procedure, grade, subject } = head;
  // A report of autumn is of the year that begins or, on the programme before, of the one that has ended.
  const years = head.isYearUncertain ? [head.schoolYear, head.schoolYear + 1] : [head.schoolYear];
  const year = years.length === 1 ? years[0] : years.find((one) => one === said.year);
  const { figures, contested } = figuresOf(sheet, recognised, said);
  const asked = [
    ...(head.isYearUncertain ? (['year'] as const) : []),
    ...(contested === undefined ? [] : (['totals'] as const)),
  ];
  const answers = {
    ...(head.isYearUncertain && year !== undefined ? { year } : {}),
    ...(contested !== undefined && said.totals !== undefined ? { totals: said.totals } : {}),
  };
  const missing = asked.filter((field) => answers[field] === undefined);
  if (year === undefined || missing.length > 0) {
    return {
      kind: 'asks',
      report: reportName(layout),
      about: aboutText({ procedure, grade, subject }),
      asked,
      missing,
      given: { ...(contested === undefined ? {} : suggestedTotals), ...answers },
      ...(head.isYearUncertain ? { years } : {}),
      ...(contested === undefined ? {} : { contested }),
    };
  }
  const notes = [...head.unread.map(unreadNote), ...figures.notes];
  return readyReading(
    sheet,
    { ...figures, notes },
    {
      layout,
      facts: { procedure, year, grade, subject },
      asOf: head.date ?? '',
      asked,
      given: answers,
      contested,
    },
  );
}

function unreadNote({ fact, row, column }: UnreadFact): Figures['notes'][number] {
  return { agrees: false, text: intakeNotes.unreadFact(headFactName(fact), cellAddress({ row, column })) };
}

function figuresOf(
  sheet: FileSheet,
  recognised: Recognised<ReportLayout>,
  said: Given,
): { readonly figures: Figures; readonly contested: Contested | undefined } {
  switch (recognised.layout) {
    case 'mark-statistics':
      return { figures: statisticsFigures(sheet, recognised), contested: undefined };
    case 'individual-results': {
      const rules = { minimumPairs, totals: said.totals };
      const results = readIndividualResults(sheet.rows, recognised, rules);
      const figures = pupilFigures(results, recognised.head.procedure === 'vpr');
      return { figures, contested: contestedOf(results) };
    }
    case 'journal-columns':
    case 'journal-rows':
      return { figures: comparisonFigures(sheet, recognised), contested: undefined };
  }
}
