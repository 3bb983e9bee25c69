// The workbook's own file: JSON, written whole through a neighbouring file so that a fault never spoils the old one.

import { rename, writeFile } from 'node:fs/promises';
import { Workbook } from '../workbook/workbook';
import { WORKBOOK_FORMAT, WORKBOOK_VERSION, type WorkbookJson } from '../workbook/workbook-json';
import { writeFault } from './disk-fault';
import { FileRefusal } from './file-refusal';
import { readBytes, readUtf8 } from './read-bytes';

/** Reads a workbook file. Throws `FileRefusal` when it is missing, broken or not a workbook. */
export async function readWorkbook(path: string): Promise<Workbook> {
  const json = parse(path, readUtf8(path, await readBytes(path)));
  if (json.format !== WORKBOOK_FORMAT || !Array.isArray(json.sheets)) {
    throw new FileRefusal(`Файл «${path}» — не файл таблицы этой программы.`);
  }
  if (json.version !== WORKBOOK_VERSION) {
    throw new FileRefusal(`Файл «${path}» сохранён другой версией программы (формат ${json.version}).`);
  }
  try {
    return Workbook.fromJson(json as WorkbookJson);
  } catch (cause) {
    throw new FileRefusal(
      `Файл «${path}» повреждён: не все его части на месте. Возьмите сохранённую ранее копию.`,
      { cause },
    );
  }
}

/** Writes the workbook; the file appears complete or not at all. */
export async function writeWorkbook(path: string, workbook: Workbook): Promise<void> {
  const unfinished = `${path}.unfinished`;
  try {
    await writeFile(unfinished, `${JSON.stringify(workbook.toJson())}\n`);
    await rename(unfinished, path);
  } catch (problem) {
    throw new FileRefusal(writeFault(path, problem));
  }
}

function parse(path: string, text: string): Partial<Record<keyof WorkbookJson, unknown>> {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? json : {};
  } catch {
    throw new FileRefusal(
      `Файл «${path}» повреждён: это не целый файл JSON. Возьмите сохранённую ранее копию.`,
    );
  }
}
