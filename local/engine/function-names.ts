// Russian names of functions, as a ru_RU sheet accepts them beside the English ones.

import ruRU from 'hyperformula/i18n/languages/ruRU';

/** Names that Google Sheets has and the engine's Russian dictionary lacks or spells otherwise. */
const ALSO: Record<string, string> = {
  ЕСЛИМН: 'IFS',
  ЗНАЧЕН: 'VALUE',
  ПЕРЕКЛЮЧ: 'SWITCH',
  ПИРСОН: 'PEARSON',
  ПОСЛЕД: 'SEQUENCE',
  ФИЛЬТР: 'FILTER',
};

const ENGLISH_NAMES = new Map<string, string>();
for (const [english, russian] of Object.entries({ ...ruRU.functions })) {
  if (russian !== '') ENGLISH_NAMES.set(plain(russian), english);
}
for (const [russian, english] of Object.entries(ALSO)) ENGLISH_NAMES.set(plain(russian), english);

/** The English name of a function; a name that is not Russian is returned in capitals. */
export function englishName(name: string): string {
  return ENGLISH_NAMES.get(plain(name)) ?? name.toUpperCase();
}

/** Ё and Е are one letter here, as people type them. */
function plain(name: string): string {
  return name.toUpperCase().replaceAll('Ё', 'Е');
}
