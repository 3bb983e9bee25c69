// A field for a line of text, with what is wrong with it beneath.
import { useId } from 'preact/hooks';

interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  /** How what is typed should look. */
  readonly hint?: string;
  readonly value: string;
  /** Blank while nothing is wrong. */
  readonly error: string;
  onChange(value: string): void;
}

export function TextField({ name, label, hint, value, error, onChange }: TextFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        type="text"
        autoComplete="off"
        placeholder={hint}
        value={value}
        aria-invalid={error !== ''}
        aria-describedby={`${id}-error`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <p id={`${id}-error`} class="field-error">
        {error}
      </p>
    </div>
  );
}
