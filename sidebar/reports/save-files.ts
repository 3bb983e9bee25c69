// The chosen documents as files: one .docx, or a .zip with a .docx for every school.
import { zipSync } from 'fflate';
import { reportsTexts } from '../../src/messages/reports/reports-dialog';
import type { ReportDocument } from '../../src/reports/block';
import { downloadFile, FILE_TYPES } from '../download';
import { writeDocx } from './docx/write-docx';
import { inSlices } from './in-slices';
import { rasterised } from './pictures/rasterise';

export interface Saving {
  readonly makers: readonly (() => ReportDocument)[];
  /** Name of the archive, where there is more than one document. */
  readonly archiveName: string;
  report(label: string): void;
  isStopped(): boolean;
}

/** What is said afterwards. Throws when a file cannot be made. */
export async function saveFiles(saving: Saving): Promise<string> {
  const { makers, archiveName, report, isStopped } = saving;
  const [only] = makers;
  if (makers.length === 1 && only !== undefined) return saveOne(only());
  const files: Record<string, Uint8Array<ArrayBuffer>> = {};
  let lost = 0;
  const isWhole = await inSlices({
    items: makers,
    work: async (make) => {
      const report = make();
      const { drawn, refused } = await rasterised(report);
      lost += refused;
      files[freeName(files, report.fileName)] = await writeDocx(report, drawn);
    },
    report: (done) => report(reportsTexts.writingMany(done, makers.length)),
    isStopped,
  });
  if (!isWhole) return reportsTexts.stopped;
  const name = `${archiveName}.zip`;
  downloadFile(zipSync(files, { level: 0 }), name, FILE_TYPES.zip);
  return saved(name, lost);
}

async function saveOne(report: ReportDocument): Promise<string> {
  const name = `${report.fileName}.docx`;
  const { drawn, refused } = await rasterised(report);
  downloadFile(await writeDocx(report, drawn), name, FILE_TYPES.docx);
  return saved(name, refused);
}

/** Pictures that the browser refused are told of. */
function saved(name: string, lost: number): string {
  const told = reportsTexts.downloaded(name);
  return lost === 0 ? told : `${told} ${reportsTexts.picturesLost}`;
}

/** Schools of one name are told apart by a number. */
function freeName(files: Readonly<Record<string, unknown>>, name: string): string {
  let free = `${name}.docx`;
  for (let n = 2; free in files; n += 1) free = `${name} (${n}).docx`;
  return free;
}
