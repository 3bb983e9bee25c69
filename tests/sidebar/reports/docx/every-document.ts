// Every document of the test municipality as a .docx, its schools named by whoever wanted to do harm.
import { writeDocx } from '../../../../sidebar/reports/docx/write-docx';
import type { ReportData } from '../../../../src/contract/report-data';
import { documents } from '../../../../src/reports/documents';
import { advice, reportData } from '../../../reports/report-data';

const HARMFUL = '=1+1 <b>&"\'</b> ]]> \u0000\u000b\uD800 &#1; школа';
/** As it may be read: without the signs that no XML can hold. */
export const HARMLESS = '=1+1 <b>&"\'</b> ]]>  &#1; школа';
export const LONG = 'Ш'.repeat(5000);

export function harmfulData(): ReportData {
  const base = reportData({ recommendations: [advice('sch1', { problem: HARMFUL, text: LONG })] });
  const names = [HARMFUL, LONG, 'СОШ № 3'];
  return { ...base, schools: base.schools.map((school, at) => ({ ...school, name: names[at] ?? '' })) };
}

/** Bytes by the id of the document. */
export async function everyDocument(data: ReportData): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const [first] = data.schools;
  if (first === undefined) throw new Error('no school');
  for (const kind of documents) {
    const report = kind.need === 'none' ? kind.make(data) : kind.make(data, first);
    files.set(kind.id, await writeDocx(report, new Map()));
  }
  return files;
}
