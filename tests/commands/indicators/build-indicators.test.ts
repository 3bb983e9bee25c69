// «Показатели» built over a district worked out by hand: what is written, what is refused, what is put back.
import { describe, expect, it } from 'vitest';
import { CommandRefusal } from '../../../src/commands/command-refusal';
import { buildIndicators } from '../../../src/commands/indicators/build-indicators';
import { identifyLists } from '../../../src/commands/lists/identify-lists';
import { responses } from '../../../src/contract/responses';
import type { CellToWrite } from '../../../src/workbook/block-plan';
import { contextSheet } from '../../../src/workbook/sheets/context';
import { journalSheet } from '../../../src/workbook/sheets/journal';
import { graduatesSheet, resultsSheet } from '../../../src/workbook/sheets/results';
import { schoolsSheet } from '../../../src/workbook/sheets/schools';
import { settingsSheet } from '../../../src/workbook/sheets/settings';
import { district, NO_CHANGES, prepared, refusalOf } from '../district';
import type { FakePorts } from '../fake-book';

function formed(): FakePorts {
  const ports = district();
  identifyLists(ports, NO_CHANGES);
  return ports;
}

/** Built already, and a school more since. */
function rebuilt(): FakePorts {
  const ports = formed();
  build(ports);
  ports.book.add(schoolsSheet, { code: 'sch5', name: 'Школа 5', municipality: 'Район' });
  return ports;
}

/** The sheets that a refusal names as changed. */
function thrownBy(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return error instanceof CommandRefusal && 'sheets' in error.facts ? error.facts.sheets : '';
  }
  throw new Error('the command did not fail');
}

function build(ports: FakePorts) {
  return buildIndicators(ports);
}

function grid({ book }: FakePorts, title: string): readonly (readonly CellToWrite[])[] {
  return book.sheets.get(title) ?? [];
}

/** What stands under a heading in a row. */
function cell(ports: FakePorts, title: string, heading: string, row: number): CellToWrite | undefined {
  return grid(ports, title)[row - 1]?.[ports.book.columnOf(title, heading) - 1];
}

function setting(ports: FakePorts, key: string, value: string): void {
  const at = ports.book.rows(settingsSheet).findIndex((row) => row.key === key);
  ports.book.type(settingsSheet.title, at + 2, 'Значение', value);
}

