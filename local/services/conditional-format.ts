// ConditionalFormatRule and its builder: a colour for cells by their text.
import type { ConditionalRule } from '../workbook/decoration';
import type { Sheet } from '../workbook/sheet';
import type { BookContext } from './book-context';
import type { OnlyGoogleMethods } from './google-names';
import { RangePlace } from './range-place';
import { Service, ServiceError } from './service';

export class ConditionalFormatRule
  extends Service
  implements OnlyGoogleMethods<ConditionalFormatRule, GoogleAppsScript.Spreadsheet.ConditionalFormatRule>
{
  static override readonly googleName = 'ConditionalFormatRule';
  readonly #context: BookContext;
  readonly #sheet: Sheet;
  readonly #model: ConditionalRule;

  constructor(context: BookContext, sheet: Sheet, model: ConditionalRule) {
    super();
    this.#context = context;
    this.#sheet = sheet;
    this.#model = model;
  }

  /** What the sheet keeps. */
  static modelOf(rule: ConditionalFormatRule): ConditionalRule {
    return rule.#model;
  }

  getRanges(): Service[] {
    return this.#model.ranges.map((area) => this.#context.rangeOf(this.#sheet, area));
  }
}

export class ConditionalFormatRuleBuilder
  extends Service
  implements
    OnlyGoogleMethods<ConditionalFormatRuleBuilder, GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>
{
  static override readonly googleName = 'ConditionalFormatRuleBuilder';
  readonly #context: BookContext;
  #condition: ConditionalRule['condition'] | undefined;
  #text = '';
  #background: string | null = null;
  #fontColor: string | null = null;
  #ranges: readonly RangePlace[] = [];

  constructor(context: BookContext) {
    super();
    this.#context = context;
  }

  whenTextEqualTo(text: string): this {
    return this.#when('textEquals', text);
  }

  whenTextContains(text: string): this {
    return this.#when('textContains', text);
  }

  setBackground(color: string | null): this {
    this.#background = color;
    return this;
  }

  setFontColor(color: string | null): this {
    this.#fontColor = color;
    return this;
  }

  setRanges(ranges: RangePlace[]): this {
    this.#ranges = ranges;
    return this;
  }

  build(): ConditionalFormatRule {
    const [first] = this.#ranges;
    if (this.#condition === undefined)
      throw new ServiceError('A conditional format rule must have a condition.');
    if (first === undefined)
      throw new ServiceError('A conditional format rule must have at least one range.');
    return new ConditionalFormatRule(this.#context, RangePlace.sheetOf(first), {
      ranges: this.#ranges.map((range) => ({ ...RangePlace.areaOf(range) })),
      condition: this.#condition,
      text: this.#text,
      background: this.#background,
      fontColor: this.#fontColor,
    });
  }

  #when(condition: ConditionalRule['condition'], text: string): this {
    this.#condition = condition;
    this.#text = text;
    return this;
  }
}
