// «Справка по функциям»: all functions by group, with a search.
import { useMemo } from 'preact/hooks';
import type { FunctionHelpView } from '../../src/contract/responses';
import { indicatorTexts } from '../../src/messages/sidebar';
import { Button } from '../parts/button';
import { grouped } from '../parts/groups';
import { Icon } from '../parts/icon';
import { SearchField } from '../parts/search-field';
import { findFunctions } from './functions';

interface FunctionListProps {
  readonly functions: readonly FunctionHelpView[];
  readonly query: string;
  onQuery(query: string): void;
  onOpen(help: FunctionHelpView): void;
}

export function FunctionList({ functions, query, onQuery, onOpen }: FunctionListProps) {
  const found = useMemo(() => findFunctions(functions, query), [functions, query]);
  return (
    <>
      <SearchField
        label={indicatorTexts.search}
        value={query}
        onChange={onQuery}
        count={indicatorTexts.matching(found.length, functions.length)}
      />
      {found.length === 0 && (
        <div>
          <p class="soft">{indicatorTexts.nothingFound}</p>
          <Button class="link" onClick={() => onQuery('')}>
            {indicatorTexts.clearSearch}
          </Button>
        </div>
      )}
      {grouped(found, ({ group }) => group).map(({ title, items }) => (
        <section key={title} aria-label={title}>
          <h3 class="group">{title}</h3>
          <ul class="rows">
            {items.map((help) => (
              <li key={help.name}>
                <Button class="row" id={rowId(help.name)} onClick={() => onOpen(help)}>
                  <span class="row-text">
                    <span class="row-title">{help.title}</span>
                    <code class="soft">{help.name}</code>
                  </span>
                  <Icon name="forward" />
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Where the focus returns from the function's own screen. */
export function rowId(name: string): string {
  return `function-${name}`;
}
