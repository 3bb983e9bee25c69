// One question of a form: its title, help, the field of its kind, and what is wrong with the answer.
import { useId } from 'preact/hooks';
import type { QuestionView } from '../api/forms';
import { texts } from '../texts';

interface Props {
  readonly question: QuestionView;
  readonly answer: string;
  /** In Russian; undefined while nothing is wrong or the question was not left yet. */
  readonly problem: string | undefined;
  readonly onAnswer: (text: string) => void;
  readonly onLeave: () => void;
}

export function QuestionField(props: Props) {
  const { question, problem, onLeave } = props;
  const id = useId();
  const title = (
    <>
      {question.title}
      {question.required && (
        <span class="required" aria-hidden="true">
          {' *'}
        </span>
      )}
    </>
  );
  return (
    // Focus that goes on within the question has not left it.
    <div
      class={problem === undefined ? 'question' : 'question wrong'}
      data-question={question.id}
      onFocusOut={(event) => {
        const within =
          event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
        if (!within) onLeave();
      }}
    >
      {question.kind === 'choice' ? (
        <fieldset aria-describedby={`${id}-help ${id}-problem`}>
          <legend>{title}</legend>
          <Help id={id} text={question.help} />
          <Choices name={id} {...props} />
        </fieldset>
      ) : (
        <>
          <label for={id}>{title}</label>
          <Help id={id} text={question.help} />
          <Field id={id} {...props} />
        </>
      )}
      <p id={`${id}-problem`} class="wrong-words" role="alert">
        {problem}
      </p>
    </div>
  );
}

function Help({ id, text }: { id: string; text: string }) {
  return (
    <p id={`${id}-help`} class="help">
      {text}
    </p>
  );
}

function Field({ id, question, answer, problem, onAnswer }: Props & { id: string }) {
  const common = {
    id,
    'aria-describedby': `${id}-help ${id}-problem`,
    'aria-invalid': problem !== undefined,
    'aria-required': question.required,
  };
  if (question.kind === 'paragraph') {
    return (
      <textarea
        {...common}
        rows={3}
        value={answer}
        onInput={(event) => onAnswer(event.currentTarget.value)}
      />
    );
  }
  if (question.kind === 'text') {
    return (
      <input
        {...common}
        type="text"
        autocomplete="off"
        value={answer}
        onInput={(event) => onAnswer(event.currentTarget.value)}
      />
    );
  }
  return (
    <select {...common} value={answer} onChange={(event) => onAnswer(event.currentTarget.value)}>
      <option value="">{texts.forms.choose}</option>
      {question.choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  );
}

function Choices({ name, question, answer, onAnswer }: Props & { name: string }) {
  return (
    <>
      {question.choices.map((choice) => (
        <label key={choice} class="choice">
          <input type="radio" name={name} checked={choice === answer} onChange={() => onAnswer(choice)} />
          {choice}
        </label>
      ))}
      {answer !== '' && !question.required && (
        <button type="button" class="link" onClick={() => onAnswer('')}>
          {texts.forms.clearChoice}
        </button>
      )}
    </>
  );
}
