// Real xlsx files made in memory from rows of cells, and read back as the page does.
import writeSheets from 'write-excel-file/node';
import { openFile } from '../../src/loading/open-file';
import type { FileToRead, OpenedFile } from '../../src/loading/types';

export interface SheetToWrite {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
}

/** The bytes of a workbook; texts that look like numbers stay texts, dates are date cells. */
export async function xlsx(...sheets: readonly SheetToWrite[]): Promise<ArrayBuffer> {
  const written = await writeSheets(
    sheets.map(({ name, rows }) => ({ sheet: name, data: rows.map((row) => row.map(cellOf)) })),
  ).toBuffer();
  return bytes(new Uint8Array(written));
}

export function bytes(data: Uint8Array): ArrayBuffer {
  return data.slice().buffer as ArrayBuffer;
}

export function fileOf(name: string, content: ArrayBuffer): FileToRead {
  return { name, size: content.byteLength, arrayBuffer: () => Promise.resolve(content) };
}

export async function opened(name: string, ...sheets: readonly SheetToWrite[]): Promise<OpenedFile> {
  return openFile(fileOf(name, await xlsx(...sheets)));
}

function cellOf(value: unknown): { value: string | number | boolean | Date; format?: string } | null {
  if (value === null || value === undefined || value === '') return null;
  if (value instanceof Date) return { value, format: 'dd.mm.yyyy' };
  return { value: value as string | number | boolean };
}
