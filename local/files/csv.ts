// Tables as comma-separated text (RFC 4180): reading with comma or semicolon, writing with comma.

/** A table of texts and the line of the file on which each of its rows begins, from 1. */
export interface CsvText {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
}

/** The text ends inside quotation marks that were opened on this line. */
export class UnclosedQuote extends Error {
  constructor(readonly line: number) {
    super(`unclosed quotation mark on line ${line}`);
  }
}

/** The separator of a heading line: whichever of comma and semicolon stands in it more often outside quotes. */
export function detectSeparator(text: string): ',' | ';' {
  let commas = 0;
  let semicolons = 0;
  let quoted = false;
  for (const char of text) {
    if (char === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (char === ',') commas += 1;
    else if (char === ';') semicolons += 1;
    else if (char === '\n' || char === '\r') break;
  }
  return semicolons > commas ? ';' : ',';
}

/** Fields of every line; quoted ones may hold separators, doubled quotation marks and line breaks. */
export function readCsv(text: string, separator: ',' | ';' = detectSeparator(text)): CsvText {
  const rows: string[][] = [];
  const lines: number[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length) {
    lines.push(line);
    const fields: string[] = [];
    rows.push(fields);
    for (let more = true; more; ) {
      const field =
        text[at] === '"' ? quotedField(text, at, separator, line) : plainField(text, at, separator);
      fields.push(field.value);
      line += countBreaks(field.value);
      more = text[field.end] === separator;
      at = more ? field.end + 1 : behindLineBreak(text, field.end);
    }
    line += 1;
  }
  return { rows, lines };
}

/** Lines ending with \n, fields quoted where they must be. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${writeRow(row)}\n`).join('');
}

interface Field {
  readonly value: string;
  readonly end: number;
}

function quotedField(text: string, start: number, separator: string, line: number): Field {
  let value = '';
  let from = start + 1;
  for (;;) {
    const close = text.indexOf('"', from);
    if (close < 0) throw new UnclosedQuote(line);
    value += text.slice(from, close);
    if (text[close + 1] !== '"') {
      const rest = plainField(text, close + 1, separator);
      // More behind the closing quotation mark: it belongs to the text, as in «"Школа А" с. Заречное».
      return rest.value === '' ? { value, end: rest.end } : plainField(text, start, separator);
    }
    value += '"';
    from = close + 2;
  }
}

function plainField(text: string, start: number, separator: string): Field {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(start, end), end };
}

function behindLineBreak(text: string, at: number): number {
  return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;
}

function countBreaks(value: string): number {
  return value.split(/\r\n|\r|\n/).length - 1;
}

function writeRow(row: readonly string[]): string {
  if (row.length === 1 && row[0] === '') return '""';
  return row
    .map((field) => (MUST_BE_QUOTED.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
    .join(',');
}

/** A field that begins or ends with a space is quoted too, so that no reader trims it. */
const MUST_BE_QUOTED = /[",;\r\n]|^\s|\s$/;
