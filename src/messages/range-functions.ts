// Texts of the custom functions that take a whole range: results in words and errors of the call.
import type { CorrelationMethod, NoCorrelation } from '../domain/indicators/correlation';
import { type NamedArgument, named } from './functions';

/** What stands in the cell where no correlation can be given. */
export const noCorrelationTexts: Readonly<Record<NoCorrelation, string>> = {
  'few-pairs': 'мало данных',
  constant: 'не рассчитывается',
};

/** `found` says what stands there instead: «ячейка пуста», a range, an unknown word. */
export function wrongMethodText(
  functionName: string,
  argument: NamedArgument & { readonly defaultValue: string },
  found: string,
  words: Readonly<Record<CorrelationMethod, string>>,
): string {
  return (
    `${functionName}, ${named(argument)}: ${found}. ` +
    `Впишите «${words.spearman}» или «${words.pearson}» либо не указывайте этот аргумент: ` +
    `тогда он «${argument.defaultValue}».`
  );
}
