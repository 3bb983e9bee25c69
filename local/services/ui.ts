// Ui and Menu: menus, sidebar, dialogs and alerts, kept for the host to show.
import type { Execution, MenuLine, MenuModel } from './execution';
import type { OnlyGoogleMethods } from './google-names';
import { HtmlOutput } from './html-service';
import { type EnumValue, enumeration, Service, ServiceError } from './service';

const BUTTONS = enumeration('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const BUTTON_SETS = enumeration('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

export class Ui extends Service implements OnlyGoogleMethods<Ui, GoogleAppsScript.Base.Ui> {
  static override readonly googleName = 'Ui';
  static override readonly enumerations = { Button: BUTTONS, ButtonSet: BUTTON_SETS };
  readonly #execution: Execution;

  constructor(execution: Execution) {
    super();
    this.#execution = execution;
  }

  /** The add-on's own menu: on the local host it bears the name that Google would take from the listing. */
  createAddonMenu(): Menu {
    return new Menu(this.#execution, '');
  }

  createMenu(caption: string): Menu {
    return new Menu(this.#execution, caption);
  }

  showSidebar(page: HtmlOutput): void {
    this.#execution.sidebar = HtmlOutput.pageOf(page);
  }

  showModalDialog(page: HtmlOutput, title: string): void {
    this.#execution.dialog = HtmlOutput.pageOf(page, title);
  }

  showModelessDialog(page: HtmlOutput, title: string): void {
    this.#execution.dialog = HtmlOutput.pageOf(page, title);
  }

  /** The user agrees at once: OK, or YES where that is asked. */
  alert(...words: (string | EnumValue)[]): EnumValue {
    const texts = words.filter((word): word is string => typeof word === 'string');
    if (texts.length === 0)
      throw new ServiceError("The parameters () don't match the method signature for Ui.alert.");
    this.#execution.alerts.push(texts.join('\n'));
    const buttons = words.find((word): word is EnumValue => typeof word !== 'string');
    return buttons?.name.startsWith('YES') ? BUTTONS.YES : BUTTONS.OK;
  }
}

class Menu extends Service implements OnlyGoogleMethods<Menu, GoogleAppsScript.Base.Menu> {
  static override readonly googleName = 'Menu';
  readonly #execution: Execution;
  readonly #caption: string;
  readonly #lines: MenuLine[] = [];

  constructor(execution: Execution, caption: string) {
    super();
    this.#execution = execution;
    this.#caption = caption;
  }

  addItem(caption: string, functionName: string): this {
    this.#lines.push({ kind: 'command', caption, entry: functionName });
    return this;
  }

  addSeparator(): this {
    this.#lines.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(menu: Menu): this {
    this.#lines.push({ kind: 'submenu', menu: menu.#model() });
    return this;
  }

  addToUi(): void {
    this.#execution.menus.push(this.#model());
  }

  #model(): MenuModel {
    return { caption: this.#caption, lines: [...this.#lines] };
  }
}
