// What a spreadsheet would answer the section «Мониторинг»: two forms, one past its deadline, all invented.
import type { AnswerToCorrect, Linking, MonitoredForm, Monitoring } from '../../src/contract/responses';

export const contextForm: MonitoredForm = {
  form: '11:Контекстные данные',
  sheetId: 11,
  sheet: 'Ответы на форму (1)',
  table: 'Контекстные данные',
  year: '2026/2027',
  deadline: '15.12.2026',
  daysLeft: 3,
  url: 'https://forms.example/d/e/1FAIpQLSc/viewform',
  answered: 18,
  expected: 24,
  waiting: [
    {
      municipality: 'Верхнеключевской район',
      schools: [
        'МБОУ «Заречная СОШ»',
        'Муниципальное казённое общеобразовательное учреждение «Нижнеберёзовская основная общеобразовательная школа имени Героя Советского Союза И. П. Петрова»',
        'МБОУ «Гимназия № 3»',
      ],
    },
    { municipality: 'Город Ключи', schools: ['СОШ № 1', 'СОШ № 2', 'СОШ № 4'] },
  ],
  correcting: [],
  reminder:
    'Уважаемые коллеги! Ждём ответ на форму «Контекстные данные» за 2026/2027 учебный год до 15.12.2026. Форма: https://forms.example/d/e/1FAIpQLSc/viewform Пока не ответили: МБОУ «Заречная СОШ»; СОШ № 1; СОШ № 2.',
  problems: [],
  notices: [],
};

export const staffForm: MonitoredForm = {
  ...contextForm,
  form: '12:Кадры',
  sheetId: 12,
  sheet: 'Ответы на форму (2)',
  table: 'Кадры',
  year: '',
  deadline: '10.12.2026',
  daysLeft: -2,
  answered: 23,
  waiting: [{ municipality: '', schools: ['СОШ № 2'] }],
};

export const answerToCorrect: AnswerToCorrect = {
  form: '11:a1b2',
  table: 'Контекстные данные',
  school: 'МБОУ «Заречная СОШ»',
  sheet: 'Ответы на форму (1)',
  cell: 'F7',
  question: 'Сколько обучающихся состоит на учёте',
  what: '«примерно 12» — не целое число.',
  todo: 'Впишите число или попросите школу ответить ещё раз.',
};

export const monitoring: Monitoring = {
  forms: [contextForm, staffForm],
  differences: [
    {
      table: 'Контекстные данные',
      code: 'edu000101',
      year: '2026/2027',
      column: 'pupils',
      cell: 'C2',
      school: 'Заречная СОШ',
      heading: 'Обучающихся',
      mine: '395',
      said: '401',
      known: true,
    },
  ],
  differencesTotal: 1,
  toCorrect: [
    answerToCorrect,
    {
      ...answerToCorrect,
      form: '12:c3',
      table: 'Кадры',
      school: '',
      cell: 'B9',
      question: 'Школа',
      what: 'Школы «СОШ 1/2» нет в списке.',
    },
  ],
  toCorrectTotal: 2,
  lastSuccess: '12.12.2026 14:38',
  stale: false,
  lastRefusal: null,
  runs: [
    { at: '12.12.2026 14:38', outcome: 'Ответы взяты: новых строк — 2.' },
    { at: '12.12.2026 11:02', outcome: 'Ответы взяты: новых строк — 5, заменено строк — 1.' },
  ],
  triggers: { state: 'mine', owner: 'методист отдела оценки качества', since: '01.12.2026 09:00' },
  tables: ['Контекстные данные', 'Кадры', 'Поддержка'],
  years: ['2026/2027', '2025/2026', '2024/2025'],
  unlinked: [{ sheetId: 13, sheet: 'Ответы на форму (3)' }],
};

export const linking: Linking = {
  sheetId: 13,
  sheet: 'Ответы на форму (3)',
  table: 'Кадры',
  columns: [
    { id: 'code', heading: 'Код ОО' },
    { id: 'year', heading: 'Учебный год' },
    { id: 'teachers', heading: 'Педагогов' },
    { id: 'directed', heading: 'Направлены на КПК по запросам' },
  ],
  questions: [
    { question: 'Полное наименование вашей школы по уставу', column: 'code', personal: false },
    { question: 'Сколько педагогов работает', column: 'teachers', personal: false },
    { question: 'Сколько из них направлено на курсы', column: 'directed', personal: false },
    { question: 'ФИО ответственного', column: '', personal: true },
    { question: 'Пожелания', column: '', personal: false },
  ],
  problem: '',
  year: '2026/2027',
  deadline: '',
};
