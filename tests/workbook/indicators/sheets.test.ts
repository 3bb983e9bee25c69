// «Свод» and «Показатели» as shipped: one frame, unique names, few calls, every indicator of the programme.
import { describe, expect, it } from 'vitest';
import { functionGroups, functionHelp } from '../../../src/catalogue/function-help';
import { functionEntries } from '../../../src/catalogue/functions';
import { callsOurs } from '../../../src/workbook/indicators/custom-formulas';
import { indicatorsSheet } from '../../../src/workbook/indicators/indicators-sheet';
import {
  FIRST_SCHOOL_ROW,
  type LiveColumn,
  type LiveSheet,
  lastRowFor,
  lastSourceRow,
  peopleId,
} from '../../../src/workbook/indicators/live-sheet';
import { svodSheet } from '../../../src/workbook/indicators/svod-sheet';

const both: readonly (readonly [string, LiveSheet])[] = [
  ['Свод', svodSheet],
  ['Показатели', indicatorsSheet],
];

function formulasOf({ cells, school = '' }: LiveColumn): string[] {
  return [...Object.values(cells), school].filter((cell) => String(cell).startsWith('=')).map(String);
}

function isIn(formula: string, name: string): boolean {
  return new RegExp(`\\b${name}\\(`).test(formula);
}

