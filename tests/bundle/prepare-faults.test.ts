// «Подготовить таблицу» works sheet by sheet: broken off anywhere, it has touched nothing typed, and a second run completes.
import { describe, expect, test } from 'vitest';
import { Workbook } from '../../local/workbook/workbook';
import type { WorkbookJson } from '../../local/workbook/workbook-json';
import { faultCalls } from '../runs';
import { type Contents, callCount, changedSheets, contentsOf, hostOf, run } from './built-host';
import { stateOf } from './fault-cases';
import { livedInWorkbook } from './lived-in';

/** Every call of the first sheets, which show each kind of call, and then one in so many. */
const ALL_UP_TO = 70;
const STEP = 17;

const starts = [
  { title: 'an empty workbook', start: hostOf().workbook.toJson() },
  { title: 'a workbook in use that lacks sheets, a column and settings', start: incomplete() },
];

describe.each(starts)('$title', ({ start }) => {
  const host = hostOf(start);
  const before = contentsOf(host.workbook);
  const calls = callCount(run(host, 'prepareWorkbook'));
  const prepared = contentsOf(host.workbook);
  const points = faultCalls(calls).filter((n) => n <= ALL_UP_TO || n % STEP === 0 || n > calls - 30);

  test.each(['failCall', 'failCallsFrom'] as const)(
    'broken off by %s, it has touched nothing typed and says what may have changed',
    (fault) => {
      for (const n of points) {
        const broken = hostOf(start);
        const { answer } = run(broken, 'prepareWorkbook', undefined, { faults: { [fault]: n } });
        const now = contentsOf(broken.workbook);
        expect(lostCells(before, now), `call ${n}`).toEqual([]);
        if (answer.ok) expect(changedSheets(prepared, now), `call ${n}`).toEqual([]);
        else expectHonest(answer.message, changedSheets(before, now), `call ${n}`);
      }
    },
  );

  test('broken off anywhere, a second run completes it', () => {
    const seen = new Set<string>();
    for (const n of points) {
      const broken = hostOf(start);
      const { answer } = run(broken, 'prepareWorkbook', undefined, { faults: { failCall: n } });
      // A second run over the workbook that an earlier one has left would be the same again.
      if (answer.ok || seen.has(stateOf(broken))) continue;
      seen.add(stateOf(broken));
      expect(run(broken, 'prepareWorkbook').answer, `call ${n}`).toMatchObject({ ok: true });
      const different = changedSheets(prepared, contentsOf(broken.workbook));
      // The journal tells how much each run has added, and here it took two.
      expect(
        different.filter((title) => title !== 'Журнал операций'),
        `call ${n}`,
      ).toEqual([]);
    }
  });

  test('a second run changes nothing but the journal', () => {
    const again = hostOf(start);
    run(again, 'prepareWorkbook');
    run(again, 'prepareWorkbook');
    expect(changedSheets(prepared, contentsOf(again.workbook))).toEqual(['Журнал операций']);
  });
});

function incomplete(): WorkbookJson {
  const workbook = Workbook.fromJson(livedInWorkbook('among'));
  for (const title of ['ШНСУ', 'Регион', 'Прежний перечень']) workbook.deleteSheet(title);
  workbook.sheet('Школы')?.deleteColumns(4, 1);
  workbook.sheet('Настройки')?.deleteRows(3, 2);
  return workbook.toJson();
}

/** Addresses of cells that held something and now do not hold the same. */
function lostCells(before: Contents, now: Contents): string[] {
  return changedSheets(before, now).flatMap((title) => {
    const cells = (contents: Contents): unknown[][] => JSON.parse(contents[title] ?? '[]');
    const after = cells(now);
    return cells(before).flatMap((line, row) =>
      line.flatMap((cell, column) => {
        const same = JSON.stringify(after[row]?.[column] ?? null) === JSON.stringify(cell);
        return cell === null || same ? [] : [`${title} ${row + 1}:${column + 1}`];
      }),
    );
  });
}

function expectHonest(message: string, changed: readonly string[], where: string): void {
  expect(message, where).toMatch(/Ничего не изменено|введённое вами не тронуто/);
  if (changed.length > 0) expect(message, where).not.toContain('Ничего не изменено');
}
