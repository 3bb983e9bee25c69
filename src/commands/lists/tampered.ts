// «Лист изменён после утверждения»: which rows, in a sentence.
import { type OperationTexts, orderText } from '../../messages/operations';
import { filled } from '../../messages/template';
import { type SealBreak, sealBreaks } from '../../workbook/lists/approved-seal';
import { approvedSheet } from '../../workbook/sheets/lists';
import type { Values } from '../reading';

/** So many are named; the rest is counted. */
const NAMED = 5;

/** Blank when «Утверждённые перечни» is as it was approved. */
export function tamperedText(approved: Values, texts: OperationTexts): string {
  const breaks = sealBreaks(approved);
  if (breaks.length === 0) return '';
  const named = breaks.slice(0, NAMED).map((one) => breakText(one, texts));
  const rest = breaks.length - named.length;
  const more = rest === 0 ? [] : [filled(texts.tamperedMore, { n: rest })];
  return filled(texts.tampered, { sheet: approvedSheet.title, what: [...named, ...more].join('; ') });
}

function breakText(one: SealBreak, texts: OperationTexts): string {
  if (one.kind === 'changed') return filled(texts.tamperedRow, { ...one });
  if (one.kind === 'added') return filled(texts.tamperedAdded, { ...one });
  const { place, of, list } = one;
  return filled(texts.tamperedMissing, { place, of, list, order: orderText(one.order, one.orderDate) });
}
