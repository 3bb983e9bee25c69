// Real xlsx files made in memory from rows of cells, and read back as the page does.
import type { Sheet } from '../../build/samples/layouts/style';
import { xlsxOf } from '../../build/samples/xlsx';
import { openFile } from '../../src/intake/open-file';
import type { FileToRead, OpenedFile } from '../../src/intake/types';

/** The bytes of a workbook; texts that look like numbers stay texts, dates are date cells. */
export async function xlsx(...sheets: readonly Sheet[]): Promise<ArrayBuffer> {
  return bytes(await xlsxOf(sheets));
}

export function bytes(data: Uint8Array): ArrayBuffer {
  // A copy: a Buffer may be a view of a larger pool.
  return new Uint8Array(data).buffer;
}

export function fileOf(name: string, content: ArrayBuffer): FileToRead {
  return { name, size: content.byteLength, arrayBuffer: () => Promise.resolve(content) };
}

export async function opened(name: string, ...sheets: readonly Sheet[]): Promise<OpenedFile> {
  return openFile(fileOf(name, await xlsx(...sheets)));
}
