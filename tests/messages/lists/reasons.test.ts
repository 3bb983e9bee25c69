// Reasons of a verdict in words, to the letter: decimal comma, no-break spaces, source.
import { describe, expect, it } from 'vitest';
import { accreditationWords } from '../../../src/catalogue/words';
import type { JudgedProcedure, JudgedShare, NeededDecision, Reason } from '../../../src/domain/lists/verdict';
import { reasonTemplates } from '../../../src/messages/lists/reason-texts';
import { borderlineText, neededText, reasonBreak, reasonWriter } from '../../../src/messages/lists/reasons';

const write = reasonWriter(reasonTemplates);

/** The sentence with its no-break spaces shown as «~». */
function said(reason: Reason): string {
  return write(reason).replace(/\u00a0/g, '~');
}

const procedure: JudgedProcedure = {
  years: [2021],
  procedure: 'vpr',
  grades: [5],
  subject: 'Математика',
  count: 13,
  whole: 36,
  participants: 36,
  measure: 'marks2',
  people: 'participants',
  threshold: 30,
  usable: true,
  low: true,
  source: 'ФИС ОКО, Ф3',
  asOf: '12.06.2021',
};

function low(rest: Partial<JudgedProcedure> = {}): string {
  return said({ kind: 'low-procedure', procedure: { ...procedure, ...rest } });
}

describe('a procedure in which one pupil decides', () => {
  const near = (rest: Partial<JudgedProcedure>, year = 2021) =>
    said({ kind: 'near-threshold', procedure: { ...procedure, ...rest }, year });

  it('is named as the methodology words it', () => {
    expect(near({ count: 2, whole: 10, low: false })).toBe(
      'до порога не хватило одной отметки «2»: ВПР, математика, 5~кл. — 2 из 10, порог — 3',
    );
  });

  it('says which way, when it is low', () => {
    expect(near({ count: 3, whole: 10 })).toBe(
      'порог достигнут, но без одной отметки «2» не был бы достигнут: ВПР, математика, 5~кл. — 3 из 10, порог — 3',
    );
  });

  it('names the graduates, and who did not reach the minimum', () => {
    const oge = { procedure: 'oge', grades: [9], measure: 'belowMinimum', people: 'graduates' } as const;
    expect(near({ ...oge, count: 6, whole: 21, low: false })).toBe(
      'до порога не хватило одного не преодолевшего минимум: ОГЭ, математика, 9~кл. — 6 из 21~выпускника, порог — 7',
    );
  });

  it('names the years when they are not the one judged', () => {
    expect(near({ count: 2, whole: 10, low: false }, 2022)).toContain('ВПР 2020/2021, 5~кл., математика — 2');
    expect(near({ years: [2021, 2020], low: false })).toContain('ВПР за 2019/2020 и 2020/2021, ');
  });
});

describe('what a decision is needed for', () => {
  it.each<[NeededDecision, string]>([
    [{ why: 'one-pupil', pooled: 'risk' }, 'решает 1~обучающийся; по сумме за 2~года — группа риска'],
    [
      { why: 'few-participants', pooled: 'listed' },
      'в каждой низкой процедуре меньше 25 участников; по сумме за 2~года — ШНОР',
    ],
    [
      { why: 'one-pupil', pooled: undefined },
      'решает 1~обучающийся; для суммы за 2~года нет данных прошлого года',
    ],
  ])('is told with the outcome of the sum: %j', (needed, text) => {
    expect(neededText(needed, reasonTemplates).replace(/\u00a0/g, '~')).toBe(text);
  });
});

const share: JudgedShare = {
  criterion: 'registered',
  met: true,
  count: 25,
  pupils: 400,
  threshold: 5,
  year: 2021,
  source: 'отчёт школы',
  asOf: '',
};

const remote: JudgedShare = {
  ...share,
  criterion: 'remote',
  count: undefined,
  pupils: undefined,
  threshold: undefined,
};

