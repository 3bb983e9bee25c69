// Which formats of cells show a date: in a book a date is a number that is shown as one.
import type { Steps } from '../slices';
import { readXml } from './xml-part';

/** Formats of dates and times that are built in and need no code; from 27 on they are those of East Asia and Thailand. */
const BUILT_IN: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
  [71, 81],
];

/** By the number of a cell's format: true for a date. A book without formats has no dates. */
export type DateFormats = readonly boolean[];

/** @throws Error when it is no XML */
export function* dateFormats(pieces: Iterable<Uint8Array>): Steps<DateFormats> {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let isInCells = false;
  yield* readXml(pieces, {
    open(name, attributes) {
      if (name === 'cellXfs') isInCells = true;
      else if (name === 'numFmt') codes.set(Number(attributes().numFmtId), attributes().formatCode ?? '');
      else if (name === 'xf' && isInCells) formats.push(Number(attributes().numFmtId ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return formats.map((id) => {
    const code = codes.get(id);
    return code === undefined ? BUILT_IN.some(([from, to]) => id >= from && id <= to) : isDateCode(code);
  });
}

/** «dd.mm.yyyy», «[h]:mm», «d mmmm yyyy "г."»: letters of dates and no places for digits. */
export function isDateCode(code: string): boolean {
  return code
    .toLowerCase()
    .replace(/\\.|_.|\*./g, ' ')
    .replace(/"[^"]*"/g, ' ')
    .split(';')
    .some((part) => {
      const bare = part
        .replace(/\[(h+|m+|s+)\]/g, '$1')
        .replace(/\[[^\]]*\]/g, ' ')
        .replace(/s[.,]0+/g, 's');
      return /[dmyhs]/.test(bare) && !/[0#?]/.test(bare);
    });
}
