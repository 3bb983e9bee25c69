// The dialog «Загрузка результатов» over the sheet in the shared browser, and what a user does in it.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { fileTexts, intakeTexts } from '../../src/messages/intake/dialog';
import { menuTexts } from '../../src/messages/operations';
import type { LocalPage } from './local-page';

export interface HandedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A file by its path in docs/samples. */
export function sampleFile(path: string): HandedFile {
  const bytes = readFileSync(fileURLToPath(new URL(`../../docs/samples/${path}`, import.meta.url)));
  return { name: basename(path), bytes };
}

export class IntakeDialog {
  constructor(readonly local: LocalPage) {}

  /** Its page. */
  get frame() {
    return this.local.page.frameLocator('section.dialog iframe');
  }

  /** From the menu, with nothing in its list. */
  async open(): Promise<void> {
    await this.local.openAddOn(menuTexts.intake);
    await this.text(intakeTexts.drop).waitFor();
  }

  /** By the cross of the window. */
  async close(): Promise<void> {
    await this.local.page.locator('section.dialog header button').click();
    await this.local.page.locator('section.dialog').waitFor({ state: 'detached' });
  }

  button(name: string | RegExp) {
    return this.frame.getByRole('button', { name });
  }

  heading(name: string | RegExp) {
    return this.frame.getByRole('heading', { name });
  }

  field(label: string | RegExp) {
    return this.frame.getByLabel(label);
  }

  text(words: string | RegExp) {
    return this.frame.getByText(words).first();
  }

  /** A question over it. */
  get question() {
    return this.frame.getByRole('dialog');
  }

  /** The button at the bottom. */
  get primary() {
    return this.frame.getByRole('contentinfo').getByRole('button').last();
  }

  /** The one beside it, before it. */
  get secondary() {
    return this.frame.getByRole('contentinfo').getByRole('button').first();
  }

  primarySays(words: string): Promise<void> {
    return expect.poll(() => this.primary.textContent()).toBe(words);
  }

  /** Waits for the line above the list: how many files are in which state. */
  counted(all: number, ...parts: readonly string[]): Promise<void> {
    return this.heading(fileTexts.counts(all, parts)).waitFor();
  }

  /** Drops the files, as from a folder of the computer. */
  async drop(files: readonly HandedFile[]): Promise<void> {
    const handed = files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') }));
    await this.frame.locator('main').evaluate((target, given) => {
      const transfer = new DataTransfer();
      for (const { name, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        transfer.items.add(new File([bytes], name));
      }
      for (const type of ['dragover', 'drop']) {
        const event = new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true });
        target.dispatchEvent(event);
      }
    }, handed);
  }
}
