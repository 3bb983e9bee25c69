// The button of «Загрузка»: what it says and does as files, questions and the plan stand.
import { describe, expect, it } from 'vitest';
import {
  nextAct,
  type PlanState,
  totalsOf,
  verdictOf,
  waitingTexts,
} from '../../../sidebar/intake/intake-plan';
import type { IntakePlan } from '../../../src/contract/responses';
import type { Intake } from '../../../src/intake/types';
import { asking, question, ready, unknown } from './intake-items';

function planOf(...sheets: readonly (readonly [number, number, number, number])[]): IntakePlan {
  return {
    sheets: sheets.map(([added, changed, same, refused]) => ({
      sheet: 'Результаты',
      added,
      changed,
      same,
      refused,
    })),
    tables: [],
    changes: [],
    changesTotal: 0,
    problems: [],
    problemsTotal: 0,
  };
}

const known = (...counts: readonly [number, number, number, number]): PlanState => ({
  kind: 'known',
  plan: planOf(counts),
});

function intakeOf(part: Partial<Intake>): Intake {
  return {
    items: [ready('f1/0')],
    questions: [],
    schools: [],
    tables: [],
    leftSchools: 0,
    remember: [],
    ...part,
  };
}

describe('totalsOf', () => {
  it('sums the sheets', () => {
    expect(totalsOf(planOf([1, 2, 3, 4], [10, 20, 30, 40]))).toEqual({
      added: 11,
      changed: 22,
      same: 33,
      refused: 44,
    });
  });
});

describe('waitingTexts', () => {
  it('counts files and schools without an answer', () => {
    const items = [ready('f1/0'), asking('f2/0'), unknown('f3/0')];
    const questions = [question('1'), question('2', { answer: 'leave' })];
    expect(waitingTexts(intakeOf({ items, questions }))).toEqual(['2\u00a0файла', '1\u00a0школа']);
  });

  it('is nothing where all is answered', () => {
    expect(waitingTexts(intakeOf({}))).toEqual([]);
    expect(waitingTexts(undefined)).toEqual([]);
  });
});

describe('nextAct', () => {
  it('chooses files while there are none', () => {
    expect(nextAct(undefined, { kind: 'nothing' })).toEqual({ act: 'choose' });
    expect(nextAct(intakeOf({ items: [] }), { kind: 'nothing' })).toEqual({ act: 'choose' });
  });

  it.each([
    [known(1, 0, 0, 0), 'Добавить 1\u00a0строку'],
    [known(22, 0, 3, 0), 'Добавить 22\u00a0строки'],
    [known(0, 5, 0, 0), 'Изменить 5\u00a0строк'],
    [known(12, 3, 0, 0), 'Добавить 12 и\u00a0изменить 3'],
  ])('says what it will write', (stand, label) => {
    expect(nextAct(intakeOf({}), stand)).toEqual({ act: 'add', label });
  });

  it('writes what is clear although questions are open', () => {
    const open = intakeOf({ items: [ready('f1/0'), asking('f2/0')], questions: [question('1')] });
    expect(nextAct(open, known(5, 0, 0, 0)).act).toBe('add');
  });

  it('leads to the questions when they are all that is left', () => {
    expect(nextAct(intakeOf({ items: [asking('f1/0')] }), { kind: 'nothing' })).toEqual({ act: 'answer' });
    expect(nextAct(intakeOf({ items: [unknown('f1/0')] }), { kind: 'nothing' }).act).toBe('answer');
    expect(nextAct(intakeOf({ questions: [question('1')] }), known(0, 0, 9, 0)).act).toBe('answer');
  });

  it('has nothing to press when all is in the workbook already', () => {
    const answered = intakeOf({ questions: [question('1', { answer: 'leave' })] });
    expect(nextAct(answered, known(0, 0, 9, 0))).toEqual({ act: 'none' });
  });

  it('waits for the workbook, and writes nothing that was not shown', () => {
    expect(nextAct(intakeOf({}), { kind: 'checking' })).toEqual({ act: 'wait' });
    expect(nextAct(intakeOf({}), { kind: 'failed' })).toEqual({ act: 'none' });
  });

  it('chooses other files when those read bring nothing', () => {
    expect(nextAct(intakeOf({}), { kind: 'nothing' })).toEqual({ act: 'choose' });
  });
});

describe('verdictOf', () => {
  it('is silent while something is written', () => {
    expect(verdictOf(planOf([1, 0, 0, 0]))).toBeUndefined();
    expect(verdictOf(planOf([0, 1, 5, 0]))).toBeUndefined();
  });

  it('tells rows that are there already from rows that cannot be used', () => {
    expect(verdictOf(planOf([0, 0, 5, 0]))).toBe('Ничего не изменилось: всё это уже есть в таблице.');
    expect(verdictOf(planOf([0, 0, 5, 1]))).toMatch(/подходящие строки уже есть.*остальные не взяты/);
    expect(verdictOf(planOf([0, 0, 0, 4]))).toMatch(/ни одна строка не подходит/);
  });
});
