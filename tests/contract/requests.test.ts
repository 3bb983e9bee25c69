// What the sidebar may send, and that both sides know the same calls.
import { describe, expect, it } from 'vitest';
import { calls } from '../../src/contract/calls';
import { type CallName, readRequest } from '../../src/contract/requests';
import { responses } from '../../src/contract/responses';

const table = {
  sheet: 'Результаты',
  from: 'рус4.xlsx',
  common: { year: '2025/2026', grade: 4 },
  columns: ['code', 'participants'],
  rows: [['220206', 89]],
};

const questions = [
  { question: 'Школа', column: 'code' },
  { question: 'ФИО ответственного', column: '' },
];
const link = { sheetId: 1830462811, table: 'Кадры', year: '2025/2026', deadline: '15.12.2026', questions };

const template = {
  id: 'math',
  problem: 'Математика',
  condition: 'низких процедур >= 3',
  addressee: 'ШМО',
  priority: '3',
  text: 'Текст',
  term: '1ч',
  responsible: '',
  confirmation: '',
  source: '',
  off: false,
};

const sent: Readonly<Record<CallName, unknown>> = {
  readStart: {},
  prepareWorkbook: {},
  fillExample: {},
  openCheck: {},
  checkData: {},
  fixData: { fixes: ['af63dc4c8601ec8c'] },
  undoFix: {},
  readLists: {},
  previewLists: { settings: [{ key: 'Минимум участников', value: '10' }] },
  identifyLists: { settings: [] },
  approveLists: { lists: ['shnor'], order: '214-О', date: '01.10.2021' },
  decideSchool: { code: 'sch1', include: false, reason: 'В классе 10 человек' },
  undoLists: {},
  buildIndicators: {},
  makeValues: {},
  openIntake: {},
  readIntake: {},
  previewIntake: { tables: [table] },
  addIntake: { tables: [table], remember: [{ kind: 'school', key: '220206', value: 'add' }] },
  undoIntake: {},
  readSchoolForm: {},
  openSchoolForm: {},
  readReports: {},
  openReports: {},
  openSelfCheck: {},
  tryCells: { format: '@', rows: [["'0012"]], hide: false, again: false },
  tryService: { service: 'lock', argument: '' },
  buildRecommendations: {},
  readRecommendations: { school: '220206', addressee: 'ШМО', status: '' },
  setRecommendations: { ids: ['a1'], status: 'Направлена' },
  planMeasures: { ids: ['a1', 'a2'] },
  readTemplates: {},
  previewTemplate: { template, school: '' },
  saveTemplate: { template, was: 'math' },
  readMonitoring: {},
  readLinking: { sheetId: 0, table: '' },
  linkForm: link,
  unlinkForm: { form: '1830462811 Кадры' },
  settleAnswers: {
    cells: [{ table: 'Кадры', code: '1', year: '2025/2026', column: 'teachers' }],
    take: true,
  },
  createForm: { table: 'Кадры', year: '2025/2026', deadline: '' },
  pullResponses: {},
  ensureTriggers: { owner: 'отдел оценки качества' },
  removeTriggers: {},
  readFunctions: {},
  readSelection: {},
  insertFormula: { name: 'PASS_SHARE', arguments: ['B2:B40', '12,5'] },
  selectCell: { sheet: 'Школы', cell: 'B7' },
  selectSchool: { list: 'shnor', code: '220206' },
};

describe('requests', () => {
  it.each(Object.entries(sent))('accept what the sidebar sends for %s', (name, request) => {
    expect(readRequest(name as CallName, request)).toEqual({ request });
  });

  it.each<[CallName, unknown]>([
    ['identifyLists', {}],
    ['identifyLists', { settings: [{ key: 'Минимум участников', value: 10 }] }],
    ['previewLists', { settings: 'все' }],
    ['approveLists', { lists: ['shnor'], order: '1' }],
    ['selectCell', { sheet: 'Школы' }],
    ['insertFormula', { name: 'PASS_SHARE', arguments: 'B2:B40' }],
    ['insertFormula', { name: 'PASS_SHARE', arguments: [5] }],
    ['previewIntake', { tables: [{ ...table, rows: [[null]] }] }],
    ['previewIntake', { tables: [{ ...table, rows: [[Number.NaN]] }] }],
    ['previewIntake', { tables: [{ ...table, common: { grade: [4] } }] }],
    ['previewIntake', { tables: [{ ...table, common: null }] }],
    ['previewIntake', { tables: [{ ...table, columns: 'code' }] }],
    ['addIntake', { tables: [table] }],
    ['addIntake', { tables: [], remember: [{ kind: 'pupil', key: '1', value: '2' }] }],
    ['addIntake', { tables: [], remember: [{ kind: 'school', key: 1, value: '2' }] }],
    ['readLinking', { sheetId: '0', table: '' }],
    ['readLinking', { sheetId: Number.NaN, table: '' }],
    ['readLinking', { sheetId: 0 }],
    ['linkForm', { ...link, year: 2026 }],
    ['linkForm', { ...link, deadline: null }],
    ['linkForm', { ...link, questions: [{ question: 'Школа' }] }],
    ['unlinkForm', { form: 1830462811 }],
    ['settleAnswers', { cells: [], take: 'да' }],
    ['createForm', { table: 'Кадры', year: '2025/2026' }],
    ['ensureTriggers', {}],
    ['setRecommendations', { ids: 'a1', status: 'Направлена' }],
    ['saveTemplate', { template: { ...template, off: 'нет' }, was: '' }],
    ['readStart', 'привет'],
  ])('refuse %s with %j', (name, request) => {
    expect(readRequest(name, request)).toHaveProperty('wrong');
  });

  it('are as many as the answers', () => {
    expect(Object.keys(calls).sort()).toEqual(Object.keys(responses).sort());
  });
});
