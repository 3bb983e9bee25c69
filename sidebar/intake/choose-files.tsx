// The ways in: the zone for dropped files with the button that chooses them, and a field for a copied table.
import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { intakeTexts } from '../../src/messages/intake/dialog';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';

export function DropZone({ onChoose }: { onChoose(): void }) {
  return (
    <div class="drop">
      <Icon name="sheet" />
      <p>{intakeTexts.drop}</p>
      <Button class="link" onClick={onChoose}>
        {intakeTexts.chooseHere}
      </Button>
    </div>
  );
}

/** Over all that stands in the dialog, as long as files are held over it. */
export function DropCover() {
  return (
    <div class="drop-cover">
      <div class="drop drop-over">
        <Icon name="sheet" />
        <p>{intakeTexts.dropNow}</p>
      </div>
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
      accept=".xlsx,.xlsm,.xls,.csv,.tsv,.txt"
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
    <section class="paste">
      <h2>{intakeTexts.paste}</h2>
      <p class="soft">{intakeTexts.pasteHint}</p>
      <textarea
        aria-label={intakeTexts.pasteLabel}
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
    </section>
  );
}
