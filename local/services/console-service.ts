// The console: lines that a run wrote to its log.
import { format } from 'node:util';
import type { Execution } from './execution';
import type { OnlyGoogleMethods } from './google-names';
import { Service } from './service';

export class ConsoleService extends Service implements OnlyGoogleMethods<ConsoleService, Console> {
  static override readonly googleName = 'console';
  readonly #execution: Execution;

  constructor(execution: Execution) {
    super();
    this.#execution = execution;
  }

  log(...values: unknown[]): void {
    this.#write(values);
  }

  info(...values: unknown[]): void {
    this.#write(values);
  }

  warn(...values: unknown[]): void {
    this.#write(values);
  }

  error(...values: unknown[]): void {
    this.#write(values);
  }

  #write(values: unknown[]): void {
    this.#execution.log.push(format(...values));
  }
}
