// The engine's side of custom functions: sizes of results in advance, arguments and results converted.

import {
  ArraySize,
  CellError,
  EmptyValue,
  ErrorType,
  FunctionPlugin,
  HyperFormula,
  SimpleRangeValue,
} from 'hyperformula';
import { toSerial } from '../workbook/calendar';
import { isCellError, isDate } from '../workbook/cell';
import type { Scalar, Size } from '../workbook/custom-functions-port';
import { cellValue, type EngineValue } from './cell-result';
import type { CustomCalls } from './custom-calls';
import { CALL_FUNCTION, REFUSE_FUNCTION } from './translate';

type Evaluate = FunctionPlugin['evaluateAst'];
type Ast = Parameters<Evaluate>[0];
type State = Parameters<Evaluate>[1];
type Result = ReturnType<Evaluate>;
interface Call {
  readonly args: readonly Ast[];
}

/** Function calls reach it as HOST.CALL("NAME"; arguments…); the names' descriptions come with the engine's context. */
class CustomFunctionPlugin extends FunctionPlugin {
  callFunction(ast: Call, state: State): Result {
    const [name, ...args] = this.#nameAndArguments(ast);
    const converted: (Scalar | Scalar[][])[] = [];
    for (const arg of args) {
      const value = this.evaluateAst(arg, state);
      if (value instanceof CellError) return value;
      const argument = toArgument(value);
      if (argument instanceof CellError) return argument;
      converted.push(argument);
    }
    return this.#run(name, converted, this.#size(name, args, state));
  }

  sizeOfResult(ast: Call, state: State): ArraySize {
    const [name, ...args] = this.#nameAndArguments(ast);
    const { rows, columns } = this.#size(name, args, state);
    return new ArraySize(columns, rows);
  }

  refuse(ast: Call, state: State): Result {
    const [type, message] = ast.args.slice(0, 2).map((arg) => String(this.evaluateAst(arg, state)));
    return new CellError(type as ErrorType, message);
  }

  #run(name: string, args: readonly (Scalar | Scalar[][])[], size: Size): Result {
    try {
      return this.#toResult(name, this.#calls.call(name, args), size);
    } catch (problem) {
      return new CellError(ErrorType.ERROR, thrownText(problem));
    }
  }

  #toResult(name: string, returned: unknown, size: Size): Result {
    if (!Array.isArray(returned)) return this.#toCell(returned);
    const lines = returned.map((line: unknown): unknown[] => (Array.isArray(line) ? line : [line]));
    const columns = Math.max(0, ...lines.map((line) => line.length));
    if (lines.length > size.rows || columns > size.columns) {
      const shape = `${lines.length}×${columns} вместо ${size.rows}×${size.columns}`;
      return new CellError(ErrorType.ERROR, `${name}: размер результата ${shape}.`);
    }
    const cells = Array.from({ length: size.rows }, (_, row) =>
      Array.from({ length: size.columns }, (__, column) => this.#toCell(lines[row]?.[column])),
    );
    const single = size.rows === 1 && size.columns === 1;
    return single ? (cells[0]?.[0] ?? EmptyValue) : SimpleRangeValue.onlyValues(cells);
  }

  #toCell(value: unknown) {
    if (value === null || value === undefined) return EmptyValue;
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return Number.isFinite(value) ? value : new CellError(ErrorType.NUM);
    return isDate(value) ? this.#dateNumber(value) : String(value);
  }

  #dateNumber(date: Date) {
    const type = 'NUMBER_DATE' as Parameters<typeof this.returnNumberWrapper>[1] & string;
    return this.returnNumberWrapper(toSerial(date), type) as number;
  }

  #size(name: string, args: readonly Ast[], state: State): Size {
    const sizes = args.map((arg) => {
      const { width, height } = this.arraySizeForAst(arg, state);
      return { rows: height, columns: width };
    });
    return this.#calls.spec(name)?.resultSize(sizes) ?? { rows: 1, columns: 1 };
  }

  #nameAndArguments(ast: Call): [string, ...Ast[]] {
    const [name, ...args] = ast.args;
    return [String((name as unknown as { value: string }).value), ...args];
  }

  get #calls(): CustomCalls {
    return this.config.context as CustomCalls;
  }
}
CustomFunctionPlugin.implementedFunctions = {
  [CALL_FUNCTION]: { method: 'callFunction', sizeOfResultArrayMethod: 'sizeOfResult' },
  [REFUSE_FUNCTION]: { method: 'refuse' },
};

HyperFormula.registerFunctionPlugin(CustomFunctionPlugin, {
  enGB: { [CALL_FUNCTION]: CALL_FUNCTION, [REFUSE_FUNCTION]: REFUSE_FUNCTION },
});

/** A 1×1 range becomes a scalar; a scalar error stays an error and the function is not called. */
function toArgument(value: Result): Scalar | Scalar[][] | CellError {
  if (!(value instanceof SimpleRangeValue)) return toScalar(value as EngineValue);
  const single = value.width() === 1 && value.height() === 1;
  const first = value.data[0]?.[0];
  if (single && first instanceof CellError) return first;
  if (single) return toScalar((first ?? EmptyValue) as EngineValue);
  return value.data.map((line) => line.map((cell) => toScalar(cell as EngineValue)));
}

function toScalar(value: EngineValue): Scalar {
  const converted = cellValue(value);
  if (converted === null) return '';
  return isCellError(converted) ? converted.error : converted;
}

function thrownText(problem: unknown): string {
  const thrown = problem as { message?: unknown } | null;
  return typeof thrown?.message === 'string' ? thrown.message : String(problem);
}
