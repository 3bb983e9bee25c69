// Columns that several sheets share, written once.
import { procedureWords } from '../../catalogue/words';
import type { Column } from '../sheet-spec';

export const code = { heading: 'Код ОО', type: 'code', required: true } as const satisfies Column;
export const name = { heading: 'Наименование', type: 'text' } as const satisfies Column;
export const municipality = { heading: 'Муниципалитет', type: 'text' } as const satisfies Column;
export const year = { heading: 'Учебный год', type: 'year', required: true } as const satisfies Column;
export const grade = { heading: 'Класс', type: 'grade', required: true } as const satisfies Column;
export const subject = { heading: 'Предмет', type: 'text', required: true } as const satisfies Column;
export const source = { heading: 'Источник', type: 'text' } as const satisfies Column;
export const asOf = { heading: 'По состоянию на', type: 'date' } as const satisfies Column;
export const comment = { heading: 'Комментарий', type: 'text', person: true } as const satisfies Column;

/** Which answers to forms a row is made of: travels with the row wherever a person moves it. */
export const answer = {
  heading: 'Отметка об ответе',
  type: 'text',
  technical: true,
} as const satisfies Column;

export const procedure = {
  heading: 'Процедура',
  type: 'choice',
  required: true,
  words: procedureWords,
} as const;

export const mean = {
  heading: 'Средний балл',
  type: 'number',
} as const;

export const deviation = {
  heading: 'СКО',
  type: 'number',
} as const;

/** A count of people. */
export function count<const H extends string>(heading: H) {
  return { heading, type: 'count' } as const;
}

export function yesNo<const H extends string>(heading: H) {
  return { heading, type: 'yesno' } as const;
}

export function text<const H extends string>(heading: H) {
  return { heading, type: 'text' } as const;
}

export function link<const H extends string>(heading: H) {
  return { heading, type: 'link' } as const;
}

/** A column without which a row is not used. */
export function required<const C extends Column>(column: C) {
  return { ...column, required: true } as const;
}
