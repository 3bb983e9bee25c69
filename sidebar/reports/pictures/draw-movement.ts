// Bars of the schools that entered, stayed and left, for each list; who left is hatched.
import * as Plot from '@observablehq/plot';
import { movementWords } from '../../../src/catalogue/words';
import type { MovementPicture } from '../../../src/reports/picture';
import { HATCH, hatching, plotted } from './paper-plot';

const FILLS: Readonly<Record<string, string>> = {
  [movementWords.entered]: '#6e6e6e',
  [movementWords.stayed]: '#c8c8c8',
  [movementWords.left]: HATCH,
  [movementWords['no-conclusion']]: '#fff',
};
const ROW = 24;
/** Room for one letter of the names on the left. */
const SIGN = 7;

export function drawMovement({ bars }: MovementPicture): SVGSVGElement {
  const highest = Math.max(1, ...bars.map(({ schools }) => schools));
  const lists = [...new Set(bars.map(({ list }) => list))].map((list) => ({ list }));
  const movements = [...new Set(bars.map(({ movement }) => movement))];
  return plotted({
    height: 24 + ROW * bars.length + 20,
    marginLeft: SIGN * Math.max(...movements.map(({ length }) => length)),
    marginRight: 12,
    marginTop: 8,
    marginBottom: 8,
    fy: { label: null, padding: 0.12, axis: null },
    y: { domain: movements, label: null, tickSize: 0, padding: 0.2 },
    x: { domain: [0, highest * 1.15], axis: null },
    marks: [
      hatching,
      Plot.text(lists, {
        fy: 'list',
        text: 'list',
        frameAnchor: 'top-right',
        fontWeight: 'bold',
      }),
      Plot.barX(bars, {
        fy: 'list',
        y: 'movement',
        x: 'schools',
        fill: (bar) => FILLS[bar.movement] ?? '#fff',
        stroke: '#000',
        strokeWidth: 0.8,
      }),
      Plot.ruleX(bars, { fy: 'list', x: 0, stroke: '#000' }),
      Plot.text(bars, {
        fy: 'list',
        y: 'movement',
        x: 'schools',
        text: (bar) => String(bar.schools),
        textAnchor: 'start',
        dx: 6,
      }),
    ],
  });
}
