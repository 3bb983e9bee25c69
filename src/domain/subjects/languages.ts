// Languages among the school subjects: foreign ones, native ones, and how tables shorten their names.
import type { Subject } from './types';

interface Foreign {
  readonly name: string;
  readonly short: readonly string[];
  readonly code?: string;
}

const foreign: readonly Foreign[] = [
  { name: 'Английский', short: ['англ', 'анг'], code: 'ая' },
  { name: 'Немецкий', short: ['нем'], code: 'ня' },
  { name: 'Французский', short: ['фр', 'франц', 'фран'], code: 'фя' },
  { name: 'Испанский', short: ['исп'] },
  { name: 'Китайский', short: ['кит'] },
  { name: 'Итальянский', short: ['итал'] },
  { name: 'Арабский', short: ['араб'] },
  { name: 'Японский', short: ['япон'] },
];

/** Languages of the peoples of Russia that are taught as native or state languages. */
const ofPeoples: readonly string[] = [
  'Абазинский',
  'Аварский',
  'Адыгейский',
  'Алтайский',
  'Башкирский',
  'Бурятский',
  'Даргинский',
  'Ингушский',
  'Кабардино-черкесский',
  'Калмыцкий',
  'Карачаево-балкарский',
  'Крымскотатарский',
  'Кумыкский',
  'Лезгинский',
  'Марийский',
  'Мокшанский',
  'Ногайский',
  'Осетинский',
  'Табасаранский',
  'Татарский',
  'Тувинский',
  'Удмуртский',
  'Украинский',
  'Хакасский',
  'Чеченский',
  'Чувашский',
  'Эрзянский',
  'Якутский',
];

export const languages: readonly Subject[] = [
  {
    name: 'Иностранный язык',
    forms: ['иностранному языку', 'иностранного языка'],
    spellings: ['ин. яз.', 'иняз', 'иностранные языки', 'иностранный'],
  },
  {
    name: 'Второй иностранный язык',
    forms: ['второму иностранному языку', 'второго иностранного языка'],
    spellings: ['второй ин. яз.', '2-й иностранный язык', '2 ин. яз.', 'второй иностранный'],
  },
  ...foreign.map(foreignLanguage),
  { name: 'Родной язык', forms: ['родному языку', 'родного языка'] },
  {
    name: 'Родной (русский) язык',
    forms: ['родному (русскому) языку', 'родного (русского) языка'],
    spellings: [
      'родной язык (русский)',
      'родной язык (русский язык)',
      'русский родной язык',
      'родной рус. яз.',
      'родной русский',
      'русский (родной)',
      'русский язык (родной)',
    ],
  },
  ...ofPeoples.map(nativeLanguage),
  { name: 'Язык коми', forms: ['языку коми', 'языка коми'], spellings: ['коми язык'] },
];

/** «Англ. яз.», «Английский», «Ин. яз. (англ.)», «Иностранный язык (английский язык)». */
function foreignLanguage({ name, short, code }: Foreign): Subject {
  const [dative, genitive] = declined(name);
  const words = [name, ...short];
  return {
    name: `${name} язык`,
    forms: [`${dative} языку`, `${genitive} языка`],
    ...(code === undefined ? {} : { code }),
    spellings: [
      ...words.flatMap((word) => [word, `${word} яз`, `ин яз ${word}`, `ин яз ${word} яз`]),
      ...words.flatMap((word) => [`иностр яз ${word}`, `иностранный язык ${word}`]),
      `иностранный язык ${name} язык`,
      `иностранный ${name}`,
      dative,
    ],
  };
}

function nativeLanguage(name: string): Subject {
  const [dative, genitive] = declined(name);
  return {
    name: `${name} язык`,
    forms: [`${dative} языку`, `${genitive} языка`],
    spellings: [
      name,
      `родной (${name}) язык`,
      `родной язык (${name})`,
      `родной язык (${name} язык)`,
      `государственный (${name}) язык`,
    ],
  };
}

/** «Английский» → «английскому», «английского». */
function declined(name: string): readonly [dative: string, genitive: string] {
  const stem = name.toLowerCase().replace(/ий$/, '');
  return [`${stem}ому`, `${stem}ого`];
}