describe('the first build', () => {
  const ports = formed();
  const answer = build(ports);

  it('makes both sheets and says so with numbers: of four schools one is «вне отбора»', () => {
    expect(answer.summary.replace(/\u00a0/g, ' ')).toBe(
      'Показатели построены: 3 школы, результаты за 2020/2021. Дальше листы «Показатели» и «Свод» считаются сами. 14:38.',
    );
    expect(responses.buildIndicators.safeParse(answer).success).toBe(true);
    expect(ports.book.tabs().map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Свод', 'Показатели']),
    );
  });

  it('fills 20 rows beyond the last school', () => {
    // Four schools: rows 9–12; the last row with formulas is 32.
    expect(grid(ports, 'Свод')).toHaveLength(32);
    expect(grid(ports, 'Показатели')).toHaveLength(32);
  });

  it('puts the conditions of each count above it', () => {
    const heading = 'ВПР, 5 кл., математика: «2»';
    expect([2, 3, 4, 5].map((row) => cell(ports, 'Свод', heading, row))).toEqual([
      '2020/2021',
      'ВПР',
      5,
      'Математика*',
    ]);
    expect(cell(ports, 'Свод', `${heading}, год раньше`, 2)).toBe('2019/2020');
  });

  it('counts by one plain SUMIFS, the columns as they stand on the sheets', () => {
    // «Результаты»: A code, B year, C procedure, D grade, E subject, F participants, G «2».
    // 13 of its 1000 rows are filled: 19.5 → 20, two for each of the 5 rows of «Школы», and 20.
    expect(ports.book.rows(resultsSheet)).toHaveLength(12);
    const heading = 'ВПР, 5 кл., математика: «2»';
    expect(cell(ports, 'Свод', heading, 9)).toEqual({
      formula:
        `=IF($A9="";"";SUMIFS('Результаты'!$G$1:$G$50;'Результаты'!$A$1:$A$50;$A9;` +
        `'Результаты'!$B$1:$B$50;AD$2;'Результаты'!$C$1:$C$50;AD$3;` +
        `'Результаты'!$E$1:$E$50;AD$5;'Результаты'!$D$1:$D$50;AD$4))`,
    });
    // All data, wherever they stand.
    expect(cell(ports, 'Свод', heading, 6)).toEqual({
      formula:
        `=SUMIFS('Результаты'!$G:$G;'Результаты'!$B:$B;AD$2;'Результаты'!$C:$C;AD$3;` +
        `'Результаты'!$E:$E;AD$5;'Результаты'!$D:$D;AD$4)`,
    });
  });

  it('says the threshold and passes it on for the colours', () => {
    expect(cell(ports, 'Показатели', 'РДР: математика', 6)).toMatchObject({
      formula: expect.stringContaining('="порог 30 %; "&'),
    });
    const layout = ports.book.liveLayouts.find(({ title }) => title === 'Показатели');
    const low = ['Не преодолели порог ГИА-9: математика', 'РДР: русский язык'].map((heading) =>
      ports.book.columnOf('Показатели', heading),
    );
    expect(layout?.thresholds.find(({ from }) => from === 30)?.columns).toEqual(expect.arrayContaining(low));
    // 30 for low results; 5, 10, 5, 3 and 15 for the groups of pupils.
    expect(layout?.thresholds.map(({ from }) => from)).toEqual([30, 5, 10, 3, 15]);
    expect(layout?.greyText).toBe('нет данных');
    // Of fewer than 10 participants, or 3 children of a group, no colour.
    const tooFew = (heading: string) => ({
      column: ports.book.columnOf('Показатели', heading),
      people: ports.book.columnOf('Показатели', `Человек: ${heading}`),
    });
    expect(layout?.tooFew).toEqual(
      expect.arrayContaining([
        { ...tooFew('РДР: математика'), minimum: 10 },
        { ...tooFew('ЗПР и УО'), minimum: 3 },
      ]),
    );
    expect(layout?.tooFew).toHaveLength(17);
  });

  it('adds a line to the journal', () => {
    expect(ports.book.rows(journalSheet).at(-1)).toMatchObject({
      operation: 'Построение показателей',
      outcome: answer.summary,
    });
  });

  it('warns of the codes of the year before, which have another prefix', () => {
    // 6 rows of edu1–edu3: two subjects each; on «Результаты» they begin in row 8.
    expect(answer.warnings.map((warning) => warning.replace(/\u00a0/g, ' '))).toEqual([
      '«Результаты»: 6 строк с кодом, который записан не так, как на листе «Школы» (первая — A8): в строки школ это не попало, только в «Всего в данных»',
    ]);
  });
});

describe('years', () => {
  it('follow the settings', () => {
    const ports = formed();
    setting(ports, 'Год результатов', '2019/2020');
    build(ports);
    expect(cell(ports, 'Свод', 'РДР, все классы, математика: «2»', 2)).toBe('2019/2020');
    expect(cell(ports, 'Свод', 'ВПР, 8 кл., математика: «2», год раньше', 2)).toBe('2018/2019');
    expect(cell(ports, 'Свод', 'Отдалённость', 2)).toBe('2020/2021');
  });

  it('without any data are a dash; nothing fails', () => {
    const ports = prepared();
    ports.book.add(schoolsSheet, { code: 'sch1', name: 'Школа 1', municipality: 'Район' });
    expect(build(ports).summary).toContain('результаты за —');
    expect(cell(ports, 'Свод', 'Высокобалльники ЕГЭ', 2)).toBe('—');
  });

  it('of lists that have not been formed are told, of each its own', () => {
    const told = (ports: FakePorts) =>
      build(ports).warnings.filter((warning) => warning.includes('не сформирован'));
    expect(told(district())).toEqual([
      'Перечень ШНОР за 2020/2021 не сформирован: столбцы этого перечня пусты. Сформируйте перечни — столбцы заполнятся сами',
      'Перечень ШНСУ за 2020/2021 не сформирован: столбцы этого перечня пусты. Сформируйте перечни — столбцы заполнятся сами',
    ]);
    const ports = formed();
    ports.book.add(contextSheet, { code: 'sch1', year: '2021/2022', pupils: 400 });
    expect(told(ports)).toEqual([
      'Перечень ШНСУ за 2021/2022 не сформирован: столбцы этого перечня пусты. Сформируйте перечни — столбцы заполнятся сами',
    ]);
  });
});

