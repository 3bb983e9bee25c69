// Injected failures strike where they are asked to.
import { describe, expect, it } from 'vitest';
import { Host } from '../../../local/host';
import type { Faults } from '../../../local/services/faults';
import type { Workbook } from '../../../local/workbook/workbook';
import { resultOf, runScript, workbookWith } from './run-script';

/** Calls 1 getActive, 2 getSheetByName, then getRange and setValue for A1, A2, A3: calls 3 to 8. */
const threeWrites = "for (const row of [1, 2, 3]) sheet.getRange(row, 1).setValue('да')";
const failure = 'Service Spreadsheets failed while accessing document.';

/** How many of the three cells were written before the run ended. */
function writtenWith(faults: Faults, body = threeWrites): number {
  const workbook = workbookWith();
  try {
    runScript(body, { workbook, faults });
  } catch {
    return workbook.sheet('Лист1')?.lastRow() ?? 0;
  }
  return workbook.sheet('Лист1')?.lastRow() ?? 0;
}

describe('counts', () => {
  it('every call of a method by its name', () => {
    expect(runScript(threeWrites).calls).toEqual({
      'SpreadsheetApp.getActive': 1,
      'Spreadsheet.getSheetByName': 1,
      'Sheet.getRange': 3,
      'Range.setValue': 3,
    });
  });

  it('start anew with each run', () => {
    const workbook = workbookWith();
    runScript(threeWrites, { workbook });
    expect(runScript('sheet.getName()', { workbook }).calls['Range.setValue']).toBeUndefined();
  });
});

describe('faults', () => {
  it('without them all is written', () => {
    expect(writtenWith({})).toBe(3);
  });

  it('the n-th call fails before it takes effect', () => {
    expect(() => runScript(threeWrites, { faults: { failCall: 6 } })).toThrow(failure);
    expect(writtenWith({ failCall: 6 })).toBe(1);
  });

  it('only the n-th call fails, so a script that goes on can write again', () => {
    const body =
      "for (const row of [1, 2, 3]) { try { sheet.getRange(row, 1).setValue('да') } catch (e) {} }";
    const workbook = workbookWith();
    runScript(body, { workbook, faults: { failCall: 6 } });
    expect(workbook.sheet('Лист1')?.values(1, 1, 3, 1)).toEqual([['да'], [null], ['да']]);
  });

  it('the n-th call of a method fails', () => {
    expect(writtenWith({ failMethod: { method: 'Range.setValue', n: 3 } })).toBe(2);
  });

  it('every call from the n-th on fails', () => {
    const body =
      "for (const row of [1, 2, 3]) { try { sheet.getRange(row, 1).setValue('да') } catch (e) {} }";
    expect(writtenWith({ failCallsFrom: 6 }, body)).toBe(1);
  });

  it('writing to the log does not fail, so a script can still say what broke', () => {
    const body = "try { sheet.getName() } catch (e) { console.warn(e.message); console.log('дальше') }";
    expect(runScript(body, { faults: { failCallsFrom: 3 } }).log).toEqual([failure, 'дальше']);
  });

  it('time that runs out cannot be caught', () => {
    const body = `try { ${threeWrites} } catch (e) { sheet.getRange(9, 1).setValue('уборка') } return 'успех'`;
    const workbook = workbookWith();
    expect(() => resultOf(body, { workbook, faults: { timeOutAtCall: 6 } })).toThrow(
      'Exceeded maximum execution time',
    );
    expect(workbook.sheet('Лист1')?.lastRow()).toBe(1);
  });

  it('a run that swallows the end of its time does not succeed', () => {
    const body = `try { ${threeWrites} } catch (e) {} return 'успех'`;
    expect(() => resultOf(body, { faults: { timeOutAtCall: 6 } })).toThrow('Exceeded maximum execution time');
  });

  it('another run can come in between, and the lock keeps it out', () => {
    const workbook = workbookWith();
    const locked = 'const lock = LockService.getDocumentLock(); if (!lock.tryLock(0)) return "занято";';
    const seen: unknown[] = [];
    const host = hostOf(`${locked} sheet.getRange(1, 1).setValue('первый')`, workbook);
    const beforeCall = (n: number): void => {
      if (n === 6) seen.push(host.run('main').result);
    };
    host.run('main', [], { faults: { beforeCall } });
    expect(seen).toEqual(['занято']);
  });
});

function hostOf(body: string, workbook: Workbook): Host {
  const code = `function main() {
    const sheet = SpreadsheetApp.getActive().getSheetByName('Лист1'); ${body}
  }`;
  return new Host({ code, html: {}, workbook });
}
