// Calls of custom functions during recalculation: one pass of the host's port around all calls of a recalculation.

import type { CustomFunctionSpec, CustomFunctionsPort, Scalar } from '../workbook/custom-functions-port';

export class CustomCalls {
  readonly #specs: ReadonlyMap<string, CustomFunctionSpec>;
  #passOpen = false;

  constructor(readonly port: CustomFunctionsPort | undefined) {
    this.#specs = new Map(port?.functions.map((spec) => [spec.name.toUpperCase(), spec]));
  }

  /** The description of a function by its name in any case. */
  spec(name: string): CustomFunctionSpec | undefined {
    return this.#specs.get(name.toUpperCase());
  }

  /** Runs a function; opens the pass if this is its first call. Throws what the function throws. */
  call(name: string, args: readonly (Scalar | Scalar[][])[]): unknown {
    if (!this.#passOpen) {
      this.port?.beginPass();
      this.#passOpen = true;
    }
    return this.port?.call(this.spec(name)?.name ?? name, args);
  }

  /** Runs a recalculation and closes the pass that its calls opened. */
  during<T>(recalculation: () => T): T {
    try {
      return recalculation();
    } finally {
      if (this.#passOpen) this.port?.endPass();
      this.#passOpen = false;
    }
  }
}
