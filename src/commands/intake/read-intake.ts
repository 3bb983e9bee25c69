// What the section «Загрузка» opens with: the schools, the answers kept, the last intake.
import type { Response } from '../../contract/responses';
import { settingCells } from '../../workbook/read-settings';
import { intakeMemorySheet } from '../../workbook/sheets/intake';
import { schoolsSheet } from '../../workbook/sheets/schools';
import { settingsSheet } from '../../workbook/sheets/settings';
import type { Ports } from '../ports';
import { requiredSheet, requiredTable } from '../reading';
import { lastIntake, lastIntakeView, rememberedIn } from './intake-memory';

/** Nothing is written. Without «Настройки» the municipality is blank. */
export function readIntake({ book, clock }: Ports): Response<'readIntake'> {
  const schools = requiredTable(book, schoolsSheet).rows.map(({ values }) => {
    const { code, name, municipality, login, risCode } = values;
    return { code, name, municipality, login, risCode };
  });
  const memory = requiredSheet(book, intakeMemorySheet);
  const last = lastIntake(memory);
  return {
    schools,
    municipality: settingCells(book.read(settingsSheet.title) ?? []).cells.get('municipality')?.text ?? '',
    today: clock().date,
    remembered: rememberedIn(memory),
    last: last === undefined ? null : lastIntakeView(last),
  };
}
