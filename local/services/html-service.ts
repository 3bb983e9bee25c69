// HtmlService: pages of the add-on, read from dist and damaged as Google damages them.
import { cutAsServed } from './cut-as-served';
import type { Execution, ShownPage } from './execution';
import type { OnlyGoogleMethods } from './google-names';
import { enumeration, Service, ServiceError } from './service';

export class HtmlServiceService
  extends Service
  implements OnlyGoogleMethods<HtmlServiceService, GoogleAppsScript.HTML.HtmlService>
{
  static override readonly googleName = 'HtmlService';
  static override readonly enumerations = {
    XFrameOptionsMode: enumeration('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']),
  };
  readonly #execution: Execution;

  constructor(execution: Execution) {
    super();
    this.#execution = execution;
  }

  createHtmlOutput(html = ''): HtmlOutput {
    return new HtmlOutput(html);
  }

  createHtmlOutputFromFile(filename: string): HtmlOutput {
    return new HtmlOutput(this.#file(filename));
  }

  createTemplateFromFile(filename: string): HtmlTemplate {
    const text = this.#file(filename);
    return new HtmlTemplate(this.#execution.host.circumstances.encodedFiles ? encoded(text) : text);
  }

  #file(filename: string): string {
    const page = this.#execution.host.html[filename.replace(/\.html$/, '')];
    if (page === undefined) throw new ServiceError(`No HTML file named ${filename} was found.`);
    return page;
  }
}

/** A file that has not been taken for a page yet. */
class HtmlTemplate
  extends Service
  implements OnlyGoogleMethods<HtmlTemplate, GoogleAppsScript.HTML.HtmlTemplate>
{
  static override readonly googleName = 'HtmlTemplate';
  readonly #text: string;

  constructor(text: string) {
    super();
    this.#text = text;
  }

  /** The file byte for byte. */
  getRawContent(): string {
    return this.#text;
  }
}

/** A page that is being prepared; `pageOf` reads it when it is shown. */
export class HtmlOutput
  extends Service
  implements OnlyGoogleMethods<HtmlOutput, GoogleAppsScript.HTML.HtmlOutput>
{
  static override readonly googleName = 'HtmlOutput';
  #html: string;
  #title = '';
  #width: number | undefined;
  #height: number | undefined;

  constructor(html: string) {
    super();
    checkTags(html);
    this.#html = html;
  }

  /** What the user sees; `title` wins over the page's own. */
  static pageOf(output: HtmlOutput, title: string = output.#title): ShownPage {
    return {
      title,
      html: cutAsServed(output.#html),
      ...(output.#width === undefined ? {} : { width: output.#width }),
      ...(output.#height === undefined ? {} : { height: output.#height }),
    };
  }

  append(addedContent: string): this {
    this.#html += addedContent;
    return this;
  }

  setTitle(title: string): this {
    this.#title = title;
    return this;
  }

  setWidth(width: number): this {
    this.#width = width;
    return this;
  }

  setHeight(height: number): this {
    this.#height = height;
    return this;
  }
}

/** The text as a reader of HTML might write it anew. */
function encoded(text: string): string {
  return text.replace(/«/g, '&laquo;').replace(/»/g, '&raquo;');
}

/** Refuses a page whose scripts or styles are not closed, as Google words it. */
function checkTags(html: string): void {
  for (const tag of ['script', 'style']) {
    const count = (end: string): number => html.match(new RegExp(`<${end}${tag}\\b`, 'gi'))?.length ?? 0;
    if (count('') !== count('/')) throw new ServiceError(`Malformed HTML content: <${tag}> is not closed.`);
  }
}
