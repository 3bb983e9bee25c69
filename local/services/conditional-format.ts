// ConditionalFormatRule and its builder: a colour for cells by their text or number.
import type { Condition, ConditionalRule } from '../workbook/decoration';
import { readReference } from '../workbook/reference';
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
  #condition: Condition | undefined;
  #background: string | null = null;
  #fontColor: string | null = null;
  #ranges: readonly RangePlace[] = [];
  #rowOfFormula: number | undefined;

  constructor(context: BookContext) {
    super();
    this.#context = context;
  }

  whenTextEqualTo(text: string): this {
    return this.#when({ condition: 'textEquals', text });
  }

  whenTextContains(text: string): this {
    return this.#when({ condition: 'textContains', text });
  }

  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.#when({ condition: 'numberAtLeast', number });
  }

  /** Both ends belong to it, whichever is given first. */
  whenNumberBetween(start: number, end: number): this {
    return this.#when({ condition: 'numberBetween', from: Math.min(start, end), to: Math.max(start, end) });
  }

  /** Only «=$B7<10», relative to the first cell of the ranges and of its row: others are not computed here. */
  whenFormulaSatisfied(formula: string): this {
    const [, cell, number] = /^=(\$[A-Z]{1,3}\d+)<(\d+)$/.exec(formula) ?? [];
    const { column, row } = cell === undefined ? { column: null, row: null } : readReference(cell).from;
    if (column === null || row === null)
      throw new ServiceError(`Local host does not compute the rule ${formula}`);
    this.#rowOfFormula = row;
    return this.#when({ condition: 'columnBelow', column, number: Number(number) });
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
    if (this.#rowOfFormula !== undefined && this.#rowOfFormula !== RangePlace.areaOf(first).row)
      throw new ServiceError('Local host computes rules of the same row only.');
    return new ConditionalFormatRule(this.#context, RangePlace.sheetOf(first), {
      ranges: this.#ranges.map((range) => ({ ...RangePlace.areaOf(range) })),
      ...this.#condition,
      background: this.#background,
      fontColor: this.#fontColor,
    });
  }

  #when(condition: Condition): this {
    this.#condition = condition;
    return this;
  }
}
