// The demo asks the add-on for its steps in a person's order and stops at the first that fails.
import { expect, test } from 'vitest';
import { runDemo } from '../../../local/demo/run-demo';
import { Host } from '../../../local/host';

const answers = {
  prepareWorkbook: { summary: 'готово' },
  fillExample: { summary: 'заполнено' },
  checkData: {
    total: 0,
    problems: [],
    sheetsChecked: 1,
    rowsChecked: 1,
    notes: [],
    finishedAt: '14:38',
    lastFix: null,
    stamp: 'abc',
  },
  identifyLists: {
    summary: 'сформировано',
    state: {
      years: [],
      settings: [],
      formedAt: '',
      canUndo: false,
      stale: '',
      tampered: '',
      lists: [],
      warnings: [],
    },
  },
  readStart: {
    version: '1.2.3',
    municipality: '',
    year: '',
    ruleSet: '',
    empty: false,
    indicatorsBuiltAt: '',
    loadedAt: '',
    forms: 0,
    recommendations: 0,
    steps: [],
    stamp: 'abc',
  },
};

/** An add-on that notes each call on the sheet and gives the answers; `failing` refuses. */
function addOn(failing = ''): string {
  const note = `SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]`;
  return Object.entries(answers)
    .map(([name, data]) => {
      const answer =
        name === failing
          ? { ok: false, code: 'REFUSED', message: `${name} не получилось` }
          : { ok: true, data };
      return `function ${name}() { var s = ${note}; s.getRange(s.getLastRow() + 1, 1).setValue('${name}'); return ${JSON.stringify(answer)}; }`;
    })
    .join('\n');
}

function called(host: Host): unknown[] {
  const column = host.workbook.sheets[0]?.values(1, 1, 10, 1).flat() ?? [];
  return column.filter((name) => typeof name === 'string' && name !== '');
}

test('an empty workbook is prepared, filled, checked, judged and read', () => {
  const host = new Host({ code: addOn(), html: {} });
  const result = runDemo(host);
  expect(called(host)).toEqual(['prepareWorkbook', 'fillExample', 'checkData', 'identifyLists', 'readStart']);
  expect(result).toEqual({
    start: answers.readStart,
    check: answers.checkData,
    lists: answers.identifyLists.state,
  });
});

test('a refused step ends the demo with its own message', () => {
  const host = new Host({ code: addOn('checkData'), html: {} });
  expect(() => runDemo(host)).toThrow('checkData не получилось');
  expect(called(host)).toEqual(['prepareWorkbook', 'fillExample', 'checkData']);
});
