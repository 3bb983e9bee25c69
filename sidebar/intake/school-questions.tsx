// Schools of the files that «Школы» does not name for sure: one question each, and one answer for many unknown ones.
import type { SchoolQuestion } from '../../src/intake/types';
import { questionTexts } from '../../src/messages/intake/dialog';
import { Button } from '../parts/button';
import { Paged } from '../parts/paged';
import {
  acceptAll,
  answerAll,
  mayBeAdded,
  type QuestionGroup,
  questionGroups,
  unanswered,
} from './school-answers';
import { SchoolQuestionRow } from './school-question-row';
import type { IntakeWork } from './use-intake';

interface SchoolQuestionsProps {
  readonly work: IntakeWork;
  readonly questions: readonly SchoolQuestion[];
  readonly busy: boolean;
}

export const QUESTIONS_ID = 'school-questions';

export function SchoolQuestions({ work, questions, busy }: SchoolQuestionsProps) {
  if (questions.length === 0) return null;
  const open = unanswered(questions);
  const { uncertain, unknown } = questionGroups(questions);
  const nobody = unknown.flatMap((group) => group.questions);
  return (
    <section class="questions" aria-labelledby={QUESTIONS_ID}>
      <h2 id={QUESTIONS_ID} tabIndex={-1} aria-live="polite">
        {open === 0 ? questionTexts.titleAnswered : questionTexts.title(open)}
      </h2>
      <p class="soft">{questionTexts.lead}</p>
      {uncertain.map((group) => (
        <section key={group.title}>
          <h3>{questionTexts.whyNumbered(group.title, group.questions.length)}</h3>
          <AcceptAll questions={group.questions} work={work} busy={busy} />
          <Rows questions={group.questions} work={work} busy={busy} />
        </section>
      ))}
      {nobody.length > 0 && (
        <section>
          <h3>{questionTexts.whyNumbered(questionTexts.why.unknown, nobody.length)}</h3>
          {nobody.length > 1 && <ForAll questions={nobody} work={work} busy={busy} />}
          {unknown.length === 1 ? (
            <Rows questions={nobody} work={work} busy={busy} />
          ) : (
            unknown.map((group) => <Municipality key={group.title} group={group} work={work} busy={busy} />)
          )}
        </section>
      )}
    </section>
  );
}

/** Schools of one municipality, folded: a report of a region brings dozens of them. */
function Municipality({
  group,
  work,
  busy,
}: { readonly group: QuestionGroup } & Omit<GroupProps, 'questions'>) {
  const open = unanswered(group.questions);
  return (
    <details class="fold municipality">
      <summary>
        {questionTexts.whyNumbered(group.title, group.questions.length)}
        {open > 0 && <span class="soft fold-state">{questionTexts.left(open)}</span>}
      </summary>
      {group.questions.length > 1 && <ForAll questions={group.questions} work={work} busy={busy} />}
      <Rows questions={group.questions} work={work} busy={busy} />
    </details>
  );
}

interface GroupProps {
  readonly questions: readonly SchoolQuestion[];
  readonly work: IntakeWork;
  readonly busy: boolean;
}

/** One word for all schools of which only the name is known; the list stands under it. */
function AcceptAll({ questions, work, busy }: GroupProps) {
  const answers = acceptAll(questions);
  if (answers.size < 2) return null;
  return (
    <div class="for-all">
      <Button class="quiet" off={busy} onClick={() => work.answer(answers)}>
        {questionTexts.acceptAll(answers.size)}
      </Button>
    </div>
  );
}

/** One answer for all of them. */
function ForAll({ questions, work, busy }: GroupProps) {
  const addable = questions.filter(mayBeAdded);
  return (
    <div class="for-all">
      <span>{questionTexts.forAll(questions.length)}</span>
      <Button class="quiet" off={busy} onClick={() => work.answer(answerAll(questions, 'leave'))}>
        {questionTexts.leaveAll}
      </Button>
      {addable.length > 0 && (
        <Button class="quiet" off={busy} onClick={() => work.answer(answerAll(addable, 'add'))}>
          {addable.length === questions.length ? questionTexts.addAll : questionTexts.addSome(addable.length)}
        </Button>
      )}
    </div>
  );
}

function Rows({ questions, work, busy }: GroupProps) {
  const schools = work.intake?.schools ?? [];
  return (
    <Paged
      items={questions}
      resetBy={questions[0]?.key}
      render={(page) => (
        <ul class="question-rows">
          {page.map((question) => (
            <SchoolQuestionRow
              key={question.key}
              question={question}
              schools={schools}
              busy={busy}
              onAnswer={(answer) => work.answer(new Map([[question.key, answer]]))}
            />
          ))}
        </ul>
      )}
    />
  );
}
