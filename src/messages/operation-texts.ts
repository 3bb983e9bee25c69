// What commands say when they are done and what stands beside the steps: templates with their plural forms.
import type { OperationTexts } from './operations';

/** Complete by type. Not loaded with the add-on: it reads this from a file on request. */
export const operationTexts: OperationTexts = {
  prepared: 'Таблица готова. Добавлено: {added}. {time}.',
  addedSheets: '{n#лист|листа|листов}',
  addedHeadings: '{n#столбец|столбца|столбцов}',
  addedSettings: '{n#настройка|настройки|настроек}',
  preparedBefore: 'Таблица готова, добавлять нечего. {time}.',
  example:
    'Учебный пример заполнен: {schools#школа|школы|школ}, {rows#строка|строки|строк} данных. Район и школы вымышлены. {time}.',
  lists:
    'За {year} сформировано: ШНОР — {shnor}, группа риска — {risk}, ШНСУ — {shnsu}; всего {schools#школа|школы|школ}. {unused}{time}.',
  unused: 'Замечаний к данным: {count}. ',
  approved: 'Утверждено приказом {order}: {lists}.',
  approvedList: '{list} — {n#школа|школы|школ}',
  undone: 'Перечни за {year} возвращены к прежнему виду. Настройки остались как есть. {time}.',
  emptyList: 'В перечне нет школ',
  moreProblems: 'И ещё замечаний: {rest}. Исправьте эти и проверьте снова.',
  unusedRows: '«{sheet}»: {problems#замечание|замечания|замечаний}',
  unknownSubject: 'Предмета «{subject}» из «Учитываемых предметов» нет в «Результатах»',
  onlyHere: 'в нашем перечне есть, в перечне региона нет',
  onlyRegion: 'в перечне региона есть, в нашем нет',
  stepTodo: 'не начато',
  stepPrepared: 'таблица готова',
  stepMissingSheets: 'не хватает листов: {n}',
  stepMissingSettings: 'не хватает настроек',
  stepSchools: '{n#школа|школы|школ}',
  stepRows: '{n#строка|строки|строк}',
  stepUnreadable: '{all}; не читается: {n}',
  stepOptional: 'нет; нужны только для ШНСУ',
  stepChecked: '{outcome}, {time}',
  stepFormed: 'готово, {time}',
};
