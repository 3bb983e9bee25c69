// What the sidebar hands to each of its sections: shared data, commands and the way to another section.
import type { CallState } from './calls/use-call';
import type { Commands } from './calls/use-commands';
import type { Route } from './section';

/** What every section is given. */
export interface SectionProps {
  readonly start: CallState<'readStart'>;
  readonly check: CallState<'checkData'>;
  readonly lists: CallState<'readLists'>;
  readonly selectCell: CallState<'selectCell'>;
  readonly selectSchool: CallState<'selectSchool'>;
  readonly commands: Commands;
  go(route: Route): void;
}
