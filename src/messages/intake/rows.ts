// Rows of a file that are not taken, in words.
import type { RowProblem, RowProblemCode } from '../../domain/intake/problems';
import { filled } from '../template';
import type { SheetRefusalText } from './refusals';

/** Problems of the rows of a table whose columns a person named. */
export type MappedRowCode = 'MAPPED_SCHOOL_MISSING' | 'MAPPED_SCHOOL_TWICE' | 'MAPPED_REQUIRED_BLANK';

const wholeSchool = 'Школа не взята целиком: без этой строки её числа были бы другими.';
const askReport = 'Исправьте ячейку по исходному отчёту или выгрузите его заново.';

/** `{cell}` is the place, `{row}` the row, `{group}` « (школа)» or nothing, `{otherRow}` the row it collides with. */
const texts: Readonly<Record<RowProblemCode | MappedRowCode, SheetRefusalText>> = {
  GROUP_UNCLEAR: {
    what: 'Строка {row}{group}: неясно, школа это, муниципалитет или регион.',
    todo: 'Сверьте первую ячейку строки с исходным отчётом.',
  },
  FIGURE_UNREADABLE: {
    what: 'Ячейка {cell}{group}: здесь должно быть число, а его нет.',
    todo: askReport,
  },
  NO_PARTICIPANTS: {
    what: 'Строка {row}{group}: участников нет.',
    todo: 'Если школа не участвовала, делать ничего не нужно.',
  },
  PERCENTS_NOT_COUNTS: {
    what: 'Строка {row}{group}: такие проценты не получаются ни при каком числе людей с этим числом участников.',
    todo: 'Сверьте проценты и число участников с исходным отчётом.',
  },
  COUNTS_NOT_UNIQUE: {
    what: 'Строка {row}{group}: эти проценты подходят нескольким наборам чисел.',
    todo: 'Возьмите число участников с каждой отметкой из Ф1.',
  },
  PARTS_ABOVE_TOTAL: {
    what: 'Строка {row}{group}: понизивших, подтвердивших и повысивших вместе больше, чем всего.',
    todo: 'Сверьте числа с исходным отчётом.',
  },
  BLOCK_INCOMPLETE: {
    what: 'Строка {row}{group}: нужны ровно по одной строке «Понизили», «Подтвердили» и «Повысили».',
    todo: 'Строку, видимо, удалили или повторили. Выгрузите отчёт заново.',
  },
  SCHOOL_TWICE: {
    what: 'Строки {otherRow} и {row}{group}: школа стоит дважды с разными числами, не взята ни одна.',
    todo: 'Оставьте верную строку.',
  },
  SCHOOL_MISSING: {
    what: 'Строка {row}: не сказано, чья она.',
    todo: 'Допишите школу или удалите строку.',
  },
  PUPIL_TWICE: {
    what: `Строки {otherRow} и {row}{group}: один и тот же код участника. ${wholeSchool}`,
    todo: 'Удалите повтор.',
  },
  MARK_UNREADABLE: { what: `Ячейка {cell}{group}: нет отметки от 2 до 5. ${wholeSchool}`, todo: askReport },
  JOURNAL_MARK_UNREADABLE: {
    what: `Ячейка {cell}{group}: отметка по журналу не читается. ${wholeSchool}`,
    todo: 'Нужна отметка от 2 до 5, «нет отметки» или пустая ячейка.',
  },
  SCORE_UNREADABLE: { what: `Ячейка {cell}{group}: балл не читается. ${wholeSchool}`, todo: askReport },
  SCORE_ABOVE_MAXIMUM: {
    what: `Ячейка {cell}{group}: балл больше максимального. ${wholeSchool}`,
    todo: askReport,
  },
  TASK_UNREADABLE: {
    what: `Ячейка {cell}{group}: балл за задание не читается. ${wholeSchool}`,
    todo: 'Подходит балл не больше максимума задания, «X» или «не пройд.».',
  },
  TASKS_NOT_SUM: {
    what: `Ячейка {cell}{group}: баллы за задания не дают этой суммы. ${wholeSchool}`,
    todo: askReport,
  },
  ROWS_NOT_ANNOUNCED: {
    what: 'Строка {row}{group}: объявлено другое число участников, чем есть строк. Школа не взята: файл мог быть обрезан.',
    todo: 'Выгрузите отчёт заново.',
  },
  MAPPED_SCHOOL_MISSING: {
    what: 'Строка {row}: нет ни кода, ни названия школы.',
    todo: 'Если это не итог и не примечание, допишите школу.',
  },
  MAPPED_SCHOOL_TWICE: {
    what: 'Строки {otherRow} и {row}{group}: одна и та же школа с разными числами, не взята ни одна.',
    todo: 'Оставьте верную строку или выберите столбец, которым строки различаются: предмет, класс или год.',
  },
  MAPPED_REQUIRED_BLANK: {
    what: 'Ячейка {cell}{group} пуста, а без неё строку взять нельзя.',
    todo: 'Заполните ячейку.',
  },
};

export interface MappedRowProblem extends Omit<RowProblem, 'code'> {
  readonly code: RowProblemCode | MappedRowCode;
}

/** A row that is not taken, in words; `cell` is its address. */
export function rowText(problem: MappedRowProblem, cell: string): SheetRefusalText {
  const { what, todo } = texts[problem.code];
  const { row, otherRow, group = '' } = problem;
  const named = group === '' ? '' : ` (${group})`;
  return { what: filled(what, { row, otherRow, cell, group: named }), todo };
}
