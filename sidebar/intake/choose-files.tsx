// The ways in: the zone for dropped files with the button that chooses them, and a field for a copied table.
import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { intakeTexts } from '../../src/messages/intake/section';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';

interface DropZoneProps {
  /** Files are held over the page. */
  readonly isOver: boolean;
  onChoose(): void;
}

export function DropZone({ isOver, onChoose }: DropZoneProps) {
  return (
    <div class={isOver ? 'drop drop-over' : 'drop'}>
      <Icon name="sheet" />
      <p>{isOver ? intakeTexts.dropNow : intakeTexts.drop}</p>
      {!isOver && (
        <Button class="link" onClick={onChoose}>
          {intakeTexts.chooseHere}
        </Button>
      )}
    </div>
  );
}

interface FileInputProps {
  readonly input: Ref<HTMLInputElement>;
  onFiles(files: readonly File[]): void;
}

/** The browser's own chooser, opened by the buttons; the same file may be chosen twice in a row. */
export function FileInput({ input, onFiles }: FileInputProps) {
  return (
    <input
      ref={input}
      type="file"
      hidden
      multiple
      accept=".xlsx"
      aria-label={intakeTexts.choose}
      onChange={({ currentTarget }) => {
        onFiles([...(currentTarget.files ?? [])]);
        currentTarget.value = '';
      }}
    />
  );
}

export function PasteField({ onPaste }: { onPaste(text: string): void }) {
  const [text, setText] = useState('');
  const take = (table: string) => {
    if (table.trim() === '') return;
    setText('');
    onPaste(table);
  };
  return (
    <details class="fold">
      <summary>{intakeTexts.paste}</summary>
      <p class="soft">{intakeTexts.pasteHint}</p>
      <textarea
        aria-label={intakeTexts.pasteLabel}
        rows={3}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onPaste={(event) => {
          event.preventDefault();
          take(event.clipboardData?.getData('text/plain') ?? '');
        }}
      />
      {text !== '' && (
        <Button class="quiet" onClick={() => take(text)}>
          {intakeTexts.pasteTake}
        </Button>
      )}
    </details>
  );
}
