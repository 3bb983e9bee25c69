// Problems of rows as sentences with the addresses that the person's own sheet has.
import type { RowProblem } from '../domain/intake/problems';
import { type MappedRowProblem, rowText } from '../messages/intake/rows';
import { cellAddress } from '../workbook/address';
import { publicName } from './reading';
import type { RowProblemInWords } from './types';

/** A name that looks like a person's is not repeated. */
export function rowsInWords(problems: readonly (RowProblem | MappedRowProblem)[]): RowProblemInWords[] {
  return problems
    .map((problem) => ({
      code: problem.code,
      row: problem.row,
      ...rowText({ ...problem, group: publicName(problem.group ?? '') }, cellAddress(problem)),
    }))
    .sort((a, b) => a.row - b.row);
}
