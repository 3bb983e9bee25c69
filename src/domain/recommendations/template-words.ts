// The words that people write in «Шаблоны», each once beside its id; everything else names the ids.
import { comparable } from '../kernel/text';

/** To whom a recommendation can be addressed, in the order in which it is offered. */
export const addresseeWords = {
  administration: 'администрация ОО',
  schoolAssociation: 'ШМО',
  districtAssociation: 'РМО',
  methodCentre: 'ИМЦ',
  authority: 'ОМС',
  partner: 'школа-партнёр',
} as const;
export type Addressee = keyof typeof addresseeWords;

/** Placeholders that stand for a number of people, schools or procedures: their word can follow the number. */
export const countWords = {
  count: 'k',
  whole: 'n',
  low: 'низких',
  usable: 'учтено',
  criteria: 'критериев',
} as const;

/** Placeholders of the texts: `{школа}`. */
export const placeholderWords = {
  ...countWords,
  school: 'школа',
  year: 'год',
  grade: 'класс',
  subject: 'предмет',
  bySubject: 'по_предмету',
  ofSubject: 'предмета',
  value: 'знач',
  threshold: 'порог',
  before: 'прош',
  change: 'разн',
  municipality: 'мун',
  amongSchools: 'среди_школ',
  people: 'из_кого',
  partner: 'партнёр',
  deficit: 'профиль_дефицита',
  list: 'перечень',
} as const;
export type Placeholder = keyof typeof placeholderWords;

/** The words of the lists and of «Школы» that a condition may ask about. */
export const wordNames = {
  shnorStatus: 'статус ШНОР',
  shnsuStatus: 'статус ШНСУ',
  shnorMovement: 'движение ШНОР',
  shnsuMovement: 'движение ШНСУ',
  kind: 'вид',
} as const;
export type WordName = keyof typeof wordNames;

/** The numbers of the lists that a condition may ask about. */
export const numberNames = {
  low: 'низких процедур',
  usable: 'учтено процедур',
  criteria: 'критериев',
} as const;
export type NumberName = keyof typeof numberNames;

/** Headings of the sheets that schools fill whose cells the placeholders show. */
export const shownHeadings = {
  partner: 'Школа-партнёр',
  infrastructure: 'Дефицит инфраструктуры',
  missing: 'Чего не хватает',
  staffing: 'Неукомплектованность кадрами',
  vacancies: 'Вакансии и недостающие специалисты',
} as const;

/** The id of each word in comparable form. */
export function idsByWord<Id extends string>(words: Readonly<Record<Id, string>>): ReadonlyMap<string, Id> {
  return new Map((Object.keys(words) as Id[]).map((id) => [comparable(words[id]), id]));
}
