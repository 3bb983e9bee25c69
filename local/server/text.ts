// Russian texts that the server of the page says.

export const texts = {
  started: (address: string): string => `Таблица открыта: ${address} (остановить — Ctrl+C)`,
  badOption: (option: string): string =>
    `Неизвестный параметр «${option}». Можно указать только --workbook ФАЙЛ.json`,
  badPort: (port: string): string => `PORT должен быть числом от 1 до 65535, а не «${port}».`,
  portTaken: (port: number): string => `Порт ${port} занят. Укажите другой: PORT=4180 npm start`,
  noFreePort: (first: number, last: number): string =>
    `Порты ${first}–${last} заняты. Укажите свободный: PORT=4180 npm start`,
  imported: (rows: number, sheet: string): string => `Загружено строк: ${rows} (лист «${sheet}»).`,
  foreignHost: 'Страница отвечает только этому компьютеру по адресу 127.0.0.1 или localhost.',
  foreignOrigin: 'Запрос пришёл с чужой страницы и не выполнен.',
  notFound: 'Такой страницы нет.',
  notJson: 'Запрос не разобран: ожидался JSON.',
  tooLarge: 'Файл слишком большой: можно до 64 МБ.',
  badRequest: 'Запрос не разобран: не хватает данных или они не того вида. Обновите страницу.',
  noSheet: (name: string): string => `Листа «${name}» нет в таблице. Обновите страницу.`,
  unexpected: (detail: string): string => `Не получилось: ${detail}. Таблица осталась такой, какой показана.`,
  nothingToUndo: 'Отменять нечего.',
  nothingToRedo: 'Повторять нечего.',
  lastSheet: 'Нельзя удалить единственный видимый лист.',
  sheetNameTaken: (name: string): string => `Лист «${name}» уже есть в таблице.`,
  wholeSheet: 'Нельзя удалить все строки или все столбцы листа.',
  pasteTooLarge: 'Вставляемый блок слишком большой: можно до 500 000 ячеек за раз.',
  noForm: 'Такой формы нет. Обновите страницу.',
  triggerFailed: (handler: string, message: string): string =>
    `Триггер «${handler}» не выполнился: ${message}`,
  clockNow: (time: string): string => `По часам таблицы сейчас ${time}.`,
  userNow: { first: 'Теперь работает первый пользователь.', second: 'Теперь работает второй пользователь.' },
  demoTitle: 'Учебный пример МСОКО',
  newTitle: 'Новая таблица',
} as const;
