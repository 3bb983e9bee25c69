// What must be read before a document is signed: the data or the approved sheet have changed since.
import type { ReportData } from '../contract/report-data';
import { type Block, labelled, type ReportDocument } from './block';

/** The document with the notice under its first title; as it is when nothing has changed. */
export function withNotice({ stale, tampered }: ReportData, report: ReportDocument): ReportDocument {
  const notices: Block[] = [
    ...(stale === '' ? [] : [labelled('Внимание!', `${stale} ${FORM_ANEW}`)]),
    ...(tampered === '' ? [] : [labelled('Внимание!', tampered)]),
  ];
  if (notices.length === 0) return report;
  const after = report.blocks.findIndex(({ kind }) => kind === 'title') + 1;
  return {
    ...report,
    blocks: [...report.blocks.slice(0, after), ...notices, ...report.blocks.slice(after)],
  };
}

const FORM_ANEW =
  'Статусы и причины ниже — по прежним данным, доли — по нынешним. Сформируйте перечни заново, прежде чем подписывать.';
