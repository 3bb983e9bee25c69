// The built bundle in a realm together with the bare loops: both are called where their cells are, so nothing is copied.
import { Bundle } from '../realm/realm';
import { type Arguments, type RowFunction, rowFunctions } from './row-functions';

const PARAMETERS = 'a, b, c, d, e, f';

/** Global functions of the realm. Cells are put there once, by the name of their function and the number of rows. */
const ACCESS = `
var kept = {}, bare = {};
function keepCells(name, rows, cells) { kept[name + rows] = cells; }
function callFunction(name, rows) { return globalThis[name].apply(undefined, kept[name + rows]); }
function keepParts(name, parts) { kept[name] = parts; }
function callParts(name) { return kept[name].map((cells) => globalThis[name].apply(undefined, cells)); }
function callBare(name, rows) { return bare[name].apply(undefined, kept[name + rows]); }
`;

export interface FunctionRealm {
  /** Puts the cells of a call into the realm. */
  keep(name: string, rows: number, cells: Arguments): void;
  /** Calls a custom function on the kept cells; its result stays in the realm. */
  callFunction(name: string, rows: number): void;
  /** Puts the cells of several calls into the realm. */
  keepParts(name: string, parts: readonly Arguments[]): void;
  /** Calls a custom function on each of the kept parts; all results stay until the last is there. */
  callParts(name: string): void;
  callBare(name: string, rows: number): void;
  /** The results of both, copied. */
  results(name: string, rows: number): { function: unknown; bare: unknown };
}

export function functionRealm(code: string): FunctionRealm {
  const loops = rowFunctions.flatMap(({ names, bare }) => names.map((name) => bareLoop(name, bare)));
  const realm = new Bundle([code, ACCESS, ...loops].join('\n')).open({
    globals: {},
    describe: () => undefined,
    now: () => performance.now(),
    invoke: () => {
      throw new Error('a custom function called a service');
    },
  });
  return {
    keep: (name, rows, cells) => void realm.callRaw('keepCells', [name, rows, cells]),
    callFunction: (name, rows) => void realm.callRaw('callFunction', [name, rows]),
    keepParts: (name, parts) => void realm.callRaw('keepParts', [name, parts]),
    callParts: (name) => void realm.callRaw('callParts', [name]),
    callBare: (name, rows) => void realm.callRaw('callBare', [name, rows]),
    results: (name, rows) => ({
      function: realm.call('callFunction', [name, rows]),
      bare: realm.call('callBare', [name, rows]),
    }),
  };
}

function bareLoop(name: string, { before = '', each = '', ...bare }: RowFunction['bare']): string {
  return `bare.${name} = function (${PARAMETERS}) {
  ${before}
  const results = new Array(a.length);
  for (let row = 0; row < a.length; row++) {
    ${'row' in bare ? oneRow(each, bare.row) : eachCell(each, bare.cell)}
  }
  return results;
};`;
}

function oneRow(each: string, cells: string): string {
  return `${each} results[row] = [${cells}];`;
}

function eachCell(each: string, cell: string): string {
  return `const width = a[row].length, line = new Array(width);
    for (let column = 0; column < width; column++) { ${each} line[column] = ${cell}; }
    results[row] = line;`;
}
