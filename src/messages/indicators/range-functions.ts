// Texts of the custom functions that take a whole range: results in words and errors of the call.
import type { CorrelationMethod, NoCorrelation } from '../../domain/indicators/correlation';
import { type NamedArgument, named, quoted } from './functions';

/** What stands in the cell where no correlation can be given. */
export const noCorrelationTexts: Readonly<Record<NoCorrelation, string>> = {
  'few-pairs': 'мало данных',
  constant: 'не рассчитывается',
};

export const blankFoundText = 'ячейка пуста';

export function rangeFoundText(size: string): string {
  return `указан диапазон ${size}`;
}

export function unknownMethodText(text: string): string {
  return `${quoted(text)} — неизвестный способ`;
}

/** `found` says what stands there instead: one of the three texts above. */
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
