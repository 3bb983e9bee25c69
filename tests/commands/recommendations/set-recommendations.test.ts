import { describe, expect, it } from 'vitest';
import { buildRecommendations } from '../../../src/commands/recommendations/build-recommendations';
import { readRecommendations } from '../../../src/commands/recommendations/read-recommendations';
import { setRecommendations } from '../../../src/commands/recommendations/set-recommendations';
import { refusalOf } from '../district';
import { recommendationsOn, recommended, typeInto } from './recommended';

const ports = () =>
  recommended([
    [13, 1],
    [13, 13],
  ]);

const idsOf = (opened: ReturnType<typeof ports>): string[] =>
  readRecommendations(opened, { school: '', addressee: '', status: '' }).rows.map(({ id }) => id);
const statusesOf = (opened: ReturnType<typeof ports>): unknown[] =>
  recommendationsOn(opened).map(({ cells }) => cells.status);

describe('setting a status', () => {
  it('sets it for those that were ticked, and is told in the journal', () => {
    const opened = ports();
    const [first = '', , third = ''] = idsOf(opened);
    const { summary } = setRecommendations(opened, { ids: [first, third], status: 'Направлена' });
    expect(summary).toBe('2\u00a0рекомендации: статус «Направлена». 14:38.');
    expect(statusesOf(opened)).toEqual(['Направлена', 'Проект', 'Направлена', 'Проект']);
    expect(JSON.stringify(opened.book.read('Журнал операций'))).toContain(summary);
  });

  it('leaves everything else as it stands, what people typed too', () => {
    const opened = ports();
    typeInto(opened, 2, 'Текст', { formula: '=B2' });
    typeInto(opened, 3, 'Комментарий', 'позвонить');
    const before = recommendationsOn(opened).map(({ cells }) => ({ ...cells, status: '' }));
    setRecommendations(opened, { ids: idsOf(opened), status: 'В работе' });
    expect(recommendationsOn(opened).map(({ cells }) => ({ ...cells, status: '' }))).toEqual(before);
  });

  it('outlives the next building', () => {
    const opened = ports();
    setRecommendations(opened, { ids: idsOf(opened), status: 'В работе' });
    buildRecommendations(opened);
    expect(new Set(statusesOf(opened))).toEqual(new Set(['В работе']));
  });

  it.each([
    ['NO_SUCH_STATUS', { status: 'Отложена' }, { code: 'NO_SUCH_STATUS', status: 'Отложена' }],
    ['NO_SUCH_RECOMMENDATION', { ids: ['0000000000000000'] }, { code: 'NO_SUCH_RECOMMENDATION' }],
  ])('is refused with %s, and then none is set', (_, changes, facts) => {
    const opened = ports();
    const request = { ids: idsOf(opened), status: 'Направлена' };
    const before = opened.book.snapshot();
    const ids = [...request.ids, ...('ids' in changes ? changes.ids : [])];
    expect(refusalOf(() => setRecommendations(opened, { ...request, ...changes, ids }))).toEqual(facts);
    expect(opened.book.snapshot()).toEqual(before);
  });
});
