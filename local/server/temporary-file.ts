// A file of a browser's for code that works on paths: written to a folder of its own, which is removed afterwards.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { FileRefusal } from '../files/file-refusal';
import type { FileView } from '../page/api/types';

/** Gives `use` the path of a file that may not exist yet; messages about it name the file without its folder. */
export async function withTemporaryFile<T>(name: string, use: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'msoko-'));
  const path = join(folder, basename(name));
  try {
    return await use(path);
  } catch (error) {
    throw error instanceof FileRefusal
      ? new FileRefusal(error.message.replaceAll(path, basename(name)))
      : error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The same with the contents of a file that the page sent. */
export function withUploadedFile<T>(file: FileView, use: (path: string) => Promise<T>): Promise<T> {
  return withTemporaryFile(file.name, async (path) => {
    await writeFile(path, Buffer.from(file.base64, 'base64'));
    return use(path);
  });
}
