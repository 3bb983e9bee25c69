// TextValidation and its builder: what a form's text answer must be.
import type { TextValidation as Model, TextRule } from '../workbook/answer-check';
import type { OnlyGoogleMethods } from './google-names';
import { Service, ServiceError } from './service';

/** Google gives a built check no methods. */
export class TextValidation extends Service {
  static override readonly googleName = 'TextValidation';
  readonly #model: Model;

  constructor(model: Model) {
    super();
    this.#model = model;
  }

  /** What the form keeps. */
  static modelOf(validation: TextValidation): Model {
    return validation.#model;
  }
}

export class TextValidationBuilder
  extends Service
  implements OnlyGoogleMethods<TextValidationBuilder, GoogleAppsScript.Forms.TextValidationBuilder>
{
  static override readonly googleName = 'TextValidationBuilder';
  #rule: TextRule | undefined;
  #helpText = '';

  setHelpText(text: string): this {
    this.#helpText = text;
    return this;
  }

  requireNumber(): this {
    return this.#require({ kind: 'number' });
  }

  requireWholeNumber(): this {
    return this.#require({ kind: 'whole' });
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.#require({ kind: 'atLeast', least: number });
  }

  requireNumberBetween(start: number, end: number): this {
    return this.#require({ kind: 'between', from: start, to: end });
  }

  requireTextIsUrl(): this {
    return this.#require({ kind: 'url' });
  }

  /** A pattern that is no regular expression is refused. */
  requireTextMatchesPattern(pattern: string): this {
    new RegExp(pattern, 'u');
    return this.#require({ kind: 'pattern', pattern });
  }

  build(): TextValidation {
    if (this.#rule === undefined) throw new ServiceError('A validation rule must have criteria.');
    return new TextValidation({ rule: this.#rule, helpText: this.#helpText });
  }

  #require(rule: TextRule): this {
    this.#rule = rule;
    return this;
  }
}
