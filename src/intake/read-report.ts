// Reports with a head, Ф3, Ф1 and the comparison: they say themselves what they are of, but for an uncertain year.
import { readIndividualResults } from '../domain/intake/individual-results';
import type { ReportLayout } from '../domain/intake/layouts';
import type { Recognised } from '../domain/intake/recognise';
import { aboutText, reportName } from '../messages/intake/reports';
import type { Figures } from './figures';
import { comparisonFigures } from './read-comparison';
import { minimumPairs, pupilFigures } from './read-pupils';
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
  const asked = head.isYearUncertain ? (['year'] as const) : [];
  const given = head.isYearUncertain && year !== undefined ? { year } : {};
  if (year === undefined) {
    const about = aboutText({ procedure, grade, subject });
    return { kind: 'asks', report: reportName(layout), about, asked, missing: asked, given, years };
  }
  const facts = { procedure, year, grade, subject };
  return readyReading(sheet, figuresOf(sheet, recognised), {
    layout,
    facts,
    asOf: head.date ?? '',
    asked,
    given,
  });
}

function figuresOf(sheet: FileSheet, recognised: Recognised<ReportLayout>): Figures {
  switch (recognised.layout) {
    case 'mark-statistics':
      return statisticsFigures(sheet, recognised);
    case 'individual-results':
      return pupilFigures(
        readIndividualResults(sheet.rows, recognised, { minimumPairs }),
        recognised.head.procedure === 'vpr',
      );
    case 'journal-columns':
    case 'journal-rows':
      return comparisonFigures(sheet, recognised);
  }
}
