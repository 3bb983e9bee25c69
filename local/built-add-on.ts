// Reads dist/ as clasp would push it: the bundle and its pages.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built add-on. */
export interface BuiltAddOn {
  /** Text of dist/Code.js. */
  readonly code: string;
  /** Text of each page by file name without `.html`. */
  readonly html: Readonly<Record<string, string>>;
  /** Scopes that the manifest names; undefined where there is none. */
  readonly scopes?: readonly string[];
}

/** The nearest folder with a package.json at or above the file that `url` names. Throws when there is none. */
export function projectRoot(url: string): string {
  let folder = dirname(fileURLToPath(url));
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('Не найден package.json: запускайте из папки проекта.');
    folder = above;
  }
  return folder;
}

/** Reads `dist` of the project. Throws an Error with a text for the user when it has not been built. */
export function readBuiltAddOn(root: string): BuiltAddOn {
  const dist = join(root, 'dist');
  const bundle = join(dist, 'Code.js');
  if (!existsSync(bundle)) throw new Error('Нет собранного дополнения. Выполните: npm run build');
  const pages = readdirSync(dist).filter((file) => file.endsWith('.html'));
  const manifest = join(dist, 'appsscript.json');
  const { oauthScopes: scopes } = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {};
  return {
    ...(scopes === undefined ? {} : { scopes }),
    code: readFileSync(bundle, 'utf8'),
    html: Object.fromEntries(
      pages.map((file) => [file.slice(0, -'.html'.length), readFileSync(join(dist, file), 'utf8')]),
    ),
  };
}
