// A text ready to be copied. Frames of a spreadsheet may refuse the clipboard: then the text is left selected.
import { useId, useRef, useState } from 'preact/hooks';
import { copyTexts } from '../../src/messages/forms/monitoring-section';
import { Button } from './button';

interface CopyTextProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  readonly copy: string;
}

export function CopyText({ label, text, rows, copy }: CopyTextProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<keyof typeof copyTexts>();
  const take = async () => {
    const isCopied = await copied(text, field.current);
    setOutcome(isCopied ? 'copied' : 'refused');
  };
  return (
    <div class="copy">
      <label for={id}>{label}</label>
      <textarea id={id} ref={field} readOnly rows={rows} value={text} />
      <Button class="quiet" onClick={() => void take()}>
        {copy}
      </Button>
      <p class="soft" role="status">
        {outcome && copyTexts[outcome]}
      </p>
    </div>
  );
}

/** Whether the browser took the text; the older way works where a frame may not use the clipboard itself. */
async function copied(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  const isWritten = await (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
    () => true,
    () => false,
  );
  if (isWritten) return true;
  field?.select();
  return document.execCommand('copy');
}
