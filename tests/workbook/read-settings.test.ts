// «Настройки» read to rules: presets as the methodology says, anything unreadable named by its cell.
import { describe, expect, it } from 'vitest';
import { type SettingId, settingEntries } from '../../src/catalogue/settings';
import type { ListRules } from '../../src/domain/lists/rules';
import { listRules, settingCells, withChanges } from '../../src/workbook/read-settings';

/** Methodology, §1 and §2: default rule sets, thresholds and minimums. */
const PRESET_RULES: ListRules = {
  resultYear: undefined,
  contextYear: undefined,
  shnor: {
    ruleSet: 'two-procedures',
    lowThreshold: 30,
    proceduresForList: 2,
    minimumParticipants: 10,
    poolSmall: false,
    subjects: ['Математика', 'Русский язык'],
    procedures: ['vpr', 'oge', 'ege', 'rdr'],
    vprGrades: [],
  },
  shnsu: {
    ruleSet: 'criteria',
    criteriaForList: 3,
    minimumCriteria: 6,
    minimumChildren: 3,
    thresholds: { registered: 5, migrantLanguage: 10, notAttested: 5, truancy: 3, specialNeeds: 15 },
    weights: undefined,
    boundsYear: undefined,
  },
};

const ids = Object.keys(settingEntries) as SettingId[];
const rowOf = (id: SettingId): number => ids.indexOf(id) + 2;

/** The sheet with its presets, some values replaced. */
function sheet(changes: Partial<Record<SettingId, unknown>> = {}): unknown[][] {
  const rows = ids.map((id) => [settingEntries[id].key, changes[id] ?? settingEntries[id].preset, '']);
  return [['Ключ', 'Значение', 'Пояснение'], ...rows];
}

function read(changes: Partial<Record<SettingId, unknown>> = {}) {
  return listRules(settingCells(sheet(changes)));
}

describe('presets', () => {
  it('are read to the rules of the methodology', () => {
    expect(read()).toEqual({ rules: PRESET_RULES, problems: [] });
  });

  it('are the same when every number has become text', () => {
    const texts = Object.fromEntries(ids.map((id) => [id, String(settingEntries[id].preset)]));
    expect(read(texts).rules).toEqual(PRESET_RULES);
  });
});

describe('values', () => {
  it.each<[SettingId, unknown, unknown]>([
    ['resultYear', '2019/2020', { resultYear: 2020 }],
    ['resultYear', 2020, { resultYear: 2020 }],
    ['contextYear', '2020/21', { contextYear: 2021 }],
    ['shnorRuleSet', ' По приказу ', { shnor: { ruleSet: 'order' } }],
    ['shnorRuleSet', 'два года подряд', { shnor: { ruleSet: 'two-years' } }],
    ['shnorRuleSet', 'три года', { shnor: { ruleSet: 'three-years' } }],
    ['lowThreshold', '27,5', { shnor: { lowThreshold: 27.5 } }],
    ['lowThreshold', 27.5, { shnor: { lowThreshold: 27.5 } }],
    ['proceduresForList', '3', { shnor: { proceduresForList: 3 } }],
    ['poolSmall', 'ДА', { shnor: { poolSmall: true } }],
    ['poolSmall', true, { shnor: { poolSmall: true } }],
    ['subjects', 'Физика;Химия ; ', { shnor: { subjects: ['Физика', 'Химия'] } }],
    ['procedures', 'впр; функциональная грамотность', { shnor: { procedures: ['vpr', 'literacy'] } }],
    ['vprGrades', '4; 5;8', { shnor: { vprGrades: [4, 5, 8] } }],
    ['vprGrades', 5, { shnor: { vprGrades: [5] } }],
    ['shnsuRuleSet', 'нижняя четверть индекса', { shnsu: { ruleSet: 'lowest-quarter' } }],
    ['truancyThreshold', '2,5', { shnsu: { thresholds: { truancy: 2.5 } } }],
    ['boundsYear', '2018/2019', { shnsu: { boundsYear: 2019 } }],
    [
      'weights',
      '1; 2; 3; 4; 5; 0; 0,5; 7; 8',
      {
        shnsu: {
          weights: {
            registered: 1,
            migrantLanguage: 2,
            notAttested: 3,
            truancy: 4,
            specialNeeds: 5,
            remote: 0,
            small: 0.5,
            infrastructure: 7,
            staffing: 8,
          },
        },
      },
    ],
  ])('%s %j gives %j', (id, value, rules) => {
    const { rules: read_, problems } = read({ [id]: value });
    expect(problems).toEqual([]);
    expect(read_).toMatchObject(rules as object);
  });

  it('leaves all subjects and grades in where the list is blank', () => {
    const cells = sheet();
    (cells[rowOf('subjects') - 1] as unknown[])[1] = '\u00a0';
    expect(listRules(settingCells(cells)).rules?.shnor).toMatchObject({ subjects: [], vprGrades: [] });
  });
});

