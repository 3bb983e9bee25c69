// Reports with a head, Ф3, Ф1 and the comparison: they say themselves what they are of, but for an uncertain year.

import type { UnreadFact } from '../domain/intake/head';
import { readIndividualResults } from '../domain/intake/individual-results';
import type { ReportLayout } from '../domain/intake/layouts';
import type { Contested } from '../domain/intake/pupil-table';
import type { Recognised } from '../domain/intake/recognise';
import { cellText } from '../domain/intake/sheet-rows';
import { intakeNotes } from '../messages/intake/notes';
import { headFactName } from '../messages/intake/refusals';
import { aboutText, reportName } from '../messages/intake/reports';
import { cellAddress } from '../workbook/address';
import type { Figures } from './figures';
import { isAnswered } from './is-answered';
import { comparisonFigures } from './read-comparison';
import { contestedOf, minimumPairs, pupilFigures, suggestedTotals } from './read-pupils';
import { statisticsFigures } from './read-statistics';
import type { Reading } from './reading';
import { readyReading } from './ready';
import { factsInText } from './suggest-facts';
import type { FileSheet, Given } from './types';

const HEAD_FIELDS = ['procedure', 'year', 'grade', 'subject'] as const;

export function readReport(sheet: FileSheet, recognised: Recognised<ReportLayout>, said: Given): Reading {
  const { layout, head } = recognised;
  const { schoolYear } = head;
  // A report of autumn is of the year that begins or, on the programme before, of the one that has ended.
  const years = head.isYearUncertain && schoolYear !== undefined ? [schoolYear, schoolYear + 1] : undefined;
  const inHead = { ...head, year: years === undefined ? schoolYear : undefined };
  const { figures, contested } = figuresOf(sheet, recognised, said);
  const askedOfHead = HEAD_FIELDS.filter((field) => inHead[field] === undefined);
  const asked = [...askedOfHead, ...(contested === undefined ? [] : (['totals'] as const))];
  const answers: Given = Object.fromEntries(
    asked.flatMap((field) => {
      const isPossible = field !== 'year' || years === undefined || years.some((year) => year === said.year);
      return isPossible && isAnswered(field, said) ? [[field, said[field]]] : [];
    }),
  );
  const { procedure, year, grade, subject } = { ...answers, ...known(inHead) };
  const missing = asked.filter((field) => answers[field] === undefined);
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
      about: aboutText({ procedure, grade, subject, year }),
      asked,
      missing,
      given: {
        ...suggestedOf(sheet, recognised, askedOfHead, years),
        ...(contested === undefined ? {} : suggestedTotals),
        ...answers,
      },
      ...(years === undefined ? {} : { years }),
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

type HeadFacts = Pick<Given, (typeof HEAD_FIELDS)[number]>;

function known(facts: { readonly [F in keyof HeadFacts]: HeadFacts[F] | undefined }): HeadFacts {
  return Object.fromEntries(
    HEAD_FIELDS.flatMap((field) => (facts[field] === undefined ? [] : [[field, facts[field]]])),
  );
}

/** What the rows above the table and the names say of the facts that are asked; years are offered as a choice. */
function suggestedOf(
  { rows, sheet, file, isPart }: FileSheet,
  { table }: Recognised<ReportLayout>,
  asked: readonly (keyof HeadFacts)[],
  years: readonly number[] | undefined,
): HeadFacts {
  const above = rows.slice(0, table.headingRow).flatMap((row) => row.map(cellText));
  const facts = factsInText([...above, ...(isPart === true ? [] : [sheet, file])].join(' | '));
  return Object.fromEntries(
    asked.flatMap((field) =>
      facts[field] === undefined || (field === 'year' && years !== undefined) ? [] : [[field, facts[field]]],
    ),
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
  const isVpr = (recognised.head.procedure ?? said.procedure) === 'vpr';
  switch (recognised.layout) {
    case 'mark-statistics':
      return { figures: statisticsFigures(sheet, recognised), contested: undefined };
    case 'individual-results': {
      const rules = { minimumPairs, totals: said.totals };
      const results = readIndividualResults(sheet.rows, recognised, rules);
      const figures = pupilFigures(results, isVpr);
      return { figures, contested: contestedOf(results) };
    }
    case 'journal-columns':
    case 'journal-rows':
      return { figures: comparisonFigures(sheet, recognised, isVpr), contested: undefined };
  }
}
