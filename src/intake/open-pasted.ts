// A table pasted as text: copied from a spreadsheet with tabs, or from a csv with semicolons.
import { openedOf } from './open-file';
import type { OpenedFile } from './types';

const QUOTE = '"';
const BREAK = /[\r\n]/;

/** Reads the text as one sheet without a name; `name` stands for the file in the list. */
export function openPasted(text: string, name: string): OpenedFile {
  const bare = text.replace(/^\ufeff/, '');
  const delimiter = bare.includes('\t') ? '\t' : ';';
  const rows = new PastedText(bare, delimiter).rows();
  while (rows.length > 0 && rows[rows.length - 1]?.every((cell) => cell.trim() === '')) rows.pop();
  return openedOf(name, [{ sheet: '', rows }]);
}

/** Goes through the text once. A cell in quotes may hold delimiters, line breaks and doubled quotes. */
class PastedText {
  private at = 0;
  /** No quote closes a cell from here on: what starts with one is plain text. */
  private quotesAreText = false;

  constructor(
    private readonly text: string,
    private readonly delimiter: string,
  ) {}

  rows(): string[][] {
    const rows: string[][] = [];
    let row: string[] = [];
    while (this.at <= this.text.length) {
      row.push(this.quoted() ?? this.plain());
      const next = this.text[this.at];
      if (next !== this.delimiter) {
        rows.push(row);
        row = [];
        if (next === '\r' && this.text[this.at + 1] === '\n') this.at += 1;
      }
      this.at += 1;
    }
    return rows;
  }

  private plain(): string {
    const start = this.at;
    while (this.at < this.text.length && !this.endsCell(this.at)) this.at += 1;
    return this.text.slice(start, this.at);
  }

  /** Undefined when the cell is not in quotes as a whole: «"Ключи" СОШ» is copied as it is. */
  private quoted(): string | undefined {
    if (this.quotesAreText || this.text[this.at] !== QUOTE) return undefined;
    let end = this.text.indexOf(QUOTE, this.at + 1);
    while (end >= 0 && this.text[end + 1] === QUOTE) end = this.text.indexOf(QUOTE, end + 2);
    if (end < 0) {
      this.quotesAreText = true;
      return undefined;
    }
    if (!this.endsCell(end + 1)) return undefined;
    const cell = this.text.slice(this.at + 1, end).replace(/""/g, QUOTE);
    this.at = end + 1;
    return cell;
  }

  private endsCell(at: number): boolean {
    const next = this.text[at];
    return next === undefined || next === this.delimiter || BREAK.test(next);
  }
}
