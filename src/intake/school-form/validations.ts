// The checks that a spreadsheet makes while a school types, as the markup that an xlsx holds.
import { sanitizeAttributeValue, sanitizeTextContent } from 'write-excel-file/utility';
import { noWord, yesWord } from '../../catalogue/words';
import { validationTexts } from '../../messages/intake/school-form';

/** A check of one cell such as «C8»; what breaks it cannot be entered. */
export interface Validation {
  readonly cell: string;
  readonly type: 'list' | 'whole' | 'custom';
  /** Formulas without «=», two for a number between them. */
  readonly formulas: readonly [string] | readonly [string, string];
  /** What is said of a wrong value. */
  readonly error: string;
}

/** Above any number of people, for a part whose whole is still blank. */
const ANY_COUNT = 9_999_999;

/** One of the cells of `range` on another sheet. */
export function chosenFrom(cell: string, range: string, error: string): Validation {
  return { cell, type: 'list', formulas: [range], error };
}

export function yesOrNo(cell: string): Validation {
  return { cell, type: 'list', formulas: [`"${yesWord},${noWord}"`], error: validationTexts.yesNo };
}

/** A whole number from 0; no more than what stands in the cell of its whole. */
export function wholeNumber(
  cell: string,
  whole?: { readonly cell: string; readonly name: string },
): Validation {
  const most = whole === undefined ? String(ANY_COUNT) : `IF(${whole.cell}="",${ANY_COUNT},${whole.cell})`;
  const error = whole === undefined ? validationTexts.count : validationTexts.part(whole.name);
  return { cell, type: 'whole', formulas: ['0', most], error };
}

export function webAddress(cell: string): Validation {
  const formula = `OR(LEFT(${cell},7)="http://",LEFT(${cell},8)="https://")`;
  return { cell, type: 'custom', formulas: [formula], error: validationTexts.link };
}

export function validationsXml(validations: readonly Validation[]): string {
  const all = validations.map(validationXml).join('');
  return `<dataValidations count="${validations.length}">${all}</dataValidations>`;
}

function validationXml({ cell, type, formulas, error }: Validation): string {
  const title = sanitizeAttributeValue(validationTexts.title);
  const attributes = `type="${type}" allowBlank="1" showErrorMessage="1" errorTitle="${title}"`;
  const inside = formulas.map((formula, at) => {
    const tag = `formula${at + 1}`;
    return `<${tag}>${sanitizeTextContent(formula)}</${tag}>`;
  });
  return `<dataValidation ${attributes} error="${sanitizeAttributeValue(error)}" sqref="${cell}">${inside.join('')}</dataValidation>`;
}
