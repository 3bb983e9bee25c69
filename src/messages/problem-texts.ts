// Problems of the data in words, for «Проверка» and «Журнал операций»: what is wrong and what to do.
import type { ProblemCode } from '../workbook/problem';
import type { ProblemText } from './problems';

/**
 * Complete by type. `{heading}`, `{value}`, `{expected}`, `{otherRow}` and `{sheet}` stand for the facts of the
 * problem, `{choices}` for a sentence of the words allowed, if any. Not loaded with the add-on: it reads this from a file on request.
 */
export const problemTexts: Readonly<Record<ProblemCode, ProblemText>> = {
  SHEET_MISSING: {
    what: 'Нет листа «{sheet}».',
    todo: 'Нажмите «Подготовить таблицу»: недостающий лист появится.',
  },
  HEADING_MISSING: {
    what: 'Нет столбца «{heading}».',
    todo: 'Верните заголовок в первую строку или нажмите «Подготовить таблицу»: столбец появится справа.',
  },
  HEADING_DOUBLED: {
    what: 'Столбец «{heading}» встречается дважды: неясно, какой читать.',
    todo: 'Переименуйте или удалите лишний столбец.',
  },
  REQUIRED_BLANK: {
    what: 'Не заполнено: «{heading}». Строка не учитывается.',
    todo: 'Заполните ячейку или очистите строку целиком.',
  },
  NOT_A_NUMBER: {
    what: 'В столбце «{heading}» стоит «{value}», а нужно число.',
    todo: 'Введите число или очистите ячейку: пусто значит «нет данных».',
  },
  DATE_IN_CELL: {
    what: 'В столбце «{heading}» стоит дата, а не то, что нужно.',
    todo: 'Скорее всего, таблица превратила число или код в дату. Задайте ячейке формат и введите значение снова.',
  },
  CELL_ERROR: {
    what: 'В столбце «{heading}» ошибка формулы «{value}».',
    todo: 'Исправьте формулу или введите значение.',
  },
  NEGATIVE_NUMBER: {
    what: 'В столбце «{heading}» отрицательное число «{value}».',
    todo: 'Введите число не меньше нуля.',
  },
  NOT_WHOLE: {
    what: 'В столбце «{heading}» дробное число «{value}»: здесь считают людей.',
    todo: 'Введите число человек, а не долю и не процент.',
  },
  PERCENT_OUT_OF_RANGE: {
    what: 'В столбце «{heading}» стоит «{value}»: процент бывает от 0 до 100.',
    todo: 'Проверьте значение.',
  },
  GRADE_OUT_OF_RANGE: {
    what: 'В столбце «{heading}» стоит «{value}»: класс — целое число от 1 до 12.',
    todo: 'Введите номер класса без буквы.',
  },
  LEVEL_UNKNOWN: {
    what: 'Уровень «{value}» неизвестен.',
    todo: 'Введите 9 или 11.',
  },
  UNKNOWN_WORD: {
    what: 'В столбце «{heading}» незнакомое слово «{value}».',
    todo: 'Выберите из списка: {expected}.',
  },
  UNKNOWN_YES_NO: {
    what: 'В столбце «{heading}» стоит «{value}», а нужно «да» или «нет».',
    todo: 'Введите да или нет; пусто значит «нет данных».',
  },
  UNREADABLE_YEAR: {
    what: 'Учебный год не читается: «{value}».',
    todo: 'Введите год в виде 2020/2021.',
  },
  UNKNOWN_SCHOOL: {
    what: 'Школы с кодом «{value}» нет на листе «Школы». Строка не учитывается.',
    todo: 'Исправьте код или добавьте школу на лист «Школы».',
  },
  DUPLICATE_SCHOOL: {
    what: 'Школа с таким кодом уже есть в строке {otherRow}. Учитывается первая строка.',
    todo: 'Исправьте код или удалите лишнюю строку.',
  },
  DUPLICATE_ROW: {
    what: 'Такая же строка уже есть: строка {otherRow}. Если числа в них разные, не учитывается ни одна.',
    todo: 'Оставьте одну из двух строк.',
  },
  MARKS_INCOMPLETE: {
    what: 'Заполнены не все отметки: пусто в столбце «{heading}». Сумму проверить нельзя.',
    todo: 'Введите число; если таких отметок нет, введите 0.',
  },
  COUNTS_MISSING: {
    what: 'Нет числа в столбце «{heading}»: без него процедура не учитывается.',
    todo: 'Введите число человек; если таких нет, введите 0.',
  },
  MARKS_NOT_SUM: {
    what: 'Сумма отметок {value}, а участников {expected}. Строка не учитывается.',
    todo: 'Сверьте строку с источником: отсутствовавшие в число участников не входят, проценты — не числа человек.',
  },
  PARTS_NOT_SUM: {
    what: 'Части в сумме дают {value}, а в столбце «{heading}» {expected}. Строка не учитывается.',
    todo: 'Сверьте строку с источником: нужны числа человек, а не проценты.',
  },
  COUNT_ABOVE_WHOLE: {
    what: 'В столбце «{heading}» {value} — больше, чем всего ({expected}). Строка не учитывается.',
    todo: 'Сверьте строку с источником.',
  },
  PERSONAL_DATA: {
    what: 'Столбец «{heading}» похож на персональные данные: надстройка его не читает и не показывает.',
    todo: 'Удалите столбец: здесь хранятся только сводные числа по школам (152-ФЗ).',
  },
  SETTING_MISSING: {
    what: 'Нет настройки «{heading}».',
    todo: 'Нажмите «Подготовить таблицу»: настройка появится с рекомендуемым значением.',
  },
  SETTING_BLANK: {
    what: 'Не заполнена настройка «{heading}».',
    todo: 'Введите значение: что оно значит, сказано в столбце «Пояснение».{choices}',
  },
  SETTING_DOUBLED: {
    what: 'Настройка «{heading}» записана ещё и в строке {otherRow}: неясно, какую читать.',
    todo: 'Удалите одну из двух строк.',
  },
  SETTING_UNREADABLE: {
    what: 'Настройка «{heading}»: значение «{value}» не читается.',
    todo: 'Исправьте значение: что оно значит, сказано в столбце «Пояснение».{choices}',
  },
};
