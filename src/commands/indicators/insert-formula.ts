// «Вставить в ячейку»: a formula of ours into the blank cell that the user has selected.
import { writtenArguments, writtenCall } from '../../catalogue/formula';
import { functionEntries } from '../../catalogue/functions';
import type { Request } from '../../contract/requests';
import type { Response } from '../../contract/responses';
import { filled } from '../../messages/template';
import { cellAddress } from '../../workbook/address';
import { CommandRefusal, withLock } from '../command-refusal';
import type { Ports } from '../ports';
import { writeTogether } from '../write-together';
import { requiredSelection } from './read-selection';

/** Only ranges and plain values become arguments: nothing typed in the sidebar is taken for a formula. */
export function insertFormula(ports: Ports, request: Request<'insertFormula'>): Response<'insertFormula'> {
  const formula = checkedFormula(request);
  return withLock(ports, () => {
    const { book } = ports;
    const { sheet, row, column, blank } = requiredSelection(book);
    const cell = cellAddress({ row, column });
    if (!blank) throw new CommandRefusal({ code: 'CELL_TAKEN', cell });
    // Before the write: a text that cannot be read must not turn a write that is done into a refusal.
    const summary = filled(ports.texts().operations.formulaInserted, { cell, sheet });
    writeTogether(book, [{ sheet, row, column, values: [[{ formula }]], before: [['']] }]);
    return { summary };
  });
}

function checkedFormula({ name, arguments: given }: Request<'insertFormula'>): string {
  const entry = functionEntries.find((candidate) => candidate.name === name);
  if (entry === undefined) throw new CommandRefusal({ code: 'NO_SUCH_FUNCTION', name });
  const { parameters } = entry;
  if (given.slice(parameters.length).some((text) => text.trim() !== '')) {
    throw new CommandRefusal({ code: 'TOO_MANY_ARGUMENTS', name });
  }
  const written = writtenArguments(parameters, given);
  const at = written.findIndex(({ problem }) => problem !== undefined);
  if (at < 0) return writtenCall(name, written);
  const argument = parameters[at]?.label ?? '';
  if (written[at]?.problem === 'blank') throw new CommandRefusal({ code: 'ARGUMENT_BLANK', argument });
  throw new CommandRefusal({ code: 'ARGUMENT_UNREADABLE', argument, value: given[at] ?? '' });
}
