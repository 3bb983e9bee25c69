import { describe, expect, it } from 'vitest';
import { buildRecommendations } from '../../../src/commands/recommendations/build-recommendations';
import {
  previewTemplate,
  readTemplates,
  saveTemplate,
} from '../../../src/commands/recommendations/edit-templates';
import type { TemplateRow } from '../../../src/contract/requests';
import { templatesSheet } from '../../../src/workbook/sheets/recommendations';
import { refusalOf } from '../district';
import { listed, MATHEMATICS, recommended, rowOf, template, templates } from './recommended';

const preset = template({});
const edited: TemplateRow = { ...preset, priority: '2', off: false, text: 'Теперь так: {k}.' };

/** Both low in mathematics, the second in Russian as well. */
const ports = () =>
  listed([
    [13, 1],
    [12, 13],
  ]);
type Ports = ReturnType<typeof ports>;

const idsOf = ({ book }: Ports) => book.rows(templatesSheet).map(({ template: id }) => id);
const NAMES = templates.map(({ id }) => ({ text: id }));

describe('templates to be edited', () => {
  it('are the presets while «Шаблоны» is empty, and reading puts nothing there', () => {
    const opened = ports();
    const read = readTemplates(opened);
    expect(read.templates.map(({ id }) => id)).toEqual(templates.map(({ id }) => id));
    expect(read.problems).toEqual([]);
    expect(read.schools).toEqual([
      { code: 'sch1', name: 'Школа 1' },
      { code: 'sch2', name: 'Школа 2' },
    ]);
    expect(idsOf(opened)).toEqual([]);
  });

  it('are those of the sheet afterwards, with what is wrong with each', () => {
    const opened = recommended([[13, 1]]);
    opened.book.type(templatesSheet.title, 2, 'Текст', 'Уважаемый {директор}!');
    expect(readTemplates(opened).problems).toEqual([
      { template: 'М', column: 'Текст', what: 'подстановки {директор} нет' },
    ]);
  });
});

describe('trying a template', () => {
  it('shows its text for the school that was chosen, and writes nothing', () => {
    const opened = ports();
    const before = opened.book.snapshot();
    expect(previewTemplate(opened, { template: edited, school: 'sch2' })).toEqual({
      made: [{ name: 'Школа 2', problem: MATHEMATICS.problem, text: 'Теперь так: 12.', term: '01.10.2026' }],
      problems: [],
      schools: 2,
    });
    expect(opened.book.snapshot()).toEqual(before);
  });

  it('shows it for the first school to which it applies when none was chosen', () => {
    expect(previewTemplate(ports(), { template: edited, school: '' }).made).toMatchObject([
      { name: 'Школа 1', text: 'Теперь так: 13.' },
    ]);
  });

  it('shows that of the municipality', () => {
    const common = { ...edited, condition: 'школ(VPR_FAIL_SHARE(Математика; 5) >= порог) >= 2' };
    expect(previewTemplate(ports(), { template: common, school: '-' }).made).toMatchObject([
      { text: 'Теперь так: 2.' },
    ]);
  });

  it('shows nothing where it does not apply', () => {
    const never = { ...edited, condition: 'VPR_FAIL_SHARE(Математика; 5) >= 99' };
    expect(previewTemplate(ports(), { template: never, school: '' })).toEqual({
      made: [],
      problems: [],
      schools: 0,
    });
  });

  it('names what is wrong with it', () => {
    const broken = { ...edited, text: 'Уважаемый {директор}!' };
    expect(previewTemplate(ports(), { template: broken, school: '' })).toEqual({
      made: [],
      problems: [{ template: 'М', column: 'Текст', what: 'подстановки {директор} нет' }],
      schools: 0,
    });
  });
});

describe('saving a template', () => {
  it('puts the presets on the sheet first, and then it in place of its own', () => {
    const opened = ports();
    expect(saveTemplate(opened, { template: edited, was: 'М' }).summary).toContain('«М» сохранён');
    expect(idsOf(opened)).toEqual(NAMES);
    buildRecommendations(opened);
    expect(rowOf(opened, 'sch1', MATHEMATICS.problem).cells.text).toBe('Теперь так: 13.');
  });

  it('adds a new one below the others', () => {
    const opened = ports();
    saveTemplate(opened, { template: { ...edited, id: ' Новый ' }, was: '' });
    expect(idsOf(opened)).toEqual([...NAMES, { text: 'Новый' }]);
  });

  it('gives one a new name where it stands', () => {
    const opened = ports();
    saveTemplate(opened, { template: { ...edited, id: 'Р2' }, was: 'Р' });
    expect(idsOf(opened)).toEqual(NAMES.map(({ text }) => ({ text: text === 'Р' ? 'Р2' : text })));
  });

  it('keeps one with problems: it is named when recommendations are built', () => {
    const opened = ports();
    saveTemplate(opened, { template: { ...edited, text: '=1+{директор}' }, was: 'М' });
    expect(buildRecommendations(opened).warnings).toEqual([
      'Шаблон «М», «Текст»: подстановки {директор} нет',
    ]);
    expect(opened.book.readFormulas(templatesSheet.title).flat().join('')).toBe('');
  });

  it.each([
    ['TEMPLATE_UNNAMED', '  ', 'М', { code: 'TEMPLATE_UNNAMED' }],
    ['TEMPLATE_TAKEN', 'р', 'М', { code: 'TEMPLATE_TAKEN', name: 'р' }],
    ['TEMPLATE_TAKEN for a new one', 'М', '', { code: 'TEMPLATE_TAKEN', name: 'М' }],
  ])('is refused with %s, and the templates stay', (_, id, was, facts) => {
    const opened = recommended([[13, 1]]);
    const before = opened.book.snapshot();
    expect(refusalOf(() => saveTemplate(opened, { template: { ...edited, id }, was }))).toEqual(facts);
    expect(opened.book.snapshot()).toEqual(before);
  });
});
