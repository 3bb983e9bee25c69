// Heads and ends of official papers: requisites out of the settings, blanks where there are none.
import type { ReportData } from '../contract/report-data';
import { type Block, paragraph } from './block';
import { BLANK, BLANK_DATE, orBlank } from './wording';

type Requisites = ReportData['requisites'];

/** The organ of education above a paper, date and number to be filled. */
export function letterhead({ authority }: Requisites, kind: string): Block[] {
  return [
    paragraph(orBlank(authority), 'center'),
    { kind: 'title', lines: [kind] },
    paragraph(`${BLANK_DATE}        № __________`, 'center'),
  ];
}

/** The signature of the head. */
export function headSignature({ headPosition, head }: Requisites): Block {
  return { kind: 'signature', post: orBlank(headPosition), name: orBlank(head) };
}

/** Whoever has prepared the paper signs it: the workbook does not know them. */
export const preparedBy: Block = paragraph(`Исполнитель: ${BLANK}, тел. __________`);

/** «Приложение 1 к приказу от … № …» on the right. */
export function appendixTo(what: string): Block {
  return paragraph(`Приложение\nк ${what}\nот ${BLANK_DATE} № _____`, 'right');
}
