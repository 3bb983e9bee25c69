// FormApp: makes forms, opens them by their address and builds checks of texts.
import { randomUUID } from 'node:crypto';
import { editUrl, newForm } from '../workbook/forms';
import type { Execution } from './execution';
import { ITEM_TYPES } from './form-items';
import { DESTINATION_TYPES, FormService } from './form-service';
import { TextValidationBuilder } from './form-validation';
import type { OnlyGoogleMethods } from './google-names';
import { Service, ServiceError } from './service';

export class FormAppService
  extends Service
  implements OnlyGoogleMethods<FormAppService, GoogleAppsScript.Forms.FormApp>
{
  static override readonly googleName = 'FormApp';
  static override readonly enumerations = { DestinationType: DESTINATION_TYPES, ItemType: ITEM_TYPES };
  readonly #execution: Execution;

  constructor(execution: Execution) {
    super();
    this.#execution = execution;
  }

  /** `title` names the file alone. The form is neither published nor, in an organisation, open to others. */
  create(title: string): FormService {
    const { workbook, circumstances } = this.#execution.host;
    const form = newForm(randomUUID().replaceAll('-', ''), title);
    form.signIn = !circumstances.consumerAccount;
    workbook.forms.push(form);
    return new FormService(this.#execution, form);
  }

  /** Only the address at which a form is edited opens it. */
  openByUrl(url: string): FormService {
    const form = this.#execution.host.workbook.forms.find((candidate) => editUrl(candidate) === url);
    if (form === undefined) {
      throw new ServiceError(
        'No item with the given ID could be found. Possibly because you have not edited this item or you do ' +
          'not have permission to access it.',
      );
    }
    return new FormService(this.#execution, form);
  }

  createTextValidation(): TextValidationBuilder {
    return new TextValidationBuilder();
  }
}
