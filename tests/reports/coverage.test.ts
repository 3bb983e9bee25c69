// Of how many schools a document speaks: the selection, those who answered, and those about whom nothing is concluded.
import { describe, expect, it } from 'vitest';
import type { ReportData, ReportSeries } from '../../src/contract/report-data';
import { amongSchools, listedShareCell, nobodyText, overallCell } from '../../src/reports/coverage';
import { documents } from '../../src/reports/documents';
import { tableWith, textOf } from './document-text';
import { reportData, school, share, verdict } from './report-data';

const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
const [MATHEMATICS] = reportData().series;

function seriesOf(answered: number): ReportSeries {
  if (MATHEMATICS === undefined) throw new Error('no series');
  return { ...MATHEMATICS, answered };
}

function textOfAll(data: ReportData): Map<string, string> {
  const [first] = data.schools;
  if (first === undefined) throw new Error('no school');
  return new Map(
    documents.map((kind) => [
      kind.id,
      textOf(kind.need === 'none' ? kind.make(data) : kind.make(data, first)),
    ]),
  );
}

describe('a total', () => {
  const data = reportData({ schools: Array.from({ length: 24 }, (_, n) => school(n)) });

  it('is of the municipality only where every school of the selection has answered', () => {
    expect(amongSchools(data, seriesOf(24))).toBe('по муниципалитету');
    expect(plain(amongSchools(data, seriesOf(5)))).toBe('по 5 школам из 24, представившим сведения,');
    expect(plain(amongSchools(data, seriesOf(1)))).toBe('по 1 школе из 24, представившей сведения,');
  });

  it('tells in a cell of how many schools it is, and of which years where they are others', () => {
    expect(plain(overallCell(data, seriesOf(24), '2020/2021'))).toBe('15,9 %');
    expect(plain(overallCell(data, seriesOf(5), '2020/2021'))).toBe('15,9 %\n5 школ из 24');
    expect(plain(overallCell(data, seriesOf(24), '2019/2020 и 2020/2021'))).toBe('15,9 %\nза 2020/2021');
  });
});

describe('the whole of a total', () => {
  it('is named after its schools, both kinds where they differ', () => {
    const base = reportData();
    const [first, ...others] = base.schools;
    if (first === undefined) throw new Error('no school');
    const shares = first.shares.map((one) => ({ ...one, people: 'graduates' as const }));
    const text = (schools: ReportData['schools']) => textOfAll({ ...base, schools }).get('note');
    expect(text([{ ...first, shares }, ...others])).toContain('15,9 % (20 из 126 участников и выпускников)');
    expect(text([{ ...first, shares }])).toContain('15,9 % (20 из 126 выпускников)');
    expect(textOfAll({ ...base, schools: [{ ...first, shares }] }).get('public')).not.toContain('undefined');
  });
});

describe('what is not counted', () => {
  it('is named in the note with its reason, and is in no table of the counted', () => {
    const base = reportData();
    const series = base.series.map((one, at) => (at === 1 ? { ...one, counted: false } : one));
    const left = { standing: 'not-counted' as const, notCounted: 'subject' as const };
    const schools = base.schools.map((one) => ({
      ...one,
      shares: one.shares.map((own) => (own.series === 1 ? { ...own, ...left } : own)),
    }));
    const text = textOfAll({ ...base, series, schools }).get('note');
    expect(text).toContain('Данные есть, но в перечне не учитываются (предмет): ВПР, русский язык, 5 кл.');
    expect(text).not.toContain('ВПР, русский язык, 5 кл. |');
    expect(textOfAll(base).get('note')).not.toContain('не учитываются (');
  });
});

describe('the site', () => {
  it('says which totals are not of all schools', () => {
    // Two of the three schools have told of the register; all three wrote both ВПР.
    expect(textOfAll(reportData()).get('public')).toContain(
      'Сведения представили не все школы: 2 школы из 3 — «Состоят на учёте в ПДН (ОДН), КДН и ЗП».',
    );
    expect(
      textOfAll(reportData())
        .get('public')
        ?.match(/Сведения представили/g),
    ).toHaveLength(1);
  });
});

