// «Свод»: conditions in which schools work, and whether they are on the lists.
import { noWord, statusWords, yesWord } from '../../catalogue/words';
import { FLAG_CRITERIA, SHARE_CRITERIA, type ShareCriterion } from '../../domain/lists/records';
import { declinedPattern } from '../lists/decisions';
import type { SheetSpec } from '../sheet-spec';
import { contextSheet } from '../sheets/context';
import { shnorSheet, shnsuSheet } from '../sheets/lists';
import { type LiveColumn, svodRows } from './live-sheet';
import { answer, count, flag, rowsOf, source, svod } from './svod-cells';

const fromContext = 'Лист «Контекстные данные», год — в строке 2 этого столбца.';
const fromList = (title: string): string =>
  `Статус на листе «${title}» за год из строки 2. Пусто — перечень за этот год не сформирован.`;
const weightIn = (at: number) => ({ [svodRows.subjectOrWeight]: `{weight${at}}` });

/** Listed schools that the department has declined with a reason. */
const declinedRows = `-${rowsOf(shnorSheet)};${source(shnorSheet, 'status')};"${statusWords.shnor.listed}";${source(shnorSheet, 'decision')};"${declinedPattern}")`;

export const listColumns: LiveColumn[] = [
  listFlag('shnor', 'ШНОР', shnorSheet, '{year}', statusWords.shnor.listed, declinedRows),
  flag(
    {
      id: 'shnorEnough',
      heading: 'ШНОР среди школ с данными',
      note: `${fromList(shnorSheet.title)} Пусто и там, где статус — «${statusWords.shnor.insufficient}» или «${statusWords.shnor.excluded}».`,
    },
    '{year}',
    `IF(${rowsOf(shnorSheet)};${source(shnorSheet, 'status')};"${statusWords.shnor.insufficient}")` +
      `+${rowsOf(shnorSheet)};${source(shnorSheet, 'status')};"${statusWords.shnor.excluded}")>0;"";${svod('shnor')})`,
  ),
  listFlag('shnsu', 'ШНСУ', shnsuSheet, '{shnsuYear}', statusWords.shnsu.listed),
  flag(
    { id: 'listed', heading: 'В одном из перечней', note: '«да», если школа — ШНОР или ШНСУ.' },
    undefined,
    `IF(OR(${svod('shnor')}="${yesWord}";${svod('shnsu')}="${yesWord}");"${yesWord}";` +
      `IF(OR(${svod('shnor')}="${noWord}";${svod('shnsu')}="${noWord}");"${noWord}";""))`,
  ),
];

export const contextColumns: LiveColumn[] = [
  ...SHARE_CRITERIA.map((id) =>
    count({
      id: `${id}Of`,
      heading: `Обучающиеся: ${groupWords(id)}`,
      note: `Число обучающихся. ${fromContext} Только строки, где указано число в группе: «нет данных» — не 0.`,
      sheet: contextSheet,
      sum: 'pupils',
      conditions: [{ column: source(contextSheet, 'year'), row: svodRows.year, value: '{contextYear}' }],
      where: id,
    }),
  ),
  ...SHARE_CRITERIA.map((id, at) =>
    count({
      id,
      heading: contextSheet.columns[id].heading,
      note: `Число обучающихся в группе. ${fromContext} В строке 5 — вес критерия в индексе.`,
      sheet: contextSheet,
      sum: id,
      conditions: [{ column: source(contextSheet, 'year'), row: svodRows.year, value: '{contextYear}' }],
      typed: weightIn(at),
    }),
  ),
  ...FLAG_CRITERIA.map((id, at) =>
    answer(
      {
        id,
        heading: contextSheet.columns[id].heading,
        note: `«да» — трудность. ${fromContext} В строке 5 — вес критерия в индексе.`,
      },
      contextSheet,
      id,
      '{contextYear}',
      weightIn(SHARE_CRITERIA.length + at),
    ),
  ),
  answer(
    {
      id: 'accreditationSuspended',
      heading: contextSheet.columns.accreditationSuspended.heading,
      note: fromContext,
    },
    contextSheet,
    'accreditationSuspended',
    '{contextYear}',
  ),
];

function listFlag(
  id: string,
  heading: string,
  sheet: SheetSpec,
  year: string,
  listed: string,
  less = '',
): LiveColumn {
  const rows = rowsOf(sheet);
  return flag(
    { id, heading, note: fromList(sheet.title) },
    year,
    `IF(${rows};${source(sheet, 'status')};"${listed}")${less}>0;"${yesWord}";IF(${rows})>0;"${noWord}";""))`,
  );
}

function groupWords(id: ShareCriterion): string {
  const words = {
    registered: 'для учёта',
    migrantLanguage: 'для мигрантов и языка',
    notAttested: 'для аттестации',
    truancy: 'для пропусков',
    specialNeeds: 'для ЗПР и УО',
  } as const;
  return words[id];
}