describe.each(both)('%s', (title, { columns, ...sheet }) => {
  it('has its title and a heading, an id and a note of its own in each column', () => {
    expect(sheet.title).toBe(title);
    expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
    expect(new Set(columns.map(({ heading }) => heading)).size).toBe(columns.length);
    expect(columns.filter(({ note }) => note === '')).toEqual([]);
  });

  it('keeps the first two columns in view: code and name', () => {
    expect(sheet.frozenColumns).toBe(2);
    expect(columns.slice(0, 2).map(({ heading }) => heading)).toEqual(['Код ОО', 'Наименование']);
  });

  it('writes formulas that every locale reads: no commas, no fractions, no array literals', () => {
    const formulas = columns.flatMap(formulasOf).map((formula) => formula.replace(/"[^"]*"|\{[^{}]+\}/g, ''));
    expect(formulas.filter((formula) => /[,{}]|\d\.\d/.test(formula))).toEqual([]);
  });
});

describe('calls of our functions', () => {
  it('are none on «Свод»: it works without the add-on', () => {
    expect(svodSheet.columns.flatMap(formulasOf).filter(callsOurs)).toEqual([]);
  });

  it('are at most 25 on «Показатели», one a column, and never in a school’s own row', () => {
    const perColumn = indicatorsSheet.columns.map((column) => formulasOf(column).filter(callsOurs).length);
    expect(Math.max(...perColumn)).toBe(1);
    expect(perColumn.reduce((sum, calls) => sum + calls, 0)).toBeLessThanOrEqual(25);
    expect(indicatorsSheet.columns.filter(({ school = '' }) => callsOurs(school))).toEqual([]);
  });

  it('leave blank every cell into which their results spread', () => {
    const spread = indicatorsSheet.columns.filter(({ spilledFrom }) => spilledFrom !== undefined);
    expect(spread.length).toBeGreaterThan(20);
    for (const { id, cells, school, spilledFrom } of spread) {
      expect(cells[8], id).toBeUndefined();
      if (id !== spilledFrom) expect(cells[7], id).toBeUndefined();
      // A movement fills two rows of totals; every other result goes down to the last school.
      if (spilledFrom?.endsWith('_left') !== true) expect(school, id).toBeUndefined();
    }
  });

  it('show every indicator that the order words', () => {
    const inProgramme = functionEntries.filter(
      ({ name }) => functionHelp[name].wording !== undefined && functionHelp[name].group !== 'objectivity',
    );
    const formulas = indicatorsSheet.columns.flatMap(formulasOf);
    expect(inProgramme.filter(({ name }) => !formulas.some((formula) => isIn(formula, name)))).toEqual([]);
  });

  it('stand under the wording, the unit and the source of the very function', () => {
    for (const { id, cells } of indicatorsSheet.columns) {
      // Links of schools are not yet what the order words, which is about municipalities: told as what it is.
      if (id === 'supportProgramme') continue;
      const called = functionEntries.find(({ name }) => isIn(Object.values(cells).join(' '), name));
      if (called === undefined) continue;
      const { group, wording, source } = functionHelp[called.name];
      expect(cells[2]).toBe(functionGroups[group]);
      expect(cells[4]).toBe(wording);
      expect(cells[5]).toContain(source.short ?? source.document);
      expect(cells[3]).not.toBe('');
    }
  });

  it('say nothing of the order above what it does not word: the links of schools are no share of ОМС', () => {
    const column = indicatorsSheet.columns.find(({ id }) => id === 'supportProgramme');
    const told = [column?.heading, column?.cells[3], column?.cells[4], column?.cells[5]].join(' ');
    expect(told).not.toMatch(/ОМС|Приказ №/);
    expect(column?.cells[4]).toBe('школы, у которых заполнены ссылки на акт, план и отчёт');
  });

  it('go through the groups in the order of the programme', () => {
    const shown = indicatorsSheet.columns.flatMap(({ cells }) => {
      const group = Object.values(functionGroups).indexOf(cells[2] as never);
      return group < 0 ? [] : [group];
    });
    expect(shown).toEqual([...shown].sort());
  });
});

describe('the frame', () => {
  it('gives each school of «Школы» its row and 20 rows beyond the last one', () => {
    // 65 schools stand in rows 2–66 of «Школы», here in rows 9–73.
    expect(lastRowFor(66)).toBe(73 + 20);
    expect(FIRST_SCHOOL_ROW).toBe(9);
    expect(svodSheet.columns[0]?.school).toContain('ROW()-7');
  });

  it('looks at half as many rows of data again, and at two more of each school', () => {
    // 130 rows and the heading over 65 schools: 196.5 → 197, and 2 × 66 + 20.
    expect(lastSourceRow(131, 1000, 66)).toBe(197 + 132 + 20);
    // A sheet with nothing but its heading.
    expect(lastSourceRow(1, 1000, 66)).toBe(2 + 132 + 20);
  });

  it('looks at whole columns where a sheet has no more rows than that', () => {
    // 1171.5 → 1172, 132 and 20.
    expect(lastSourceRow(781, 1325, 66)).toBe(1324);
    expect(lastSourceRow(781, 1324, 66)).toBeUndefined();
    expect(lastSourceRow(781, 1000, 66)).toBeUndefined();
  });

  it('gives every share with a threshold a column of the people behind it, at the end of the sheet', () => {
    const withThreshold = indicatorsSheet.columns.filter(({ threshold }) => threshold !== undefined);
    // 6 of ГИА, 4 of ВПР, 2 of РДР; 5 groups of pupils.
    expect(withThreshold).toHaveLength(17);
    expect(indicatorsSheet.columns.slice(-17).map(({ id }) => id)).toEqual(
      withThreshold.map(({ id }) => peopleId(id)),
    );
    const svodIds = new Set(svodSheet.columns.map(({ id }) => id));
    for (const { threshold } of withThreshold) {
      expect(threshold?.people.filter((id) => !svodIds.has(id))).toEqual([]);
      expect(threshold?.people.length).toBeGreaterThan(0);
    }
  });

  it('counts a denominator only where its numerator is a number', () => {
    const denominators = svodSheet.columns.filter(({ id }) => id.endsWith('Of') || id.endsWith('OfBefore'));
    expect(denominators.length).toBeGreaterThan(20);
    for (const { id, school, cells } of denominators) {
      expect(school, id).toContain(';">=0"');
      // A number that comes from one of two sheets has no sum of all data.
      if (!/^below(9|11)[MR]Of$/.test(id)) expect(cells[6], id).toContain(';">=0"');
    }
  });

  it('names every condition above the counts that it decides', () => {
    for (const { id, school = '', cells } of svodSheet.columns) {
      for (const [, row] of school.matchAll(/\{c\}\$([2-5])/g)) {
        expect(cells[Number(row)], `${id}, row ${row}`).toBeDefined();
      }
    }
  });
});
