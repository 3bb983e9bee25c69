// A history of collecting under way on the built bundle, and beside it what a host that never met a fault must come to.
import type { Host } from '../../local/host';
import type { Faults } from '../../local/services/faults';
import type { CellContent } from '../../local/workbook/cell';
import type { Sheet } from '../../local/workbook/sheet';
import type { WorkbookJson } from '../../local/workbook/workbook-json';
import { hostOf, run, runWell } from './built-host';
import { answer, formOf, HOUR, MARK, MINUTE } from './collecting';
import type { Step } from './collecting-steps';
import { headingsOf } from './district';
import {
  answersOf,
  append,
  type Cells,
  contents,
  FORMS,
  formAt,
  NOTES,
  records,
  responses,
  rowOf,
  tableOf,
} from './history-workbook';

const CORRECTIONS = 'Ответы на доработку';

/** A person's correction over an answer: it stays whatever the school says later. */
interface Correction {
  readonly table: string;
  readonly code: string;
  readonly heading: string;
  readonly value: number | null;
}

export class CollectingHistory {
  readonly host: Host;
  readonly #start: WorkbookJson;
  #corrections: Correction[] = [];
  /** By table and code. */
  readonly #notes = new Map<string, string>();
  /** The response behind every mark that was ever seen on a table, with the table. */
  readonly #behind = new Map<string, { readonly table: string; readonly cells: Cells }>();

  /** @param start see `historyStart` */
  constructor(start: WorkbookJson) {
    this.#start = start;
    this.host = hostOf(start);
  }

  take(step: Step): void {
    this.#act(step);
    this.#remember();
    for (const { table } of FORMS) this.rows(table);
  }

  /** One run without faults. */
  settle(): void {
    runWell(this.host, 'pullResponses', {});
    this.#remember();
  }

  /** Cells of a table by heading, by the code of the school. Throws when a school has two rows. */
  rows(table: string): Map<string, Readonly<Record<string, unknown>>> {
    const rows = new Map<string, Readonly<Record<string, unknown>>>();
    for (const cells of records(this.host, table)) {
      const code = String(cells['Код ОО']);
      if (rows.has(code)) throw new Error(`${table}: ${code} stands twice`);
      rows.set(code, cells);
    }
    return rows;
  }

  /** Tables and answers to be fixed, wherever their rows stand. */
  picture(): unknown {
    const tables = FORMS.map(({ table }) =>
      [...this.rows(table)]
        // What is known of the cells beside the mark tells of corrections, which a fresh host has never seen.
        .map(
          ([code, cells]) =>
            [code, { ...cells, [MARK]: String(cells[MARK]).replace(/ \w+=.*$/, '') }] as const,
        )
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
    return [
      tables,
      // An answer that was fixed leaves its line blank for the next one to be told of.
      records(this.host, CORRECTIONS)
        .filter((row) => Object.keys(row).length > 0)
        .map((row) => JSON.stringify(row))
        .sort(),
    ];
  }

  /** A host to which the responses as they are now are given, and the work of people that no later answer has replaced. */
  fresh(): CollectingHistory {
    const fresh = new CollectingHistory(this.#start);
    // Answers that were taken before they were deleted or changed: nothing retracts them.
    for (const { table, cells } of this.#retracted()) append(responses(fresh.host, table), [cells]);
    fresh.settle();
    for (const { table } of FORMS) {
      const sheet = responses(fresh.host, table);
      sheet.clearContents(2, 1, sheet.maxRows - 1, sheet.lastColumn());
      append(sheet, contents(responses(this.host, table)));
    }
    fresh.settle();
    for (const { table, code, heading, value } of this.#corrections) {
      fresh.#put(table, code, heading, value);
    }
    for (const [place, note] of this.#notes) {
      const [table = '', code = ''] = place.split('\t');
      fresh.#put(table, code, NOTES, note);
    }
    return fresh;
  }

  #act(step: Step): void {
    const { host } = this;
    switch (step.do) {
      case 'answer': {
        const { event, faults, form } = step;
        host.advanceClock(MINUTE);
        answer(host, tableOf(form), step.answered.school, answersOf(form, step.answered), { event, faults });
        break;
      }
      case 'editAnswer':
        this.#editAnswer(step);
        break;
      case 'fix': {
        const sheet = responses(host, tableOf(step.form));
        const row = rowOf(sheet, step.nth);
        const column = headingsOf(host.workbook, sheet.name).indexOf(formAt(step.form).part) + 1;
        if (row !== undefined) sheet.setContents(row, column, [[1]]);
        break;
      }
      case 'deleteAnswer': {
        const sheet = responses(host, tableOf(step.form));
        const row = rowOf(sheet, step.nth);
        if (row !== undefined) sheet.deleteRows(row, 1);
        break;
      }
      case 'sortAnswers': {
        const sheet = responses(host, tableOf(step.form));
        sheet.sortRows(2, 1 + (step.column % sheet.lastColumn()), step.ascending);
        break;
      }
      case 'hour':
        host.advanceClock(HOUR, step.faults);
        break;
      case 'pull':
        pullAnyhow(host, step.faults);
        break;
      default:
        this.#work(step);
    }
  }

  #editAnswer({ form, nth, answered, event, faults }: Extract<Step, { do: 'editAnswer' }>): void {
    const { id, responses: given } = formOf(this.host, tableOf(form));
    const response = given[nth % Math.max(1, given.length)];
    if (response === undefined) return;
    this.host.advanceClock(MINUTE);
    this.host.editAnswer(id, response.id, answersOf(form, answered), { event, faults });
  }

  /** What people do on the tables. */
  #work(step: Extract<Step, { do: 'correct' | 'note' | 'sort' | 'deleteRow' }>): void {
    const table = tableOf(step.form);
    const sheet = this.host.workbook.sheet(table);
    if (sheet === undefined) throw new Error(`no sheet ${table}`);
    const width = sheet.lastColumn();
    if (step.do === 'sort') sheet.sortRows(2, 1 + (step.column % width), step.ascending);
    else this.#workOnRow(step, table, sheet);
  }

