// What all pictures share: the width of the text, black ink, hatching instead of colour.
import * as Plot from '@observablehq/plot';
import { fittedText } from './fitted-text';

/** Pixels: the width of the text on A4 with the margins of office practice. */
export const WIDTH = 620;

const TYPE_SIZE = 13;

const STYLE = {
  fontFamily: '"Times New Roman", "Liberation Serif", Tinos, serif',
  fontSize: `${TYPE_SIZE}px`,
  color: '#000',
  background: '#fff',
};

const SVG = 'http://www.w3.org/2000/svg';
const HATCH_ID = 'msoko-hatch';

/** Told from grey on any printer. */
export const HATCH = `url(#${HATCH_ID})`;

/** The mark that brings the hatching into the picture, so that it may stand alone in a file. */
export const hatching: Plot.Markish = () => {
  const pattern = document.createElementNS(SVG, 'pattern');
  const attributes = {
    id: HATCH_ID,
    width: '6',
    height: '6',
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  };
  for (const [name, value] of Object.entries(attributes)) pattern.setAttribute(name, value);
  pattern.append(rect('#fff', 6), rect('#000', 2.5));
  const defs = document.createElementNS(SVG, 'defs');
  defs.append(pattern);
  return defs;
};

function rect(fill: string, width: number): SVGRectElement {
  const element = document.createElementNS(SVG, 'rect');
  element.setAttribute('width', String(width));
  element.setAttribute('height', '6');
  element.setAttribute('fill', fill);
  return element;
}

/** An axis of names, each cut visibly where it would not fit `room` pixels; `under` is a second line, blank for none. */
export function fitting(room: number, under: (name: string) => string = () => '') {
  const tickFormat = (name: string) =>
    [name, under(name)]
      .filter((line) => line !== '')
      .map((line) => fittedText(line, room - 12, TYPE_SIZE))
      .join('\n');
  return { label: null, tickSize: 0, tickFormat } as const;
}

/** Plots of this folder have neither title nor legend, so that they are a bare SVG. */
export function plotted(options: Plot.PlotOptions): SVGSVGElement {
  const plot = Plot.plot({ width: WIDTH, style: STYLE, ...options });
  if (plot instanceof SVGSVGElement) return plot;
  throw new Error('the plot is not a bare SVG');
}
