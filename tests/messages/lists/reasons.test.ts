// Reasons of a verdict in words, to the letter: decimal comma, no-break spaces, source.
import { describe, expect, it } from 'vitest';
import type { JudgedProcedure, JudgedShare, Reason } from '../../../src/domain/lists/verdict';
import { reasonTemplates } from '../../../src/messages/lists/reason-texts';
import { borderlineText, reasonBreak, reasonWriter } from '../../../src/messages/lists/reasons';

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
  wholeIs: 'participants',
  threshold: 30,
  usable: true,
  low: true,
  source: 'ФИС ОКО, Ф3',
  asOf: '12.06.2021',
};

function low(rest: Partial<JudgedProcedure> = {}): string {
  return said({ kind: 'low-procedure', procedure: { ...procedure, ...rest } });
}

it('names a procedure just below the threshold', () => {
  const near = { ...procedure, count: 29, whole: 97 };
  expect(said({ kind: 'near-threshold', procedure: near })).toMatch(
    /^у самого порога: ВПР .*: 29,9~% «2» \(29 из 97\), порог 30~%$/,
  );
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

describe('a low procedure', () => {
  it('is named as the methodology words it', () => {
    expect(low()).toBe(
      'ВПР 2020/2021, 5~кл., математика: 36,1~% «2» (13 из 36), порог 30~%; источник: ФИС ОКО, Ф3, 12.06.2021',
    );
  });

  it('says what was counted of ЕГЭ and of which graduates', () => {
    const ege = { procedure: 'ege', grades: [11], measure: 'belowMinimum', wholeIs: 'graduates' } as const;
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
        procedure: { ...procedure, count: 4, whole: 60, wholeIs: 'graduates', participants: 4 },
        minimum: 10,
      },
      'не учтена: ВПР 2020/2021, 5~кл., математика — 4~участника, нужно не меньше 10',
    ],
    [
      { kind: 'impossible-counts', procedure: { ...procedure, count: 40, whole: 22, wholeIs: 'graduates' } },
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
      { kind: 'accreditation', year: 2021, source: '', asOf: '' },
      '2020/2021: аккредитация приостановлена или школа её лишена — по этому признаку школа в перечне независимо от результатов; источник не указан',
    ],
    [{ kind: 'excluded', schoolKind: 'evening' }, 'вид школы — вечерняя: в отборе не участвует'],
    [
      { kind: 'criterion', criterion: share },
      '2020/2021, состоят на учёте: 6,3~% (25 из 400), порог 5~%; источник: отчёт школы',
    ],
    [
      {
        kind: 'criterion',
        criterion: {
          ...share,
          criterion: 'remote',
          count: undefined,
          pupils: undefined,
          threshold: undefined,
        },
      },
      '2020/2021, отдалённость: да; источник: отчёт школы',
    ],
    [{ kind: 'no-criteria-met', usable: 9 }, 'критерии не выполнены; критериев учтено: 9'],
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

  it('never holds what stands between reasons', () => {
    const typed = { ...procedure, subject: 'Мате\nматика', source: 'Ф3\nлист 2' };
    expect(write({ kind: 'low-procedure', procedure: typed })).not.toContain(reasonBreak);
  });
});
