// Ui and Menu: menus, sidebar and dialogs, kept for the host to show.
import type { Execution, MenuLine, MenuModel } from './execution';
import type { OnlyGoogleMethods } from './google-names';
import { HtmlOutput } from './html-service';
import { Service } from './service';

export class Ui extends Service implements OnlyGoogleMethods<Ui, GoogleAppsScript.Base.Ui> {
  static override readonly googleName = 'Ui';
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
