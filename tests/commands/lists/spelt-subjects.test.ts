// A district whose tables shorten the subjects: no school is left out of the list in silence.
import { describe, expect, it } from 'vitest';
import { identifyLists } from '../../../src/commands/lists/identify-lists';
import { checkData } from '../../../src/commands/start/check-data';
import { resultsSheet } from '../../../src/workbook/sheets/results';
import { schoolsSheet } from '../../../src/workbook/sheets/schools';
import { NO_CHANGES, prepared } from '../district';
import type { FakePorts } from '../fake-book';

/** Two schools with «2» of 9 of 24 (37,5 %) in every row: at least two low procedures each, so both are ШНОР. */
function spelt(
  subjects: Readonly<Record<'301' | '302', readonly (readonly [string, number, string])[]>>,
): FakePorts {
  const ports = prepared();
  ports.book.add(
    schoolsSheet,
    ...['301', '302'].map((code) => ({ code, name: `Школа ${code}`, municipality: 'Берёзовский район' })),
  );
  const rows = Object.entries(subjects).flatMap(([code, procedures]) =>
    procedures.map(([procedure, grade, subject]) => ({
      ...{ code, year: '2023/2024', procedure, grade, subject, participants: 24 },
      ...{ marks2: 9, marks3: 8, marks4: 5, marks5: 2, source: 'свод', asOf: '03.06.2024' },
    })),
  );
  ports.book.add(resultsSheet, ...rows);
  return ports;
}

const SPELT = {
  '301': [
    ['ВПР', 8, 'Мат-ка'],
    ['ВПР', 8, 'Русск. яз.'],
    ['ОГЭ', 9, 'Геометрия'],
    ['ОГЭ', 9, 'по русскому языку'],
  ],
  '302': [
    ['ВПР', 5, 'Математика (углубленный уровень)'],
    ['ВПР', 5, 'Pусский'],
  ],
} as const;

describe('subjects spelt in many ways', () => {
  it('count as what they mean', () => {
    const { state } = identifyLists(spelt(SPELT), NO_CHANGES);
    expect(state.warnings).toEqual([]);
    const [shnor] = state.lists;
    expect(shnor?.rows.map(({ code, status, reached, usable }) => [code, status, reached, usable])).toEqual([
      ['301', 'ШНОР', 4, 4],
      ['302', 'ШНОР', 2, 2],
    ]);
    expect(shnor?.rows[0]?.reasons.join(' ').replace(/\s/g, ' ')).toContain(
      '9 кл., математика: 37,5 % «2» (9 из 24)',
    );
  });

  it('are shown as what they became', () => {
    const { problems, notes } = checkData(spelt(SPELT));
    // The lists understand each; the formulas of «Показатели» do not, so each is named with its fix.
    expect(problems.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      'WORD_OTHERWISE E2',
      'WORD_OTHERWISE E3',
      'COURSE_ALONE E4',
      'WORD_OTHERWISE E5',
      'WORD_OTHERWISE E7',
    ]);
    // A course has no fix: a person decides, and reads beside it what the lists made of it.
    expect(notes.map((note) => /«Результаты». Предмет «(.+)» прочитан/.exec(note)?.[1])).toEqual([
      'Геометрия',
    ]);
  });
});

describe('a subject that nobody knows', () => {
  const ports = () =>
    spelt({
      ...SPELT,
      '302': [
        ['ВПР', 5, 'Мтмтк'],
        ['ВПР', 5, 'Русский язык'],
      ],
    });

  it('never ends with «Ошибок нет»', () => {
    expect(checkData(ports()).problems.map(({ code, cell }) => `${code} ${cell}`)).toContain(
      'UNKNOWN_SUBJECT E6',
    );
  });

  it('is named beside the list', () => {
    const { warnings } = identifyLists(ports(), NO_CHANGES).state;
    expect(warnings.map((warning) => warning.replace(/\s/g, ' '))).toEqual([
      '«Результаты», E6: предмет «Мтмтк» не узнан (1 строка), ни к одному из известных он не отнесён',
    ]);
  });
});
