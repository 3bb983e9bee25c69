// «Проверка»: every problem in the data by sheet; a click takes the selection to its cell.
import { useEffect, useState } from 'preact/hooks';
import type { CheckResult, DataProblem } from '../../src/contract/responses';
import { checkTexts, frameTexts, sectionTitles } from '../../src/messages/sidebar';
import type { CallState } from '../calls/use-call';
import { Icon } from '../parts/icon';
import { Notice } from '../parts/notice';
import { Paged } from '../parts/paged';
import { RefusalNote } from '../parts/refusal-note';
import { Screen } from '../parts/screen';
import { SearchField } from '../parts/search-field';
import { useReturn } from '../parts/use-return';
import type { SectionProps } from '../section-props';
import { Fixes, LastFixNote } from './fixes';
import { ProblemRow } from './problem-row';
import { bySheet, filterProblems } from './problems';

/** The cell that stands for a whole sheet. */
const WHOLE_SHEET_CELL = 'A1';

export function Check({ start, check, selectCell, commands, go }: SectionProps) {
  const result = check.data;
  /** What taking back has done and left: said until something else is done. */
  const [undone, setUndone] = useState('');
  const isOutdated = useOutdated(start, result);
  const running = check.since === undefined ? undefined : { label: checkTexts.running, since: check.since };
  const busy = running !== undefined || commands.activity !== undefined;
  const fix = async (ids: readonly string[]) => {
    setUndone('');
    const answer = await commands.run('fixData', { fixes: [...ids] });
    if (answer !== undefined) void check.run({});
  };
  const undo = async () => {
    const answer = await commands.run('undoFix', {});
    if (answer === undefined) return;
    setUndone(answer.summary);
    void check.run({});
  };
  const select = (problem: DataProblem) =>
    void selectCell.run({
      sheet: problem.sheet,
      cell: problem.cell === '' ? WHOLE_SHEET_CELL : problem.cell,
    });

  return (
    <Screen
      title={sectionTitles.check}
      onBack={() => go('home')}
      work={
        commands.activity || commands.refusal
          ? commands
          : { activity: running, summary: undefined, refusal: check.refusal, onStop: check.stop }
      }
      primary={{
        label: result === undefined ? checkTexts.run : checkTexts.runAgain,
        off: busy,
        onPress: () => {
          setUndone('');
          void check.run({});
        },
      }}
    >
      {selectCell.refusal && <RefusalNote refusal={selectCell.refusal} />}
      {result === undefined ? (
        <p class="soft lead">{checkTexts.lead}</p>
      ) : (
        <>
          {isOutdated && <Notice>{checkTexts.outdated(result.finishedAt)}</Notice>}
          <div class={isOutdated ? 'checked stale' : 'checked'}>
            {undone !== '' && <p role="status">{undone}</p>}
            <Verdict result={result} />
            {result.lastFix && <LastFixNote last={result.lastFix} busy={busy} onUndo={() => void undo()} />}
            <Fixes problems={result.problems} busy={busy} onSelect={select} onFix={(ids) => void fix(ids)} />
            {result.problems.some(({ fix }) => fix === null) && (
              <Problems result={result} onSelect={select} />
            )}
            {result.notes.length > 0 && <Notes notes={result.notes} />}
          </div>
        </>
      )}
    </Screen>
  );
}

/** The data are no longer those that were checked, as was seen when the user last came back. */
function useOutdated(start: CallState<'readStart'>, result: CheckResult | undefined): boolean {
  const [stamp, setStamp] = useState<string>();
  const { run } = start;
  const look = async () => {
    const state = result && (await run({}));
    if (state !== undefined) setStamp(state.stamp);
  };
  // Remarks of before another section was opened; those that have just come need no look.
  useEffect(() => void look(), []);
  useEffect(() => setStamp(undefined), [result]);
  useReturn(() => void look());
  return result !== undefined && stamp !== undefined && stamp !== result.stamp;
}

function Verdict({ result }: { readonly result: CheckResult }) {
  const clean = result.total === 0;
  return (
    <div class={clean ? 'verdict verdict-clean' : 'verdict'} role="status">
      <Icon name={clean ? 'done' : 'notice'} />
      <div>
        <p class="verdict-title">{clean ? checkTexts.clean : checkTexts.found(result.total)}</p>
        <p class="soft">{checkTexts.scope(result.sheetsChecked, result.rowsChecked, result.finishedAt)}</p>
      </div>
    </div>
  );
}

/** What is no problem but worth a look. */
function Notes({ notes }: { readonly notes: readonly string[] }) {
  return (
    <details class="fold">
      <summary>{checkTexts.notes(notes.length)}</summary>
      <ul class="sentences">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </details>
  );
}

interface ProblemsProps {
  readonly result: CheckResult;
  onSelect(problem: DataProblem): void;
}

function Problems({ result, onSelect }: ProblemsProps) {
  const [query, setQuery] = useState('');
  const forPeople = result.problems.filter(({ fix }) => fix === null);
  const found = filterProblems(forPeople, query);
  return (
    <>
      {result.problems.length < result.total && (
        <p class="soft">{checkTexts.firstShown(result.problems.length)}</p>
      )}
      <SearchField
        label={checkTexts.search}
        value={query}
        onChange={setQuery}
        count={checkTexts.matching(found.length, forPeople.length)}
      />
      {found.length === 0 && <p class="soft">{frameTexts.nothingFound}</p>}
      <Paged
        items={found}
        resetBy={query}
        render={(shown) =>
          bySheet(shown).map((group) => (
            <section key={group.sheet} aria-label={group.sheet}>
              <h2 class="group">{`«${group.sheet}»`}</h2>
              <ul class="rows">
                {group.problems.map((problem) => (
                  <li key={`${problem.cell} ${problem.code} ${problem.what}`}>
                    <ProblemRow problem={problem} onSelect={onSelect} />
                  </li>
                ))}
              </ul>
            </section>
          ))
        }
      />
    </>
  );
}