describe('a low procedure', () => {
  it('is named as the methodology words it', () => {
    expect(low()).toBe(
      'ВПР 2020/2021, 5~кл., математика: 36,1~% «2» (13 из 36), порог 30~%; источник: ФИС ОКО, Ф3, 12.06.2021',
    );
  });

  it('says what was counted of ЕГЭ and of which graduates', () => {
    const ege = { procedure: 'ege', grades: [11], measure: 'belowMinimum', people: 'graduates' } as const;
    expect(low({ ...ege, count: 7, whole: 21 })).toBe(
      'ЕГЭ 2020/2021, 11~кл., математика: 33,3~% не преодолели минимум (7 из 21~выпускника), порог 30~%; источник: ФИС ОКО, Ф3, 12.06.2021',
    );
    expect(low({ ...ege, count: 8, whole: 22 })).toContain('(8 из 22~выпускников)');
  });

  it('names both years of a pooled procedure and all grades taken together', () => {
    expect(low({ years: [2021, 2020], grades: [5, 8], count: 5, whole: 16 })).toBe(
      'ВПР за 2019/2020 и 2020/2021, 5 и 8~кл., математика: 31,3~% «2» (5 из 16), порог 30~%; источник: ФИС ОКО, Ф3, 12.06.2021',
    );
  });

  it('writes a threshold with its comma', () => {
    expect(low({ threshold: 27.5 })).toContain('порог 27,5~%');
  });

  it.each([
    ['', '', 'источник не указан'],
    ['РИС ГИА', '', 'источник: РИС ГИА'],
    ['', '12.06.2021', 'источник: 12.06.2021'],
  ])('says of the source %j and the date %j: %s', (source, asOf, text) => {
    expect(low({ source, asOf })).toMatch(new RegExp(`порог 30~%; ${text}$`));
  });

  it.each([
    ['Математика', 'математика'],
    [' Mатeмaтикa ', 'математика'],
    ['Русский   язык', 'русский язык'],
    ['Чтение  и счёт', 'чтение и счёт'],
    ['ОБЖ', 'ОБЖ'],
    ['МХК', 'МХК'],
    ['Английский язык', 'английский язык'],
    ['математика (профиль)', 'математика (профиль)'],
  ])('shows the subject %j tidied: %s', (subject, text) => {
    expect(low({ subject })).toContain(`5~кл., ${text}: `);
  });
});

