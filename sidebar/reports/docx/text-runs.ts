// Texts of people inside a .docx: signs that XML does not know are left out, lines are parted.
import { TextRun } from 'docx';

/** Control signs but tab and line ends, halves of a surrogate pair, and the two that are no characters. */
const NOT_XML = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

export function xmlText(text: string): string {
  return text.replace(NOT_XML, '');
}

interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** Half-points; that of the paragraph's style when left out. */
  readonly size?: number;
}

/** One run a line; a text is always a text, whatever it begins with. */
export function textRuns(text: string, look: Look = {}): TextRun[] {
  return xmlText(text)
    .split(/\r\n|\r|\n/)
    .map((line, at) => new TextRun({ ...look, text: line, ...(at === 0 ? {} : { break: 1 }) }));
}
