// All that stands in docs/samples, by path in it: bytes of the files and the page about them.
import { formFiles } from './forms';
import { refusedFolder, samplesPage } from './page';
import { refusedFiles } from './refused';
import { correctedBook, takenBooks } from './taken';
import { xlsxOf } from './xlsx';

export async function sampleFiles(): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>([['README.md', Buffer.from(samplesPage())]]);
  for (const { file, sheets } of [...takenBooks, correctedBook]) files.set(file, await xlsxOf(sheets));
  for (const { file, bytes } of formFiles) files.set(file, await bytes());
  for (const { file, bytes } of refusedFiles) files.set(`${refusedFolder}/${file}`, await bytes());
  return files;
}
