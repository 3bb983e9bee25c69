// Tab-separated text as spreadsheets put it on the clipboard, read and written.

/** One line per row, tabs between cells; a text with a tab, line break or quote is quoted. */
export function writeClipboardText(lines: readonly (readonly string[])[]): string {
  return lines.map((line) => line.map(quoted).join('\t')).join('\n');
}

function quoted(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Reads what `writeClipboardText`, a spreadsheet or an editor wrote; the last line break is not a row. */
export function readClipboardText(text: string): string[][] {
  const lines: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;
  while (cell.lastIndex <= text.length) {
    const match = cell.exec(text);
    if (match === null) break;
    lines.at(-1)?.push(match[1] === undefined ? (match[2] ?? '') : match[1].replace(/""/g, '"'));
    const end = match[3] ?? '';
    if (end === '') break;
    if (end !== '\t') lines.push([]);
  }
  return dropLastBlank(lines);
}

function dropLastBlank(lines: string[][]): string[][] {
  const last = lines.at(-1);
  return lines.length > 1 && last?.length === 1 && last[0] === '' ? lines.slice(0, -1) : lines;
}
