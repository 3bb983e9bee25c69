// What the writer of xlsx cannot do by itself: checks of cells, a hidden sheet, printing on one page of A4.
import type { Feature } from 'write-excel-file/universal';
import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility';
import { type Validation, validationsXml } from './validations';

const SHEET = 'xl/worksheets/sheet{id}.xml';
const FIRST = 0;

/** The first sheet gets the checks and the page, all others are hidden. */
export function bookFeature(validations: readonly Validation[]): Feature<unknown> {
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transformElementAttributes: (tag, attributes, index) =>
            tag === 'sheet' && index !== FIRST ? { ...attributes, state: 'hidden' } : attributes,
        },
        [SHEET]: {
          transform: (xml, _options, { sheetIndex }) =>
            sheetIndex === FIRST ? [validationsXml(validations), ...printing].reduce(inserted, xml) : xml,
        },
      },
    },
  };
}

/** A4 upright, as wide as the page; paper size 9 is A4, margins are inches. */
const printing = [
  '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
  '<pageMargins left="0.5" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
  '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>',
];

/** Excel opens a sheet only with its elements in the order of the standard. */
function inserted(xml: string, element: string): string {
  return insertElementMarkupAccordingToOrderOfSiblings(
    xml,
    element,
    getOrderOfSiblings(SHEET, 'worksheet') ?? [],
    'worksheet',
  );
}
