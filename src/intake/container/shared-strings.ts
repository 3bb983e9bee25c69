// The texts that the cells of a book share: cells name them by number.
import type { Steps } from '../slices';
import { unescaped } from './book-parts';
import { readXml } from './xml-part';

/** @throws Error when it is no XML */
export function* sharedStrings(pieces: Iterable<Uint8Array>): Steps<readonly string[]> {
  const strings: string[] = [];
  const text = new RichText();
  yield* readXml(pieces, {
    open(name) {
      if (name === 'si') text.begin();
      else text.open(name);
    },
    close(name) {
      if (name === 'si') strings.push(text.value);
      else text.close(name);
    },
    text: (part) => text.add(part),
  });
  return strings;
}

/** A text in one or several runs, without the reading aids of East Asian writing. */
export class RichText {
  private parts = '';
  private isText = false;
  private isAid = false;

  begin(): void {
    this.parts = '';
    this.isText = false;
    this.isAid = false;
  }

  open(name: string): void {
    if (name === 't') this.isText = true;
    else if (name === 'rPh') this.isAid = true;
  }

  close(name: string): void {
    if (name === 't') this.isText = false;
    else if (name === 'rPh') this.isAid = false;
  }

  add(text: string): void {
    if (this.isText && !this.isAid) this.parts += text;
  }

  get value(): string {
    return unescaped(this.parts);
  }
}
