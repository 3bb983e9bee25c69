// A dialog in the page: keeps the focus inside, Esc closes it, and the focus returns to where it was.
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { frameTexts } from '../../src/messages/sidebar';
import { Button } from './button';
import { type Work, WorkNote } from './screen';

interface DialogProps {
  readonly title: string;
  readonly confirm: string;
  readonly work: Work;
  /** Confirming would be of no use. */
  readonly off?: boolean;
  readonly children: ComponentChildren;
  onConfirm(): void;
  onClose(): void;
}

export function Dialog({ title, confirm, work, off = false, children, onConfirm, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    // Nothing outside takes the focus before the dialog is gone.
    return () => void setTimeout(() => opener instanceof HTMLElement && opener.focus());
  }, []);

  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!off) onConfirm();
        }}
      >
        <h2 id={id}>{title}</h2>
        {children}
        <WorkNote work={work} />
        <div class="dialog-buttons">
          <Button class="quiet" onClick={() => dialog.current?.close()}>
            {frameTexts.cancel}
          </Button>
          <Button type="submit" class="primary" off={off || work.activity !== undefined}>
            {confirm}
          </Button>
        </div>
      </form>
    </dialog>
  );
}
