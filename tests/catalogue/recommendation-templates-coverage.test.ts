// The preset templates cover every indicator of the methodology for all to whom it can be addressed, and every kind of help.
import { describe, expect, it } from 'vitest';
import { recommendationTemplates as templates } from '../../src/catalogue/recommendation-templates';
import { addresseeWords } from '../../src/catalogue/words';

const {
  administration,
  schoolAssociation: school,
  districtAssociation: district,
  methodCentre: centre,
  authority,
  partner,
} = addresseeWords;
const everyone = Object.values(addresseeWords);

/** By the words of a condition: who must be told of it. */
const coverage: readonly (readonly [mark: string, addressees: readonly string[]])[] = [
  // Results: methodology, 1.
  ['HIGH_SCORER_SHARE', everyone],
  ['BELOW_MINIMUM_SHARE(*; 9)', everyone],
  ['BELOW_MINIMUM_SHARE(Математика; 9)', [administration, school]],
  ['BELOW_MINIMUM_SHARE(Русский язык; 9)', [administration, school]],
  ['BELOW_MINIMUM_SHARE(*; 11)', [administration, school, district, centre, authority]],
  ['BELOW_MINIMUM_SHARE(Математика; 11)', [administration]],
  ['BELOW_MINIMUM_SHARE(Русский язык; 11)', [administration]],
  ['VPR_FAIL_SHARE(*; *)', everyone],
  ['VPR_FAIL_SHARE(Математика; 4)', [school, district]],
  ['VPR_FAIL_SHARE(Русский язык; 4)', [school]],
  ['VPR_FAIL_SHARE(Математика; 5)', [administration, school]],
  ['VPR_FAIL_SHARE(Русский язык; 5)', [administration, school]],
  ['VPR_FAIL_SHARE(Математика; 8)', [administration, school]],
  ['VPR_FAIL_SHARE(Русский язык; 8)', [administration, school, district]],
  ['RDR_FAIL_SHARE(*; *)', everyone],
  ['прошлый год >= порог', [administration, school, centre, authority]],
  ['прошлый год < порог', [administration]],
  ['участников < минимум', [school]],
  ['«Приостановление или лишение аккредитации»', [administration, authority]],
  ['школ(статус ШНОР = ШНОР)', [authority]],
  // Statuses and movement.
  ['статус ШНОР = ШНОР', everyone],
  ['статус ШНОР = «группа риска»', [administration, centre]],
  ['статус ШНОР = «недостаточно данных»', [administration, centre, authority]],
  ['статус ШНОР = «вне отбора»', [administration, centre]],
  ['движение ШНОР = «вошла в перечень»', [administration, centre]],
  ['движение ШНОР = «осталась»', [administration, centre, authority]],
  ['движение ШНОР = «вышла из перечня»', [administration, centre]],
  ['движение ШНОР = «нет вывода»', [administration, centre]],
  // Conditions: methodology, 2.
  ['REGISTERED_SHARE', [administration, centre, authority]],
  ['MIGRANT_LANGUAGE_SHARE', [administration, school, centre, authority]],
  ['NOT_ATTESTED_SHARE', [administration, school, centre, authority]],
  ['TRUANCY_SHARE', [administration, school, centre, authority]],
  ['SPECIAL_NEEDS_SHARE', [administration, school, centre, authority]],
  ['«Отдалённость» = да', [administration, centre, authority]],
  ['«Малокомплектная» = да', [administration, district, centre, authority]],
  ['«Дефицит инфраструктуры» = да', [administration, authority, partner]],
  ['«Неукомплектованность кадрами» = да', [administration, centre, authority, partner]],
  ['статус ШНСУ = ШНСУ', [administration, school, centre, authority]],
  ['статус ШНСУ = «недостаточно данных»', [administration, authority]],
  // Support and staff: methodology, 3.
  ['«Ссылка: акт» = пусто', [authority]],
  ['«Ссылка: план» = пусто', [authority]],
  ['«Ссылка: отчёт» = пусто', [authority]],
  ['«Диагностика обучающихся проведена» = нет', [administration, school, centre, authority]],
  ['«Рекомендации выданы» = нет', [administration]],
  ['«Программа школы утверждена» = нет', [administration, centre]],
  ['TEACHER_DIAGNOSED_SHARE', [administration, centre, authority]],
  ['TEACHER_TRAINED_SHARE', [administration, district, centre, authority]],
  ['RISK_TRAINED_SHARE', [administration, centre, authority]],
  ['«Меры поддержки» = пусто', [administration]],
  ['«Сетевое взаимодействие» = нет', [administration, centre, authority]],
  ['«Сетевое взаимодействие» = да', [partner]],
  ['«Работа с родителями» = пусто', [administration, authority]],
  // Objectivity: methodology, 4.
  ['JOURNAL_LOWERED_SHARE', [administration, school, district, centre, authority]],
  ['VPR_FAIL_SHARE(*; *) = 0', [administration, authority]],
];

/** The kinds of help that the order and the models of districts name. */
const helps = [
  'индивидуальные занятия',
  'ресурсном центре',
  'методические рекомендации',
  'педагог-психолог',
  'по собственным запросам',
  'риском неуспешности',
  'наставник',
  'школа-партнёр',
  'семинар',
  'служебное жильё',
  'родител',
  'взаимопомощ',
];

describe('the preset templates', () => {
  it.each(coverage)('tell of %s all whom it concerns', (mark, addressees) => {
    const told = templates.filter(({ condition }) => condition.includes(mark));
    const missing = addressees.filter((one) => !told.some(({ addressee }) => addressee === one));
    expect(missing).toEqual([]);
  });

  it.each(helps)('offer %s', (help) => {
    expect(templates.some(({ text }) => text.includes(help))).toBe(true);
  });
});
