// The picture «изменение перечней»: how many schools entered, stayed, left, a group of bars a list.
import { listWords, movementWords } from '../catalogue/words';
import type { ReportData } from '../contract/report-data';
import type { Block, PictureBlock } from './block';
import { movementTable } from './list-tables';
import { comparedYear, MOVEMENTS, movementCounts } from './listed';
import { schoolsText } from './wording';

/** Lists that have a year before; nothing where no school is on either year's list. */
export function movement(data: ReportData): Block[] {
  const lists = (['shnor', 'shnsu'] as const).filter((list) => comparedYear(data, list) !== '');
  const bars = lists.flatMap((list) => {
    const counts = movementCounts(data, list);
    return MOVEMENTS.map((id) => ({
      list: listWords[list],
      movement: movementWords[id],
      schools: counts[id],
    }));
  });
  if (bars.every(({ schools }) => schools === 0)) return [];
  const told = lists.map((list) => {
    const own = bars.filter((bar) => bar.list === listWords[list]);
    return `${listWords[list]} к ${comparedYear(data, list)}: ${own.map((bar) => `${bar.movement} — ${schoolsText(bar.schools)}`).join(', ')}.`;
  });
  const years = [...new Set(lists.map((list) => comparedYear(data, list)))].join(', ');
  const block: PictureBlock = {
    kind: 'picture',
    caption: `Изменение перечней к прошлому году (${years}), школ`,
    picture: { kind: 'movement', bars },
    alt: told.join(' '),
    table: movementTable(data),
  };
  return [block];
}
