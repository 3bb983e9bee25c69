// Questions of a form as the add-on sees them: one class for what all have, one for each kind.
import type { Form, Question, QuestionKind } from '../workbook/forms';
import { renameQuestionColumn, responseSheet } from '../workbook/response-sheet';
import type { Workbook } from '../workbook/workbook';
import { TextValidation } from './form-validation';
import type { OnlyGoogleMethods } from './google-names';
import { type EnumValue, enumeration, Service, ServiceError } from './service';

export const ITEM_TYPES = enumeration('ItemType', ['LIST', 'MULTIPLE_CHOICE', 'TEXT', 'PARAGRAPH_TEXT']);

const TYPE_OF: Readonly<Record<QuestionKind, EnumValue>> = {
  list: ITEM_TYPES.LIST,
  choice: ITEM_TYPES.MULTIPLE_CHOICE,
  text: ITEM_TYPES.TEXT,
  paragraph: ITEM_TYPES.PARAGRAPH_TEXT,
};

/** The question that a service stands for, with the form and the workbook around it. */
export interface ItemPlace {
  readonly workbook: Workbook;
  readonly form: Form;
  readonly question: Question;
}

/** What every question has. */
class AnyItem extends Service {
  protected readonly place: ItemPlace;

  constructor(place: ItemPlace) {
    super();
    this.place = place;
  }

  /** For other services: the question that a service stands for. */
  static questionOf(item: AnyItem): Question {
    return item.place.question;
  }

  getId(): number {
    return this.place.question.id;
  }

  /** The place in the form, from 0. */
  getIndex(): number {
    return this.place.form.questions.indexOf(this.place.question);
  }

  getType(): EnumValue {
    return TYPE_OF[this.place.question.kind];
  }

  getTitle(): string {
    return this.place.question.title;
  }

  setTitle(title: string): this {
    const { workbook, form, question } = this.place;
    question.title = title;
    const sheet = responseSheet(workbook, form);
    if (sheet !== undefined) renameQuestionColumn(sheet, question);
    return this;
  }

  getHelpText(): string {
    return this.place.question.help;
  }

  setHelpText(text: string): this {
    this.place.question.help = text;
    return this;
  }
}

/** A question that can be made obligatory. */
class Answerable extends AnyItem {
  isRequired(): boolean {
    return this.place.question.required;
  }

  setRequired(enabled: boolean): this {
    this.place.question.required = enabled;
    return this;
  }
}

class Chosen extends Answerable {
  /** Google takes neither an empty list nor the same answer twice. */
  setChoiceValues(values: string[]): this {
    if (values.length === 0) throw new ServiceError('Empty array: values');
    const texts = values.map(String);
    if (new Set(texts).size < texts.length) {
      throw new ServiceError('Questions cannot have duplicate choice values.');
    }
    this.place.question.choices = texts;
    return this;
  }
}

class Written extends Answerable {
  setValidation(validation: TextValidation): this {
    this.place.question.validation = TextValidation.modelOf(validation);
    return this;
  }
}

export class ListItem extends Chosen implements OnlyGoogleMethods<ListItem, GoogleAppsScript.Forms.ListItem> {
  static override readonly googleName = 'ListItem';
}

export class MultipleChoiceItem
  extends Chosen
  implements OnlyGoogleMethods<MultipleChoiceItem, GoogleAppsScript.Forms.MultipleChoiceItem>
{
  static override readonly googleName = 'MultipleChoiceItem';
}

export class TextItem
  extends Written
  implements OnlyGoogleMethods<TextItem, GoogleAppsScript.Forms.TextItem>
{
  static override readonly googleName = 'TextItem';
}

export class ParagraphTextItem
  extends Written
  implements OnlyGoogleMethods<ParagraphTextItem, GoogleAppsScript.Forms.ParagraphTextItem>
{
  static override readonly googleName = 'ParagraphTextItem';
}

/** A question of any kind, as `getItems` gives it. */
export class Item extends AnyItem implements OnlyGoogleMethods<Item, GoogleAppsScript.Forms.Item> {
  static override readonly googleName = 'Item';

  asListItem(): ListItem {
    return new ListItem(this.#as('list'));
  }

  #as(kind: QuestionKind): ItemPlace {
    if (this.place.question.kind !== kind) {
      throw new ServiceError(`Invalid conversion for item type: ${this.getType().name}.`);
    }
    return this.place;
  }
}
