// The help of all sheets, each of which is written beside its columns.
import type { DescribedSheet } from '.';
import type { ColumnsHelp } from './columns-help';
import { comparisonHelp, regionHelp } from './comparison-help';
import { contextHelp } from './context-help';
import { correctionsHelp, formsHelp } from './forms-help';
import { intakeMemoryHelp } from './intake-help';
import { journalHelp } from './journal-help';
import { approvedHelp, dynamicsHelp, previousListHelp, shnorHelp, shnsuHelp } from './lists-help';
import { measuresHelp, recommendationsHelp, templatesHelp } from './recommendations-help';
import { graduatesHelp, resultsHelp } from './results-help';
import { schoolsHelp } from './schools-help';
import { settingsHelp } from './settings-help';
import { staffHelp, supportHelp } from './support-help';

/** Complete by type: a sheet without help does not compile. */
type SheetHelp = { readonly [S in DescribedSheet as S['title']]: ColumnsHelp<S> };

/** By the sheet's title and the column's id. Not loaded with the add-on: it reads this from a file on request. */
export const sheetHelp: SheetHelp = {
  Настройки: settingsHelp,
  Школы: schoolsHelp,
  Результаты: resultsHelp,
  Выпускники: graduatesHelp,
  'Контекстные данные': contextHelp,
  Кадры: staffHelp,
  Поддержка: supportHelp,
  Сопоставление: comparisonHelp,
  Регион: regionHelp,
  ШНОР: shnorHelp,
  ШНСУ: shnsuHelp,
  Динамика: dynamicsHelp,
  'Утверждённые перечни': approvedHelp,
  Шаблоны: templatesHelp,
  Рекомендации: recommendationsHelp,
  Меры: measuresHelp,
  Формы: formsHelp,
  'Ответы на доработку': correctionsHelp,
  'Журнал операций': journalHelp,
  'Прежний перечень': previousListHelp,
  'Память загрузки': intakeMemoryHelp,
};