describe('a year written otherwise', () => {
  it('is told with its own year, not with that of the results', () => {
    const ports = formed();
    // The year of a sheet is the latest that it names; «Контекстные данные» is a year ahead of «Результаты».
    ports.book.add(contextSheet, { code: 'sch1', year: '2021/2022', pupils: 400 });
    ports.book.add(contextSheet, { code: 'sch2', year: '2021-2022', pupils: 400 });
    const told = build(ports).warnings.filter((warning) => warning.includes('год записан не так'));
    expect(told.map((warning) => warning.replace(/\u00a0/g, ' '))).toEqual([
      '«Контекстные данные»: 1 строка, где год записан не так, как «2021/2022» (первая — B5): формулы такое не учитывают',
    ]);
  });
});

describe('weights of the index', () => {
  const WEIGHT_ROW = 5;
  const weights = (ports: FakePorts) =>
    [
      'registered',
      'migrantLanguage',
      'notAttested',
      'truancy',
      'specialNeeds',
      'remote',
      'small',
      'infrastructure',
      'staffing',
    ].map((id) =>
      cell(ports, 'Свод', contextSheet.columns[id as keyof typeof contextSheet.columns].heading, WEIGHT_ROW),
    );

  it('are equal unless the setting gives others', () => {
    const ports = formed();
    build(ports);
    expect(weights(ports)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1]);
    setting(ports, 'Веса индекса', '2; 1; 1; 1; 1; 3; 1; 1; 0,5');
    build(ports);
    expect(weights(ports)).toEqual([2, 1, 1, 1, 1, 3, 1, 1, 0.5]);
  });
});

describe('a rebuild', () => {
  it('changes nothing but the journal', () => {
    const ports = formed();
    build(ports);
    const { 'Журнал операций': _, ...before } = ports.book.snapshot();
    build(ports);
    const { 'Журнал операций': __, ...after } = ports.book.snapshot();
    expect(after).toEqual(before);
  });

  it('keeps the columns of a person to the left and to the right', () => {
    const ports = formed();
    build(ports);
    for (const title of ['Свод', 'Показатели']) {
      const sheet = ports.book.sheets.get(title) ?? [];
      const right = Math.max(...sheet.map((row) => row.length));
      ports.book.sheets.set(
        title,
        sheet.map((row, at) => [
          `слева ${at}`,
          ...row,
          ...Array(right - row.length).fill(''),
          `справа ${at}`,
        ]),
      );
    }
    build(ports);
    for (const title of ['Свод', 'Показатели']) {
      const sheet = grid(ports, title);
      expect(sheet.map((row) => [row[0], row.at(-1)])).toEqual(
        sheet.map((_, at) => [`слева ${at}`, `справа ${at}`]),
      );
    }
    expect(cell(ports, 'Показатели', 'В перечне', 9)).toEqual({ formula: "='Свод'!$H9" });
  });

  it('blanks the formulas of schools that are no longer there', () => {
    const ports = formed();
    build(ports);
    const schools = ports.book.sheets.get('Школы') ?? [];
    ports.book.sheets.set('Школы', schools.slice(0, 3));
    build(ports);
    // Two schools: rows 9 and 10, formulas to 30.
    expect(
      grid(ports, 'Свод')
        .slice(30)
        .flat()
        .filter((value) => value !== ''),
    ).toEqual([]);
    expect(grid(ports, 'Свод')[29]?.[0]).toMatchObject({ formula: expect.any(String) });
  });

  it('is refused where our columns have been moved; nothing is written', () => {
    const ports = formed();
    build(ports);
    const sheet = ports.book.sheets.get('Показатели') ?? [];
    ports.book.sheets.set(
      'Показатели',
      sheet.map(([first = '', second = '', ...rest]) => [second, first, ...rest]),
    );
    const before = ports.book.snapshot();
    expect(refusalOf(() => build(ports))).toEqual({
      code: 'INDICATORS_MOVED',
      sheet: 'Показатели',
      heading: expect.any(String),
    });
    expect(ports.book.snapshot()).toEqual(before);
  });
});

