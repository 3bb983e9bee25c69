// Schools × indicators: the share stands in its cell, greyer for a larger one, bold in a frame from the threshold on.
import * as Plot from '@observablehq/plot';
import { reportsPictureTexts as texts } from '../../../src/messages/reports/reports-dialog';
import type { HeatPicture } from '../../../src/reports/picture';
import { fitting, plotted, WIDTH } from './paper-plot';

const ROW = 15;
const NAMES = 190;
const HEADINGS = 180;
/** The greyest cell still lets black figures be read. */
const GREYEST = 0.62;

export function drawHeat({ columns, rows }: HeatPicture): SVGSVGElement {
  const names = rows.map(({ label }, at) => `${at + 1}. ${label}`);
  const cells = rows.flatMap(({ cells: own }, row) =>
    own.flatMap((cell, at) =>
      cell === null ? [] : [{ ...cell, school: names[row] ?? '', indicator: columns[at] ?? '' }],
    ),
  );
  const highest = Math.max(1, ...cells.map(({ value }) => value));
  const grey = (value: number) => {
    const level = Math.round(255 * (1 - (value / highest) * (1 - GREYEST)));
    return `rgb(${level},${level},${level})`;
  };
  const reached = cells.filter((cell) => cell.reached);
  return plotted({
    height: HEADINGS + ROW * rows.length + 8,
    width: WIDTH,
    marginLeft: NAMES,
    marginTop: HEADINGS,
    marginRight: 4,
    marginBottom: 6,
    padding: 0.03,
    x: { domain: columns, axis: null },
    y: { domain: names, axis: null },
    marks: [
      Plot.axisX({ ...fitting(HEADINGS), anchor: 'top', tickRotate: -90 }),
      Plot.axisY(fitting(NAMES)),
      Plot.cell(cells, { x: 'indicator', y: 'school', fill: (cell) => grey(cell.value) }),
      Plot.cell(reached, {
        x: 'indicator',
        y: 'school',
        fill: 'none',
        stroke: '#000',
        strokeWidth: 1.4,
        inset: 0.7,
      }),
      figures(
        cells.filter((cell) => !cell.reached),
        'normal',
      ),
      figures(reached, 'bold'),
    ],
  });
}

interface DrawnCell {
  readonly school: string;
  readonly indicator: string;
  readonly value: number;
}

function figures(cells: readonly DrawnCell[], fontWeight: string): Plot.Text {
  const options = { x: 'indicator', y: 'school', fontSize: 11, fontWeight };
  return Plot.text(cells, { ...options, text: (cell: DrawnCell) => texts.figure(cell.value) });
}
