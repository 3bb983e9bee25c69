// Reads a file whole, with clear words when it is missing, empty or not text in UTF-8.

import { readFile } from 'node:fs/promises';
import { readFault } from './disk-fault';
import { FileRefusal } from './file-refusal';

/** The bytes of a file. Throws `FileRefusal` when there is no such file, it cannot be read or it is empty. */
export async function readBytes(path: string): Promise<Buffer> {
  const bytes = await readFile(path).catch((problem: unknown) => {
    throw new FileRefusal(readFault(path, problem));
  });
  if (bytes.length === 0) throw new FileRefusal(`Файл «${path}» пустой.`);
  return bytes;
}

/** The text of UTF-8 bytes without the byte order mark. Throws `FileRefusal` when the bytes are not UTF-8. */
export function readUtf8(path: string, bytes: Buffer): string {
  if (bytes.subarray(0, 4).equals(ZIP_SIGNATURE)) {
    throw new FileRefusal(`Файл «${path}» — не текст, а книга или архив. Назовите его с окончанием .xlsx.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileRefusal(
      `Файл «${path}» не в кодировке UTF-8. Сохраните его как «CSV UTF-8 (разделитель — запятая)» и повторите.`,
    );
  }
}

const ZIP_SIGNATURE = Buffer.from('PK\u0003\u0004', 'latin1');
