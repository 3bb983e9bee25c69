// The sidebar as a whole: which section is open, and the data that the sections share.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Response } from '../src/contract/responses';
import { useCall } from './calls/use-call';
import { type CommandName, type Commands, useCommands } from './calls/use-commands';
import { useForgetRefusal } from './calls/use-forget-refusal';
import { Monitoring } from './forms/section';
import { Indicators } from './indicators/section';
import { IntakeSection } from './intake/section';
import { Lists } from './lists/section';
import { useEscape } from './parts/use-escape';
import { Recommendations } from './recommendations/section';
import type { Route } from './section';
import type { SectionProps } from './section-props';
import { About } from './start/about';
import { Check } from './start/check';
import { Home } from './start/home';
import { Start } from './start/start';

/** Commands after which the lists stand otherwise on their sheets. */
const RELISTING: readonly CommandName[] = ['approveLists', 'decideSchool', 'undoLists'];

export function App({ opened }: { readonly opened: Route }) {
  const [route, setRoute] = useState(opened);
  const start = useCall('readStart');
  const check = useCall('checkData');
  const lists = useCall('readLists');
  const selectCell = useCall('selectCell');
  const selectSchool = useCall('selectSchool');
  const commands = useCommands();
  useForgetRefusal(selectCell);
  useForgetRefusal(selectSchool);

  const go = useCallback(
    (next: Route) => {
      commands.clear();
      selectCell.set(undefined);
      selectSchool.set(undefined);
      setRoute(next);
    },
    [commands.clear, selectCell.set, selectSchool.set],
  );
  useEscape(() => route !== 'home' && go('home'));

  // The menu command «Проверить данные» opens the sidebar here: the check it asked for begins at once.
  useEffect(() => {
    if (opened === 'check') void check.run({});
  }, [opened, check.run]);

  const refresh = useCallback(
    (name: CommandName, answer: Response<CommandName>) => {
      // A formula in a cell of the user's own changes nothing that the sections show.
      if (name === 'insertFormula') return;
      void start.run({});
      if ('state' in answer) lists.set(answer.state);
      else if (RELISTING.includes(name)) void lists.run({});
      else check.set(undefined);
    },
    [start.run, lists.set, lists.run, check.set],
  );
  const run: Commands['run'] = useCallback(
    async (name, request) => {
      const answer = await commands.run(name, request);
      if (answer !== undefined) refresh(name, answer);
      return answer;
    },
    [commands.run, refresh],
  );

  const props: SectionProps = {
    start,
    check,
    lists,
    selectCell,
    selectSchool,
    commands: { ...commands, run },
    go,
  };
  if (route === 'start') return <Start {...props} />;
  if (route === 'intake') return <IntakeSection {...props} />;
  if (route === 'check') return <Check {...props} />;
  if (route === 'lists') return <Lists {...props} />;
  if (route === 'indicators') return <Indicators {...props} />;
  if (route === 'recommendations') return <Recommendations {...props} />;
  if (route === 'monitoring') return <Monitoring {...props} />;
  if (route === 'about') return <About {...props} />;
  return <Home {...props} />;
}
