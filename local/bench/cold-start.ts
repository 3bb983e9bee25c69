// Cold start: how long the bundle takes to load, beside a bundle of zod/mini alone. The realm is made before: both need it.
import vm from 'node:vm';
import { build } from 'esbuild';
import type { BuiltAddOn } from '../built-add-on';
import { figure, inTurn } from './measure';

const RUNS = 60;
const WARM_UP = 10;
const LIMIT = 7;
/** What the add-on itself takes of zod/mini, with nothing of the add-on. */
const ZOD_ALONE = `import * as z from 'zod/mini';
export const schema = z.object({ texts: z.array(z.object({ key: z.string(), value: z.string() })) });`;

export async function coldStart(root: string, { code }: BuiltAddOn): Promise<string[]> {
  const bundled = await build({
    stdin: { contents: ZOD_ALONE, resolveDir: root },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'zodMini',
    target: 'es2020',
    minify: true,
    charset: 'utf8',
  });
  const zodMini = bundled.outputFiles[0]?.text ?? '';
  // Compiled anew each time, as Google does: nothing of an earlier run is kept.
  let realm = freshRealm();
  const { one, other } = inTurn(
    RUNS,
    WARM_UP,
    () => new vm.Script(code).runInContext(realm),
    () => new vm.Script(zodMini).runInContext(realm),
    () => {
      realm = freshRealm();
    },
  );
  return [
    `Загрузка dist/Code.js в новой среде, мс: ${one.toFixed(2)}; одного zod/mini (${Math.round(zodMini.length / 1024)} КБ): ${other.toFixed(2)}`,
    figure('Загрузка относительно zod/mini, раз', one / other, LIMIT),
  ];
}

function freshRealm(): vm.Context {
  return vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
}
