// Questions of a response sheet, each with the column that its answers fill.
import { useId } from 'preact/hooks';
import type { Linking } from '../../src/contract/responses';
import { linkingTexts } from '../../src/messages/forms/monitoring-section';
import { isDoubled, isSchoolColumn, type LinkingForm } from './linking-form';

interface LinkingQuestionsProps {
  readonly form: LinkingForm;
  readonly linking: Linking;
  /** No question names the school, and that has been judged. */
  readonly isSchoolMissing: boolean;
  onChange(place: number, column: string): void;
}

export function LinkingQuestions({ form, linking, isSchoolMissing, onChange }: LinkingQuestionsProps) {
  const id = useId();
  const firstOpen = linking.questions.findIndex(({ personal }) => !personal);
  return (
    <section class="linking" aria-labelledby={id}>
      <h2 id={id}>{linkingTexts.questions}</h2>
      {isSchoolMissing && (
        <p class="field-error" role="alert">
          {linkingTexts.noSchool}
        </p>
      )}
      {linking.questions.map(({ question, personal }, place) =>
        personal ? (
          // Two questions may be worded alike: the place tells them apart.
          <div class="field" key={`${place} ${question}`}>
            <p class="linking-personal">{question}</p>
            <p class="soft">{linkingTexts.personal}</p>
          </div>
        ) : (
          <QuestionField
            key={`${place} ${question}`}
            question={question}
            columns={linking.columns}
            column={form.columns[place] ?? ''}
            problem={isDoubled(form, place) ? linkingTexts.doubled : ''}
            isInvalid={isSchoolMissing && place === firstOpen}
            onChange={(column) => onChange(place, column)}
          />
        ),
      )}
    </section>
  );
}

interface QuestionFieldProps {
  readonly question: string;
  readonly columns: Linking['columns'];
  readonly column: string;
  readonly problem: string;
  /** The keyboard starts here to correct what the whole list lacks. */
  readonly isInvalid: boolean;
  onChange(column: string): void;
}

function QuestionField({ question, columns, column, problem, isInvalid, onChange }: QuestionFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{question}</label>
      <select
        id={id}
        value={column}
        aria-invalid={isInvalid || problem !== ''}
        aria-describedby={`${id}-error`}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        <option value="">{linkingTexts.none}</option>
        {columns.map((own) => (
          <option key={own.id} value={own.id}>
            {isSchoolColumn(own.id) ? linkingTexts.school(own.heading) : own.heading}
          </option>
        ))}
      </select>
      <p id={`${id}-error`} class="field-error">
        {problem}
      </p>
    </div>
  );
}
