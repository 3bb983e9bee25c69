// What the section «Загрузка» opens with: the schools, the answers kept, the last loading.
import type { Response } from '../../contract/responses';
import { settingCells } from '../../workbook/read-settings';
import { loadingMemorySheet } from '../../workbook/sheets/loading';
import { schoolsSheet } from '../../workbook/sheets/schools';
import { settingsSheet } from '../../workbook/sheets/settings';
import type { Ports } from '../ports';
import { neededLog, neededTable } from '../reading';
import { lastLoading, rememberedIn, toldLoading } from './loading-memory';

/** Nothing is written. Without «Настройки» the municipality is blank. */
export function readLoading({ book, clock }: Ports): Response<'readLoading'> {
  const schools = neededTable(book, schoolsSheet).rows.map(({ values }) => {
    const { code, name, login, risCode } = values;
    return { code, name, login, risCode };
  });
  const memory = neededLog(book, loadingMemorySheet);
  const last = lastLoading(memory);
  return {
    schools,
    municipality: settingCells(book.read(settingsSheet.title) ?? []).cells.get('municipality')?.text ?? '',
    today: clock().date,
    remembered: rememberedIn(memory),
    last: last === undefined ? null : toldLoading(last),
  };
}
