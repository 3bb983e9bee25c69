// The known exports as data: title, headings of columns, what must not be there. «…» in a heading is any text, «|» stands between spellings.

export const layouts = {
  'mark-statistics': {
    title: 'Статистика по отметкам',
    required: {
      group: 'Группы участников',
      schools: 'Кол-во ОО',
      participants: 'Кол-во участников',
      marks2: '2|2, %|2 %|«2»|«2», %',
      marks3: '3|3, %|3 %|«3»|«3», %',
      marks4: '4|4, %|4 %|«4»|«4», %',
      marks5: '5|5, %|5 %|«5»|«5», %',
    },
    optional: {},
    // Tasks and primary scores are numbered too.
    foreign: /^(?:[016-9]|\d\d|\d+\.\d+)$/,
  },
  'journal-columns': {
    title: 'Сравнение отметок с отметками по журналу',
    required: {
      group: 'Группы участников',
      total: 'Кол-во участников(всего)',
      lowered: 'Понизили…Кол-во участников',
      confirmed: 'Подтвердили…Кол-во участников',
      raised: 'Повысили…Кол-во участников',
    },
    optional: {
      loweredPercent: 'Понизили…%',
      confirmedPercent: 'Подтвердили…%',
      raisedPercent: 'Повысили…%',
    },
  },
  'journal-rows': {
    title: 'Сравнение отметок с отметками по журналу',
    required: { group: 'Группы участников', participants: 'Кол-во участников', percent: '%' },
    optional: {},
  },
  'individual-results': {
    title: 'Индивидуальные результаты',
    required: {
      schoolCode: 'ОО',
      schoolName: 'Название ОО',
      pupil: 'Код участника',
      variant: 'Вариант',
      score: 'Первичный балл',
      mark: 'Отметка',
      journal: 'Отметка по журналу',
    },
    optional: {},
    task: /^\S+\((\d+)б\)$/,
  },
  protocol: {
    title: undefined,
    required: {
      pupil: 'Код участника|Код',
      variant: 'Вариант',
      classNumber: 'Порядковый номер класса|Класс №',
      journal: 'Отметка за предыдущ…',
      score: 'Итого баллов',
    },
    optional: {},
    task: /^\S+\((\d+)б\)$/,
  },
  'region-2020': {
    title: undefined,
    required: {
      schoolCode: 'user',
      pupil: 'code',
      variant: 'var-1',
      journal: 'otc',
      className: 'klass',
      score: 'sum',
    },
    optional: { variant2: 'var-2' },
    task: /^a-\d+-grade$/,
  },
  'region-2021': {
    title: undefined,
    required: {
      schoolCode: 'логин школы',
      pupil: 'код обучающегося',
      variant: 'вариант',
      journal: 'отметка за предыдущ…',
      score: 'всего баллов',
    },
    optional: {},
    task: /^баллза\S+$/,
    // Textbooks and their authors: persons, but public ones, and never read.
    unread: /^(учебник|др\.уч\.)/,
  },
  'region-2022': {
    title: undefined,
    required: {
      school: 'Школа…',
      pupil: 'Код',
      variant: 'Вариант',
      journal: 'Отметка за предыдущ…',
      score: 'Итого баллов',
    },
    optional: {},
    task: /^\S+\((\d+)б\)$/,
  },
} as const satisfies Readonly<Record<string, Layout>>;

/** What is known of one export. */
export interface Layout {
  /** The text of the title, or undefined for a table without one. */
  readonly title: string | undefined;
  readonly required: Readonly<Record<string, string>>;
  readonly optional: Readonly<Record<string, string>>;
  /** The headings of tasks without spaces, in lower case; the group is the maximum of the task. */
  readonly task?: RegExp;
  readonly unread?: RegExp;
  /** Headings, as `headingKey` gives them, that no report of this kind has: with one of them it is another. */
  readonly foreign?: RegExp;
}

/** The other reports of ФИС ОКО on one assessment, known by their titles alone; the longer of two stands first. */
export const otherReports = [
  'Выполнение заданий группами участников',
  'Выполнение заданий',
  'Достижение планируемых результатов',
  'Распределение первичных баллов',
] as const;

export type LayoutId = keyof typeof layouts;

/** Exports with a head: the procedure, the year, the grade and the subject stand above the table. */
export type ReportLayout = 'mark-statistics' | 'journal-columns' | 'journal-rows' | 'individual-results';

/** Tables of pupils without a head: a person says what they are of. */
export type BareLayout = Exclude<LayoutId, ReportLayout>;

type Columns<L extends LayoutId> = Readonly<
  Record<keyof (typeof layouts)[L]['required'], number> &
    Partial<Record<keyof (typeof layouts)[L]['optional'], number>>
>;

/** A task's column; `maximum` where the heading says it. */
export interface TaskColumn {
  readonly column: number;
  readonly maximum: number | undefined;
}

/** Where the table of one export stands on its sheet; rows and columns from 0. */
export interface FoundTable<L extends LayoutId = LayoutId> {
  readonly headingRow: number;
  readonly columns: Columns<L>;
  readonly tasks: readonly TaskColumn[];
}

export function layoutOf(id: LayoutId): Layout {
  return layouts[id];
}

export const layoutIds = Object.keys(layouts) as readonly LayoutId[];