  #workOnRow(
    step: Extract<Step, { do: 'correct' | 'note' | 'deleteRow' }>,
    table: string,
    sheet: Sheet,
  ): void {
    const row = rowOf(sheet, step.nth);
    if (row === undefined) return;
    const cells = records(this.host, table)[row - 2] ?? {};
    const code = String(cells['Код ОО']);
    if (step.do === 'correct') {
      const { whole, text } = formAt(step.form);
      const heading = step.nth % 2 === 0 ? whole : text;
      this.#put(table, code, heading, step.value);
      this.#corrections.push({ table, code, heading, value: step.value });
    } else if (step.do === 'note') {
      const note = `заметка ${this.#notes.size}`;
      this.#put(table, code, NOTES, note);
      this.#notes.set(`${table}\t${code}`, note);
    } else {
      sheet.deleteRows(row, 1);
      this.#notes.delete(`${table}\t${code}`);
      this.#corrections = this.#corrections.filter((kept) => kept.table !== table || kept.code !== code);
    }
  }

  #put(table: string, code: string, heading: string, value: CellContent): void {
    const { workbook } = this.host;
    const row = records(this.host, table).findIndex((cells) => cells['Код ОО'] === code) + 2;
    const column = headingsOf(workbook, table).indexOf(heading) + 1;
    if (row < 2 || column < 1) throw new Error(`no place for ${heading} of ${code}`);
    workbook.sheet(table)?.setContents(row, column, [[value]]);
  }

  #marks(): { readonly table: string; readonly mark: string }[] {
    return FORMS.flatMap(({ table }) =>
      records(this.host, table).flatMap((row) =>
        row[MARK] === undefined ? [] : [{ table, mark: String(row[MARK]).split(' ')[0] ?? '' }],
      ),
    );
  }

  /** Which response stands behind each mark that is new: the one of its moment. */
  #remember(): void {
    for (const { table, mark } of this.#marks()) {
      if (this.#behind.has(mark)) continue;
      const at = Number(mark.split(':')[1]);
      const cells = contents(responses(this.host, table)).find(([moment]) => Number(moment) === at);
      if (cells !== undefined) this.#behind.set(mark, { table, cells });
    }
  }

  #retracted(): { readonly table: string; readonly cells: Cells }[] {
    return this.#marks().flatMap(({ table, mark }) => {
      const source = this.#behind.get(mark);
      if (source === undefined) throw new Error(`no response was ever seen behind ${mark}`);
      const standing = contents(responses(this.host, table)).map((cells) => JSON.stringify(cells));
      return standing.includes(JSON.stringify(source.cells)) ? [] : [source];
    });
  }
}

function pullAnyhow(host: Host, faults: Faults): void {
  try {
    run(host, 'pullResponses', {}, { faults });
  } catch (error) {
    if (!String(error).includes('Exceeded maximum execution time')) throw error;
  }
}