describe('other reasons', () => {
  it.each<[Reason, string]>([
    [
      {
        kind: 'small-procedure',
        procedure: { ...procedure, count: 3, whole: 7, participants: 7 },
        minimum: 10,
      },
      'не учтена: ВПР 2020/2021, 5~кл., математика — 7~участников, нужно не меньше 10',
    ],
    [
      // Those who took part are too few, however many graduates there are.
      {
        kind: 'small-procedure',
        procedure: { ...procedure, count: 4, whole: 60, people: 'graduates', participants: 4 },
        minimum: 10,
      },
      'не учтена: ВПР 2020/2021, 5~кл., математика — 4~участника, нужно не меньше 10',
    ],
    [
      { kind: 'impossible-counts', procedure: { ...procedure, count: 40, whole: 22, people: 'graduates' } },
      'не учтена: ВПР 2020/2021, 5~кл., математика — 40 больше, чем 22~выпускника; проверьте данные',
    ],
    [{ kind: 'no-low-procedures', usable: 6 }, 'низких результатов нет; процедур учтено: 6'],
    [{ kind: 'low-years', years: [2021, 2020] }, 'годы с низкими результатами: 2019/2020 и 2020/2021'],
    [
      { kind: 'too-little-data', unit: 'procedures', usable: 1, needed: 2 },
      'данных мало: процедур учтено 1, для вывода нужно не меньше 2',
    ],
    [
      { kind: 'too-little-data', unit: 'years', usable: 0, needed: 2 },
      'данных мало: лет учтено 0, для вывода нужно не меньше 2',
    ],
    [
      { kind: 'too-little-data', unit: 'indicators', usable: 2, needed: 3 },
      'данных мало: показателей учтено 2, для вывода нужно не меньше 3',
    ],
    [
      { kind: 'too-little-data', unit: 'criteria', usable: 5, needed: 6 },
      'данных мало: критериев учтено 5, для вывода нужно не меньше 6',
    ],
    [{ kind: 'no-context' }, 'нет контекстных данных'],
    [{ kind: 'no-index' }, 'индекс не рассчитывается: не с чем сравнивать'],
    [
      { kind: 'accreditation', year: 2021, alone: true, source: '', asOf: '' },
      'в перечне по приостановлению (лишению) аккредитации, 2020/2021; источник не указан',
    ],
    [
      { kind: 'accreditation', year: 2021, alone: false, source: 'Рособрнадзор', asOf: '01.02.2021' },
      'в перечне также по приостановлению (лишению) аккредитации, 2020/2021; источник: Рособрнадзор, 01.02.2021',
    ],
    [{ kind: 'excluded', schoolKind: 'evening' }, 'вид школы — вечерняя: в отборе не участвует'],
    [
      { kind: 'criterion', criterion: share },
      'Состоят на учёте: 6,3~% (25 из 400), порог 5~%; источник: отчёт школы',
    ],
    [
      { kind: 'criterion', criterion: { ...remote, source: 'сведения школы', asOf: '01.10.2025' } },
      'Отдалённость: да (сведения школы, 01.10.2025)',
    ],
    [{ kind: 'criterion', criterion: { ...remote, source: '' } }, 'Отдалённость: да (источник не указан)'],
    [
      { kind: 'too-few-children', criterion: { ...share, count: 1, pupils: 19, met: false }, minimum: 3 },
      'Состоят на учёте: 5,3~% (1 из 19), порог 5~%, но для критерия нужно не меньше 3~обучающихся: не выполнен',
    ],
    [
      { kind: 'criteria-count', met: 3, usable: 5, missing: 4, needed: 3, decided: true },
      'выполнено 3~критерия из 5, по которым есть данные; по 4~критериям данных нет — на вывод это не влияет',
    ],
    [
      { kind: 'criteria-count', met: 1, usable: 8, missing: 1, needed: 3, decided: true },
      'выполнен 1 критерий из 8, по которым есть данные; по 1~критерию данных нет — на вывод это не влияет',
    ],
    [
      { kind: 'criteria-count', met: 1, usable: 1, missing: 8, needed: 3, decided: false },
      'выполнен 1 критерий из 1, по которому есть данные; по 8~критериям данных нет, а для перечня нужно не меньше 3: вывода нет',
    ],
    [
      { kind: 'criteria-count', met: 5, usable: 9, missing: 0, needed: 3, decided: true },
      'выполнено 5~критериев из 9, для перечня нужно не меньше 3',
    ],
    [
      { kind: 'criteria-count', met: 0, usable: 9, missing: 0, needed: 3, decided: true },
      'не выполнен ни один критерий из 9, для перечня нужно не меньше 3',
    ],
    [
      { kind: 'criteria-count', met: 0, usable: 0, missing: 9, needed: 3, decided: false },
      'данных нет ни по одному критерию',
    ],
    [
      { kind: 'criteria-apart', changeable: ['registered', 'staffing'], fixed: ['remote', 'small'] },
      'можно изменить: состоят на учёте, неукомплектованность кадрами; ни школа, ни муниципалитет изменить не могут: отдалённость, малокомплектная школа',
    ],
    [
      { kind: 'criteria-apart', changeable: [], fixed: ['remote'] },
      'ни школа, ни муниципалитет изменить не могут: отдалённость',
    ],
    [
      { kind: 'pupil-decides', criterion: 'truancy', count: 4, pupils: 100, step: 1, outcome: 'listed' },
      'Систематически пропускают без уважительной причины: 4 из 100; при 5 школа была бы в перечне',
    ],
    [
      { kind: 'pupil-decides', criterion: 'registered', count: 5, pupils: 100, step: -1, outcome: 'clear' },
      'Состоят на учёте: 5 из 100; при 4 школы не было бы в перечне',
    ],
    [{ kind: 'few-indices', schools: 5, needed: 8 }, 'недостаточно данных: школ с индексом меньше 8 (их 5)'],
    [
      { kind: 'index', value: 41.25, limit: 52.04, criteria: 8, weights: undefined, scaleYear: 2021 },
      'индекс 41,3 при границе нижней четверти 52,0; критериев учтено: 8; веса равные; границы шкалы по 2020/2021',
    ],
    [
      {
        kind: 'index',
        value: 41.25,
        limit: 52.04,
        criteria: 8,
        weights: [2, 1, 1, 1, 1, 0.5, 1, 1, 1],
        scaleYear: 2019,
      },
      'индекс 41,3 при границе нижней четверти 52,0; критериев учтено: 8; веса 2; 1; 1; 1; 1; 0,5; 1; 1; 1; границы шкалы по 2018/2019',
    ],
    [{ kind: 'borderline' }, 'пограничный случай: решает 1~обучающийся'],
  ])('%j', (reason, text) => {
    expect(said(reason)).toBe(text);
  });

  it('marks a borderline verdict with the text that readers of the sheet look for', () => {
    expect(write({ kind: 'borderline' })).toBe(borderlineText);
  });

  it('marks a school listed for its accreditation alone with the text that readers look for', () => {
    const facts = { kind: 'accreditation', year: 2021, source: '', asOf: '' } as const;
    expect(write({ ...facts, alone: true }).startsWith(accreditationWords.listed)).toBe(true);
    expect(write({ ...facts, alone: false }).startsWith(accreditationWords.listed)).toBe(false);
  });

  it('never holds what stands between reasons', () => {
    const typed = { ...procedure, subject: 'Мате\nматика', source: 'Ф3\nлист 2' };
    expect(write({ kind: 'low-procedure', procedure: typed })).not.toContain(reasonBreak);
  });
});
