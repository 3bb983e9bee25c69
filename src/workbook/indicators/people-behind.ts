// «Показатели»: how many people stand behind a share that has a threshold, so that one of too few is not coloured.
import { settingEntries } from '../../catalogue/settings';
import { indicatorRows, type LiveColumn, peopleId, TOTAL_ROW } from './live-sheet';
import { svod } from './svod-cells';

/** A column of people for each share that has a threshold, in their order. */
export function peopleColumns(shares: readonly LiveColumn[]): LiveColumn[] {
  return shares.flatMap(({ id, heading, threshold }) => {
    if (threshold === undefined) return [];
    const { minimum, people } = threshold;
    const sum = `=IF(${svod('code')}="";"";${people.map(svod).join('+')})`;
    return [
      {
        id: peopleId(id),
        heading: `Человек: ${heading}`,
        note: `Сколько человек стоит за долей «${heading}». Когда их меньше, чем «${settingEntries[minimum].key}» в «Настройках», доля по порогу не красится: в перечне она тоже не считается.`,
        width: 140,
        format: 'General',
        cells: {
          [indicatorRows.unit]: 'человек',
          [indicatorRows.threshold]: `минимум {${minimum}}`,
          [TOTAL_ROW]: `=${people.map(svod).join('+')}`,
        },
        school: sum,
      },
    ];
  });
}
