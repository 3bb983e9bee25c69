// What names of files suggest: codes of ФИС ОКО, words, years.
import { describe, expect, it } from 'vitest';
import { factsInText } from '../../src/intake/suggest-facts';

describe('factsInText', () => {
  it.each([
    ['РУ 4 Индивидуальные результаты', { subject: 'Русский язык', grade: 4 }],
    ['МА_5.xlsx', { subject: 'Математика', grade: 5 }],
    ['ВПР_БИ-11', { procedure: 'vpr', subject: 'Биология', grade: 11 }],
    ['ОГЭ, физика, 9 класс, 2025/2026', { procedure: 'oge', subject: 'Физика', grade: 9, year: 2026 }],
    ['Окружающий мир 4 кл. 2020-21', { subject: 'Окружающий мир', grade: 4, year: 2021 }],
    ['Протокол по географии 6 класс', { subject: 'География', grade: 6 }],
    ['ВПР по Русскому языку, 5 класс', { procedure: 'vpr', subject: 'Русский язык', grade: 5 }],
    ['Результаты_по_окружающему_миру_4_класс', { subject: 'Окружающий мир', grade: 4 }],
    ['Анализ родной литературы, 7 класс', { subject: 'Родная литература', grade: 7 }],
    ['ВПР по математике и русскому языку', { procedure: 'vpr' }],
    ['Протокол 15 класс', {}],
    ['ПТ 77', {}],
    ['Лист1 | выгрузка.xlsx', {}],
    ['результаты за 2025/2027', {}],
  ])('%s', (text, facts) => {
    expect(factsInText(text)).toEqual(facts);
  });
});
