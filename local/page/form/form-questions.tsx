// The questions of a form with what is wrong beside each, and the button that sends the answer.
import { useRef, useState } from 'preact/hooks';
import { answerProblem } from '../../workbook/answer-check';
import type { FormView, QuestionView, ResponseView } from '../api/forms';
import type { PageState } from '../page-state';
import { texts } from '../texts';
import { QuestionField } from './question-field';

interface Props {
  readonly page: PageState;
  readonly form: FormView;
  /** The answer that is changed; null for a new one. */
  readonly response: ResponseView | null;
  readonly onSent: () => void;
  readonly onClose: () => void;
}

export function FormQuestions({ page, form, response, onSent, onClose }: Props) {
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>(response?.answers ?? {});
  /** Questions that were left once: before that nobody is told that he did wrong. */
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [refusal, setRefusal] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const answerTo = ({ title }: QuestionView): string => answers[title] ?? '';
  const wrong = form.questions.filter(
    (question) => answerProblem(question, answerTo(question)) !== undefined,
  );

  const send = async (): Promise<void> => {
    setSending(true);
    const outcome = await page.command('answerForm', {
      form: form.id,
      response: response?.id ?? null,
      answers,
    });
    setSending(false);
    const told = outcome === undefined ? page.messages.refusal : outcome.refusal;
    if (told === null) {
      onSent();
      return;
    }
    page.messages.setRefusal(null);
    setRefusal(told);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setRefusal(null);
    setLeft(new Set(form.questions.map(({ id }) => id)));
    const [first] = wrong;
    if (first === undefined) void send();
    else firstControl(body.current, first.id)?.focus();
  };

  return (
    <form noValidate onSubmit={submit}>
      <div ref={body} class="form-body">
        {form.questions.some(({ required }) => required) && (
          <p class="required-hint">{texts.forms.requiredHint}</p>
        )}
        {form.questions.map((question) => (
          <QuestionField
            key={question.id}
            question={question}
            answer={answerTo(question)}
            problem={left.has(question.id) ? answerProblem(question, answerTo(question)) : undefined}
            onAnswer={(text) => setAnswers({ ...answers, [question.title]: text })}
            onLeave={() => setLeft(new Set([...left, question.id]))}
          />
        ))}
      </div>
      <div class="buttons">
        <p class="refusal" role="alert">
          {refusal}
        </p>
        <button type="button" onClick={onClose}>
          {texts.dialogs.cancel}
        </button>
        <button type="submit" class="primary" disabled={sending}>
          {response === null ? texts.forms.send : texts.forms.sendAgain}
        </button>
      </div>
    </form>
  );
}

function firstControl(body: HTMLElement | null, question: number): HTMLElement | null {
  return body?.querySelector(`[data-question="${question}"] :is(input, select, textarea)`) ?? null;
}
