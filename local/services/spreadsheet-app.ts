// SpreadsheetApp: the way to the workbook, the user interface and the builders.
import type { BookContext } from './book-context';
import { ConditionalFormatRuleBuilder } from './conditional-format';
import { DATA_VALIDATION_CRITERIA, DataValidationBuilder } from './data-validation';
import type { Execution } from './execution';
import type { OnlyGoogleMethods } from './google-names';
import { PROTECTION_TYPES } from './protection';
import type { RangePlace } from './range-place';
import { RangeService } from './range-service';
import { Service } from './service';
import { SheetService } from './sheet-service';
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
    DataValidationCriteria: DATA_VALIDATION_CRITERIA,
  };
  readonly #context: BookContext;

  constructor(context: BookContext) {
    super();
    this.#context = context;
  }

  getActive(): SpreadsheetService {
    return new SpreadsheetService(this.#context);
  }

  getActiveSpreadsheet(): SpreadsheetService {
    return new SpreadsheetService(this.#context);
  }

  getActiveSheet(): Service {
    return new SpreadsheetService(this.#context).getActiveSheet();
  }

  getActiveRange(): Service {
    return new SpreadsheetService(this.#context).getActiveRange();
  }

  getCurrentCell(): Service {
    return new SpreadsheetService(this.#context).getCurrentCell();
  }

  setActiveSheet(sheet: SheetService): SheetService {
    return sheet.activate();
  }

  setActiveRange(range: RangePlace): RangePlace {
    return range.activate();
  }

  getUi(): Ui {
    return new Ui(this.#context.execution);
  }

  flush(): void {
    this.#context.workbook.recalculate();
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder();
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.#context);
  }
}
