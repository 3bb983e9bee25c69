// Forms as the page gets them: for the menu and for a respondent.
import type { FormLineView, FormView, ResponseView } from '../page/api/forms';
import { writeDate } from '../workbook/calendar';
import type { Form, FormResponse } from '../workbook/forms';

export function formLineView(form: Form): FormLineView {
  const { id, title, acceptingResponses, allowResponseEdits, responses } = form;
  const changeable = acceptingResponses && allowResponseEdits && responses.length > 0;
  return { id, title, open: acceptingResponses, changeable };
}

export function formView(form: Form): FormView {
  const { id, title, description, confirmationMessage, questions, responses } = form;
  return {
    id,
    title,
    description,
    confirmation: confirmationMessage,
    questions: questions.map((question) => ({ ...question })),
    responses: [...responses].sort((a, b) => b.sentAt - a.sentAt).map((sent) => responseView(form, sent)),
  };
}

/** Answers to questions that the form has no more are left out. */
function responseView(form: Form, response: FormResponse): ResponseView {
  const answers = form.questions.flatMap(({ id, title }): [string, string][] => {
    const text = response.answers[id];
    return text === undefined ? [] : [[title, text]];
  });
  return {
    id: response.id,
    time: writeDate(new Date(response.sentAt)),
    answers: Object.fromEntries(answers),
  };
}
