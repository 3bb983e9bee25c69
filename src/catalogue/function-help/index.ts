// What a person reads about each custom function. Never part of the add-on's script: only stubs, sidebar and docs load it.
import type { FunctionName } from '../functions';
import { conditionsHelp } from './conditions';
import { dynamicsHelp } from './dynamics';
import type { FunctionGroup } from './groups';
import { marksHelp } from './marks';
import { objectivityHelp } from './objectivity';
import { resultsHelp } from './results';
import { staffHelp } from './staff';
import type { CompleteHelp, ExampleArgument, FamilyHelp } from './types';

export { commonRules } from './common-rules';
export { type FunctionGroup, functionGroups } from './groups';
export type { ExampleRange, FunctionHelp } from './types';

/** Complete by type: a function of the catalogue without help does not compile. */
export const functionHelp: CompleteHelp = {
  ...inGroup('results', resultsHelp),
  ...inGroup('results', marksHelp),
  ...inGroup('conditions', conditionsHelp),
  ...inGroup('dynamics', dynamicsHelp),
  ...inGroup('staff', staffHelp),
  ...inGroup('objectivity', objectivityHelp),
};

/** The example as it is typed in a Russian locale: «=HIGH_SCORER_SHARE(6; 60)». */
export function exampleFormula(name: FunctionName): string {
  return `=${name}(${functionHelp[name].example.arguments.map(typed).join('; ')})`;
}

type InGroup<Family extends FamilyHelp> = {
  readonly [N in keyof Family]: Family[N] & { readonly group: FunctionGroup };
};

function inGroup<Family extends FamilyHelp>(group: FunctionGroup, family: Family): InGroup<Family> {
  const entries = Object.entries(family).map(([name, help]) => [name, { ...help, group }]);
  return Object.fromEntries(entries) as InGroup<Family>;
}

function typed(argument: ExampleArgument): string {
  switch (typeof argument) {
    case 'number':
      return String(argument).replace('.', ',');
    case 'boolean':
      return argument ? 'ИСТИНА' : 'ЛОЖЬ';
    case 'string':
      return `"${argument.replace(/"/g, '""')}"`;
    default:
      return argument.range;
  }
}
