// One school against the municipality: a filled dot for the school, an open one for the municipality, a tick for the threshold.
import * as Plot from '@observablehq/plot';
import { reportsPictureTexts as texts } from '../../../src/messages/reports/reports-dialog';
import type { ProfilePicture } from '../../../src/reports/picture';
import { fitting, plotted } from './paper-plot';

const ROW = 32;
const LABELS = 186;

export function drawProfile({ rows }: ProfilePicture): SVGSVGElement {
  const highest = Math.max(
    ...rows.flatMap(({ school, municipality, threshold }) => [school, municipality, threshold ?? 0]),
  );
  const edge = Math.min(100, Math.ceil((highest + 5) / 10) * 10);
  const notes = new Map(rows.map(({ label, note }) => [label, note]));
  const limits = rows.filter(({ threshold }) => threshold !== null);
  return plotted({
    height: ROW * rows.length + 76,
    marginLeft: LABELS,
    marginRight: 36,
    marginTop: 30,
    marginBottom: 40,
    x: {
      domain: [0, edge],
      ticks: 6,
      grid: true,
      insetLeft: 20,
      label: texts.shareAxis,
      labelAnchor: 'center',
      labelArrow: 'none',
    },
    y: { domain: rows.map(({ label }) => label), axis: null },
    marks: [
      Plot.axisY(fitting(LABELS, (label) => notes.get(label) ?? '')),
      Plot.link(rows, { y: 'label', x1: 'municipality', x2: 'school', stroke: '#000', strokeWidth: 1 }),
      Plot.tickX(limits, {
        y: 'label',
        x: 'threshold',
        stroke: '#000',
        strokeWidth: 2.5,
        insetTop: 4,
        insetBottom: 4,
      }),
      Plot.dot(rows, { y: 'label', x: 'municipality', r: 5, fill: '#fff', stroke: '#000', strokeWidth: 1.5 }),
      Plot.dot(rows, { y: 'label', x: 'school', r: 5.5, fill: '#000' }),
      Plot.text(rows, {
        y: 'label',
        x: 'school',
        text: (row) => texts.percent(row.school),
        dy: -13,
        stroke: '#fff',
        strokeWidth: 3,
        fill: '#000',
        fontSize: 12,
      }),
      Plot.text([texts.profileLegend], {
        frameAnchor: 'top-left',
        dy: -24,
        dx: -LABELS + 4,
        textAnchor: 'start',
      }),
    ],
  });
}
