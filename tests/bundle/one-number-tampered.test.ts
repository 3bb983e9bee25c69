// The checks see what they are there to see: a finished district in which one thing is changed is no longer in order.
import { describe, expect, test } from 'vitest';
import type { ReportData } from '../../src/contract/report-data';
import { faultsOf } from './one-number/check';
import { PRESET } from './one-number/district';
import { type Finished, finish } from './one-number/finished';
import { kinds } from './one-number/kinds';
import { type Paper, papersOf } from './one-number/papers';

const district = kinds.find(({ name }) => name === 'четыре года');
if (district === undefined) throw new Error('no district of four years');
const whole = finish(district, PRESET);

/** The first number that the pattern finds becomes one more. */
function oneMore(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => found.replace(/\d+/, (number) => String(Number(number) + 1)));
}

function withPapers(change: (paper: Paper) => Paper): Finished {
  return { ...whole, papers: whole.papers.map(change) };
}

/** A change of the cells under a heading in every table of one document. */
function withCells(id: string, heading: RegExp, pattern: RegExp): Finished {
  return withPapers((paper) =>
    paper.id !== id
      ? paper
      : {
          ...paper,
          tables: paper.tables.map((table) => ({
            ...table,
            rows: table.rows.map((cells) =>
              cells.map((cell, at) =>
                heading.test(table.headings[at] ?? '') ? oneMore(cell, pattern) : cell,
              ),
            ),
          })),
        },
  );
}

function withTexts(id: string, pattern: RegExp): Finished {
  return withPapers((paper) =>
    paper.id === id ? { ...paper, texts: paper.texts.map((text) => oneMore(text, pattern)) } : paper,
  );
}

function withRecommendations(pattern: RegExp): Finished {
  return {
    ...whole,
    recommendations: whole.recommendations.map((row) => ({
      ...row,
      Текст: oneMore(String(row.Текст), pattern),
    })),
  };
}

function withRows(list: 'shnor' | 'shnsu' | 'dynamics', heading: string, pattern: RegExp): Finished {
  const rows = whole[list].map((row) => ({ ...row, [heading]: oneMore(String(row[heading]), pattern) }));
  return { ...whole, [list]: rows };
}

/** Documents made anew of data in which one thing is changed. */
function withData(change: (data: ReportData) => void): Finished {
  const data = structuredClone(whole.data);
  change(data);
  return { ...whole, data, papers: papersOf(data) };
}

test('nothing changed: nothing to see', () => {
  expect(faultsOf(whole)).toEqual([]);
});

describe('one more is seen', () => {
  const NUMBER = /\d+/;
  const COUNT = /\d+(?= из )|\(\d+(?=.из)/;
  test.each<readonly [string, Finished]>([
    ['in a count of a reason', withRows('shnor', 'Причины', COUNT)],
    ['in the low procedures of a list', withRows('shnor', 'Процедур с низкими результатами', NUMBER)],
    ['in the usable ones', withRows('shnor', 'Процедур учтено', NUMBER)],
    ['in what a school had before', withRows('dynamics', 'Было', NUMBER)],
    ['in the criteria met', withRows('shnsu', 'Критериев выполнено', NUMBER)],
    ['in a school’s share on its card', withCells('card', /^Школа$/, /\(\d+/)],
    ['in the municipality’s share on a card', withCells('card', /^Муниципалитет$/, NUMBER)],
    ['in a share of the year before on a card', withCells('card', /^\d{4}\/\d{4}/, NUMBER)],
    ['in the number of schools with data', withCells('note', /^Школ с данными$/, NUMBER)],
    ['in that of schools judged', withCells('note', /^из них учтено$/, NUMBER)],
    ['in that of schools at the threshold', withCells('note', /^Школ с долей не ниже порога$/, NUMBER)],
    ['in that of schools that meet a criterion', withCells('note', /^Школ, где критерий выполнен$/, NUMBER)],
    ['in a total of справка', withCells('note', /^Доля «2»/, /\(\d+/)],
    ['in a total of the context', withCells('note', /^Доля$/, /\(\d+/)],
    ['in the year before in справка', withCells('note', /^\d{4}\/\d{4}/, NUMBER)],
    ['in the schools of a status', withCells('note', /^Школ$/, NUMBER)],
    ['in the share of a status', withCells('public', /^Доля от числа школ$/, /\(\d+/)],
    ['in «X из Y» of a listed school', withCells('note', /^Низких результатов из учтённых/, NUMBER)],
    ['in the movement of a list', withCells('note', /^ШНОР: \d{4}/, NUMBER)],
    ['in what one page says of a list', withCells('page', /^ШНОР$/, /\(\d+|^\d+/)],
    ['in the schools of one page', withTexts('page', /в.\d+(?=.школ)/)],
    ['in the totals of one page', withTexts('page', /\(\d+(?=.из)/)],
    ['in the total of the site', withCells('public', /^Участников/, /^\d+$/)],
    ['in the letter', withTexts('letter', /входит.\d+/)],
    ['in the conclusions of справка', withTexts('note', /в группу риска —.\d+/)],
    ['in the count of a recommendation', withRecommendations(/\d+(?=.из.\d+.(?:участник|выпускник))/)],
    ['in what the command answered', { ...whole, summary: oneMore(whole.summary, /ШНОР — \d+/) }],
  ])('%s', (_, changed) => {
    expect(faultsOf(changed)).not.toEqual([]);
  });
});

describe('another standing is seen', () => {
  test.each<readonly [string, (data: ReportData) => void]>([
    [
      'a low procedure that no longer is',
      ({ schools }) => {
        for (const share of schools.flatMap(({ shares }) => shares)) {
          if (share.standing === 'low') share.standing = 'not-low';
        }
      },
    ],
    [
      'a small one that is low',
      ({ schools }) => {
        for (const share of schools.flatMap(({ shares }) => shares)) {
          if (share.standing === 'small') share.standing = 'low';
        }
      },
    ],
    [
      'a school outside the selection that is in it',
      ({ schools }) => {
        for (const school of schools) school.outside = false;
      },
    ],
    ['a listed school that is gone', (data) => void data.schools.splice(0, 3)],
  ])('%s', (_, change) => {
    expect(faultsOf(withData(change))).not.toEqual([]);
  });
});
