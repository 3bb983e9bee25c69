// A field of fixed words; a word that is not among them, as a cell may hold, stays to be seen.
import { useId } from 'preact/hooks';

interface SelectFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** What a blank says; left out where the field cannot be blank. */
  readonly blank?: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  /** Blank while nothing is wrong. */
  readonly error?: string;
  readonly note?: string;
  onChange(value: string): void;
}

export function SelectField(props: SelectFieldProps) {
  const { name, label, value, blank, options, error = '', note, onChange } = props;
  const id = useId();
  const isKnown = value === '' || options.some((option) => option.value === value);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        name={name}
        value={value}
        aria-invalid={error !== ''}
        aria-describedby={`${id}-error`}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {(blank !== undefined || value === '') && <option value="">{blank}</option>}
        {!isKnown && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      {note !== undefined && <p class="field-note">{note}</p>}
      <p id={`${id}-error`} class="field-error">
        {error}
      </p>
    </div>
  );
}
