// A form that a school of the district has filled: it is taken like the exports.
import { schoolYearText } from '../../src/domain/kernel/school-year';
import { codeOf, districtName, schools } from '../../src/example/district';
import { offeredSchool } from '../../src/workbook/forms/school-names';
import { contextSheet } from '../../src/workbook/sheets/context';
import { placeOf, sampleYear } from './district';
import { filledForm, formOf } from './filled-form';

const asked = schools.map(({ name }, index) => ({ code: codeOf(index), name, municipality: districtName }));
const answering = 'Дальнолучская СОШ';

export const formFiles = [
  {
    file: `Форма школы, ${answering}.xlsx`,
    shows: `Заполненная «Форма для школ»: ${contextSheet.title}, ${schoolYearText(sampleYear)}. Одна строка таблицы; на листе «Школы» внутри файла — список для выбора, он не загружается.`,
    bytes: (): Promise<Buffer> => {
      const about = { year: schoolYearText(sampleYear), deadline: `15.10.${sampleYear - 1}`, schools: asked };
      return filledForm(formOf(contextSheet.title, about), {
        Школа: offeredSchool({ code: codeOf(placeOf(answering)), name: answering }),
        [contextSheet.columns.pupils.heading]: 152,
        [contextSheet.columns.registered.heading]: 4,
        [contextSheet.columns.migrantLanguage.heading]: 0,
        [contextSheet.columns.notAttested.heading]: 3,
        [contextSheet.columns.truancy.heading]: 1,
        [contextSheet.columns.specialNeeds.heading]: 9,
        [contextSheet.columns.remote.heading]: 'да',
        [contextSheet.columns.small.heading]: 'нет',
        [contextSheet.columns.infrastructure.heading]: 'да',
        [contextSheet.columns.missing.heading]: 'Спортивный зал, кабинет химии',
        [contextSheet.columns.staffing.heading]: 'нет',
        [contextSheet.columns.accreditationSuspended.heading]: 'нет',
      });
    },
  },
];
