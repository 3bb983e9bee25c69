// School year and deadline of a form, and the table that it fills.
import { useId } from 'preact/hooks';
import { termsTexts } from '../../src/messages/forms/monitoring-section';
import { TextField } from '../parts/text-field';
import { OTHER_YEAR, type Terms, wrongTerms } from './form-terms';

interface TableFieldProps {
  readonly table: string;
  readonly tables: readonly string[];
  onChange(table: string): void;
}

export function TableField({ table, tables, onChange }: TableFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{termsTexts.table}</label>
      <select id={id} value={table} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {tables.map((title) => (
          <option key={title} value={title}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}

interface TermsFieldsProps {
  readonly terms: Terms;
  readonly years: readonly string[];
  /** The form may ask the year itself. */
  readonly mayAskYear?: boolean;
  /** What is wrong with the choice of the year; blank for nothing. */
  readonly yearProblem?: string;
  /** What was typed has been judged: marks are shown. */
  readonly isTried: boolean;
  onChange(part: Partial<Terms>): void;
}

export function TermsFields(props: TermsFieldsProps) {
  const { terms, years, mayAskYear = false, yearProblem = '', isTried, onChange } = props;
  const id = useId();
  const wrong = isTried ? wrongTerms(terms) : [];
  return (
    <>
      <div class="field">
        <label for={id}>{termsTexts.year}</label>
        <select
          id={id}
          value={terms.year}
          aria-invalid={yearProblem !== ''}
          aria-describedby={`${id}-error`}
          onChange={({ currentTarget }) => onChange({ year: currentTarget.value })}
        >
          {years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
          <option value={OTHER_YEAR}>{termsTexts.otherYear}</option>
          {mayAskYear && <option value="">{termsTexts.formAsksYear}</option>}
        </select>
        <p id={`${id}-error`} class="field-error">
          {yearProblem}
        </p>
      </div>
      {terms.year === OTHER_YEAR && (
        <TextField
          name="ownYear"
          label={termsTexts.ownYear}
          hint={termsTexts.ownYearHint}
          value={terms.ownYear}
          error={wrong.includes('ownYear') ? termsTexts.problems.ownYear : ''}
          onChange={(ownYear) => onChange({ ownYear })}
        />
      )}
      <TextField
        name="deadline"
        label={termsTexts.deadline}
        hint={termsTexts.deadlineHint}
        value={terms.deadline}
        error={wrong.includes('deadline') ? termsTexts.problems.deadline : ''}
        onChange={(deadline) => onChange({ deadline })}
      />
    </>
  );
}
