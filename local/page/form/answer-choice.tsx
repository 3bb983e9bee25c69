// Which of the answers given to a form is to be changed: the newest first, by time and first question.
import type { FormView, ResponseView } from '../api/forms';
import { texts } from '../texts';

interface Props {
  readonly form: FormView;
  readonly onChoose: (response: ResponseView) => void;
  readonly onClose: () => void;
}

export function AnswerChoice({ form, onChoose, onClose }: Props) {
  const first = form.questions[0]?.title ?? '';
  return (
    <>
      <div class="form-body">
        <p>{texts.forms.whichAnswer}</p>
        <ul class="answers">
          {form.responses.map((response) => (
            <li key={response.id}>
              <button type="button" onClick={() => onChoose(response)}>
                <span class="time">{response.time}</span>
                <span>{response.answers[first] ?? texts.forms.blank}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      <div class="buttons">
        <button type="button" onClick={onClose}>
          {texts.dialogs.cancel}
        </button>
      </div>
    </>
  );
}
