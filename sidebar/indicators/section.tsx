// «Показатели и справка»: the live sheets of indicators, and the help of every function with the way into a cell.
import { useEffect, useRef, useState } from 'preact/hooks';
import { indicatorTexts, sectionTitles } from '../../src/messages/sidebar';
import { useCall } from '../calls/use-call';
import { Warnings } from '../lists/warnings';
import { Button } from '../parts/button';
import { Loading } from '../parts/loading';
import { RefusalNote } from '../parts/refusal-note';
import { Screen } from '../parts/screen';
import type { SectionProps } from '../section-props';
import { FunctionList, rowId } from './function-list';
import { FunctionScreen } from './function-screen';
import { ValuesDialog } from './values-dialog';

export function Indicators({ start, check, selectCell, commands, go }: SectionProps) {
  const help = useCall('readFunctions');
  const [query, setQuery] = useState('');
  const [opened, setOpened] = useState<string>();
  const [warnings, setWarnings] = useState<readonly string[]>([]);
  const [asking, setAsking] = useState(false);
  /** The function whose screen was left last: the keyboard goes on from its row. */
  const left = useRef('');

  const readState = start.run;
  const readHelp = help.run;
  useEffect(() => {
    void readHelp({});
  }, [readHelp]);
  useEffect(() => {
    if (opened !== undefined) return;
    document.getElementById(rowId(left.current))?.focus();
    void readState({});
  }, [opened, readState]);

  const functions = help.data?.functions ?? [];
  const shown = functions.find(({ name }) => name === opened);
  if (shown !== undefined) {
    const back = () => {
      commands.clear();
      left.current = shown.name;
      setOpened(undefined);
    };
    return <FunctionScreen help={shown} commands={commands} onBack={back} />;
  }

  const builtAt = start.data?.indicatorsBuiltAt;
  const busy = commands.activity !== undefined;
  const build = async () => {
    const answer = await commands.run('buildIndicators', {});
    if (answer !== undefined) setWarnings(answer.warnings);
  };
  const openSheet = async () => {
    const answer = await selectCell.run({ sheet: indicatorTexts.sheet, cell: '' });
    // The sheet may have gone since the state was read, as when its building was undone.
    if (answer === undefined) void readState({});
  };
  const ask = () => {
    commands.clear();
    setAsking(true);
  };

  const close = () => {
    // A refusal was said in the dialog; what was done is said here.
    if (commands.refusal !== undefined) commands.clear();
    setAsking(false);
  };

  return (
    <Screen
      title={sectionTitles.indicators}
      onBack={() => go('home')}
      onRefresh={() => {
        void readState({});
        if (help.data === undefined) void readHelp({});
      }}
      work={commands}
      primary={
        builtAt === undefined && start.refusal === undefined
          ? undefined
          : {
              label: builtAt ? indicatorTexts.buildAgain : indicatorTexts.build,
              off: busy,
              onPress: () => void build(),
            }
      }
    >
      <Loading call={start} onRetry={() => void readState({})} />
      {builtAt !== undefined && (
        <p class="soft lead">
          {builtAt === '' ? indicatorTexts.neverBuilt : indicatorTexts.builtAt(builtAt)}
        </p>
      )}
      {builtAt !== undefined && (
        <div class="actions">
          {builtAt !== '' && (
            <Button class="link" onClick={() => void openSheet()}>
              {indicatorTexts.openSheet}
            </Button>
          )}
          <Button class="link" off={busy} onClick={ask}>
            {indicatorTexts.valuesMenu}
          </Button>
        </div>
      )}
      {selectCell.refusal && <RefusalNote refusal={selectCell.refusal} />}
      <Warnings
        title={indicatorTexts.warnings(warnings.length)}
        warnings={warnings}
        open
        onCheck={() => {
          go('check');
          void check.run({});
        }}
      />
      <section class="help" aria-label={indicatorTexts.help}>
        <h2>{indicatorTexts.help}</h2>
        <p class="soft">{indicatorTexts.helpLead}</p>
        <Loading call={help} onRetry={() => void readHelp({})} />
        {help.data && (
          <FunctionList
            functions={functions}
            query={query}
            onQuery={setQuery}
            onOpen={({ name }) => setOpened(name)}
          />
        )}
      </section>
      {asking && <ValuesDialog commands={commands} onClose={close} />}
    </Screen>
  );
}
