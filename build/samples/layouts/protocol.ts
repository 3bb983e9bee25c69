// Writer of the form of collection, sheet «Протокол».
import {
  FIRST_CODE,
  journalCell,
  type SamplePupil,
  scoreOf,
  taskCells,
  taskHeadings,
  variantOf,
} from './pupil-cells';
import { countCell, type Sheet, type Style } from './style';

export function protocolSheet(
  pupils: readonly SamplePupil[],
  maxima: readonly number[],
  style: Style,
): Sheet {
  const blankTasks = maxima.map(() => '');
  return {
    name: 'Протокол',
    rows: [
      [
        ...['Код участника', 'Вариант', ...taskHeadings(maxima), 'Порядковый номер класса'],
        'Отметка за предыдущий триместр/ четверть/полугодие',
        'Итого баллов',
      ],
      ...pupils.map((pupil, i) => [
        countCell(FIRST_CODE + i, style),
        variantOf(pupil),
        ...taskCells(pupil, style),
        1,
        journalCell(pupil, style),
        countCell(pupil.absent ? 0 : scoreOf(pupil), style),
      ]),
      // Codes handed out to nobody, as the form has them down to its end.
      ...[0, 1].map((i) => [FIRST_CODE + pupils.length + i, '', ...blankTasks, '', '', 0]),
    ],
  };
}
