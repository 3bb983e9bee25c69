// How many lines a text takes in a cell: it is broken at its own line breaks, at spaces and inside too long words.

/** The longest text that a row makes room for; what is beyond is cut after a whole line. */
const MOST_LINES = 8;

/** Pixels of a column that hold no text: padding and border. */
const ACROSS = 12;

/** `width` is the column's; `measure` gives the pixels of a text on one line. At most `MOST_LINES`. */
export function wrappedLines(text: string, width: number, measure: (text: string) => number): number {
  const room = Math.max(1, width - ACROSS);
  let lines = 0;
  for (const paragraph of text.split(LINE_BREAK)) {
    lines += paragraphLines(paragraph, room, measure);
    if (lines >= MOST_LINES) return MOST_LINES;
  }
  return lines;
}

/** Lines of a text that is broken only where it has line breaks. */
export function brokenLines(text: string): number {
  return Math.min(MOST_LINES, text.split(LINE_BREAK).length);
}

const LINE_BREAK = /\r\n|\r|\n/;

function paragraphLines(paragraph: string, room: number, measure: (text: string) => number): number {
  const space = measure(' ');
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const size = measure(word);
    const after = used === 0 ? 0 : used + space;
    if (after + size <= room) {
      used = after + size;
      continue;
    }
    if (used > 0) lines += 1;
    const broken = Math.max(1, Math.ceil(size / room));
    lines += broken - 1;
    used = size - (broken - 1) * room;
  }
  return lines;
}
