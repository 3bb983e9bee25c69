// What a spreadsheet would answer the sidebar: three schools, their lists and two problems, all invented.
import { functionViews } from '../../build/function-views';
import type { CallName } from '../../src/contract/requests';
import type { ListRow, Response, SettingView, Step } from '../../src/contract/responses';
import { reportData } from '../reports/report-data';
import { linking, monitoring } from './monitoring-answers';
import { recommendations, templatePreview, templates } from './recommendation-answers';

const step = (id: Step['id'], sheet: string): Step => ({ id, state: 'done', note: 'готово', sheet });

const row = (code: string, name: string, status: string): ListRow => ({
  code,
  name,
  status,
  reached: 0,
  usable: 6,
  reasons: [`Причина школы ${code}`],
  borderline: false,
  byAccreditation: false,
  movement: '',
  regionDifference: '',
  needsDecision: '',
  decision: null,
});

const rows: readonly ListRow[] = [
  { ...row('sch1', 'МБОУ Заречная СОШ', 'ШНОР'), reached: 3, movement: 'вошла в перечень' },
  { ...row('sch2', 'МКОУ «Нижнеберёзовская ООШ»', 'группа риска'), borderline: true },
  { ...row('sch3', 'МБОУ «Гимназия № 3»', 'не в перечне'), regionDifference: 'в перечне региона есть' },
];

/** A list with the given schools. */
export function listOf(schools: readonly ListRow[]): Response<'readLists'>['lists'][number] {
  const statuses = [...new Set(schools.map(({ status }) => status))];
  return {
    id: 'shnor',
    title: 'ШНОР',
    year: '2020/2021',
    counts: statuses.map((status) => ({
      status,
      count: schools.filter((school) => school.status === status).length,
    })),
    rows: [...schools],
    approval: null,
  };
}

/** `count` schools outside the list. */
export function manySchools(count: number): readonly ListRow[] {
  return Array.from({ length: count }, (_, place) =>
    row(`sch${place + 1}`, `СОШ № ${place + 1}`, 'не в перечне'),
  );
}

const threshold: SettingView = {
  key: 'Порог низкого результата, %',
  value: '30',
  note: 'Пояснение порога. Рекомендуемое значение, не норма.',
  type: 'number',
  options: [],
  list: 'shnor',
  blank: false,
};

const lists: Response<'readLists'> = {
  years: ['2020/2021'],
  settings: [
    threshold,
    {
      ...threshold,
      key: 'Учитываемые процедуры',
      value: 'ВПР; ОГЭ',
      note: 'Через точку с запятой.',
      type: 'words',
      options: ['ВПР', 'ОГЭ', 'ЕГЭ'],
    },
    {
      ...threshold,
      key: 'Границы шкалы по году',
      value: '',
      note: 'Пусто — тот же год.',
      type: 'year',
      list: 'shnsu',
      blank: true,
    },
  ],
  formedAt: '22.11.2026 14:38',
  canUndo: true,
  stale: '',
  tampered: '',
  lists: [listOf(rows), { ...listOf([]), id: 'shnsu', title: 'ШНСУ' }],
  warnings: [],
};

const done = { summary: 'Готово, 14:40.' };

const lastIntake = { at: '22.11.2026 14:38', summary: 'Загружено: новых строк — 40.', undoable: true };

const intakeContext: Response<'readIntake'> = {
  schools: [
    {
      code: 'edu000101',
      name: 'Заречная СОШ',
      municipality: 'Верхнеключевской район',
      login: '',
      risCode: '',
    },
    {
      code: 'edu000102',
      name: 'Нижнеберёзовская ООШ',
      municipality: 'Верхнеключевской район',
      login: '',
      risCode: '',
    },
    {
      code: 'edu000777',
      name: 'Дальняя ООШ',
      municipality: 'Верхнеключевской район',
      login: '',
      risCode: '',
    },
  ],
  municipality: 'Верхнеключевской район',
  today: '22.11.2026',
  remembered: [],
  last: lastIntake,
};

const intakePlan: Response<'previewIntake'> = {
  sheets: [{ sheet: 'Результаты', added: 2, changed: 1, same: 0, refused: 1 }],
  tables: [{ added: 2, changed: 1, same: 0, refused: 1 }],
  changes: [
    {
      sheet: 'Результаты',
      cell: 'G7',
      row: 'Заречная СОШ, ВПР, русский язык, 4 класс, 2025/2026',
      heading: '«2»',
      before: '9',
      after: '8',
    },
  ],
  changesTotal: 1,
  problems: [
    {
      code: 'SUM',
      from: 'Ф3.xlsx',
      row: 'строка 12',
      what: 'Сумма не сходится.',
      todo: 'Сверьте с отчётом.',
    },
  ],
  problemsTotal: 1,
};

