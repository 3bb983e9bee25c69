// dist/Code.js: the whole of src/ as one script, followed by the top-level functions that Google looks for.
import path from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import { importTypeScript } from './import-typescript.mjs';
import { withShortLines } from './short-lines.mjs';

const BUNDLE = 'msoko';

/** The text of Code.js. */
export async function addOnCode(root, version) {
  const bundled = await build({
    entryPoints: [path.join(root, 'src/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: BUNDLE,
    target: 'es2020',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    // Fields of classes are plain assignments: define semantics cost a helper for each.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    define: { PRODUCT_VERSION: JSON.stringify(version) },
  });
  const code = withShortLines(bundled.outputFiles[0].text.trim());
  return `${code}\n${await stubs(root, code)}`;
}

async function stubs(root, code) {
  const { allStubs } = await importTypeScript(root, 'build/all-stubs.ts');
  const { functions, calls } = exportedNames(code);
  return allStubs(functions, calls, BUNDLE);
}

/** Names of the functions that the bundle exports and of its calls, found by loading it in a realm that has nothing at all. */
function exportedNames(code) {
  const realm = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  new vm.Script(
    `${code}\nvar names = Object.keys(${BUNDLE}), calls = Object.keys(${BUNDLE}.entries);`,
  ).runInContext(realm);
  return { functions: [...realm.names].filter((name) => name !== 'entries'), calls: [...realm.calls] };
}
