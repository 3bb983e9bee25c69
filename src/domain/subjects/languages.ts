// Languages among the school subjects: foreign ones, native ones, and how tables shorten their names.
import type { Subject } from './types';

/** Name, how tables shorten it, and the code of ФИС ОКО. */
const foreign: readonly (readonly [name: string, short: readonly string[], code?: string])[] = [
  ['Английский', ['англ', 'анг'], 'ая'],
  ['Немецкий', ['нем'], 'ня'],
  ['Французский', ['фр', 'франц', 'фран'], 'фя'],
  ['Испанский', ['исп']],
  ['Китайский', ['кит']],
  ['Итальянский', ['итал']],
  ['Арабский', ['араб']],
  ['Японский', ['япон']],
];

/** Languages of the peoples of Russia that are taught as native or state languages. */
const ofPeoples = (
  'Абазинский Аварский Адыгейский Алтайский Башкирский Бурятский Даргинский Ингушский Кабардино-черкесский ' +
  'Калмыцкий Карачаево-балкарский Крымскотатарский Кумыкский Лезгинский Марийский Мокшанский Ногайский ' +
  'Осетинский Табасаранский Татарский Тувинский Удмуртский Украинский Хакасский Чеченский Чувашский ' +
  'Эрзянский Якутский'
).split(' ');

export const languages: readonly Subject[] = [
  { name: 'Иностранный язык', spellings: ['ин. яз.', 'иняз', 'иностранные языки', 'иностранный'] },
  {
    name: 'Второй иностранный язык',
    spellings: ['второй ин. яз.', '2-й иностранный язык', '2 ин. яз.', 'второй иностранный'],
  },
  ...foreign.map(foreignLanguage),
  { name: 'Родной язык' },
  {
    name: 'Родной (русский) язык',
    spellings: [
      'родной язык (русский)',
      'родной язык (русский язык)',
      'русский родной язык',
      'родной русский',
      'русский (родной)',
      'русский язык (родной)',
    ],
  },
  ...ofPeoples.map(nativeLanguage),
  { name: 'Язык коми', spellings: ['коми язык'] },
];

/** «Англ. яз.», «Английский», «Ин. яз. (англ.)», «Иностранный язык (английский язык)». */
function foreignLanguage([name, short, code]: (typeof foreign)[number]): Subject {
  const words = [name, ...short];
  return {
    name: `${name} язык`,
    ...(code === undefined ? {} : { code }),
    spellings: [
      ...words.flatMap((word) => [word, `${word} яз`]),
      ...['ин яз', 'иностр яз', 'иностранный язык'].flatMap((before) => [
        ...words.map((word) => `${before} ${word}`),
        `${before} ${name} язык`,
      ]),
      `иностранный ${name}`,
    ],
  };
}

function nativeLanguage(name: string): Subject {
  return {
    name: `${name} язык`,
    spellings: [name, `родной (${name}) язык`, `родной язык (${name})`, `родной язык (${name} язык)`],
  };
}
