// Data of a small municipality for documents, every number of which is worked out by hand.
import type {
  ReportData,
  ReportRecommendation,
  ReportSchool,
  ReportSeries,
  SchoolShare,
  Verdict,
} from '../../src/contract/report-data';

/** ВПР, mathematics, grade 5: 13 of 36, 5 of 50, 2 of 40; a year ago 9 of 36 and 10 of 50. */
const MATHEMATICS: ReportSeries = {
  indicator: 'VPR_FAIL_SHARE',
  procedure: 'ВПР',
  subject: 'Математика',
  grades: [5],
  years: '2020/2021',
  yearBefore: '2019/2020',
  threshold: 30,
  counted: true,
  overall: { count: 20, whole: 126 },
  answered: 3,
  judged: 3,
  low: 1,
  bothYears: { now: { count: 18, whole: 86 }, before: { count: 19, whole: 86 } },
};

/** ВПР, Russian, grade 5: 12 of 36, 20 of 50, 6 of 40; no year before. */
const RUSSIAN: ReportSeries = {
  ...MATHEMATICS,
  subject: 'Русский язык',
  overall: { count: 38, whole: 126 },
  low: 2,
  bothYears: null,
};

/** On the register: 4 of 400 and 30 of 500. */
const REGISTERED: ReportSeries = {
  ...MATHEMATICS,
  indicator: 'REGISTERED_SHARE',
  procedure: '',
  subject: '',
  grades: [],
  threshold: 5,
  overall: { count: 34, whole: 900 },
  answered: 2,
  judged: 2,
  bothYears: null,
};

export function verdict(status: string, more: Partial<Verdict> = {}): Verdict {
  return {
    status,
    reached: 0,
    usable: 2,
    reasons: [],
    borderline: false,
    byAccreditation: false,
    movement: '',
    previousStatus: '',
    previousReached: null,
    regionDifference: '',
    needsDecision: '',
    decision: null,
    ...more,
  };
}

export function school(n: number, more: Partial<ReportSchool> = {}): ReportSchool {
  return {
    code: `sch${n}`,
    name: `СОШ № ${n}`,
    municipality: 'Ключевской район',
    shnor: verdict('не в перечне'),
    shnsu: verdict('не в перечне'),
    outside: false,
    shares: [],
    earlier: [],
    answers: [],
    ...more,
  };
}

/** At the threshold of its series or above: `low`, which here is 30 % of a procedure and 5 % of the register. */
export function share(
  series: number,
  count: number,
  whole: number,
  before: { count: number; whole: number } | null = null,
): SchoolShare {
  const isLow = 100 * count >= (series === 2 ? 5 : 30) * whole;
  return {
    series,
    now: { count, whole },
    people: series === 2 ? 'pupils' : 'participants',
    standing: isLow ? 'low' : 'not-low',
    notCounted: null,
    years: '2020/2021',
    inTotal: { count, whole },
    before,
  };
}

export function advice(code: string, more: Partial<ReportRecommendation> = {}): ReportRecommendation {
  return {
    code,
    addressee: 'ШМО',
    problem: 'ВПР, математика, 5 класс',
    text: 'Отметку «2» получили 13 из 36 участников.',
    term: 'до конца I четверти',
    responsible: 'рук. ШМО',
    confirmation: 'протокол ШМО',
    status: 'Проект',
    ...more,
  };
}

/** School 1 is ШНОР, school 2 at risk and ШНСУ, school 3 on no list. */
export function reportData(more: Partial<ReportData> = {}): ReportData {
  const schools = [
    school(1, {
      shnor: verdict('ШНОР', {
        reached: 2,
        reasons: ['ВПР, математика: 36,1 % «2» (13 из 36), порог 30 %'],
        movement: 'вошла в перечень',
        previousStatus: 'не в перечне',
        previousReached: 0,
        borderline: true,
      }),
      shares: [share(0, 13, 36, { count: 9, whole: 36 }), share(1, 12, 36, null), share(2, 4, 400, null)],
      answers: [{ heading: 'Отдалённость', text: 'да' }],
    }),
    school(2, {
      shnor: verdict('группа риска', { reached: 1 }),
      shnsu: verdict('ШНСУ', {
        reached: 3,
        usable: 9,
        movement: 'осталась',
        previousStatus: 'ШНСУ',
        previousReached: 4,
      }),
      shares: [share(0, 5, 50, { count: 10, whole: 50 }), share(1, 20, 50, null), share(2, 30, 500, null)],
    }),
    school(3, { shares: [share(0, 2, 40, null), share(1, 6, 40, null)] }),
  ];
  return {
    requisites: {
      municipality: 'Ключевской район',
      authority: 'Управление образования Ключевского района',
      headPosition: 'Начальник управления',
      head: 'И. И. Образцова',
      listYear: '2021/2022',
    },
    hideBelow: 5,
    formedAt: '01.10.2021 10:00',
    stale: '',
    tampered: '',
    rules: {
      shnorRuleSet: '2 процедуры за год',
      lowThreshold: 30,
      proceduresForList: 2,
      minimumParticipants: 10,
      poolSmall: false,
      subjects: ['Математика', 'Русский язык'],
      procedures: ['ВПР'],
      vprGrades: [],
      shnsuRuleSet: 'по числу критериев',
      criteriaForList: 3,
      minimumCriteria: 6,
      minimumChildren: 3,
    },
    lists: [
      {
        id: 'shnor',
        title: 'ШНОР',
        year: '2020/2021',
        yearBefore: '2019/2020',
        hasYearBefore: true,
        approval: null,
        gone: [],
      },
      {
        id: 'shnsu',
        title: 'ШНСУ',
        year: '2020/2021',
        yearBefore: '2019/2020',
        hasYearBefore: true,
        approval: null,
        gone: [],
      },
    ],
    series: [MATHEMATICS, RUSSIAN, REGISTERED],
    schools,
    recommendations: [],
    measures: [],
    ...more,
  };
}
