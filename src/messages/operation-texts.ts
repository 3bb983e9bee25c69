// What commands say when they are done and what stands beside the steps: templates with their plural forms.
import type { OperationTexts } from './operations';

/** Complete by type. Not loaded with the add-on: it reads this from a file on request. */
export const operationTexts: OperationTexts = {
  prepared: 'Таблица готова. Добавлено: {added}. {time}.',
  addedSheets: '{n#лист|листа|листов}',
  addedHeadings: '{n#столбец|столбца|столбцов}',
  addedSettings: '{n#настройка|настройки|настроек}',
  preparedBefore: 'Таблица готова, добавлять нечего. {time}.',
  example:
    'Учебный пример заполнен: {schools#школа|школы|школ}, {rows#строка|строки|строк} данных. Район и школы вымышлены. {time}.',
  lists:
    'За {year} сформировано: ШНОР — {shnor}, группа риска — {risk}, ШНСУ — {shnsu}; всего {schools#школа|школы|школ}. {unused}{time}.',
  unused: 'Замечаний к данным: {count}. ',
  approved: 'Утверждено приказом {order}: {lists}.',
  approvedList: '{list} — {n#школа|школы|школ}',
  undone: 'Перечни за {year} возвращены к прежнему виду. Настройки остались как есть. {time}.',
  emptyList: 'В перечне нет школ',
  formulaInserted: 'Формула вставлена в ячейку {cell} листа «{sheet}».',
  loaded: 'Загружено: {counts}. {time}.',
  loadedNothing: 'Ничего не изменилось: {counts}. {time}.',
  loadedAdded: 'новых строк — {n}',
  loadedChanged: 'изменённых строк — {n}',
  loadedSame: 'совпали с таблицей — {n}',
  loadedRefused: 'не взято — {n}',
  loadedNoRows: 'загружать нечего',
  loadingUndone: 'Загрузка от {at} отменена: {counts}. {time}.',
  loadingRemoved: 'убрано строк — {n}',
  loadingRestored: 'возвращено прежних — {n}',
  loadingLeft: 'оставлено изменённых после неё — {n}',
  loadedGrade: '{grade} класс',
  loadedRow: 'строка {row}',
  loadingTodo: 'Исправьте строку в файле и загрузите его снова.',
  moreProblems: 'И ещё замечаний: {rest}. Исправьте эти и проверьте снова.',
  unusedRows: '«{sheet}»: {problems#замечание|замечания|замечаний}',
  unknownSubject: 'Предмета «{subject}» из «Учитываемых предметов» нет в «Результатах»',
  onlyHere: 'в нашем перечне есть, в перечне региона нет',
  onlyRegion: 'в перечне региона есть, в нашем нет',
  stepTodo: 'не начато',
  stepPrepared: 'таблица готова',
  stepMissingSheets: 'не хватает листов: {n}',
  stepMissingSettings: 'не хватает настроек',
  stepSchools: '{n#школа|школы|школ}',
  stepRows: '{n#строка|строки|строк}',
  stepUnreadable: '{all}; не читается: {n}',
  stepOptional: 'нет; нужны только для ШНСУ',
  stepChecked: '{outcome}, {time}',
  stepFormed: 'готово, {time}',
  indicators:
    'Показатели построены: {schools#школа|школы|школ}, результаты за {year}. Дальше листы «Показатели» и «Свод» считаются сами. {time}.',
  values: 'Значениями заменено: {n#ячейка|ячейки|ячеек} с функциями дополнения. {errors}{time}.',
  valuesErrors: 'С ошибкой и потому оставлено: {n#ячейка|ячейки|ячеек}, первая — {cell}. ',
  indexOtherBounds:
    'Настройка «{setting}» действует только на перечень ШНСУ: на листе «Показатели» шкала индекса — по школам самого листа',
  listNotFormed:
    'Перечень {list} за {year} не сформирован: столбцы этого перечня пусты. Сформируйте перечни — столбцы заполнятся сами',
  sameCodes:
    '«{sheet}»: {n#код|кода|кодов} (первый — {cell}) формула не отличит от другого (повтор или «0012» и «12»): такие школы получат общую сумму, а итог посчитает её дважды',
  unseenYear:
    '«{sheet}»: {n#строка|строки|строк}, где год записан не так, как «{year}» (первая — {cell}): формулы такое не учитывают',
  unseenCode:
    '«{sheet}»: {n#строка|строки|строк} с кодом, который записан не так, как на листе «Школы» (первая — {cell}): в строки школ это не попало, только в «Всего в данных»',
  unseenSchool:
    '«{sheet}»: {n#строка|строки|строк} с кодом, которого нет на листе «Школы» (первая — {cell}): это видно только в «Всего в данных»',
  unseenProcedure:
    '«{sheet}»: {n#строка|строки|строк}, где в названии процедуры другие буквы или пробелы (первая — {cell}): формулы такое не учитывают',
  unseenSubject:
    '«{sheet}»: {n#строка|строки|строк}, где в названии предмета другие буквы или пробелы (первая — {cell}): формулы такое не учитывают',
  unseenNumber:
    '«{sheet}»: {n#число записано|числа записаны|чисел записано} текстом (первое — {cell}): формулы такое не учитывают',
  unseenCount:
    '«{sheet}»: {n#количество|количества|количеств} меньше нуля или с дробью (первое — {cell}): доля этой школы и итог покажут ошибку',
  unseenAnswer:
    '«{sheet}»: {n#ответ записан|ответа записаны|ответов записано} не словами «да» и «нет» (первый — {cell}): формулы такое не учитывают',
  unseenDouble:
    '«{sheet}»: {n#строка повторяет|строки повторяют|строк повторяют} другую (первая — {cell}): формулы сложат обе',
};
