// Keeps a workbook's file up to date: one write at a time, changes that come meanwhile written together after it.
import { basename } from 'node:path';
import { writeWorkbook } from '../files/json';
import type { Workbook } from '../workbook/workbook';

export class WorkbookKeeper {
  #wanted: Workbook | undefined;
  #writing: Promise<void> | undefined;
  /** Why the last write failed, in Russian, until one succeeds. */
  fault: string | null = null;

  constructor(readonly path: string) {}

  get name(): string {
    return basename(this.path);
  }

  /** Asks for a write of the workbook as it is when its turn comes. */
  keep(workbook: Workbook): void {
    this.#wanted = workbook;
    this.#writing ??= this.#writeAll().finally(() => {
      this.#writing = undefined;
    });
  }

  /** Resolves when everything asked for has been written or has failed. */
  async settled(): Promise<void> {
    while (this.#writing !== undefined) await this.#writing;
  }

  async #writeAll(): Promise<void> {
    while (this.#wanted !== undefined) {
      const workbook = this.#wanted;
      this.#wanted = undefined;
      try {
        await writeWorkbook(this.path, workbook);
        this.fault = null;
      } catch (error) {
        this.fault = error instanceof Error ? error.message : String(error);
      }
    }
  }
}
