// The answers of all linked forms of one table, read from their response sheets.
import type { KnownSchool } from '../../domain/intake/match-schools';
import type { FormAnswers } from '../../workbook/forms/latest-answers';
import type { LinkedForm } from '../../workbook/forms/linked-form';
import { findQuestions } from '../../workbook/forms/questions';
import { type AnswerContext, readAnswers } from '../../workbook/forms/read-answers';
import { matchedCode, schoolFinder } from '../../workbook/forms/school-names';
import type { Problem } from '../../workbook/problem';
import type { Book } from '../ports';
import type { WorkbookTime } from '../workbook-time';
import type { FormLink } from './form-links';

/** Why no answer of a form can be taken. */
export interface FormProblem {
  readonly link: FormLink;
  readonly problem: Problem;
}

/** What the workbook knows and a response sheet does not; `source` is what «Источник» of a row says. */
export function answerContext(
  schools: readonly KnownSchool[],
  { dayOf, momentAt }: WorkbookTime,
  source: string,
): AnswerContext {
  const find = schoolFinder(schools);
  return { schoolOf: (text) => matchedCode(find(text)), dayOf, momentAt, source };
}

/** Forms that can be read, each response sheet read once, and why the others cannot. */
export function tableAnswers(
  book: Book,
  links: readonly FormLink[],
  context: AnswerContext,
): { readonly forms: readonly FormAnswers[]; readonly problems: FormProblem[] } {
  const problems: FormProblem[] = [];
  const forms: FormAnswers[] = [];
  for (const link of links) {
    if (link.form === undefined) continue;
    const read = formAnswers(book, link.sheet, link.form, context);
    if ('problems' in read) problems.push(...read.problems.map((wrong) => ({ link, problem: wrong })));
    else forms.push(read);
  }
  return { forms, problems };
}

function formAnswers(
  book: Book,
  sheet: string,
  form: LinkedForm,
  context: AnswerContext,
): FormAnswers | { readonly problems: readonly Problem[] } {
  const values = book.read(sheet);
  if (values === undefined) return { problems: [{ code: 'RESPONSES_GONE', sheet, heading: sheet }] };
  const found = findQuestions(sheet, values[0] ?? [], form.links);
  if (found.problems.length > 0) return { problems: found.problems };
  return { form, answers: readAnswers(form, { title: sheet, values }, found, context) };
}
