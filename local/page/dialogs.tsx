// Small dialogs of the page: a message, a question with a text field, a confirmation.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { texts } from './texts';

/** What stands over the page until it is closed; `look` names the style of one that is not small. */
export function Modal({
  label,
  look = '',
  onClose,
  children,
}: {
  label: string;
  look?: string;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class={`dialog ${look}`} aria-label={label} onClose={onClose}>
      {children}
    </dialog>
  );
}

/** A message with one button. */
export function Alert({ text, onClose }: { text: string; onClose: () => void }) {
  return (
    <Modal label={text} onClose={onClose}>
      <p>{text}</p>
      <div class="buttons">
        <button type="button" class="primary" onClick={onClose}>
          {texts.dialogs.ok}
        </button>
      </div>
    </Modal>
  );
}

/** Asks before something that cannot be taken back easily. */
export function Confirmation(props: {
  text: string;
  action: string;
  onConfirm: () => void;
  onClose: () => void;
}) {
  const confirm = (): void => {
    props.onClose();
    props.onConfirm();
  };
  return (
    <Modal label={props.text} onClose={props.onClose}>
      <p>{props.text}</p>
      <div class="buttons">
        <button type="button" onClick={props.onClose}>
          {texts.dialogs.cancel}
        </button>
        <button type="button" class="primary" onClick={confirm}>
          {props.action}
        </button>
      </div>
    </Modal>
  );
}

/** Asks for a short text; a blank answer is no answer. */
export function Question(props: {
  text: string;
  initial: string;
  onAnswer: (answer: string) => void;
  onClose: () => void;
}) {
  const [answer, setAnswer] = useState(props.initial);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const trimmed = answer.trim();
    props.onClose();
    if (trimmed !== '' && trimmed !== props.initial) props.onAnswer(trimmed);
  };
  return (
    <Modal label={props.text} onClose={props.onClose}>
      <form onSubmit={submit}>
        <label>
          {props.text}
          <input type="text" value={answer} onInput={(event) => setAnswer(event.currentTarget.value)} />
        </label>
        <div class="buttons">
          <button type="button" onClick={props.onClose}>
            {texts.dialogs.cancel}
          </button>
          <button type="submit" class="primary">
            {texts.dialogs.ok}
          </button>
        </div>
      </form>
    </Modal>
  );
}
