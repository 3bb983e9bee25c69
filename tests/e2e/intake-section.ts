// The section «Загрузка» of the page in the shared browser, and what a user does in it.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { fileTexts, intakeTexts } from '../../src/messages/intake/section';
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

export class IntakeSection {
  constructor(readonly local: LocalPage) {}

  /** The section as it is when the sidebar has just been opened. */
  async open(): Promise<void> {
    await this.local.openAddOn(menuTexts.intake);
    await this.text(intakeTexts.drop).waitFor();
  }

  button(name: string | RegExp) {
    return this.local.sidebar.getByRole('button', { name });
  }

  heading(name: string | RegExp) {
    return this.local.sidebar.getByRole('heading', { name });
  }

  field(label: string | RegExp) {
    return this.local.sidebar.getByLabel(label);
  }

  text(words: string | RegExp) {
    return this.local.sidebar.getByText(words).first();
  }

  get dialog() {
    return this.local.sidebar.getByRole('dialog');
  }

  /** The button at the bottom. */
  get primary() {
    return this.local.sidebar.getByRole('contentinfo').getByRole('button').last();
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
    await this.local.sidebar.locator('main').evaluate((target, given) => {
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
