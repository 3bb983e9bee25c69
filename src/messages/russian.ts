// Numbers with their words in Russian, and the writing of numbers that all messages share.
import { NO_BREAK_SPACE, numberText, plural } from '../domain/kernel/russian';

export { insideSentence, NO_BREAK_SPACE, numberText, percentText, plural } from '../domain/kernel/russian';

/** The number with its word, never parted by a line break: «24 школы». */
export function counted(n: number, one: string, few: string, many: string): string {
  return numberText(n) + NO_BREAK_SPACE + plural(n, one, few, many);
}