describe('schools without a conclusion', () => {
  const insufficient = (n: number) => school(n, { shnor: verdict('недостаточно данных') });
  const clear = [school(1), school(2)];

  it('«не выявлено» and 0 % are said only when every school was judged', () => {
    const data = reportData({ schools: clear });
    expect(nobodyText(data, 'shnor')).toBe(
      'Школ, которые по правилам включаются в перечень ШНОР, не выявлено.',
    );
    expect(plain(listedShareCell(data, 'shnor'))).toBe('0,0 % (0 из 2)');
  });

  it('are counted where some were judged', () => {
    const data = reportData({ schools: [...clear, insufficient(3)] });
    expect(plain(nobodyText(data, 'shnor'))).toBe(
      'Вывод о ШНОР не сделан по 1 школе из 3: данных недостаточно. Среди остальных школ в перечень ШНОР по правилам не включается ни одна.',
    );
    expect(plain(listedShareCell(data, 'shnor'))).toBe('0; вывод не сделан по 1 школе из 3');
  });

  it('leave no number where none was judged', () => {
    const data = reportData({ schools: [insufficient(1), insufficient(2)] });
    expect(plain(nobodyText(data, 'shnor'))).toBe(
      'Вывод о ШНОР не сделан ни по одной школе: данных недостаточно.',
    );
    expect(listedShareCell(data, 'shnor')).toBe('вывод не сделан');
    for (const text of textOfAll(data).values()) expect(text).not.toMatch(/ШНОР входит 0|от числа всех школ/);
  });

  it('are all schools where the list has no data, and no document gives a count of it', () => {
    const base = reportData();
    const schools = base.schools.map((one) => ({ ...one, shnsu: null }));
    const lists = base.lists.map((list) =>
      list.id === 'shnsu' ? { ...list, year: '', yearBefore: '', hasYearBefore: false } : list,
    );
    const texts = textOfAll({ ...base, schools, lists });
    for (const id of ['note', 'letter', 'public']) {
      expect([id, texts.get(id)]).toEqual([
        id,
        expect.stringContaining('Вывод о ШНСУ не сделан ни по одной школе: контекстных данных нет.'),
      ]);
    }
    for (const text of texts.values()) expect(text).not.toMatch(/перечень ШНСУ — 0|ШНСУ.*не выявлено/);
  });
});

describe('schools outside the selection', () => {
  const base = reportData();
  const evening = school(9, {
    name: 'Вечерняя школа',
    outside: true,
    shnor: verdict('вне отбора'),
    shnsu: verdict('вне отбора'),
    shares: [{ ...share(0, 40, 40), standing: 'not-counted', notCounted: 'outside' }],
  });
  const data = { ...base, schools: [evening, ...base.schools] };
  const note = documents.find(({ id }) => id === 'note');
  const texts = textOfAll(data);

  it('are named once, and are in no count and no list', () => {
    expect(texts.get('note')).toContain('Рассмотрено: 3 школы.');
    expect(texts.get('note')).toContain(
      'Вне отбора (в числа и перечни не входят): 1 школа — Вечерняя школа.',
    );
    for (const id of ['page', 'letter', 'public']) {
      expect([id, texts.get(id)]).toEqual([
        id,
        expect.stringContaining('Вне отбора (в числа и перечни не входят): 1 школа.'),
      ]);
      expect(texts.get(id)).not.toContain('Вечерняя');
    }
    expect(texts.get('order')).not.toContain('Вечерняя');
  });

  it('change no number of any document of the municipality', () => {
    if (note?.need !== 'none') throw new Error('no note');
    expect(tableWith(note.make(data), 'Статус')).toEqual(tableWith(note.make(base), 'Статус'));
    const without = textOfAll(base);
    for (const id of ['note', 'page', 'letter', 'public']) {
      const left = texts
        .get(id)
        ?.replace(/\s*Вне отбора \(в числа и перечни не входят\): 1 школа[^.]*\./, '');
      expect([id, left]).toEqual([id, without.get(id)]);
    }
  });

  it('are on no list even where they were judged before their kind was changed', () => {
    const changed = { ...evening, shnor: verdict('ШНОР', { reached: 2, usable: 2 }) };
    for (const [id, text] of textOfAll({ ...base, schools: [...base.schools, changed] })) {
      if (id === 'note') expect(text.match(/Вечерняя/g)).toHaveLength(1);
      else expect([id, text]).toEqual([id, expect.not.stringContaining('Вечерняя')]);
    }
  });

  it('keep their numbers on their card, judged by nothing', () => {
    const card = documents.find(({ id }) => id === 'card');
    if (card === undefined || card.need === 'none') throw new Error('no card');
    const report = card.make(data, evening);
    expect(tableWith(report, 'Почему не учитывается')).toEqual([
      ['ВПР, математика, 5 кл.', '100,0 % (40 из 40 участников)', '15,9 %', 'школа вне отбора'],
    ]);
    expect(textOf(report)).toContain('ШНОР | вне отбора\n');
    expect(textOf(report)).not.toContain('достигнут');
  });
});

