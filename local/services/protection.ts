// Protection of a range or of a whole sheet: on the local host it is kept and shown, never enforced.
import type { Protection as ProtectionModel } from '../workbook/decoration';
import type { Sheet } from '../workbook/sheet';
import type { BookContext } from './book-context';
import type { OnlyGoogleMethods } from './google-names';
import { type EnumValue, enumeration, Service } from './service';

export const PROTECTION_TYPES = enumeration('ProtectionType', ['RANGE', 'SHEET']);

export class Protection
  extends Service
  implements OnlyGoogleMethods<Protection, GoogleAppsScript.Spreadsheet.Protection>
{
  static override readonly googleName = 'Protection';
  readonly #context: BookContext;
  readonly #sheet: Sheet;
  readonly #model: ProtectionModel;

  constructor(context: BookContext, sheet: Sheet, model: ProtectionModel) {
    super();
    this.#context = context;
    this.#sheet = sheet;
    this.#model = model;
  }

  getDescription(): string {
    return this.#model.description;
  }

  setDescription(description: string): this {
    this.#model.description = description;
    return this;
  }

  getProtectionType(): EnumValue {
    return this.#model.area === null ? PROTECTION_TYPES.SHEET : PROTECTION_TYPES.RANGE;
  }

  getRange(): Service {
    const { maxRows, maxColumns } = this.#sheet;
    const whole = { row: 1, column: 1, rows: maxRows, columns: maxColumns };
    return this.#context.rangeOf(this.#sheet, this.#model.area ?? whole);
  }

  isWarningOnly(): boolean {
    return this.#model.warningOnly;
  }

  setWarningOnly(warningOnly: boolean): this {
    this.#model.warningOnly = warningOnly;
    return this;
  }

  remove(): void {
    const { look } = this.#sheet;
    look.protections = look.protections.filter((protection) => protection !== this.#model);
  }
}
