// SUMIFS, COUNTIFS and their kin as the engine has them, but reading each range once until one of its cells changes.

import {
  type FunctionPlugin,
  type FunctionPluginDefinition,
  HyperFormula,
  type SimpleRangeValue,
} from 'hyperformula';
import type { EngineValue } from './cell-result';
import { type ConditionTest, type Match, RangeIndex } from './range-index';

type Interpreter = ConstructorParameters<typeof FunctionPlugin>[0];
type Condition = Parameters<Interpreter['criterionBuilder']['fromCellValue']>[0];
type Compose = (left: unknown, right: unknown) => unknown;

/** What is used of the engine's own plugin; its compiled class says more than its typings. */
interface BuiltIn {
  readonly interpreter: Interpreter;
  computeConditionalAggregationFunction(
    values: SimpleRangeValue,
    conditions: readonly unknown[],
    functionName: string,
    initial: unknown,
    compose: Compose,
    mapped: (cell: EngineValue) => unknown,
  ): unknown;
}

/** Where a range keeps its index: the engine empties this store when a cell of the range changes. */
const STORE_KEY = 'HOST.INDEX';

const builtIn = HyperFormula.getFunctionPlugin('SUMIFS') as FunctionPluginDefinition;
const BuiltInClass = builtIn as unknown as new (interpreter: Interpreter) => BuiltIn;

/**
 * The engine's own functions go through every cell of every range for each formula. Here a condition is tried once a
 * distinct value of its range, by the engine's own test, and a formula visits only the cells that meet its rarest
 * condition. Arguments that are no ranges of one size are left to the engine.
 */
class ConditionalFunctions extends BuiltInClass {
  override computeConditionalAggregationFunction(
    ...call: Parameters<BuiltIn['computeConditionalAggregationFunction']>
  ): unknown {
    const [values, conditions, , initial, compose, mapped] = call;
    const cells = this.#indexOf(values)?.cells;
    const matches = cells && this.#matches(values, conditions);
    if (!matches) return super.computeConditionalAggregationFunction(...call);
    let result = initial;
    for (const position of positionsInAll(matches)) {
      result = compose(result, mapped(cells[position] as EngineValue));
    }
    return result;
  }

  /** A match a pair of range and condition; `undefined` when the engine itself must answer. */
  #matches(values: SimpleRangeValue, conditions: readonly unknown[]): Match[] | undefined {
    const matches: Match[] = [];
    for (let at = 0; at < conditions.length; at += 2) {
      const range = conditions[at] as SimpleRangeValue;
      const match = range.sameDimensionsAs(values)
        ? this.#indexOf(range)?.match(conditions[at + 1], (condition) => this.#testOf(condition))
        : undefined;
      if (match === undefined) return undefined;
      matches.push(match);
    }
    return matches;
  }

  #testOf(condition: unknown): ConditionTest | undefined {
    const { criterionBuilder, arithmeticHelper } = this.interpreter;
    const criterion = criterionBuilder.fromCellValue(condition as Condition, arithmeticHelper);
    return criterion?.lambda as ConditionTest | undefined;
  }

  #indexOf(cells: SimpleRangeValue): RangeIndex | undefined {
    const { range } = cells;
    const vertex = range && this.interpreter.dependencyGraph.getRange(range.start, range.end);
    if (!vertex) return undefined;
    const known = vertex.getFunctionValue(STORE_KEY) as RangeIndex | undefined;
    if (known) return known;
    const index = new RangeIndex(cells.data.flat() as EngineValue[]);
    vertex.setFunctionValue(STORE_KEY, index);
    return index;
  }
}

/** The positions that every match holds, in ascending order. */
function positionsInAll(matches: readonly Match[]): readonly number[] {
  const rarest = matches.reduce((least, match) => (match.count < least.count ? match : least));
  const others = matches.filter((match) => match !== rarest);
  return rarest.positions().filter((position) => others.every((match) => match.has(position)));
}

// The engine registers only functions whose methods stand on the class itself.
for (const { method } of Object.values(builtIn.implementedFunctions)) {
  Object.defineProperty(ConditionalFunctions.prototype, method, {
    value: (BuiltInClass.prototype as unknown as Record<string, unknown>)[method],
  });
}

HyperFormula.registerFunctionPlugin(ConditionalFunctions as unknown as FunctionPluginDefinition);
