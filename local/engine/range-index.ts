// The cells of one range sorted out by value, so that a condition is tried once a distinct value, not once a cell.

import { type EngineValue, isRichNumber } from './cell-result';

/** A cell as the engine's conditions see it: of a date or a per cent value its number. */
type RawValue = Exclude<EngineValue, { val: number }>;
export type ConditionTest = (value: RawValue) => boolean;

/** Which cells of a range meet one condition; positions count from 0, row by row from the top left corner. */
export interface Match {
  readonly count: number;
  /** In ascending order. */
  positions(): readonly number[];
  has(position: number): boolean;
}

export class RangeIndex {
  readonly #distinct: RawValue[] = [];
  /** Where each distinct value stands, and the number of the distinct value at each position. */
  readonly #positions: number[][] = [];
  readonly #numbers: Int32Array;
  readonly #matches = new Map<unknown, Match>();

  constructor(readonly cells: readonly EngineValue[]) {
    this.#numbers = new Int32Array(cells.length);
    const known = new Map<RawValue, number>();
    cells.forEach((cell, position) => {
      const raw = rawValue(cell);
      const number = known.get(raw) ?? this.#distinct.push(raw) - 1;
      known.set(raw, number);
      this.#numbers[position] = number;
      const positions = this.#positions[number];
      if (positions) positions.push(position);
      else this.#positions.push([position]);
    });
  }

  /** The cells that meet a condition. `testOf` makes its test; it gives `undefined` for what is no condition. */
  match(condition: unknown, testOf: (condition: unknown) => ConditionTest | undefined): Match | undefined {
    const known = this.#matches.get(condition);
    if (known !== undefined) return known;
    const test = testOf(condition);
    if (test === undefined) return undefined;
    const match = this.#tried(test);
    this.#matches.set(condition, match);
    return match;
  }

  #tried(test: ConditionTest): Match {
    const fitting = new Set<number>();
    let count = 0;
    this.#distinct.forEach((value, number) => {
      if (!test(value)) return;
      fitting.add(number);
      count += this.#positions[number]?.length ?? 0;
    });
    let positions: readonly number[] | undefined;
    return {
      count,
      positions: () => {
        positions ??= this.#positionsOf(fitting);
        return positions;
      },
      has: (position) => fitting.has(this.#numbers[position] ?? -1),
    };
  }

  #positionsOf(numbers: ReadonlySet<number>): readonly number[] {
    const lists = [...numbers].map((number) => this.#positions[number] ?? []);
    const [only = []] = lists;
    return lists.length < 2 ? only : lists.flat().sort((a, b) => a - b);
  }
}

function rawValue(cell: EngineValue): RawValue {
  return typeof cell === 'object' && isRichNumber(cell) ? cell.val : (cell as RawValue);
}