/** The first build and a rebuild, once for each of their calls: `fails` says which calls fail in whose turn. */
function atEachCall(
  fails: (made: number, turn: number) => boolean,
  check: (ports: FakePorts, before: ReturnType<FakePorts['book']['snapshot']>, turn: number) => void,
): void {
  for (const start of [formed, rebuilt]) {
    const clean = start();
    clean.book.calls.length = 0;
    build(clean);
    for (let turn = 1; turn <= clean.book.calls.length; turn += 1) {
      const ports = start();
      const before = ports.book.snapshot();
      let made = 0;
      ports.book.failing = () => {
        made += 1;
        return fails(made, turn);
      };
      check(ports, before, turn);
    }
  }
}

describe('refusals', () => {
  it('name a sheet or a heading that is missing', () => {
    const without = formed();
    without.book.sheets.delete('Кадры');
    expect(refusalOf(() => build(without))).toEqual({ code: 'NOT_PREPARED', sheet: 'Кадры' });
    const renamed = formed();
    renamed.book.type('Поддержка', 1, 'Ссылка: акт', 'Акт');
    expect(refusalOf(() => build(renamed))).toEqual({
      code: 'HEADING_MISSING',
      sheet: 'Поддержка',
      heading: 'Ссылка: акт',
    });
    const doubled = formed();
    doubled.book.type('Динамика', 1, 'Было', 'Движение');
    expect(refusalOf(() => build(doubled))).toMatchObject({ code: 'HEADING_DOUBLED', heading: 'Движение' });
  });

  it('without schools say so', () => {
    expect(refusalOf(() => build(prepared()))).toEqual({ code: 'NO_SCHOOLS' });
  });

  it('at any call leave every sheet as it was, a new one not at all', () => {
    atEachCall(
      (made, turn) => made === turn,
      (ports, before, turn) => {
        expect(() => build(ports), `call ${turn}`).toThrow();
        expect(ports.book.snapshot(), `call ${turn}`).toEqual(before);
      },
    );
  });

  it('that last from some call on name every sheet that has changed', () => {
    atEachCall(
      (made, turn) => made >= turn,
      (ports, before, turn) => {
        const facts = thrownBy(() => build(ports));
        const now = ports.book.snapshot();
        const titles = [...new Set([...Object.keys(before), ...Object.keys(now)])];
        const changed = titles.filter(
          (title) => JSON.stringify(before[title]) !== JSON.stringify(now[title]),
        );
        for (const title of changed) expect(facts, `call ${turn}`).toContain(`«${title}»`);
      },
    );
  });

  it('name a new sheet that could not be taken away', () => {
    const ports = formed();
    ports.book.failing = (call) => call === 'layOutLive Показатели' || call === 'discard Свод';
    expect(refusalOf(() => build(ports))).toMatchObject({ code: 'WRITE_PARTLY', sheets: '«Свод»' });
  });
});

it('reads each sheet once, whatever the number of schools', () => {
  const callsFor = (schools: number): string[] => {
    const ports = prepared();
    for (let n = 1; n <= schools; n += 1) {
      const code = `sch${n}`;
      ports.book.add(schoolsSheet, { code, name: `Школа ${n}`, municipality: 'Район' });
      ports.book.add(resultsSheet, {
        code,
        year: '2020/2021',
        procedure: 'ВПР',
        grade: 5,
        subject: 'Математика',
        participants: 20,
        marks2: 1,
      });
      ports.book.add(graduatesSheet, { code, year: '2020/2021', level: 9, graduates: 20 });
    }
    ports.book.calls.length = 0;
    build(ports);
    return ports.book.calls;
  };
  const three = callsFor(3);
  expect(callsFor(300)).toEqual(three);
  expect(new Set(three.filter((call) => call.startsWith('read '))).size).toBe(
    three.filter((call) => call.startsWith('read ')).length,
  );
});
