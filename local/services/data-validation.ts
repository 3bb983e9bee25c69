// DataValidation and its builder: drop-down lists of words.
import type { Validation } from '../workbook/decoration';
import type { OnlyGoogleMethods } from './google-names';
import { type EnumValue, enumeration, Service, ServiceError } from './service';

export const DATA_VALIDATION_CRITERIA = enumeration('DataValidationCriteria', ['VALUE_IN_LIST']);

export class DataValidation
  extends Service
  implements OnlyGoogleMethods<DataValidation, GoogleAppsScript.Spreadsheet.DataValidation>
{
  static override readonly googleName = 'DataValidation';
  readonly #model: Validation;

  constructor(model: Validation) {
    super();
    this.#model = model;
  }

  /** What the sheet keeps. */
  static modelOf(rule: DataValidation): Validation {
    return rule.#model;
  }

  getAllowInvalid(): boolean {
    return this.#model.allowInvalid;
  }

  getHelpText(): string | null {
    return this.#model.helpText;
  }

  getCriteriaType(): EnumValue {
    return DATA_VALIDATION_CRITERIA.VALUE_IN_LIST;
  }

  /** The words and whether the arrow is shown, as Google gives them for a list. */
  getCriteriaValues(): [string[], boolean] {
    return [[...this.#model.words], true];
  }
}

const MOST_WORDS = 500;

export class DataValidationBuilder
  extends Service
  implements OnlyGoogleMethods<DataValidationBuilder, GoogleAppsScript.Spreadsheet.DataValidationBuilder>
{
  static override readonly googleName = 'DataValidationBuilder';
  #words: readonly string[] | undefined;
  #allowInvalid = true;
  #helpText: string | null = null;

  requireValueInList(values: string[], _showDropdown = true): this {
    if (values.length > MOST_WORDS) throw new ServiceError(`The list has more than ${MOST_WORDS} items.`);
    this.#words = values.map(String);
    return this;
  }

  setAllowInvalid(allowInvalidData: boolean): this {
    this.#allowInvalid = allowInvalidData;
    return this;
  }

  setHelpText(helpText: string): this {
    this.#helpText = helpText;
    return this;
  }

  build(): DataValidation {
    if (this.#words === undefined) throw new ServiceError('A data validation rule must have criteria.');
    return new DataValidation({
      words: this.#words,
      allowInvalid: this.#allowInvalid,
      helpText: this.#helpText,
    });
  }
}
