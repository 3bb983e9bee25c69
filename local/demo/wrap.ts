// Lines of plain text for a terminal: wrapped at its width, with a hanging indent.

/**
 * Breaks a text at ordinary spaces so that no line is longer than `width` (a longer word stands alone).
 * The first line begins with `first`, the others with as many spaces; no-break spaces are never broken.
 */
export function wrapped(text: string, width: number, first = ''): string {
  const indent = ' '.repeat(first.length);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n]+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && first.length + longer.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  lines.push(line);
  return lines.map((part, index) => `${index === 0 ? first : indent}${part}`).join('\n');
}
