// Items of each kind as the reading of files gives them, all invented.
import type {
  AskingItem,
  PassedItem,
  ReadyItem,
  RefusedItem,
  SchoolQuestion,
  UnknownItem,
} from '../../../src/intake/types';

export function ready(id: string): ReadyItem {
  return {
    kind: 'ready',
    id,
    file: 'Ф3.xlsx',
    sheet: 'РУ 4',
    report: 'Ф3 «Статистика по отметкам»',
    about: 'ВПР, русский язык, 4 класс, 2025/2026',
    source: '',
    asOf: '',
    facts: { procedure: 'vpr', year: 2026, grade: 4, subject: 'Русский язык' },
    schools: [],
    participants: 0,
    region: [],
    notes: [],
    refusedRows: [],
    asked: [],
    given: {},
  };
}

export function asking(id: string): AskingItem {
  return {
    kind: 'asks',
    id,
    file: 'Протокол.xlsx',
    sheet: 'Протокол',
    report: 'Форма сбора результатов',
    about: '',
    asked: ['procedure', 'year', 'grade', 'subject', 'maximum', 'scale', 'school'],
    missing: ['procedure', 'year', 'grade', 'subject', 'maximum', 'scale', 'school'],
    given: {},
  };
}

export function unknown(id: string): UnknownItem {
  return {
    kind: 'unknown',
    id,
    file: 'ОГЭ.xlsx',
    sheet: 'Лист1',
    report: 'Незнакомая таблица',
    headingRow: 0,
    headings: ['Код', 'Школа', 'Писали'],
    sample: [
      ['0101', 'СОШ № 1', '23'],
      ['0102', '', '20'],
    ],
    rows: 2,
    suggested: { target: 'results', headingRow: 0, columns: {} },
    problems: [],
  };
}

export function refused(id: string): RefusedItem {
  return {
    kind: 'refused',
    id,
    file: 'старый.xls',
    sheet: '',
    refused: { code: 'OLD', what: 'Старый формат.', todo: 'Сохраните как .xlsx.' },
  };
}

export function passed(id: string): PassedItem {
  return { kind: 'passed', id, file: 'Протокол.xlsx', sheet: 'Служебный', why: 'Нет результатов.' };
}

export function question(key: string, part: Partial<SchoolQuestion> = {}): SchoolQuestion {
  return {
    key,
    code: `edu${key}`,
    name: `Школа ${key}`,
    municipality: 'Заречный район',
    why: 'unknown',
    candidates: [],
    items: 1,
    answer: undefined,
    ...part,
  };
}
