// What a person reads about the columns of «Настройки».
import type { ColumnsHelp } from './columns-help';
import type { settingsSheet } from './settings';

export const settingsHelp: ColumnsHelp<typeof settingsSheet> = {
  key: { note: 'Название настройки. Не меняйте: по нему её находит дополнение.', width: 310 },
  value: { note: 'Меняйте здесь. Списки пишутся через точку с запятой.', width: 260 },
  note: { note: 'Что значит настройка.', width: 560 },
};
