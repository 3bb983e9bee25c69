// The built add-on as the local host needs it: the text of dist/Code.js and of the pages beside it.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from './refusal';
import { texts } from './text';

export interface AddOnFiles {
  readonly code: string;
  /** Text of each page by file name without `.html`. */
  readonly html: Readonly<Record<string, string>>;
}

/** Reads the folder that clasp pushes. Throws `Refusal` when nothing was built. */
export async function readAddOn(folder: string): Promise<AddOnFiles> {
  const names = await readdir(folder).catch(() => [] as string[]);
  if (!names.includes('Code.js')) throw new Refusal(texts.needsBuild);
  const pages = names.filter((name) => name.endsWith('.html'));
  const entries = pages.map(async (name): Promise<[string, string]> => {
    return [name.slice(0, -'.html'.length), await readFile(join(folder, name), 'utf8')];
  });
  return {
    code: await readFile(join(folder, 'Code.js'), 'utf8'),
    html: Object.fromEntries(await Promise.all(entries)),
  };
}
