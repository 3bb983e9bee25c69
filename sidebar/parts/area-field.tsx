// A field for a text of several lines, with what is wrong beneath, and pieces that can be put in at the cursor.
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { withPiece } from './with-piece';

interface AreaFieldProps {
  readonly name: string;
  readonly label: string;
  readonly rows: number;
  readonly value: string;
  /** Blank while nothing is wrong. */
  readonly error: string;
  onChange(value: string): void;
  /** What stands beneath the field; `insert` puts a piece in place of what is selected in it. */
  help(insert: (piece: string) => void): ComponentChildren;
}

export function AreaField({ name, label, rows, value, error, onChange, help }: AreaFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const insert = (piece: string) => {
    const area = field.current;
    if (area === null) return;
    const { text, cursor } = withPiece(value, area.selectionStart, area.selectionEnd, piece);
    onChange(text);
    // Once the new text is drawn.
    setTimeout(() => {
      area.focus();
      area.setSelectionRange(cursor, cursor);
    });
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        name={name}
        rows={rows}
        value={value}
        aria-invalid={error !== ''}
        aria-describedby={`${id}-error`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <p id={`${id}-error`} class="field-error">
        {error}
      </p>
      {help(insert)}
    </div>
  );
}
