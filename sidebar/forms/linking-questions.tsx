// Questions of a response sheet, each with the column that its answers fill.
import { useId } from 'preact/hooks';
import type { Linking } from '../../src/contract/responses';
import { linkingTexts } from '../../src/messages/forms/monitoring-section';
import { isDoubled, isSchoolColumn, isShared, type LinkingForm } from './linking-form';

interface LinkingQuestionsProps {
  readonly form: LinkingForm;
  readonly linking: Linking;
  /** No question names the school, and that has been judged. */
  readonly isSchoolMissing: boolean;
  onChange(place: number, column: string): void;
  onJoin(column: string, isOne: boolean): void;
}

export function LinkingQuestions(props: LinkingQuestionsProps) {
  const { form, linking, isSchoolMissing, onChange, onJoin } = props;
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
            isJoined={isShared(form, place) ? form.joined.has(form.columns[place] ?? '') : undefined}
            onJoin={(isOne) => onJoin(form.columns[place] ?? '', isOne)}
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
  /** Whether it is one question with another that fills the column; undefined where there is none. */
  readonly isJoined: boolean | undefined;
  onChange(column: string): void;
  onJoin(isOne: boolean): void;
}

function QuestionField(props: QuestionFieldProps) {
  const { question, columns, column, problem, isInvalid, isJoined, onChange, onJoin } = props;
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
      {isJoined !== undefined && (
        <label class="check">
          <input
            type="checkbox"
            checked={isJoined}
            onChange={({ currentTarget }) => onJoin(currentTarget.checked)}
          />
          <span>{linkingTexts.same}</span>
        </label>
      )}
    </div>
  );
}
