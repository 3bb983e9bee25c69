// The data that a command answers with, as lines for a terminal.
import * as z from 'zod/mini';
import { type DataProblem, responses } from '../../src/contract/responses';
import { checkSummary } from '../../src/messages/operations';

/** What a command says of its work, and what it warns of. */
export interface AnswerLines {
  readonly messages: readonly string[];
  readonly warnings: readonly string[];
}

const warnings = z.optional(z.array(z.string()));
const spoken = z.object({
  summary: z.optional(z.string()),
  warnings,
  state: z.optional(z.object({ warnings })),
});

/** Data without sentences, such as the state of the sidebar, gives no lines. */
export function answerLines(data: unknown): AnswerLines {
  const check = responses.checkData.safeParse(data);
  if (check.success) {
    const { problems, total, notes, finishedAt } = check.data;
    const messages = [...problems.map(problemLine), ...notes, checkSummary(total, finishedAt)];
    return { messages, warnings: [] };
  }
  const said = spoken.safeParse(data);
  if (!said.success) return { messages: [], warnings: [] };
  const { summary, state } = said.data;
  return {
    messages: summary === undefined ? [] : [summary],
    warnings: [...(said.data.warnings ?? []), ...(state?.warnings ?? [])],
  };
}

function problemLine({ sheet, cell, what, todo }: DataProblem): string {
  return `«${sheet}»${cell === '' ? '' : `, ${cell}`}: ${what} ${todo}`;
}
