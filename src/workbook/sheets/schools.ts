// «Школы»: a row is a school of the municipality.
import { schoolKindWords } from '../../catalogue/words';
import type { SheetSpec } from '../sheet-spec';
import { code, municipality, name, required } from './columns';

export const schoolsSheet = {
  title: 'Школы',
  filledBy: 'department',
  key: ['code'],
  columns: {
    code,
    name: required(name),
    municipality: required(municipality),
    kind: {
      heading: 'Вид',
      type: 'choice',
      words: schoolKindWords,
    },
    advanced: {
      heading: 'Гимназия, лицей, углублённое изучение',
      type: 'yesno',
    },
    login: {
      heading: 'Логин ФИС ОКО',
      type: 'code',
    },
    risCode: { heading: 'Код РИС ГИА', type: 'code' },
    curator: {
      heading: 'Куратор',
      type: 'text',
      officials: true,
    },
  },
} as const satisfies SheetSpec;
