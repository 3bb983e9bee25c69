// Why a table may not be imported into a sheet, in one Russian sentence that shows no value of it.

import { columnLetters } from '../../src/workbook/address';
import { personalDataProblems } from '../../src/workbook/checks/personal-data';
import type { FoundColumns } from '../../src/workbook/heading';
import { columnsOf, type SheetSpec } from '../../src/workbook/sheet-spec';
import type { FileTable } from './table';

/** Where the columns of the sheet's description were found; `source` is the file's name. */
interface Places {
  readonly source: string;
  readonly inFile: FoundColumns;
  readonly onSheet: FoundColumns;
}

/** The first thing that is wrong; undefined when the table may be imported. */
export function importRefusal(spec: SheetSpec, table: FileTable, places: Places): string | undefined {
  const { source, inFile, onSheet } = places;
  const unchanged = `Лист «${spec.title}» не изменён.`;
  const doubled = doubledHeading(inFile);
  if (doubled !== undefined) {
    return `Файл «${source}»: столбец «${doubled}» встречается дважды. Оставьте один. ${unchanged}`;
  }
  if (inFile.index.size === 0) {
    const expected = quoted(columnsOf(spec).map((column) => column.heading));
    return `Файл «${source}»: ни один заголовок не подходит листу «${spec.title}». Ожидаются: ${expected}. ${unchanged}`;
  }
  const missing = missingHeadings(spec, inFile);
  if (missing.length > 0) {
    const are = missing.length === 1 ? 'нет обязательного столбца' : 'нет обязательных столбцов';
    return `Файл «${source}»: ${are} ${quoted(missing)}. ${unchanged}`;
  }
  const personal = personalDataProblems(spec, inFile, [table.headings, ...table.rows]);
  if (personal.length > 0) {
    const columns = personal.map(({ column = 0, heading }) => `${columnLetters(column)} «${heading}»`);
    const [look, them] = personal.length === 1 ? ['похож столбец', 'его'] : ['похожи столбцы', 'их'];
    return (
      `Файл «${source}»: на персональные данные ${look} ${columns.join(', ')}; по 152-ФЗ здесь хранятся только ` +
      `сводные числа по школам. Удалите ${them} из файла и повторите. ${unchanged}`
    );
  }
  const onSheetTwice = doubledHeading(onSheet);
  if (onSheetTwice !== undefined) {
    return `Лист «${spec.title}»: столбец «${onSheetTwice}» встречается дважды. Оставьте один. ${unchanged}`;
  }
  return undefined;
}

function doubledHeading({ problems }: FoundColumns): string | undefined {
  return problems.find(({ code }) => code === 'HEADING_DOUBLED')?.heading;
}

function missingHeadings(spec: SheetSpec, { index }: FoundColumns): string[] {
  return Object.entries(spec.columns).flatMap(([id, { required, heading }]) =>
    required === true && !index.has(id) ? [heading] : [],
  );
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `«${name}»`).join(', ');
}
