// Schools in doubt in the documents: border cases by name, the line about decisions, the notice of changed data.
import { describe, expect, it } from 'vitest';
import type { ReportData } from '../../src/contract/report-data';
import { documents } from '../../src/reports/documents';
import { textOf } from './document-text';
import { reportData, school, verdict } from './report-data';

const NEAR = 'до порога не хватило одной отметки «2»: ВПР, математика, 5 кл. — 2 из 10, порог — 3';
const AT =
  'порог достигнут, но без одной отметки «2» не был бы достигнут: ВПР, математика, 5 кл. — 3 из 10, порог — 3';
const WHY = 'решает 1 обучающийся; по сумме за 2 года — группа риска';

function made(id: string, data: ReportData): string {
  const kind = documents.find((one) => one.id === id);
  const [first] = data.schools;
  if (kind === undefined || first === undefined) throw new Error(id);
  return textOf(kind.need === 'none' ? kind.make(data) : kind.make(data, first));
}

const listed = (n: number, more: Parameters<typeof verdict>[1]) =>
  school(n, { shnor: verdict('ШНОР', { reached: 2, needsDecision: WHY, ...more }) });

const inDoubt = reportData({
  schools: [
    listed(1, { reasons: ['ВПР: …', AT], borderline: true }),
    listed(2, { decision: { include: true, reason: 'второй год' } }),
    school(3, {
      shnor: verdict('не включена решением', {
        needsDecision: WHY,
        decision: { include: false, reason: 'сбой при проведении' },
      }),
    }),
    school(4, { shnor: verdict('группа риска', { reasons: [NEAR], borderline: true }) }),
    school(5, { shnor: verdict('ШНОР', { reached: 4, reasons: ['ВПР: …'] }) }),
  ],
});

describe('the order', () => {
  it('names no declined school as listed, and says what was decided about whom', () => {
    const text = made('order', inDoubt);
    const rows = text.split('\n').filter((line) => /^\d+ \| /.test(line));
    expect(rows.map((row) => row.split(' | ')[2])).toEqual(['СОШ № 1', 'СОШ № 2', 'СОШ № 5']);
    expect(text).toContain(
      'включены — СОШ № 2 (второй год). не включены — СОШ № 3 (сбой при проведении). решение не принято — СОШ № 1.',
    );
  });

  it('has no such line when no school is in doubt', () => {
    expect(made('order', reportData())).not.toContain('Решения по школам');
  });
});

describe('the note', () => {
  it('names every border case with its procedure and direction, and what is decided', () => {
    const text = made('note', inDoubt);
    expect(text).toContain(`СОШ № 4 | группа риска | ${NEAR}`);
    expect(text).toContain(`СОШ № 1 | ШНОР | ${AT}\nтребует решения: ${WHY}`);
    expect(text).toContain(`СОШ № 3 | не включена решением | требует решения: ${WHY}`);
    expect(text).toContain('решение не принято — СОШ № 1');
    expect(text).not.toMatch(/^СОШ № 5 \| ШНОР \|/m);
  });

  it('counts a declined school as such, and three on the list', () => {
    const text = made('note', inDoubt);
    expect(text).toContain('не включена решением | 1 | ');
    expect(text).toContain('в перечень ШНОР входит 3');
  });
});

describe('the page for the head', () => {
  it('asks for the decisions that are lacking, and counts no case twice', () => {
    const text = made('page', inDoubt);
    expect(text).toMatch(/Принять решение по 1\sшколе, место которой/);
    expect(text).toMatch(/Уточнить 1\sпограничный случай/);
  });
});

describe('the notice', () => {
  const STATUS_TOLD = ['note', 'order', 'card', 'letter', 'page', 'public'];

  it.each(STATUS_TOLD)('of changed data and a changed approved sheet stands in «%s»', (id) => {
    const stale = 'Данные изменились после формирования (13:02): «Результаты».';
    const tampered = 'Лист «Утверждённые перечни» изменён после утверждения: строка 4 (Школа).';
    const text = made(id, { ...inDoubt, stale, tampered });
    expect(text).toContain(stale);
    expect(text).toContain(tampered);
    expect(made(id, inDoubt)).not.toContain('Внимание!');
  });
});
