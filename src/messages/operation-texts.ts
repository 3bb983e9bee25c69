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
  intakeUndone: 'Загрузка от {at} отменена: {counts}. {time}.',
  intakeRemoved: 'убрано строк — {n}',
  intakeRestored: 'возвращено прежних — {n}',
  intakeLeft: 'оставлено изменённых после неё — {n}',
  loadedGrade: '{grade} класс',
  loadedRow: 'строка {row}',
  intakeTodo: 'Исправьте строку в файле и загрузите его снова.',
  recommendations:
    'Рекомендаций: {n}, для {schools#школы|школ|школ}. Новых — {added}, перестали быть актуальными — {outdated}. {time}.',
  recommendationGap: '{school}: шаблон «{template}» подходит, но для {placeholder} нет данных',
  recommendationGaps: 'И ещё рекомендаций без данных: {n}',
  recommendationValue: '{value} %',
  recommendationFigures: '{value} %, порог {threshold} %',
  recommendationsSet: '{n#рекомендация|рекомендации|рекомендаций}: статус «{status}». {time}.',
  templateFault: 'Шаблон «{template}», «{column}»: {what}',
  templateSaved: 'Шаблон «{name}» сохранён. Постройте рекомендации заново, чтобы применить его. {time}.',
  measureBasis: '{problem} ({addressee})',
  measuresAdded: 'Добавлено в план мер: {n}.',
  measuresAlready: 'Уже были в плане: {n}.',
  answerSource: 'Ответ школы на форму',
  answerMended: 'Исправлено или заменено новым ответом.',
  answerReplaced: '{school}: новый ответ изменил {columns}.',
  answersReplacedToo: 'И ещё заменено строк: {n}.',
  noForms: 'Подключённых форм нет: создайте форму или подключите лист ответов.',
  pulled: 'Ответы взяты: {counts}.',
  pulledAdded: 'новых строк — {n}',
  pulledReplaced: 'заменено строк — {n}',
  pulledNothing: 'Новых ответов нет.',
  pulledWrong: 'На доработку: {n#ответ|ответа|ответов}.',
  pulledFaults: 'Формы с замечаниями: {n}.',
  pulledRest: 'Время вышло: лист «{table}» и следующие обновятся при следующем запуске.',
  formTitle: '{table}, {year} учебный год',
  formDescription:
    'Отвечает один человек от школы. Нужны только сводные числа по школе: фамилии, телефоны и адреса не указывайте. Если числа нет, оставьте поле пустым; 0 значит «нет ни одного».{deadline}',
  formDeadline: ' Ответьте до {date}.',
  formThanks: 'Ответ записан. Если что-то изменится, ответьте ещё раз: учтён будет последний ответ.',
  formSchool: 'Школа',
  formSchoolHelp: 'Выберите свою школу из списка.',
  formCountRefusal: 'Введите целое число, 0 или больше.',
  formLinkRefusal: 'Введите адрес, который начинается с https:// или http://',
  formOptional: '{note} Пусто — нет данных.',
  formCreated: 'Форма «{title}» создана и подключена. {time}.',
  formLinked: 'Лист «{sheet}» подключён к листу «{table}». Ответы будут взяты при первом обновлении. {time}.',
  formUnlinked: 'Лист «{sheet}» отключён. Взятые ответы остались на листе «{table}». {time}.',
  formNotTaken: 'Вопрос «{question}» не переносится: решите, в какой столбец его брать, или оставьте так.',
  formReminder:
    'Уважаемые коллеги! Ждём ответ на форму «{table}»{year}{deadline}.{url} Пока не ответили: {schools}.',
  formReminderYear: ' за {year} учебный год',
  formReminderDeadline: ' до {date}',
  formReminderUrl: ' Форма: {url}',
  linkNoTimestamp: 'На листе нет столбца «Отметка времени»: это не лист ответов формы.',
  linkNoQuestions: 'На листе нет ни одного вопроса.',
  triggersOn: 'Автоматическое обновление включено: после каждого ответа и раз в час. {time}.',
  triggersOff: 'Ваше автоматическое обновление выключено. Кнопка «Обновить сейчас» работает. {time}.',
  moreProblems: 'И ещё замечаний: {rest}. Исправьте эти и проверьте снова.',
  unusedRows: '«{sheet}»: {problems#замечание|замечания|замечаний}',
  unknownInResults:
    '«{sheet}», {cell}: предмет «{value}» не узнан ({n#строка|строки|строк}), ни к одному из известных он не отнесён',
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
