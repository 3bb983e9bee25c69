// Form: its words, settings, questions and the sheet into which its answers go.
import { addQuestion, type Form, publishedUrl, type QuestionKind } from '../workbook/forms';
import { addQuestionColumn, responseSheet } from '../workbook/response-sheet';
import type { Execution } from './execution';
import {
  Item,
  type ItemPlace,
  ListItem,
  MultipleChoiceItem,
  ParagraphTextItem,
  TextItem,
} from './form-items';
import type { OnlyGoogleMethods } from './google-names';
import { type EnumValue, enumeration, Service, ServiceError } from './service';
import { SPREADSHEET_ID } from './spreadsheet-id';

export const DESTINATION_TYPES = enumeration('DestinationType', ['SPREADSHEET']);

export class FormService
  extends Service
  implements OnlyGoogleMethods<FormService, GoogleAppsScript.Forms.Form>
{
  static override readonly googleName = 'Form';
  readonly #execution: Execution;
  readonly #form: Form;

  constructor(execution: Execution, form: Form) {
    super();
    this.#execution = execution;
    this.#form = form;
  }

  getId(): string {
    return this.#form.id;
  }

  getTitle(): string {
    return this.#form.title;
  }

  setTitle(title: string): this {
    this.#form.title = title;
    return this;
  }

  getDescription(): string {
    return this.#form.description;
  }

  setDescription(description: string): this {
    this.#form.description = description;
    return this;
  }

  setCollectEmail(collect: boolean): this {
    this.#form.collectEmail = collect;
    return this;
  }

  setAllowResponseEdits(enabled: boolean): this {
    this.#form.allowResponseEdits = enabled;
    return this;
  }

  setConfirmationMessage(message: string): this {
    this.#form.confirmationMessage = message;
    return this;
  }

  isPublished(): boolean {
    return this.#form.published;
  }

  setPublished(enabled: boolean): this {
    this.#form.published = enabled;
    return this;
  }

  /** Only an organisation can ask its members to sign in, or not to. */
  setRequireLogin(requireLogin: boolean): this {
    if (this.#execution.host.circumstances.consumerAccount) {
      throw new ServiceError('This operation is not supported for consumer accounts.');
    }
    this.#form.signIn = requireLogin;
    return this;
  }

  /** The sheet «Ответы на форму (N)» is there some time later. The local host knows one spreadsheet only. */
  setDestination(_type: EnumValue, id: string): this {
    if (id !== SPREADSHEET_ID) throw new ServiceError('Invalid argument: id');
    const { circumstances, clock, lateSheets } = this.#execution.host;
    lateSheets.push({ form: this.#form, dueAt: clock.now() + circumstances.responseSheetDelay });
    return this;
  }

  getPublishedUrl(): string {
    return publishedUrl(this.#form);
  }

  getItems(itemType?: EnumValue): Item[] {
    const items = this.#form.questions.map((question) => new Item({ ...this.#around(), question }));
    return itemType === undefined ? items : items.filter((item) => item.getType() === itemType);
  }

  addListItem(): ListItem {
    return new ListItem(this.#add('list'));
  }

  addMultipleChoiceItem(): MultipleChoiceItem {
    return new MultipleChoiceItem(this.#add('choice'));
  }

  addTextItem(): TextItem {
    return new TextItem(this.#add('text'));
  }

  addParagraphTextItem(): ParagraphTextItem {
    return new ParagraphTextItem(this.#add('paragraph'));
  }

  #add(kind: QuestionKind): ItemPlace {
    const { workbook, form } = this.#around();
    const question = addQuestion(form, kind);
    const sheet = responseSheet(workbook, form);
    if (sheet !== undefined) addQuestionColumn(sheet, question);
    return { workbook, form, question };
  }

  #around(): Omit<ItemPlace, 'question'> {
    return { workbook: this.#execution.host.workbook, form: this.#form };
  }
}
