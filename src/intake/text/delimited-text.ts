// A table as text, a cell between two delimiters: csv with semicolons or commas, and what a spreadsheet copies, with tabs.
import type { Steps } from '../slices';

export interface TextTable {
  /** Rows of cells as written, blank rows at the end left out; rows may differ in length. */
  readonly rows: readonly (readonly string[])[];
  /** Rows from 1 with a quotation mark that opens a cell and does not close it, or closes it lines below. */
  readonly oddQuotes: readonly number[];
}

const QUOTE = '"';
const BREAK = /[\r\n]/;
/** In the order in which they are believed when nothing else tells. */
const DELIMITERS = ['\t', ';', ','] as const;
/** So much of a text tells its delimiter. */
const SAMPLE = 32 * 1024;
/** So many cells are read without a pause. */
const SLICE = 2000;
/** Written by Excel for itself as the first line; it is no row. */
const NAMED_DELIMITER = /^sep=(.)\r?(?:\n|$)/i;

/** The table of the text; `delimiter` is used when the text itself does not name one. */
export function* delimitedTable(text: string, delimiter?: string): Steps<TextTable> {
  const [line = '', named] = NAMED_DELIMITER.exec(text) ?? [];
  const table = text.slice(line.length);
  return yield* new DelimitedText(table, named ?? delimiter ?? guessedDelimiter(table)).read();
}

/** The delimiter that parts most rows into one and the same number of cells. */
function guessedDelimiter(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const rowsAlike = (delimiter: string): number => {
    const widths = new Map<number, number>();
    for (const { length } of new DelimitedText(sample, delimiter).rows()) {
      if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
    }
    return Math.max(0, ...widths.values());
  };
  return DELIMITERS.reduce<string>(
    (best, other) => (rowsAlike(other) > rowsAlike(best) ? other : best),
    DELIMITERS[0],
  );
}

/** Goes through the text once. A cell in quotes may hold delimiters, line breaks and doubled quotes. */
class DelimitedText {
  private at = 0;
  /** No quote closes a cell from here on: what starts with one is plain text. */
  private quotesAreText = false;
  private isOdd = false;

  constructor(
    private readonly text: string,
    private readonly delimiter: string,
  ) {}

  *read(): Steps<TextTable> {
    const rows: string[][] = [];
    const oddQuotes: number[] = [];
    let cells = 0;
    for (const row of this.rows()) {
      rows.push(row);
      if (this.isOdd) oddQuotes.push(rows.length);
      cells += row.length;
      if (cells < SLICE) continue;
      cells = 0;
      yield;
    }
    while (rows.length > 0 && rows[rows.length - 1]?.every((cell) => cell.trim() === '')) rows.pop();
    return { rows, oddQuotes };
  }

  *rows(): Generator<string[], void, void> {
    let row: string[] = [];
    this.isOdd = false;
    while (this.at <= this.text.length) {
      row.push(this.quoted() ?? this.plain());
      const next = this.text[this.at];
      if (next !== this.delimiter) {
        if (next === '\r' && this.text[this.at + 1] === '\n') this.at += 1;
        yield row;
        row = [];
        this.isOdd = false;
      }
      this.at += 1;
    }
  }

  private plain(): string {
    const start = this.at;
    while (this.at < this.text.length && !this.endsCell(this.at)) this.at += 1;
    return this.text.slice(start, this.at);
  }

  /** Undefined when the cell is not in quotes as a whole: «"Ключи" СОШ» is copied as it is. */
  private quoted(): string | undefined {
    if (this.text[this.at] !== QUOTE) return undefined;
    const end = this.quotesAreText ? -1 : this.closingQuote();
    if (end < 0 || !this.endsCell(end + 1)) {
      this.quotesAreText ||= end < 0;
      this.isOdd = true;
      return undefined;
    }
    const cell = this.text.slice(this.at + 1, end).replace(/""/g, QUOTE);
    // A quote that was forgotten swallows the cells up to the next one.
    if (BREAK.test(cell) && cell.includes(this.delimiter)) this.isOdd = true;
    this.at = end + 1;
    return cell;
  }

  /** -1 when there is none. */
  private closingQuote(): number {
    let end = this.text.indexOf(QUOTE, this.at + 1);
    while (end >= 0 && this.text[end + 1] === QUOTE) end = this.text.indexOf(QUOTE, end + 2);
    return end;
  }

  private endsCell(at: number): boolean {
    const next = this.text[at];
    return next === undefined || next === this.delimiter || BREAK.test(next);
  }
}
