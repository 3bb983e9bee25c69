// The sheet that a request names.
import type { Sheet } from '../../workbook/sheet';
import type { OpenWorkbook } from '../open-workbook';
import { Refusal } from '../refusal';
import { texts } from '../text';

/** Throws `Refusal` when there is none. */
export function sheetNamed(open: OpenWorkbook, name: string): Sheet {
  const sheet = open.workbook.sheet(name);
  if (sheet === undefined) throw new Refusal(texts.noSheet(name), 404);
  return sheet;
}
