// What a person reads about a column: the note on its heading (meaning, unit, source) and its usual width.
import type { SheetSpec } from '../sheet-spec';

export interface ColumnHelp {
  readonly note: string;
  /** Pixels. */
  readonly width: number;
  /** Background of a cell by the word in it. */
  readonly colours?: Readonly<Record<string, string>>;
}

/** Complete by type: a column without help does not compile. */
export type ColumnsHelp<S extends SheetSpec> = { readonly [Id in keyof S['columns']]: ColumnHelp };

// Columns that several sheets share, written once.

export const code = {
  note: 'Код школы текстом; ведущие нули сохраняются. Коды с одинаковыми цифрами (sch220206 и edu220206) — одна школа.',
  width: 110,
};
export const name = { note: 'Краткое наименование школы.', width: 260 };
export const municipality = { note: 'Муниципальный район, округ или город.', width: 170 };
export const year = {
  note: 'Учебный год: 2020/2021. Одно число 2021 читается как год окончания.',
  width: 100,
};
export const grade = { note: 'Класс обучения: от 1 до 12.', width: 65 };
export const subject = {
  note: 'Название предмета: Математика, Русский язык. Сокращения («Матем.») узнаются; неузнанное назовёт «Проверка».',
  width: 150,
};
export const source = { note: 'Откуда данные: ФИС ОКО, Ф3; РИС ГИА; отчёт школы.', width: 170 };
export const asOf = { note: 'Дата выгрузки или отчёта: 12.06.2021.', width: 115 };
export const answer = {
  note: 'Служебный столбец: из какого ответа на форму взята строка. Не меняйте; сортировать и переносить его вместе со строкой можно.',
  width: 90,
};
export const comment = { note: 'Пишет отдел образования; дополнение этот столбец не меняет.', width: 260 };
export const mean = { note: 'Средний первичный или тестовый балл.', width: 95 };
export const deviation = { note: 'Среднее квадратическое отклонение балла (делитель n − 1).', width: 75 };
/** On the lists the reasons must come into view beside the name. */
export const listedName = { ...name, width: 200 };
