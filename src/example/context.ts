// What the example's schools report of themselves: «Контекстные данные», «Кадры», «Поддержка».
import { settingEntries } from '../catalogue/settings';
import { noWord, yesWord } from '../catalogue/words';
import { schoolYearText } from '../domain/kernel/school-year';
import { SHARE_CRITERIA, type ShareCriterion } from '../domain/lists/records';
import type { contextSheet } from '../workbook/sheets/context';
import type { staffSheet, supportSheet } from '../workbook/sheets/support';
import { codeOf, schools, years } from './district';
import type { Random } from './random';
import type { RowOf } from './row';

const source = 'Отчёт школы';

const thresholds: Readonly<Record<ShareCriterion, number>> = {
  registered: settingEntries.registeredThreshold.preset,
  migrantLanguage: settingEntries.migrantLanguageThreshold.preset,
  notAttested: settingEntries.notAttestedThreshold.preset,
  truancy: settingEntries.truancyThreshold.preset,
  specialNeeds: settingEntries.specialNeedsThreshold.preset,
};

/** «Контекстные данные»: a criterion that the school's profile names is met, every other is well below its threshold. */
export function exampleContexts(random: Random): RowOf<typeof contextSheet>[] {
  return years.flatMap((year, turn) =>
    schools.map((school, index) => {
      const pupils = school.pupils[turn as 0 | 1];
      const met = (school.difficulties?.[turn as 0 | 1] ?? '').split(' ');
      const flag = (criterion: string) => (met.includes(criterion) ? yesWord : noWord);
      const groups = SHARE_CRITERIA.map((criterion) => {
        const limit = (thresholds[criterion] * pupils) / 100;
        const count = met.includes(criterion)
          ? Math.ceil(limit * random.between(1.15, 1.6)) + 1
          : Math.floor(limit * random.between(0, 0.7));
        return [criterion, count];
      });
      return {
        code: codeOf(index),
        year: schoolYearText(year),
        pupils,
        ...Object.fromEntries(groups),
        remote: flag('remote'),
        small: flag('small'),
        infrastructure: flag('infrastructure'),
        missing: met.includes('infrastructure') ? 'Спортивный зал, кабинет химии' : '',
        staffing: flag('staffing'),
        vacancies: met.includes('staffing') ? 'Учитель математики' : '',
        accreditationSuspended: school.suspended && turn === 1 ? yesWord : noWord,
        source,
        asOf: `01.10.${year - 1}`,
      };
    }),
  );
}

/** «Кадры»: schools that have something on either list report first. */
export function exampleStaff(random: Random): RowOf<typeof staffSheet>[] {
  return schoolsInNeed().map((index) => {
    const teachers = Math.max(6, Math.round((schools[index]?.pupils[1] ?? 0) / 14));
    const diagnosed = random.whole(1, teachers);
    const directed = random.whole(1, diagnosed);
    return {
      code: codeOf(index),
      year: schoolYearText(years[1]),
      teachers,
      diagnosed,
      directed,
      trained: random.whole(0, directed),
      riskTrained: random.whole(0, directed),
      measures: 'Наставничество; уроки учителей школы-партнёра',
      source,
      asOf: `01.06.${years[1]}`,
    };
  });
}

/** «Поддержка»: the partner is a school of the town. */
export function exampleSupport(random: Random): RowOf<typeof supportSheet>[] {
  return schoolsInNeed().map((index) => ({
    code: codeOf(index),
    year: schoolYearText(years[1]),
    diagnosed: yesWord,
    recommended: yesOrNo(random),
    programme: yesOrNo(random),
    network: yesWord,
    partner: schools[index % 3]?.name ?? '',
    parents: 'Родительские собрания, консультации',
  }));
}

function yesOrNo(random: Random): string {
  return random.whole(0, 1) === 1 ? yesWord : noWord;
}

function schoolsInNeed(): readonly number[] {
  return schools.flatMap((school, index) => (school.difficulties?.[1] && school.low ? [index] : []));
}