describe('a year before without data', () => {
  const base = reportData();
  const lists = base.lists.map((list) => ({ ...list, hasYearBefore: false }));
  const texts = textOfAll({ ...base, lists });

  it('leaves no movement, and the documents say why', () => {
    const said = 'Данных за 2019/2020 учебный год нет, поэтому изменение перечня ШНОР не определяется.';
    expect(texts.get('note')).toContain(said);
    expect(texts.get('page')).toContain(said);
    expect(texts.get('page')).toContain('Вошли в этом году | — | —');
    for (const id of ['note', 'page', 'card']) {
      expect([id, texts.get(id)]).toEqual([
        id,
        expect.not.stringMatching(/вошла в перечень|прошлому году|осталась/),
      ]);
    }
  });

  it('is told for one list while the other has it', () => {
    const half = base.lists.map((list) => ({ ...list, hasYearBefore: list.id === 'shnsu' }));
    const text = textOfAll({ ...base, lists: half });
    expect(text.get('note')).toContain('осталась | 1\n');
    expect(text.get('note')).toContain('изменение перечня ШНОР не определяется');
    expect(text.get('page')).toContain('Остались | — | 1');
  });
});

describe('the proposals', () => {
  const base = reportData();
  const approval = { order: '№ 214-О от 01.10.2021', date: '01.10.2021', schools: 1 };
  const approved = (...ids: string[]) =>
    base.lists.map((list) => (ids.includes(list.id) ? { ...list, approval } : list));

  it('ask for the approval of lists that no order approves yet', () => {
    const both = 'Утвердить перечни ШНОР и ШНСУ приказом';
    expect(textOfAll(base).get('note')).toContain(both);
    expect(textOfAll(base).get('page')).toContain(both);
    const left = textOfAll({ ...base, lists: approved('shnor') });
    for (const id of ['note', 'page']) expect(left.get(id)).toContain('Утвердить перечень ШНСУ приказом');
  });

  it('do not ask once both are approved', () => {
    const texts = textOfAll({ ...base, lists: approved('shnor', 'shnsu') });
    for (const id of ['note', 'page']) {
      expect(texts.get(id)).not.toContain('Утвердить переч');
      expect(texts.get(id)).toContain('Довести утверждённые перечни до руководителей школ.');
    }
  });
});

describe('the rule in words', () => {
  it('names as counted only procedures that have data', () => {
    const base = reportData();
    const rules = { ...base.rules, procedures: ['ВПР', 'ОГЭ', 'ЕГЭ'] };
    for (const id of ['note', 'letter', 'public']) {
      expect(textOfAll({ ...base, rules }).get(id)).toContain(
        'Учтены: ВПР; математика, русский язык. По другим процедурам правил (ОГЭ, ЕГЭ) данных нет.',
      );
    }
  });
});
