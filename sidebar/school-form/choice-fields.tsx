// The three fields of the dialog: table, school year, deadline.
import { useId } from 'preact/hooks';
import type { SchoolForms } from '../../src/contract/responses';
import { formDialogTexts } from '../../src/messages/intake/school-form-dialog';
import type { FormChoice } from './form-choice';

interface ChoiceFieldsProps {
  readonly forms: SchoolForms;
  readonly choice: FormChoice;
  readonly isDeadlineWrong: boolean;
  onChange(choice: FormChoice): void;
}

export function ChoiceFields({ forms, choice, isDeadlineWrong, onChange }: ChoiceFieldsProps) {
  const id = useId();
  return (
    <div class="choice">
      <Select
        label={formDialogTexts.table}
        value={choice.table}
        words={forms.tables.map(({ title }) => title)}
        onChange={(table) => onChange({ ...choice, table })}
      />
      <Select
        label={formDialogTexts.year}
        value={choice.year}
        words={forms.years}
        onChange={(year) => onChange({ ...choice, year })}
      />
      <div class="field">
        <label for={id}>{formDialogTexts.deadline}</label>
        <input
          id={id}
          type="text"
          autoComplete="off"
          placeholder={formDialogTexts.deadlineHint}
          value={choice.deadline}
          aria-invalid={isDeadlineWrong}
          aria-describedby={`${id}-error`}
          onInput={({ currentTarget }) => onChange({ ...choice, deadline: currentTarget.value })}
        />
        <p id={`${id}-error`} class="field-error">
          {isDeadlineWrong && formDialogTexts.deadlineProblem}
        </p>
      </div>
    </div>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly words: readonly string[];
  onChange(word: string): void;
}

function Select({ label, value, words, onChange }: SelectProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {words.map((word) => (
          <option key={word} value={word}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
}
