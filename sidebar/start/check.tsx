// «Проверка»: every problem in the data by sheet; a click takes the selection to its cell.
import { useState } from 'preact/hooks';
import type { CheckResult, DataProblem } from '../../src/contract/responses';
import { checkTexts, frameTexts, sectionTitles } from '../../src/messages/sidebar';
import { Button } from '../parts/button';
import { FailureNote } from '../parts/failure-note';
import { Icon } from '../parts/icon';
import { Paged } from '../parts/paged';
import { Screen } from '../parts/screen';
import { SearchField } from '../parts/search-field';
import type { SectionProps } from '../section-props';
import { bySheet, filterProblems } from './problems';

/** The cell that stands for a whole sheet. */
const WHOLE_SHEET_CELL = 'A1';

export function Check({ check, selectCell, commands, go }: SectionProps) {
  const result = check.data;
  const running = check.since === undefined ? undefined : { label: checkTexts.running, since: check.since };
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
        commands.activity
          ? commands
          : { activity: running, summary: undefined, failure: check.failure, onStop: check.stop }
      }
      primary={{
        label: result === undefined ? checkTexts.run : checkTexts.runAgain,
        off: running !== undefined || commands.activity !== undefined,
        onPress: () => void check.run({}),
      }}
    >
      {selectCell.failure && <FailureNote failure={selectCell.failure} />}
      {result === undefined ? (
        <p class="soft lead">{checkTexts.lead}</p>
      ) : (
        <>
          <Verdict result={result} />
          {result.notes.length > 0 && <Notes notes={result.notes} />}
          {result.total > 0 && <Problems result={result} onSelect={select} />}
        </>
      )}
    </Screen>
  );
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
  const found = filterProblems(result.problems, query);
  return (
    <>
      {result.problems.length < result.total && (
        <p class="soft">{checkTexts.firstShown(result.problems.length)}</p>
      )}
      <SearchField
        label={checkTexts.search}
        value={query}
        onChange={setQuery}
        count={checkTexts.matching(found.length, result.problems.length)}
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
                    <Button class="row problem" onClick={() => onSelect(problem)}>
                      <span class="cell">{problem.cell === '' ? checkTexts.wholeSheet : problem.cell}</span>
                      <span class="row-text">
                        <span class="problem-what">{problem.what}</span>
                        <span class="soft">{problem.todo}</span>
                      </span>
                    </Button>
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
