// The function calls of a formula: where each stands among the tokens and where its arguments are.

import type { Token } from '../workbook/formula-tokens';
import { englishName } from './function-names';

/** Positions are indexes of tokens; an argument is [first, behind the last]. */
export interface FunctionCall {
  /** The English name in capitals. */
  readonly name: string;
  readonly nameAt: number;
  readonly openAt: number;
  readonly closeAt: number;
  readonly args: readonly (readonly [from: number, to: number])[];
}

interface OpenBracket {
  readonly openAt: number;
  readonly nameAt: number | null;
  readonly cuts: number[];
}

/** All calls of tokens that already have the engine's separators; unclosed ones are left out. */
export function readCalls(tokens: readonly Token[]): FunctionCall[] {
  const calls: FunctionCall[] = [];
  const open: OpenBracket[] = [];
  tokens.forEach((token, index) => {
    if (token.kind === 'open' || token.kind === 'openArray') {
      open.push({
        openAt: index,
        nameAt: token.kind === 'open' ? nameBefore(tokens, index) : null,
        cuts: [],
      });
    } else if (token.kind === 'separator') {
      open.at(-1)?.cuts.push(index);
    } else if (token.kind === 'close' || token.kind === 'closeArray') {
      const bracket = open.pop();
      if (bracket && bracket.nameAt !== null) calls.push(readCall(tokens, bracket, bracket.nameAt, index));
    }
  });
  return calls;
}

function readCall(
  tokens: readonly Token[],
  bracket: OpenBracket,
  nameAt: number,
  closeAt: number,
): FunctionCall {
  const { openAt, cuts } = bracket;
  const ends = [...cuts, closeAt];
  const args = ends.map((end, index): [number, number] => [(ends[index - 1] ?? openAt) + 1, end]);
  const empty =
    args.length === 1 && tokens.slice(openAt + 1, closeAt).every((token) => token.kind === 'space');
  const name = englishName(tokens[nameAt]?.text ?? '');
  return { name, nameAt, openAt, closeAt, args: empty ? [] : args };
}

function nameBefore(tokens: readonly Token[], index: number): number | null {
  const at = tokens[index - 1]?.kind === 'space' ? index - 2 : index - 1;
  return tokens[at]?.kind === 'name' ? at : null;
}
