// The services besides the spreadsheet: properties, lock, pages, dates.
import { describe, expect, it } from 'vitest';
import { resultOf, runScript, workbookWith } from './run-script';

describe('a method or value that is not there is named', () => {
  it.each([
    ["sheet.getRange('A1').merge()", 'local host: Range.merge is not implemented'],
    ['sheet.newChart()', 'local host: Sheet.newChart is not implemented'],
    ["SpreadsheetApp.openById('x')", 'local host: SpreadsheetApp.openById is not implemented'],
    ["FormApp.openById('x')", 'local host: FormApp.openById is not implemented'],
    [
      'return SpreadsheetApp.ProtectionType.CELL',
      'local host: SpreadsheetApp.ProtectionType.CELL is not implemented',
    ],
    ['return console.table', 'local host: console.table is not implemented'],
  ])('%s', (body, message) => {
    expect(() => resultOf(body)).toThrow(message);
  });

  it('a service that is no global is no global', () => {
    expect(resultOf('return [typeof UrlFetchApp, typeof MailApp, typeof DriveApp]')).toEqual([
      'undefined',
      'undefined',
      'undefined',
    ]);
  });
});

describe('an error of a service', () => {
  it('is an Error of the script’s realm named Exception', () => {
    expect(
      resultOf('try { sheet.getRange(0, 1) } catch (e) { return [e instanceof Error, e.name, String(e)] }'),
    ).toEqual([true, 'Exception', 'Exception: The starting row of the range is too small.']);
  });
});

describe('PropertiesService', () => {
  it('keeps texts in the workbook', () => {
    const workbook = workbookWith();
    runScript("PropertiesService.getDocumentProperties().setProperty('годы', 2021)", { workbook });
    expect(workbook.documentProperties.get('годы')).toBe('2021');
    expect(
      resultOf(
        "const p = PropertiesService.getDocumentProperties(); return [p.getProperty('годы'), p.getProperty('нет')]",
        { workbook },
      ),
    ).toEqual(['2021', null]);
  });

  it('refuses a value over 9 KB', () => {
    const put = (size: number) => () =>
      resultOf(`PropertiesService.getUserProperties().setProperty('k', 'x'.repeat(${size}))`);
    expect(put(9 * 1024)).not.toThrow();
    expect(put(9 * 1024 + 1)).toThrow('Argument too large: value');
  });

  it('refuses more than 500 KB in all', () => {
    // 500 KB / 9 KB: the 56th full value does not fit
    const put = (count: number) => () =>
      resultOf(
        `const p = PropertiesService.getScriptProperties();
         for (let i = 0; i < ${count}; i++) p.setProperty('k' + i, 'x'.repeat(9 * 1024))`,
      );
    expect(put(55)).not.toThrow();
    expect(put(56)).toThrow('exceeded the property storage quota');
  });
});

describe('LockService', () => {
  it('gives the lock and takes it back at the end of the run', () => {
    const body = 'const lock = LockService.getDocumentLock(); return [lock.tryLock(10), lock.hasLock()]';
    const workbook = workbookWith();
    expect(resultOf(body, { workbook })).toEqual([true, true]);
    expect(resultOf(body, { workbook })).toEqual([true, true]);
  });

  it('a held lock makes tryLock false', () => {
    const faults = { lockHeld: true };
    expect(resultOf('return LockService.getDocumentLock().tryLock(1000)', { faults })).toBe(false);
  });

  it('may be null', () => {
    expect(
      resultOf('return LockService.getDocumentLock()', { circumstances: { documentLock: false } }),
    ).toBeNull();
  });
});

describe('Utilities', () => {
  it.each([
    ['dd.MM.yyyy', 'GMT', '05.03.2021'],
    ['HH:mm:ss', 'GMT', '21:07:09'],
    ['dd.MM.yyyy HH:mm', 'GMT+3', '06.03.2021 00:07'],
    ['dd.MM.yyyy HH:mm', 'Asia/Barnaul', '06.03.2021 04:07'],
    ["d.M.yy 'в' H:mm", 'GMT', '5.3.21 в 21:07'],
    ['hh:mm a', 'GMT', '09:07 PM'],
  ])('formatDate writes %s in %s as %s', (pattern, zone, expected) => {
    const body = `return Utilities.formatDate(new Date(Date.UTC(2021, 2, 5, 21, 7, 9)), '${zone}', "${pattern}")`;
    expect(resultOf(body)).toBe(expected);
  });

  it('formatDate names a letter that it does not know', () => {
    expect(() => resultOf("Utilities.formatDate(new Date(), 'GMT', 'EEEE')")).toThrow(
      'local host: Utilities.formatDate pattern EEEE is not implemented',
    );
  });

  it('sleep takes virtual time, and six minutes of it end the run', () => {
    expect(resultOf('const t = Date.now(); Utilities.sleep(5000); return Date.now() - t >= 5000')).toBe(true);
    const sleeping = 'try { Utilities.sleep(300000); Utilities.sleep(60001) } catch (e) {} return 1';
    expect(() => resultOf(sleeping)).toThrow('Exceeded maximum execution time');
  });
});

describe('HtmlService', () => {
  it('names a page that is not in dist', () => {
    expect(() => resultOf("HtmlService.createHtmlOutputFromFile('sidebar')")).toThrow(
      'No HTML file named sidebar was found.',
    );
  });

  it('gives a file byte for byte', () => {
    const html = { texts: '{"a":"<!-- b --> // c\\u00a0"}' };
    expect(resultOf("return HtmlService.createTemplateFromFile('texts').getRawContent()", { html })).toBe(
      html.texts,
    );
  });

  it('refuses a page whose script is not closed', () => {
    expect(() => resultOf("HtmlService.createHtmlOutput('<script>f()')")).toThrow('Malformed HTML content');
  });

  it('shows a page with its title and width', () => {
    const html = { sidebar: '<p>Перечни</p>' };
    const { sidebar } = runScript(
      "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('МСОКО').setWidth(300))",
      { html },
    );
    expect(sidebar).toEqual({ title: 'МСОКО', html: '<p>Перечни</p>', width: 300 });
  });
});
