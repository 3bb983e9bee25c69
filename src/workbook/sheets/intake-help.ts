// What a person reads about the columns of «Память загрузки».
import type { ColumnsHelp } from './columns-help';
import type { intakeMemorySheet } from './intake';

export const intakeMemoryHelp: ColumnsHelp<typeof intakeMemorySheet> = {
  kind: { note: 'Что это: ответ про школу, выбор столбцов или строка последней загрузки.', width: 130 },
  key: { note: 'О какой школе, таблице или листе.', width: 180 },
  value: { note: 'Ответ или содержание строки до загрузки.', width: 320 },
};
