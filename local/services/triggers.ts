// Installed triggers: their builders and what the add-on sees of one.
import { randomUUID } from 'node:crypto';
import type { TriggerRecord } from '../workbook/trigger-record';
import type { Execution } from './execution';
import type { OnlyGoogleMethods } from './google-names';
import { type EnumValue, enumeration, Service, ServiceError } from './service';

/** Of one user and one script, in all documents together. */
const MOST_TRIGGERS = 20;
const HOUR_MS = 3_600_000;

export const EVENT_TYPES = enumeration('EventType', [
  'ON_OPEN',
  'ON_EDIT',
  'ON_CHANGE',
  'ON_FORM_SUBMIT',
  'CLOCK',
]);
export const TRIGGER_SOURCES = enumeration('TriggerSource', ['SPREADSHEETS', 'CLOCK']);

export class Trigger extends Service implements OnlyGoogleMethods<Trigger, GoogleAppsScript.Script.Trigger> {
  static override readonly googleName = 'Trigger';
  readonly #record: TriggerRecord;

  constructor(record: TriggerRecord) {
    super();
    this.#record = record;
  }

  getEventType(): EnumValue {
    return EVENT_TYPES[this.#record.event];
  }

  getHandlerFunction(): string {
    return this.#record.handler;
  }

  getTriggerSource(): EnumValue {
    return this.#record.event === 'CLOCK' ? TRIGGER_SOURCES.CLOCK : TRIGGER_SOURCES.SPREADSHEETS;
  }

  getUniqueId(): string {
    return this.#record.id;
  }
}

export class TriggerBuilder
  extends Service
  implements OnlyGoogleMethods<TriggerBuilder, GoogleAppsScript.Script.TriggerBuilder>
{
  static override readonly googleName = 'TriggerBuilder';
  readonly #execution: Execution;
  readonly #handler: string;

  constructor(execution: Execution, handler: string) {
    super();
    this.#execution = execution;
    this.#handler = handler;
  }

  forSpreadsheet(_spreadsheet: unknown): SpreadsheetTriggerBuilder {
    return new SpreadsheetTriggerBuilder(this.#execution, this.#handler);
  }

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.#execution, this.#handler);
  }
}

class SpreadsheetTriggerBuilder
  extends Service
  implements OnlyGoogleMethods<SpreadsheetTriggerBuilder, GoogleAppsScript.Script.SpreadsheetTriggerBuilder>
{
  static override readonly googleName = 'SpreadsheetTriggerBuilder';
  readonly #execution: Execution;
  readonly #handler: string;
  #event: TriggerRecord['event'] | undefined;

  constructor(execution: Execution, handler: string) {
    super();
    this.#execution = execution;
    this.#handler = handler;
  }

  onOpen(): this {
    return this.#on('ON_OPEN');
  }

  onEdit(): this {
    return this.#on('ON_EDIT');
  }

  onChange(): this {
    return this.#on('ON_CHANGE');
  }

  onFormSubmit(): this {
    return this.#on('ON_FORM_SUBMIT');
  }

  create(): Trigger {
    if (this.#event === undefined) throw new ServiceError('The trigger must have an event type.');
    return install(this.#execution, { handler: this.#handler, event: this.#event });
  }

  #on(event: TriggerRecord['event']): this {
    this.#event = event;
    return this;
  }
}

/** Clock triggers of an add-on run at most hourly, so there is no `everyMinutes`. */
class ClockTriggerBuilder
  extends Service
  implements OnlyGoogleMethods<ClockTriggerBuilder, GoogleAppsScript.Script.ClockTriggerBuilder>
{
  static override readonly googleName = 'ClockTriggerBuilder';
  readonly #execution: Execution;
  readonly #handler: string;
  #everyMs: number | undefined;
  #dueAt: number | undefined;
  #hour: number | undefined;

  constructor(execution: Execution, handler: string) {
    super();
    this.#execution = execution;
    this.#handler = handler;
  }

  after(durationMilliseconds: number): this {
    this.#dueAt = this.#now() + durationMilliseconds;
    return this;
  }

  everyHours(n: number): this {
    this.#everyMs = n * HOUR_MS;
    return this;
  }

  everyDays(n: number): this {
    this.#everyMs = n * 24 * HOUR_MS;
    return this;
  }

  everyWeeks(n: number): this {
    this.#everyMs = n * 7 * 24 * HOUR_MS;
    return this;
  }

  atHour(hour: number): this {
    this.#hour = hour;
    return this;
  }

  create(): Trigger {
    if (this.#everyMs === undefined && this.#dueAt === undefined) {
      throw new ServiceError('The trigger must have a time or an interval.');
    }
    return install(this.#execution, {
      handler: this.#handler,
      event: 'CLOCK',
      dueAt: this.#dueAt ?? this.#firstTime(this.#everyMs ?? HOUR_MS),
      ...(this.#everyMs === undefined ? {} : { everyMs: this.#everyMs }),
    });
  }

  #firstTime(everyMs: number): number {
    if (this.#hour === undefined) return this.#now() + everyMs;
    const due = new Date(this.#now());
    due.setHours(this.#hour, 0, 0, 0);
    if (due.getTime() <= this.#now()) due.setDate(due.getDate() + 1);
    return due.getTime();
  }

  #now(): number {
    return this.#execution.host.clock.now();
  }
}

function install(execution: Execution, wanted: Omit<TriggerRecord, 'id' | 'user'>): Trigger {
  const record = { id: randomUUID(), user: execution.user, ...wanted };
  const { account, circumstances, workbook } = execution.host;
  if (circumstances.testDeployment) {
    throw new ServiceError('Installable triggers are not supported in test deployments.');
  }
  if (account.triggersOf(record.user).length >= MOST_TRIGGERS) {
    throw new ServiceError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  if (workbook.triggers.some((other) => other.user === record.user && other.event === record.event)) {
    throw new ServiceError(
      'The add-on has created too many triggers of this type in this document for this user.',
    );
  }
  workbook.triggers.push(record);
  return new Trigger(record);
}
