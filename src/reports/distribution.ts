// The picture «распределение школ по доле «2»»: one panel a procedure, with its threshold.
import type { ReportData } from '../contract/report-data';
import { counted, NO_BREAK_SPACE } from '../messages/russian';
import { type Block, column, type PictureBlock, type TableContent } from './block';
import { selection } from './listed';
import type { DistributionBin, DistributionPanel } from './picture';
import {
  countedSeries,
  isJudged,
  isReached,
  type PlacedSeries,
  pooledNote,
  selectedShares,
  seriesName,
} from './series';
import { percentOf, schoolsText, thresholdText } from './wording';

const STEP = 10;
/** So many panels stand on a page and are still read. */
const PANELS = 4;

/** Procedures with the most schools at their threshold; nothing where no school has enough participants. */
export function distribution(data: ReportData): Block[] {
  const panels = countedSeries(data)
    .flatMap((placed) => panelOf(data, placed) ?? [])
    .sort((a, b) => reachedIn(b) - reachedIn(a))
    .slice(0, PANELS);
  if (panels.length === 0) return [];
  const block: PictureBlock = {
    kind: 'picture',
    caption: `Распределение школ по доле «2» (не преодолевших минимум): число школ, штриховка — порог достигнут; ${fewLeftOut(data)}${pooledNote(data, selection(data))}`,
    picture: { kind: 'distribution', panels },
    alt: panels.map(panelText).join(' '),
    table: binsTable(panels),
  };
  return [block];
}

/** Procedures too small to be judged are not drawn either. */
function fewLeftOut({ rules }: ReportData): string {
  return `школы, где меньше ${counted(rules.minimumParticipants, 'участника', 'участников', 'участников')}, не показаны`;
}

function panelOf(data: ReportData, { at, series }: PlacedSeries): DistributionPanel | undefined {
  const { threshold } = series;
  const shares = selectedShares(data, at).filter(isJudged);
  if (threshold === null || shares.length === 0) return undefined;
  const bins = Array.from({ length: 100 / STEP }, (_, n): DistributionBin => {
    const [from, to] = [n * STEP, (n + 1) * STEP];
    const inside = shares.filter(
      ({ now }) => Math.min(Math.floor(percentOf(now) / STEP), 100 / STEP - 1) === n,
    );
    const reached = inside.filter(isReached).length;
    return { from, to, below: inside.length - reached, reached };
  });
  return { title: seriesName(series), threshold, bins };
}

function schoolsIn({ bins }: DistributionPanel): number {
  return bins.reduce((sum, { below, reached }) => sum + below + reached, 0);
}

function reachedIn({ bins }: DistributionPanel): number {
  return bins.reduce((sum, { reached }) => sum + reached, 0);
}

/** «ВПР, математика, 8 кл.: 20 школ, порог 30 % достигнут в 7; чаще всего доля от 10 до 20 % (8 школ).» */
function panelText(panel: DistributionPanel): string {
  const most = [...panel.bins].sort((a, b) => b.below + b.reached - a.below - a.reached)[0];
  const usual =
    most === undefined
      ? ''
      : `; чаще всего доля ${binText(most)} (${schoolsText(most.below + most.reached)})`;
  return `${panel.title}: ${schoolsText(schoolsIn(panel))}, порог ${thresholdText(panel.threshold)} достигнут в${NO_BREAK_SPACE}${reachedIn(panel)}${usual}.`;
}

function binText({ from, to }: DistributionBin): string {
  return `от ${from} до ${to}${NO_BREAK_SPACE}%`;
}

/** Steps in which some panel has schools. */
function binsTable(panels: readonly DistributionPanel[]): TableContent {
  const width = Math.floor(70 / panels.length);
  const steps = panels[0]?.bins ?? [];
  const rows = steps.flatMap((bin, at) => {
    const counts = panels.map(({ bins }) => (bins[at]?.below ?? 0) + (bins[at]?.reached ?? 0));
    return counts.some((n) => n > 0) ? [[binText(bin), ...counts.map(String)]] : [];
  });
  return {
    columns: [
      column('Доля «2»', 100 - width * panels.length),
      ...panels.map(({ title }) => column(`${title}, школ`, width, 'right')),
    ],
    rows,
  };
}
