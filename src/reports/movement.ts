// The picture «изменение перечней»: how many schools entered, stayed, left, a group of bars a list.
import { listWords, movementWords } from '../catalogue/words';
import type { ReportData } from '../contract/report-data';
import type { Block, PictureBlock } from './block';
import { movementTable } from './list-tables';
import { movementCounts } from './listed';
import { schoolsText } from './wording';

const MOVEMENTS = Object.keys(movementWords) as (keyof typeof movementWords)[];

/** Nothing where no school is on either year's list. */
export function movement(data: ReportData): Block[] {
  const bars = (['shnor', 'shnsu'] as const).flatMap((list) => {
    const counts = movementCounts(data, list);
    return MOVEMENTS.map((id) => ({
      list: listWords[list],
      movement: movementWords[id],
      schools: counts[id],
    }));
  });
  if (bars.every(({ schools }) => schools === 0)) return [];
  const told = Object.values(listWords).map((list) => {
    const own = bars.filter((bar) => bar.list === list);
    return `${list}: ${own.map((bar) => `${bar.movement} — ${schoolsText(bar.schools)}`).join(', ')}.`;
  });
  const block: PictureBlock = {
    kind: 'picture',
    caption: 'Изменение перечней к прошлому году, школ',
    picture: { kind: 'movement', bars },
    alt: told.join(' '),
    table: movementTable(data),
  };
  return [block];
}
