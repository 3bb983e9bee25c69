// One question about a school: its name in the file, and what it may be; nothing is chosen beforehand.
import { useId, useState } from 'preact/hooks';
import type { IntakeContext, SchoolAnswer, SchoolQuestion } from '../../src/intake/types';
import { questionTexts } from '../../src/messages/intake/dialog';
import { Icon } from '../parts/icon';
import { answerOf, choiceOf, mayBeAdded } from './school-answers';

interface SchoolQuestionRowProps {
  readonly question: SchoolQuestion;
  readonly schools: IntakeContext['schools'];
  readonly busy: boolean;
  onAnswer(answer: SchoolAnswer): void;
}

/** The choice that opens the whole list of schools: a select with hundreds of options a question would be slow. */
const OTHER = 'other';

export function SchoolQuestionRow({ question, schools, busy, onAnswer }: SchoolQuestionRowProps) {
  const id = useId();
  const [isOther, setIsOther] = useState(false);
  const { name, code, answer, candidates } = question;
  const title = name === '' ? code : name;
  const from = [name === '' ? '' : code, question.items > 1 ? questionTexts.inItems(question.items) : '']
    .filter((part) => part !== '')
    .join(' · ');
  const chosen = choiceOf(answer);
  const isOfList =
    typeof answer === 'object' && !candidates.some((candidate) => candidate.code === answer.code);
  const openList = isOther || isOfList;
  const choose = (choice: string) => {
    setIsOther(choice === OTHER);
    const next = answerOf(choice);
    if (next !== undefined) onAnswer(next);
  };
  return (
    <li class="question">
      <label for={id} class="question-name">
        {answer !== undefined && <Icon name="done" />}
        <span>
          {title}
          <span class="soft question-from">{from}</span>
        </span>
      </label>
      <select
        id={id}
        disabled={busy}
        value={openList ? OTHER : chosen}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="" disabled={chosen !== ''}>
          {questionTexts.choose}
        </option>
        {candidates.map((school) => (
          <option key={school.code} value={choiceOf({ code: school.code })}>
            {questionTexts.school(school.name, school.code)}
          </option>
        ))}
        {mayBeAdded(question) && <option value="add">{questionTexts.add}</option>}
        <option value="leave">{questionTexts.leave}</option>
        {schools.length > 0 && <option value={OTHER}>{questionTexts.other}</option>}
      </select>
      {openList && (
        <select
          aria-label={questionTexts.otherLabel(title)}
          disabled={busy}
          value={isOfList ? chosen : ''}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <option value="">{questionTexts.choose}</option>
          {schools.map((school) => (
            <option key={school.code} value={choiceOf({ code: school.code })}>
              {questionTexts.school(school.name, school.code)}
            </option>
          ))}
        </select>
      )}
    </li>
  );
}
