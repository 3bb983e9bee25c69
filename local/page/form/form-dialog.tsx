// A form as its respondent sees it: an answer to choose when one is to be changed, the questions, and the thanks.
import { useState } from 'preact/hooks';
import type { ResponseView } from '../api/forms';
import { Modal } from '../dialogs';
import type { AskedForm } from '../menus/form-menu';
import type { PageState } from '../page-state';
import { texts } from '../texts';
import { AnswerChoice } from './answer-choice';
import { FormQuestions } from './form-questions';

interface Props {
  readonly page: PageState;
  readonly asked: AskedForm;
  readonly onClose: () => void;
}

/** `round` makes the questions of another answer begin anew. */
type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'fill'; readonly response: ResponseView | null; readonly round: number }
  | { readonly kind: 'sent'; readonly round: number };

export function FormDialog({ page, asked, onClose }: Props) {
  const { form, change } = asked;
  const [step, setStep] = useState<Step>(
    change ? { kind: 'choose' } : { kind: 'fill', response: null, round: 1 },
  );
  const fill = (response: ResponseView | null, round: number): void =>
    setStep({ kind: 'fill', response, round });
  return (
    <Modal label={form.title} look="form" onClose={onClose}>
      <header class="form-head">
        <h2>{form.title}</h2>
        {step.kind === 'fill' && form.description !== '' && <p>{form.description}</p>}
      </header>
      {step.kind === 'choose' && (
        <AnswerChoice form={form} onChoose={(response) => fill(response, 1)} onClose={onClose} />
      )}
      {step.kind === 'fill' && (
        <FormQuestions
          key={step.round}
          page={page}
          form={form}
          response={step.response}
          onSent={() => setStep({ kind: 'sent', round: step.round })}
          onClose={onClose}
        />
      )}
      {step.kind === 'sent' && (
        <>
          <div class="form-body">
            <p role="status">{form.confirmation || texts.forms.sent}</p>
            <button type="button" class="link" onClick={() => fill(null, step.round + 1)}>
              {texts.forms.another}
            </button>
          </div>
          <div class="buttons">
            <button type="button" class="primary" onClick={onClose}>
              {texts.forms.close}
            </button>
          </div>
        </>
      )}
    </Modal>
  );
}
