// Every text of «Самопроверка»: the points, what was seen, the verdicts and the text to copy.
import { counted, numberText } from './russian';

/** What each point is about, as docs/release-checklist.md explains it. */
export const pointNames = {
  workbook: 'Региональные настройки таблицы',
  permissions: 'Разрешения даны все',
  apostropheText: 'Апостроф перед текстом в столбце формата «текст» (@)',
  apostropheGeneral: 'Апостроф перед текстом в обычном столбце',
  textFormat: 'Формат «текст» действует сразу после записи формата',
  dates: 'Дата, прочитанная и записанная обратно, — тот же день',
  separators: 'Разделитель «;», TRUE и дробь в формулах',
  errorCell: 'Ошибка формулы, прочитанная из ячейки',
  functionTime: 'Функция дополнения считается в ячейке',
  functionError: 'Ошибка в ячейке аргумента не становится числом',
  hiddenSheet: 'Скрытый лист пишется и читается',
  lock: 'Блокировка таблицы на время команды',
  properties: 'Свойства таблицы: записать, прочитать, удалить',
  packs: 'Тексты дополнения читаются знак в знак',
  answer: 'Большие ответы приходят в окно целиком',
  triggers: 'Автоматическое обновление включается и выключается',
  scratch: 'Черновой лист удалён',
} as const;

export type PointId = keyof typeof pointNames;

export const seenTexts = {
  text: (text: string) => `«${text}»`,
  number: (value: number) => numberText(value),
  day: (day: string) => `дата ${day}`,
  other: (value: string) => `не текст и не число: ${value}`,
  error: 'ошибка',
  workbook: (locale: string) => `настройки ${locale}`,
  zone: (zone: string) => `часовой пояс ${zone}`,
  granted: 'даны все',
  missing: (scopes: readonly string[]) => `не даны: ${scopes.join(', ')}`,
  hidden: (cell: string) => `лист скрыт, в ячейке ${cell}`,
  shown: (cell: string) => `лист виден, в ячейке ${cell}`,
  seconds: (ms: number) => `за ${numberText(Math.round(ms / 100) / 10)} с`,
  comma: (cell: string) => `с запятой =SUM(1,2): ${cell}`,
  exactly: (cells: string) => `точно: ${cells}`,
  lockFreed: 'берётся и отпускается',
  noLock: 'нет (null)',
  lockTaken: 'занята другим запуском',
  lockKept: 'взята, но не отпускается',
  propertySame: (length: number) => `${counted(length, 'знак', 'знака', 'знаков')} целы`,
  propertyOther: 'прочитан другой текст',
  packsSame: 'все файлы без изменений',
  packsOther: (files: string) => `изменены: ${files}`,
  pack: (name: string, length: number, built: number) =>
    length === built
      ? `${name} (длина та же, знаки другие)`
      : `${name} (${numberText(length)} знаков вместо ${numberText(built)})`,
  answers: (lengths: readonly number[]) => `целиком: ${millions(lengths)}`,
  answersOther: (lengths: readonly number[]) => `не целиком: ${millions(lengths)}`,
  triggersMade: 'ставятся два, потом не остаётся ни одного',
  triggers: (made: number, left: number) => `поставлено ${numberText(made)}, осталось ${numberText(left)}`,
  scratchGone: 'листа нет',
  scratchLeft: 'лист остался: удалите его сами',
} as const;

function millions(lengths: readonly number[]): string {
  return `${lengths.map((length) => numberText(length / 1_000_000)).join(', ')} млн знаков`;
}

/** Why nothing was seen. */
export const unseenTexts = {
  BAD_RESPONSE: 'вместо ответа пришло пустое значение',
  TIMEOUT: 'ответа нет',
  triggersOn: 'обновление уже включено, и проверка его не трогает; выключите его в «Мониторинге» и повторите',
} as const;

export const verdictTexts = {
  expected: 'как ожидалось',
  otherwise: 'иначе',
  unseen: 'не удалось узнать',
} as const;

export const selfCheckTexts = {
  lead: 'Проверка того, что видно только в настоящих Google Таблицах. Она работает на черновом листе, который сама удаляет, ваших листов не касается и никуда ничего не отправляет. Занимает до двух минут; таблицу в это время не закрывайте.',
  begin: 'Начать',
  repeat: 'Проверить ещё раз',
  running: (name: string) => `Проверяем: ${name}…`,
  expected: 'Ожидалось',
  seen: 'Увидено',
  report: 'Итог, чтобы отправить разработчикам',
  copy: 'Скопировать',
  title: (version: string, at: string) => `Самопроверка МСОКО ${version}, ${at}`,
  counts: (expected: number, otherwise: number, unseen: number) =>
    `Как ожидалось — ${numberText(expected)}, иначе — ${numberText(otherwise)}, не удалось узнать — ${numberText(unseen)}.`,
  browser: (agent: string) => `Браузер: ${agent}`,
} as const;