/** A good answer to every call. */
export const answers: { readonly [N in CallName]: Response<N> } = {
  readStart: {
    version: '0.1.0',
    municipality: 'Верхнеключевской район',
    year: '2020/2021',
    ruleSet: '2 процедуры за год',
    empty: false,
    steps: [
      step('prepare', 'Настройки'),
      step('schools', 'Школы'),
      { ...step('results', 'Результаты'), state: 'todo', note: 'не начато' },
      step('context', 'Контекстные данные'),
      step('check', 'Журнал операций'),
      step('lists', 'ШНОР'),
    ],
    indicatorsBuiltAt: '22.11.2026 14:38',
    loadedAt: '22.11.2026 14:38',
    forms: 2,
    recommendations: 128,
    stamp: '1',
  },
  openSelfCheck: {},
  tryCells: { values: [['=1+1']], ms: 40, hidden: false },
  tryService: { lock: { exists: true, taken: true, freed: true } },
  prepareWorkbook: done,
  fillExample: done,
  openCheck: {},
  checkData: {
    total: 2,
    problems: [
      {
        code: 'SUM',
        sheet: 'Результаты',
        cell: 'G7',
        what: 'Сумма не сходится.',
        todo: 'Сверьте.',
        fix: null,
      },
      {
        code: 'HEADING',
        sheet: 'Школы',
        cell: '',
        what: 'Нет столбца.',
        todo: 'Верните заголовок.',
        fix: null,
      },
    ],
    sheetsChecked: 5,
    rowsChecked: 648,
    notes: [],
    finishedAt: '14:38',
    lastFix: null,
    stamp: '1',
  },
  fixData: done,
  undoFix: done,
  readLists: lists,
  previewLists: {
    lists: [
      {
        id: 'shnor',
        title: 'ШНОР',
        year: '2020/2021',
        counts: [{ status: 'ШНОР', count: 2 }],
        current: [
          { status: 'ШНОР', count: 1 },
          { status: 'группа риска', count: 1 },
        ],
        entered: ['МКОУ «Нижнеберёзовская ООШ»'],
        left: [],
      },
    ],
    warnings: [],
  },
  identifyLists: { summary: 'Перечни сформированы, 14:40.', state: lists },
  approveLists: done,
  decideSchool: done,
  undoLists: done,
  buildIndicators: { summary: 'Показатели построены, 14:40.', warnings: [] },
  makeValues: done,
  openIntake: {},
  readIntake: intakeContext,
  previewIntake: intakePlan,
  addIntake: { summary: 'Загружено: новых строк — 2. 14:40.', plan: intakePlan, last: lastIntake },
  undoIntake: { summary: 'Загрузка отменена: убрано строк — 2. 14:41.' },
  readSchoolForm: { tables: [], schools: [], years: [], municipality: '' },
  openSchoolForm: {},
  readReports: reportData(),
  openReports: {},
  readMonitoring: monitoring,
  readLinking: linking,
  linkForm: { summary: 'Лист «Ответы на форму (3)» подключён к листу «Кадры». 14:42.' },
  settleAnswers: { summary: 'Взяты ответы школ: 1 ячейка. 14:43.' },
  unlinkForm: { summary: 'Лист «Ответы на форму (1)» отключён. 14:43.' },
  createForm: {
    summary: 'Форма «Кадры, 2026/2027 учебный год» создана и подключена. 14:44.',
    url: 'https://forms.example/d/e/1FAIpQLSf/viewform',
  },
  pullResponses: { summary: 'Ответы взяты: новых строк — 3. 14:45.', finished: true },
  ensureTriggers: { summary: 'Автоматическое обновление включено. 14:46.' },
  removeTriggers: { summary: 'Ваше автоматическое обновление выключено. 14:47.' },
  buildRecommendations: {
    summary: 'Рекомендаций: 128, для 24 школ. Новых — 12, перестали быть актуальными — 2. 14:48.',
    warnings: [],
  },
  readRecommendations: recommendations,
  setRecommendations: { summary: '2 рекомендации: статус «Направлена». 14:49.' },
  planMeasures: { summary: 'Добавлено в план мер: 2. 14:50.' },
  readTemplates: templates,
  previewTemplate: templatePreview,
  saveTemplate: { summary: 'Шаблон «vpr-math-5» сохранён. 14:51.' },
  readFunctions: { functions: functionViews() },
  readSelection: { range: 'Результаты!D2:D40' },
  insertFormula: { summary: 'Формула вставлена в ячейку B7 листа «Лист1».' },
  selectCell: {},
  selectSchool: {},
};
