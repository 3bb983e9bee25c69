// SpreadsheetApp: the way to the workbook, the user interface and the builders.
import type { BookContext } from './book-context';
import { ConditionalFormatRuleBuilder } from './conditional-format';
import { DATA_VALIDATION_CRITERIA, DataValidationBuilder } from './data-validation';
import type { Execution } from './execution';
import type { OnlyGoogleMethods } from './google-names';
import { bringLateSheets } from './late-sheets';
import { PROTECTION_TYPES } from './protection';
import { RangeService } from './range-service';
import { Service } from './service';
import { SHEET_TYPES, SheetService } from './sheet-service';
import { SpreadsheetService } from './spreadsheet-service';
import { Ui } from './ui';

/** How the spreadsheet services of a run make one another. */
export function bookContext(execution: Execution): BookContext {
  const context: BookContext = {
    execution,
    workbook: execution.host.workbook,
    sheetOf: (sheet) => new SheetService(context, sheet),
    rangeOf: (sheet, area) => new RangeService(context, sheet, area),
  };
  return context;
}

export class SpreadsheetAppService
  extends Service
  implements OnlyGoogleMethods<SpreadsheetAppService, GoogleAppsScript.Spreadsheet.SpreadsheetApp>
{
  static override readonly googleName = 'SpreadsheetApp';
  static override readonly enumerations = {
    ProtectionType: PROTECTION_TYPES,
    SheetType: SHEET_TYPES,
    DataValidationCriteria: DATA_VALIDATION_CRITERIA,
  };
  readonly #context: BookContext;

  constructor(context: BookContext) {
    super();
    this.#context = context;
  }

  getActive(): SpreadsheetService | null {
    return this.getActiveSpreadsheet();
  }

  getActiveSpreadsheet(): SpreadsheetService | null {
    return this.#context.execution.hasDocument ? new SpreadsheetService(this.#context) : null;
  }

  getActiveSheet(): Service {
    return new SpreadsheetService(this.#context).getActiveSheet();
  }

  getActiveRange(): Service | null {
    return new SpreadsheetService(this.#context).getActiveRange();
  }

  getCurrentCell(): Service {
    return new SpreadsheetService(this.#context).getCurrentCell();
  }

  getUi(): Ui {
    return new Ui(this.#context.execution);
  }

  flush(): void {
    const { host } = this.#context.execution;
    bringLateSheets(host, host.clock.now());
    this.#context.workbook.recalculate();
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder();
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.#context);
  }
}
