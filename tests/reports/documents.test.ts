// The eight documents: their numbers, their blanks, and names that are nobody's.
import { describe, expect, it } from 'vitest';
import type { ReportData } from '../../src/contract/report-data';
import type { ReportDocument } from '../../src/reports/block';
import { type DocumentKind, documents } from '../../src/reports/documents';
import { tableWith, textOf } from './document-text';
import { advice, reportData, school, verdict } from './report-data';

function made(id: string, data: ReportData = reportData(), at = 0): ReportDocument {
  const kind = documents.find((one) => one.id === id);
  const of = data.schools[at];
  if (kind === undefined || of === undefined) throw new Error(id);
  return makeOf(kind, data, at);
}

function makeOf(kind: DocumentKind, data: ReportData, at = 0): ReportDocument {
  const of = data.schools[at];
  if (kind.need === 'none') return kind.make(data);
  if (of === undefined) throw new Error('no school');
  return kind.make(data, of);
}

const NO_REQUISITES = { municipality: '', authority: '', headPosition: '', head: '', listYear: '' };

describe('the documents', () => {
  it('are the eight that are promised', () => {
    expect(documents.map(({ id }) => id)).toEqual([
      'note',
      'order',
      'card',
      'advice',
      'letter',
      'roadmap',
      'page',
      'public',
    ]);
  });

  it.each(documents)('leave blanks to fill where the settings have no requisites: $title', (kind) => {
    const text = textOf(makeOf(kind, reportData({ requisites: NO_REQUISITES })));
    expect(text).toMatch(/____/);
    expect(text).not.toMatch(/undefined|null|NaN/);
  });

  it.each(documents)('judge nobody and call no threshold a norm: $title', (kind) => {
    const text = textOf(makeOf(kind, reportData({ recommendations: [advice('sch1')] })));
    expect(text).not.toMatch(/норм[аыу]|норматив|худш|слаб(?!о владе)|отстающ|двоечник|виноват/i);
  });

  it.each(documents)('take any name for a text: $title', (kind) => {
    const names = ['=1+1', '<b>"Школа"</b> & `x`', 'Ш'.repeat(5000), '\u0000\uD800\t'];
    names.forEach((name, at) => {
      const base = reportData({ recommendations: [advice('sch1', { problem: name, text: name })] });
      const data = {
        ...base,
        schools: [{ ...school(1), ...base.schools[0], name }, ...base.schools.slice(1)],
      };
      const report = makeOf(kind, data);
      expect([at, report.fileName]).toEqual([at, expect.not.stringMatching(/[\\/:*?"<>|\p{Cc}]/u)]);
      expect(report.fileName.length).toBeLessThanOrEqual(100);
      expect(report.fileName).not.toBe('');
    });
  });

  it.each(documents)('are made of no data at all: $title', (kind) => {
    const empty = reportData({ schools: [school(1, { shnor: null, shnsu: null })], series: [] });
    expect(textOf(makeOf(kind, empty))).not.toMatch(/undefined|NaN|Infinity/);
  });
});

describe('the analytical note', () => {
  const note = made('note');

  it('counts statuses over the judged schools', () => {
    expect(tableWith(note, 'Статус')).toEqual([
      ['ШНОР', '1', '33,3 % (1 из 3)'],
      ['группа риска', '1', '33,3 % (1 из 3)'],
      ['не в перечне', '1', '33,3 % (1 из 3)'],
    ]);
  });

  it('gives the share of schools twice: of all, and of those with enough data', () => {
    const base = reportData();
    const more = [...base.schools, school(4, { shnor: verdict('недостаточно данных') })];
    const text = textOf(made('note', { ...base, schools: more }));
    expect(text).toContain('от числа всех школ — 25,0 % (1 из 4)');
    expect(text).toContain('данных достаточно, — 33,3 % (1 из 3)');
  });

  it('gives sums over the municipality, not the mean of percents, and the year before of the same schools', () => {
    // 20 of 126 is 15,9 %; two schools have the year before: 19 of 86 is 22,1 %, and now 18 of 86 is 20,9 %.
    expect(tableWith(note, '2019/2020*')).toEqual([
      [
        'ВПР, математика, 5 кл.',
        '3 из 3',
        '3',
        '15,9 % (20 из 126 участников)',
        '22,1 %\nсейчас 20,9 %',
        '1',
      ],
      ['ВПР, русский язык, 5 кл.', '3 из 3', '3', '30,2 % (38 из 126 участников)', '—', '2'],
    ]);
    // Two schools of the three have told of the register, none of them the year before.
    expect(tableWith(note, 'Школ, где критерий выполнен')).toEqual([
      ['Состоят на учёте в ПДН (ОДН), КДН и ЗП', '2 из 3', '3,8 % (34 из 900 обучающихся)', '5 %', '1'],
    ]);
    expect(textOf(note)).toContain('Сопоставимых данных за 2019/2020 учебный год нет.');
  });

  it('names the approved schools that are judged no more, and why', () => {
    const base = reportData();
    const gone = [
      { name: 'Школа 3', movement: 'реорганизована' },
      { name: 'Школа 7', movement: 'исключена из отбора (изменён вид)' },
    ];
    const lists = base.lists.map((list) => (list.id === 'shnor' ? { ...list, gone } : list));
    expect(textOf(note)).not.toContain('больше не рассматриваются');
    expect(textOf(made('note', { ...base, lists }))).toContain(
      'Входили в утверждённый перечень ШНОР и больше не рассматриваются (в числах движения их нет): Школа 3 — реорганизована; Школа 7 — исключена из отбора (изменён вид).',
    );
  });

  it('names the reasons of a listed school and says where one pupil decides', () => {
    expect(tableWith(note, 'Основания')).toEqual([
      ['1', 'СОШ № 1', '2 из 2', 'ВПР, математика: 36,1 % «2» (13 из 36), порог 30 %'],
    ]);
  });

  it('tells how the lists moved', () => {
    expect(tableWith(note, 'ШНСУ: 2020/2021 к 2019/2020, школ')).toEqual([
      ['вошла в перечень', '1', '0'],
      ['осталась', '0', '1'],
      ['вышла из перечня', '0', '0'],
      ['нет вывода', '0', '0'],
    ]);
  });

  it('names municipalities only where there are several', () => {
    const base = reportData();
    const [first, ...others] = base.schools;
    if (first === undefined) throw new Error('no school');
    const schools = [{ ...first, municipality: 'Город' }, ...others];
    expect(textOf(made('note', { ...base, schools }))).toContain('СОШ № 1 (Город)');
    expect(textOf(note)).not.toContain('СОШ № 1 (');
  });

  it('says by which order a list is approved', () => {
    const base = reportData();
    const approval = { order: '№ 214-О от 01.10.2021', date: '01.10.2021', schools: 1 };
    const lists = base.lists.map((list) => (list.id === 'shnor' ? { ...list, approval } : list));
    expect(textOf(made('note', { ...base, lists }))).toContain(
      'Перечень ШНОР утверждён приказом № 214-О от 01.10.2021: 1 школа.',
    );
  });
});

describe('a school that only its accreditation puts on the list', () => {
  const base = reportData();
  const ground = 'приостановление (лишение) аккредитации';
  const reason = `в перечне по приостановлению (лишению) аккредитации, 2020/2021; источник не указан`;
  const suspended = school(4, {
    shnor: verdict('ШНОР', {
      usable: 9,
      byAccreditation: true,
      reasons: [reason],
      movement: 'вошла в перечень',
      previousStatus: 'не в перечне',
      previousReached: 0,
    }),
  });
  const data = reportData({ schools: [suspended, ...base.schools], recommendations: [advice('sch4')] });

  it.each(documents)('is nowhere said to have so many low results: $title', (kind) => {
    const text = textOf(makeOf(kind, data));
    expect(text).not.toMatch(/0 из\s9/);
    expect(text).not.toContain('низких результатов 0');
  });

  it('has its ground in the tables of the note, in the order, on its card and in its recommendations', () => {
    const note = made('note', data);
    expect(tableWith(note, 'Основания')?.[0]).toEqual(['1', 'СОШ № 4', ground, reason]);
    expect(tableWith(note, 'Движение')[0]).toEqual([
      'СОШ № 4',
      'вошла в перечень',
      'не в перечне, низких результатов: 0',
      `ШНОР, ${ground}`,
    ]);
    expect(tableWith(made('order', data), 'Основание включения')?.[0]?.at(-1)).toBe(`ШНОР (${ground})`);
    expect(textOf(made('card', data))).toContain(
      'ШНОР | в перечне по приостановлению (лишению) аккредитации; вошла в перечень',
    );
    expect(textOf(made('advice', data))).toContain(`(ШНОР (${ground}))`);
  });
});

describe('the rules in words', () => {
  it('name accreditation as a ground in the note, the letter and the site', () => {
    for (const id of ['note', 'letter', 'public']) {
      expect(textOf(made(id))).toContain(
        'Школа, у которой приостановлена аккредитация или которая её лишена, включается в перечень ШНОР по этому основанию, независимо от результатов.',
      );
    }
  });

  it('say when a criterion of ШНСУ is met and when there is no verdict', () => {
    expect(textOf(made('letter')).replace(/\u00a0/g, ' ')).toContain(
      'Школа включается в перечень ШНСУ, если выполнено не меньше 3 критериев из девяти. ' +
        'Критерий по доле обучающихся выполнен, если доля не меньше порога и в группе не меньше 3 обучающихся. ' +
        'Вывод не делается, только пока критерии без данных могут его изменить.',
    );
    const rules = { ...reportData().rules, shnsuRuleSet: 'нижняя четверть индекса' };
    expect(textOf(made('letter', reportData({ rules }))).replace(/\u00a0/g, ' ')).toContain(
      'Вывод делается, когда данные есть не меньше чем по 6 критериям, а индекс — не меньше чем у 8 школ.',
    );
  });
});

describe('the order', () => {
  it('lists every school of either list with its ground, and leaves number and date blank', () => {
    const order = made('order');
    expect(tableWith(order, 'Основание включения')).toEqual([
      ['1', 'sch1', 'СОШ № 1', 'ШНОР'],
      ['2', 'sch2', 'СОШ № 2', 'ШНСУ'],
    ]);
    const text = textOf(order);
    expect(text).toContain(
      'Об утверждении перечня общеобразовательных организаций с низкими образовательными результатами и (или) функционирующих в неблагоприятных социальных условиях',
    );
    expect(text).toContain('«____» ______________ 20___ г.');
    expect(text).toContain('на 2021/2022 учебный год');
    expect(text).toContain('Начальник управления | И. И. Образцова');
  });
});

describe('the card of a school', () => {
  it('puts the school beside the municipality and its own year before', () => {
    expect(tableWith(made('card'), '2019/2020')).toEqual([
      ['ВПР, математика, 5 кл.', '36,1 % (13 из 36 участников)', '25,0 %', '15,9 %', '30 %, достигнут'],
      ['ВПР, русский язык, 5 кл.', '33,3 % (12 из 36 участников)', '—', '30,2 %', '30 %, достигнут'],
    ]);
  });

  it('tells its movement, its answers and its recommendations', () => {
    const data = reportData({ recommendations: [advice('edu1'), advice('sch2', { problem: 'чужая' })] });
    const text = textOf(made('card', data));
    expect(text).toContain(
      'ШНОР | в перечне: низких результатов 2 из 2; вошла в перечень (в 2019/2020: не в перечне)',
    );
    expect(text).toContain('Отдалённость | да');
    expect(text).toContain('ВПР, математика, 5 класс | ШМО | Проект');
    expect(text).not.toContain('чужая');
  });
});

describe('recommendations of a school', () => {
  it('stand by addressee in the order of the catalogue, without those in reserve or outdated', () => {
    const data = reportData({
      recommendations: [
        advice('sch1', { problem: 'вторая.' }),
        advice('sch1', { addressee: 'администрация ОО', problem: 'первая' }),
        advice('sch1', { problem: 'лишняя', status: 'В резерве' }),
        advice('sch1', { problem: 'старая', status: 'Не актуальна' }),
      ],
    });
    const text = textOf(made('advice', data));
    expect(text.indexOf('1. первая.')).toBeGreaterThan(text.indexOf('Адресат: администрация ОО'));
    expect(text.indexOf('1. вторая. ')).toBeGreaterThan(text.indexOf('Адресат: ШМО'));
    expect(text).toContain('Срок: до конца I четверти');
    expect(text).not.toMatch(/лишняя|старая|вторая\.\./);
  });

  it('say that there are none yet', () => {
    expect(textOf(made('advice'))).toContain('ещё не сформированы');
  });
});

describe('the roadmap', () => {
  it('without measures says so and nothing of how to use the add-on', () => {
    const text = textOf(made('roadmap', reportData({ measures: [] })));
    expect(text).toContain('Меры не определены.');
    expect(text).not.toMatch(/лист|раздел/i);
  });

  it('holds the measures with the names of their schools', () => {
    const measure = {
      measure: 'Выезд методиста',
      basis: 'ВПР-М5',
      code: 'sch2',
      term: '01.12.2021',
      performer: 'методист',
      done: true,
      outcome: 'справка',
    };
    const data = reportData({ measures: [measure, { ...measure, code: '', done: null, outcome: '' }] });
    expect(tableWith(made('roadmap', data), 'Мера')).toEqual([
      ['1', 'Выезд методиста\nОснование: ВПР-М5', 'СОШ № 2', '01.12.2021', 'методист', 'исполнено; справка'],
      ['2', 'Выезд методиста\nОснование: ВПР-М5', 'муниципалитет', '01.12.2021', 'методист', '—'],
    ]);
  });
});

describe('the page for the head', () => {
  it('compares a procedure with the year before over the same schools', () => {
    // 18 of 86 is 20,9 %, a year ago 19 of 86 was 22,1 %.
    expect(textOf(made('page'))).toContain(
      'ВПР, математика, 5 кл.: порог достигнут в 1 школе из 3, где участников достаточно; доля по муниципалитету — 15,9 % (20 из 126 участников); по школам, у которых есть данные за оба года, — на 1,2 п.п. ниже, чем в 2019/2020.',
    );
  });
});
