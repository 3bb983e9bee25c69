// The paper of a .docx: A4, margins and type of office practice, in twentieths of a point.

/** Twentieths of a point in a millimetre. */
const MILLIMETRE = 1440 / 25.4;

function millimetres(n: number): number {
  return Math.round(n * MILLIMETRE);
}

export const PAGE = { width: millimetres(210), height: millimetres(297) };
export const MARGIN = {
  left: millimetres(30),
  right: millimetres(15),
  top: millimetres(20),
  bottom: millimetres(20),
  header: millimetres(10),
};
export const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
export const FIRST_LINE = millimetres(12.5);

export const FONT = 'Times New Roman';
/** Half-points: 14 in the text, 11 in tables. */
export const TEXT_SIZE = 28;
export const TABLE_SIZE = 22;
/** 240ths of a line. */
export const LINE = 240;
