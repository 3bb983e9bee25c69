// Histograms of schools by their share, one below another: hatched from the threshold on.
import * as Plot from '@observablehq/plot';
import { reportsPictureTexts as texts } from '../../../src/messages/reports/reports-dialog';
import type { DistributionPanel, DistributionPicture } from '../../../src/reports/picture';
import { fittedText } from './fitted-text';
import { HATCH, hatching, plotted } from './paper-plot';

const PANEL_HEIGHT = 118;
const FRAME = 56;
/** Pixels for the name of a panel. */
const TITLE = 300;
/** Percent left between neighbouring bars. */
const GAP = 0.4;

export function drawDistribution({ panels }: DistributionPicture): SVGSVGElement {
  const titles = panels.map(({ title }) => title);
  const bars = panels.flatMap(({ title, bins }) =>
    bins.flatMap(({ from, to, below, reached }) => [
      { title, from, to, base: 0, top: below, fill: '#c8c8c8' },
      { title, from, to, base: below, top: below + reached, fill: HATCH },
    ]),
  );
  const counts = panels.flatMap(({ title, bins }) =>
    bins.map(({ from, to, below, reached }) => ({ title, x: (from + to) / 2, n: below + reached })),
  );
  const edge = Math.min(100, 10 + Math.max(...panels.map(lastUsed)));
  const highest = Math.max(1, ...counts.map(({ n }) => n));
  return plotted({
    height: FRAME + PANEL_HEIGHT * panels.length,
    marginLeft: 12,
    marginRight: 12,
    marginTop: 20,
    marginBottom: 36,
    fy: { domain: titles, axis: null, padding: 0.32 },
    x: {
      domain: [0, edge],
      ticks: edge / 10,
      label: texts.shareAxis,
      labelAnchor: 'center',
      labelArrow: 'none',
    },
    y: { domain: [0, highest * 1.2], axis: null },
    marks: [
      hatching,
      Plot.rect(
        bars.filter(({ base, top }) => top > base),
        {
          fy: 'title',
          x1: (bar) => bar.from + GAP,
          x2: (bar) => bar.to - GAP,
          y1: 'base',
          y2: 'top',
          fill: (bar) => bar.fill,
          stroke: '#000',
          strokeWidth: 0.8,
        },
      ),
      Plot.ruleY(panels, { fy: 'title', y: 0, stroke: '#000' }),
      Plot.text(
        counts.filter(({ n }) => n > 0),
        { fy: 'title', x: 'x', y: 'n', text: (bar) => String(bar.n), dy: -8 },
      ),
      Plot.ruleX(panels, { fy: 'title', x: 'threshold', strokeDasharray: '5 3', strokeWidth: 1.5 }),
      Plot.text(panels, {
        fy: 'title',
        x: 'threshold',
        text: (panel) => texts.threshold(panel.threshold),
        frameAnchor: 'top',
        textAnchor: 'start',
        dx: 5,
      }),
      Plot.text(panels, {
        fy: 'title',
        text: (panel) => fittedText(panel.title, TITLE, 13),
        frameAnchor: 'top-right',
        fontWeight: 'bold',
        dy: -4,
      }),
    ],
  });
}

/** Percent where the last bar or the threshold ends. */
function lastUsed({ bins, threshold }: DistributionPanel): number {
  const used = bins.filter(({ below, reached }) => below + reached > 0).map(({ to }) => to);
  return Math.max(Math.ceil(threshold / 10) * 10, ...used);
}
