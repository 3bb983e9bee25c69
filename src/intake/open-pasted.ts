// A table pasted as text: copied from a spreadsheet with tabs, or from a csv.
import { openedOf, quoteRemarks } from './open-file';
import { finished } from './slices';
import { delimitedTable } from './text/delimited-text';
import type { OpenedFile } from './types';

const TAB = '\t';

/** Reads the text as one sheet without a name; `name` stands for the file in the list. */
export function openPasted(text: string, name: string): OpenedFile {
  const bare = text.replace(/^\ufeff/, '');
  // Where there are tabs a spreadsheet has copied the cells: it writes their quotes as they are.
  const isCopied = bare.includes(TAB);
  const { rows, oddQuotes } = finished(delimitedTable(bare, isCopied ? TAB : undefined));
  return openedOf(name, [{ sheet: '', rows, remarks: isCopied ? [] : quoteRemarks(oddQuotes) }]);
}
