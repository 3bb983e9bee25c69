// A problem in a list: a click takes the selection to its cell.
import type { DataProblem } from '../../src/contract/responses';
import { checkTexts } from '../../src/messages/sidebar';
import { Button } from '../parts/button';

interface ProblemRowProps {
  readonly problem: DataProblem;
  /** The sheet is named too, where no heading above does. */
  readonly named?: boolean;
  onSelect(problem: DataProblem): void;
}

export function ProblemRow({ problem, named = false, onSelect }: ProblemRowProps) {
  const { sheet, cell, what, todo, fix } = problem;
  return (
    <Button class="row problem" onClick={() => onSelect(problem)}>
      <span class="cell">{cell === '' ? checkTexts.wholeSheet : cell}</span>
      <span class="row-text">
        {named && <span class="soft">{`«${sheet}»`}</span>}
        <span class="problem-what">{what}</span>
        {fix === null && <span class="soft">{todo}</span>}
      </span>
    </Button>
  );
}
