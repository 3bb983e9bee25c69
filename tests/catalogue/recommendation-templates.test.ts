// The preset templates keep the rules of their samples: read without a problem, supportive, no two alike.
import { describe, expect, it } from 'vitest';
import { recommendationTemplates as templates } from '../../src/catalogue/recommendation-templates';
import { addresseeWords, movementWords, schoolKindWords, statusWords } from '../../src/catalogue/words';
import type { Template } from '../../src/domain/recommendations/template';
import { templateProblems } from '../../src/domain/recommendations/template-problems';
import { vocabularyOf } from '../../src/domain/recommendations/vocabulary';
import type { SheetSpec } from '../../src/workbook/sheet-spec';
import { contextSheet } from '../../src/workbook/sheets/context';
import { staffSheet, supportSheet } from '../../src/workbook/sheets/support';

const { administration, schoolAssociation: school } = addresseeWords;

const roles = [
  'директор',
  'зам. директора по УВР',
  'зам. директора по ВР',
  'рук. ШМО',
  'рук. РМО',
  'методист ИМЦ',
  'координатор',
  'начальник УО',
];

/** Results of pupils: whoever reads of them must find no teacher judged. */
const ofResults = /VPR_FAIL|RDR_FAIL|BELOW_MINIMUM|JOURNAL_LOWERED|HIGH_SCORER/;
const harsh =
  /двоечник|троечник|худш|отстающ|(?<![а-яё])норм(?![а-яё])|(?<![а-яё])норм[аыуе](?![а-яё])|норматив|вин[аыу](?![а-яё])|виноват|слаб(?:ый|ая|ые|ого|ых) (?:учител|педагог|школ|класс)|наказ|стыд|позор|обяза(?:н|ть)|недопустим|неудовлетворительн|провал|плох/i;

const teachers = /учител|педагог|(?<!ППМС-)преподавател/i;
/** Names of associations, other professions, and teachers who asked for help. */
const allowed =
  /(?:[РШ]МО|объединение) учителей|педагогов, выразивших запрос|приглашённые педагоги|педагог[а-я]*-психолог|педагогическ/g;

const advises = /(?:рекомендуем|предлагаем|просим)(?![а-яё])/i;
const opening = /^ОО: \{школа\}\. /;
/** Roman numbers of quarters are the only Latin letters. */
const misprint = /["“”„a-hj-uw-z]| - |—|\d-\d| {2}|\.\.|\u00a0/i;

const columns = [
  'id',
  'problem',
  'condition',
  'text',
  'term',
  'responsible',
  'confirmation',
  'source',
] as const;

function headingsOf({ columns: all }: SheetSpec): string[] {
  return Object.values(all).map(({ heading }) => heading);
}

const vocabulary = vocabularyOf([contextSheet, staffSheet, supportSheet].flatMap(headingsOf), {
  shnorStatus: Object.values(statusWords.shnor),
  shnsuStatus: Object.values(statusWords.shnsu),
  shnorMovement: Object.values(movementWords),
  shnsuMovement: Object.values(movementWords),
  kind: Object.values(schoolKindWords),
});

function sentencesOf({ text }: Template): string[] {
  return text.split(/(?<=[.!?]) (?=[А-ЯЁ])/).filter((sentence) => sentence !== 'ОО: {школа}.');
}

function isOverSchools({ condition }: Template): boolean {
  return condition.startsWith('школ(');
}

describe('the preset templates', () => {
  it('are at least sixty, each under its own id', () => {
    expect(templates.length).toBeGreaterThanOrEqual(60);
    expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
  });

  it('say nothing twice: no sentence stands in two texts', () => {
    const all = templates.flatMap(sentencesOf);
    expect(all.filter((sentence, index) => all.indexOf(sentence) !== index)).toEqual([]);
  });

  it('spell each word with ё wherever they spell it so', () => {
    const words = new Set(templates.flatMap(({ text }) => text.toLowerCase().match(/[а-яё]+/g) ?? []));
    const pairs = [...words].filter((word) => word.includes('ё') && words.has(word.replaceAll('ё', 'е')));
    // «Чем» and «чём» are different words.
    expect(pairs.filter((word) => word !== 'чём')).toEqual([]);
  });
});

/** Ids of the templates that break a rule. */
function breaking(isKept: (template: Template) => boolean): string[] {
  return templates.filter((template) => !isKept(template)).map(({ id }) => id);
}

describe('every preset template', () => {
  it('is read without a problem', () => {
    expect(templates.flatMap((template) => templateProblems(template, vocabulary))).toEqual([]);
  });

  it('has every column filled, its roles known', () => {
    expect(breaking((template) => columns.every((column) => template[column].trim() !== ''))).toEqual([]);
    const areKnown = ({ responsible }: Template) =>
      responsible.split(', ').every((role) => roles.includes(role));
    expect(breaking(areKnown)).toEqual([]);
  });

  it('is of a length that is read to the end', () => {
    expect(breaking(({ text }) => text.length >= 200 && text.length <= 1200)).toEqual([]);
  });

  it('begins with what is known, then advises, then names help and proof', () => {
    expect(
      breaking((template) => {
        const [fact = '', advice = '', ...rest] = sentencesOf(template);
        return !advises.test(fact) && advises.test(advice) && rest.length === 2;
      }),
    ).toEqual([]);
  });

  it('gives the numbers of what it counts', () => {
    expect(
      breaking((template) => {
        const [fact = ''] = sentencesOf(template);
        const isCounted = template.condition.includes('_SHARE') || isOverSchools(template);
        return !isCounted || /\{(?:k|n|из_кого)\}/.test(fact);
      }),
    ).toEqual([]);
  });

  it('names the school to those outside, and never declines its name', () => {
    const isInside = ({ addressee }: Template) => addressee === administration || addressee === school;
    const isOfOne = (template: Template) => !isInside(template) && !isOverSchools(template);
    expect(breaking((template) => !isOfOne(template) || opening.test(template.text))).toEqual([]);
    expect(breaking(({ text }) => !text.replace(opening, '').includes('{школа}'))).toEqual([]);
  });

  it('over schools gives their number and names', () => {
    expect(
      breaking((template) => !isOverSchools(template) || /\{k\}.*\{n\}.*\{перечень\}/.test(template.text)),
    ).toEqual([]);
  });

  it('supports and does not judge', () => {
    expect(
      breaking(({ problem, text, confirmation }) => !harsh.test([problem, text, confirmation].join(' '))),
    ).toEqual([]);
  });

  it('does not make a teacher answer for results of pupils', () => {
    expect(
      breaking(
        ({ condition, text }) => !ofResults.test(condition) || !teachers.test(text.replace(allowed, '')),
      ),
    ).toEqual([]);
  });

  it('is typed as Russian is printed', () => {
    expect(
      breaking(({ text }) => {
        const words = text.replace(/\{[^}]*\}/g, 'Ы');
        const quotes = (sign: string) => words.split(sign).length;
        return !misprint.test(words) && quotes('«') === quotes('»');
      }),
    ).toEqual([]);
  });
});