describe('what cannot be read', () => {
  it.each<[SettingId, unknown, string]>([
    ['resultYear', 'прошлый', 'прошлый'],
    ['resultYear', new Date(2021, 8, 1), '01.09.2021'],
    ['lowThreshold', 'тридцать', 'тридцать'],
    ['lowThreshold', -5, '-5'],
    ['lowThreshold', 300, '300'],
    ['proceduresForList', '1,5', '1,5'],
    ['minimumParticipants', 0, '0'],
    ['vprGrades', '4; пять', '4; пять'],
    ['vprGrades', '4,5', '4,5'],
    ['vprGrades', '13', '13'],
    ['weights', '1; 2; 3', '1; 2; 3'],
    ['weights', '0;0;0;0;0;0;0;0;0', '0;0;0;0;0;0;0;0;0'],
    ['weights', '1;1;1;1;1;1;1;1;-1', '1;1;1;1;1;1;1;1;-1'],
    ['subjects', ';', ';'],
  ])('is named with its cell: %s %j', (id, value, shown) => {
    expect(read({ [id]: value })).toEqual({
      rules: undefined,
      problems: [
        {
          code: 'SETTING_UNREADABLE',
          sheet: 'Настройки',
          row: rowOf(id),
          column: 2,
          heading: settingEntries[id].key,
          value: shown,
        },
      ],
    });
  });

  it.each<[SettingId, string, string]>([
    ['shnorRuleSet', 'как решим', '2 процедуры за год, два года подряд, три года, по приказу'],
    ['poolSmall', 'возможно', 'да, нет'],
    [
      'procedures',
      'ВПР; контрольная',
      'ВПР, ОГЭ, ЕГЭ, ГВЭ, РДР, муниципальный срез, функциональная грамотность',
    ],
  ])('is named with the words that %s may hold', (id, value, expected) => {
    expect(read({ [id]: value }).problems).toMatchObject([{ code: 'SETTING_UNREADABLE', value, expected }]);
  });

  it('is a blank where a value is needed', () => {
    const cells = sheet();
    (cells[rowOf('lowThreshold') - 1] as unknown[])[1] = ' ';
    expect(listRules(settingCells(cells))).toMatchObject({
      rules: undefined,
      problems: [{ code: 'SETTING_BLANK', row: rowOf('lowThreshold'), column: 2 }],
    });
  });

  it('is a setting that is not on the sheet', () => {
    const cells = sheet().filter((row) => row[0] !== 'Минимум участников');
    expect(listRules(settingCells(cells))).toEqual({
      rules: undefined,
      problems: [{ code: 'SETTING_MISSING', sheet: 'Настройки', heading: 'Минимум участников' }],
    });
  });

  it('is a setting written twice: nobody can tell which one counts', () => {
    const cells = [...sheet(), ['порог низкого результата, %', 40, '']];
    expect(listRules(settingCells(cells))).toEqual({
      rules: undefined,
      problems: [
        {
          code: 'SETTING_DOUBLED',
          sheet: 'Настройки',
          heading: 'Порог низкого результата, %',
          row: cells.length,
          column: 1,
          otherRow: rowOf('lowThreshold'),
        },
      ],
    });
  });

  it('is the whole sheet without the heading «Значение»', () => {
    const cells = sheet().map((row) => [...row]);
    (cells[0] as unknown[])[1] = 'Величина';
    expect(listRules(settingCells(cells))).toMatchObject({
      rules: undefined,
      problems: [{ code: 'HEADING_MISSING', heading: 'Значение' }],
    });
  });
});

describe('settingCells', () => {
  it('finds keys in any order, case and spacing, and the column of values wherever it stands', () => {
    const { cells, valueColumn } = settingCells([
      ['Пояснение', 'Ключ', 'Значение'],
      ['', ' МИНИМУМ  участников', 12],
      ['', 'Муниципалитет', ' Ишимбайский район '],
    ]);
    expect(valueColumn).toBe(3);
    expect(cells.get('minimumParticipants')).toEqual({ row: 2, text: '12' });
    expect(cells.get('municipality')).toEqual({ row: 3, text: 'Ишимбайский район' });
  });

  it('writes a fraction with a comma, as people do', () => {
    expect(settingCells(sheet({ lowThreshold: 27.5 })).cells.get('lowThreshold')?.text).toBe('27,5');
  });
});

describe('withChanges', () => {
  it('replaces texts by key and leaves the cells as they are', () => {
    const before = settingCells(sheet());
    const after = withChanges(before, [
      { key: 'порог низкого результата, %', value: ' 40 ' },
      { key: 'Нет такой', value: '1' },
    ]);
    expect(after.cells.get('lowThreshold')).toEqual({ row: rowOf('lowThreshold'), text: '40' });
    expect(before.cells.get('lowThreshold')?.text).toBe('30');
    expect(listRules(after).rules?.shnor.lowThreshold).toBe(40);
  });

  it('can blank a setting', () => {
    const after = withChanges(settingCells(sheet()), [{ key: 'Учитываемые предметы', value: '' }]);
    expect(listRules(after).rules?.shnor.subjects).toEqual([]);
  });
});
