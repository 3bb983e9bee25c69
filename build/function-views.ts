// dist/functions.html: the help of every custom function as the sidebar shows it.
import {
  exampleFormula,
  type FunctionHelp,
  functionGroups,
  functionHelp,
} from '../src/catalogue/function-help';
import { type FunctionEntry, functionEntries } from '../src/catalogue/functions';
import type { FunctionHelpView } from '../src/contract/responses';
import { NO_BREAK_SPACE } from '../src/messages/russian';
import { exampleRanges, resultText, tableText } from './example-text';

/** By group in the order of the programme, within a group in the order of the catalogue. */
export function functionViews(): FunctionHelpView[] {
  const views = functionEntries.map(functionView);
  return Object.values(functionGroups).flatMap((title) => views.filter(({ group }) => group === title));
}

function functionView({ name, parameters }: FunctionEntry): FunctionHelpView {
  const help: FunctionHelp = functionHelp[name];
  return {
    name,
    title: help.title,
    group: functionGroups[help.group],
    wording: help.wording ?? '',
    formula: help.formula,
    method: help.method,
    blanks: help.blanks,
    source: `${help.source.document}, ${help.source.point}`.replace(/№ /g, `№${NO_BREAK_SPACE}`),
    unit: help.unit,
    result: help.result,
    parameters: parameters.map((parameter) => {
      const words = help.parameters[parameter.name];
      if (words === undefined) throw new Error(`${name}: no help for ${parameter.name}`);
      return {
        name: parameter.name,
        label: parameter.label,
        ...words,
        optional: parameter.optional === true,
      };
    }),
    example: {
      formula: exampleFormula(name),
      given: exampleRanges(help)
        .map(({ range, cells }) => `${range}: ${tableText(cells)}`)
        .join('\n'),
      result: resultText(help),
    },
    synonyms: [...help.synonyms],
  };
}
