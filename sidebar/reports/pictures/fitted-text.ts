// Names beside a picture: cut visibly where they would not fit. Measured by letters, for a frame may refuse a canvas.

/** Parts of the type's size that a letter of a serif takes at most, the widest first. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ШЩЖЮФМЫWM@%—…]/, 1.02],
  [/[шщжюфмыwm]/, 0.82],
  [/[A-ZА-ЯЁ№]/, 0.76],
  [/[ .,:;!|'()«»-]/, 0.36],
];
const USUAL = 0.54;

/** The text, or as much of its beginning as fits `room` pixels of type of `size` pixels, with «…». */
export function fittedText(text: string, room: number, size: number): string {
  const widthOf = (letter: string): number =>
    size * (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL);
  const end = widthOf('…');
  let width = 0;
  let kept = '';
  for (const letter of text) {
    width += widthOf(letter);
    if (width > room) return `${kept.trimEnd()}…`;
    if (width + end <= room) kept += letter;
  }
  return text;
}
