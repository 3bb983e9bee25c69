// The headless door: carries out the steps of a command line over a workbook, without a page.

import type { SheetSpec } from '../../src/workbook/sheet-spec';
import { sheets as sheetSpecs } from '../../src/workbook/sheets';
import type { BuiltAddOn } from '../built-add-on';
import type { CellFunction } from '../custom-functions';
import { exportSheet } from '../files/export-sheet';
import { importFile } from '../files/import-sheet';
import { readWorkbook, writeWorkbook } from '../files/json';
import { Host } from '../host';
import { type Arguments, readArguments, type Step, USAGE } from './arguments';
import { HeadlessError } from './headless-error';
import { nearestOf } from './nearest';
import { runCommand } from './run-command';
import { writeSetting } from './write-setting';

const NOTHING_TO_DO =
  'Не указано, что сделать: нужен хотя бы один из параметров --import, --set, --command, --export, --save.';

/** The add-on and where the door prints. */
interface HeadlessSurroundings {
  /** Reads the built add-on; throws an Error with a text for the user when it is not there. */
  readonly addOn: () => BuiltAddOn;
  readonly functions: readonly CellFunction[];
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
}

/** Runs the door; the result is the exit code. A refusal prints exactly one line to `printError`. */
export async function runHeadless(argv: readonly string[], around: HeadlessSurroundings): Promise<0 | 1> {
  try {
    const given = readArguments(argv);
    if (given.help) {
      around.print(USAGE);
      return 0;
    }
    if (argv.length === 0) around.print(USAGE);
    await new Door(given, around).runSteps();
    return 0;
  } catch (error) {
    around.printError(lineOf(error));
    return 1;
  }
}

class Door {
  readonly #given: Arguments;
  readonly #around: HeadlessSurroundings;

  constructor(given: Arguments, around: HeadlessSurroundings) {
    this.#given = given;
    this.#around = around;
  }

  async runSteps(): Promise<void> {
    const { steps, workbook } = this.#given;
    if (steps.length === 0 && workbook === undefined) throw new HeadlessError(NOTHING_TO_DO);
    const host = await this.#openHost();
    if (steps.length === 0) throw new HeadlessError(NOTHING_TO_DO);
    for (const step of steps) await this.#runStep(host, step);
  }

  async #openHost(): Promise<Host> {
    const { functions } = this.#around;
    const addOn = this.#around.addOn();
    const { workbook: file } = this.#given;
    if (file !== undefined) {
      return new Host({ ...addOn, functions, workbook: await readWorkbook(file) });
    }
    const host = new Host({ ...addOn, functions });
    runCommand(host, functions, 'prepareWorkbook', []);
    return host;
  }

  async #runStep(host: Host, step: Step): Promise<void> {
    switch (step.kind) {
      case 'import':
        return this.#import(host, step.sheet, step.file);
      case 'set':
        return writeSetting(host.workbook, step.key, step.value);
      case 'command':
        return this.#command(host, step.name, step.args);
      case 'export':
        return exportSheet(this.#sheet(host, step.sheet), step.file);
      case 'save':
        return writeWorkbook(step.file, host.workbook);
    }
  }

  async #import(host: Host, name: string, file: string): Promise<void> {
    const sheet = this.#sheet(host, name);
    const spec: SheetSpec | undefined = sheetSpecs.find((candidate) => candidate.title === sheet.name);
    if (spec === undefined) {
      throw new HeadlessError(`Лист «${sheet.name}» не из описанных: какие столбцы загружать, неизвестно.`);
    }
    const report = await importFile(sheet, spec, file);
    this.#warn(report.warnings);
  }

  #command(host: Host, name: string, args: readonly unknown[]): void {
    const { outcome, messages, warnings } = runCommand(host, this.#around.functions, name, args);
    if (this.#given.stats) {
      const ms = Math.round(outcome.ms * 10) / 10;
      this.#around.print(JSON.stringify({ command: name, ms, calls: outcome.calls }));
    } else {
      for (const line of messages) this.#around.print(oneLine(line));
    }
    this.#warn(warnings);
  }

  #sheet(host: Host, name: string) {
    const sheet = host.workbook.sheet(name);
    if (sheet !== undefined) return sheet;
    const names = host.workbook.sheets.map((candidate) => candidate.name);
    throw new HeadlessError(`Листа «${name}» нет в книге.${nearestOf(name, names)}`);
  }

  /** With --stats the standard output holds nothing but the lines of JSON. */
  #warn(warnings: readonly string[]): void {
    const print = this.#given.stats ? this.#around.printError : this.#around.print;
    for (const warning of warnings) print(oneLine(warning));
  }
}

/** Whatever is not told in Russian is introduced in it. */
function lineOf(error: unknown): string {
  const message = oneLine(error instanceof Error ? error.message : String(error));
  return /[а-яё]/i.test(message) ? message : `Непредвиденная ошибка: ${message}`;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}
