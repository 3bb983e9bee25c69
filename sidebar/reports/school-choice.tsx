// Choosing a school, or all of them: the chosen one in a line, a searched list behind a button.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReportSchool } from '../../src/contract/report-data';
import { reportsTexts } from '../../src/messages/reports/reports-dialog';
import { groundsText } from '../../src/reports/listed';
import { Button } from '../parts/button';
import { matches } from '../parts/search';
import { SearchField } from '../parts/search-field';
import { useEscape } from '../parts/use-escape';
import { ALL, type Choice } from './choice';

/** A longer list is searched, not scrolled. */
const SHOWN = 100;

interface SchoolChoiceProps {
  readonly schools: readonly ReportSchool[];
  readonly chosen: Choice['school'];
  /** How many schools «все школы» are; undefined where they cannot be chosen. */
  readonly all: number | undefined;
  onChoose(school: Choice['school']): void;
}

export function SchoolChoice({ schools, chosen, all, onChoose }: SchoolChoiceProps) {
  const [isOpen, setIsOpen] = useState(false);
  useEscape(() => setIsOpen(false), true);
  const line = useRef<HTMLDivElement>(null);
  const choose = (school: Choice['school']) => {
    setIsOpen(false);
    // The row that was pressed is gone: the keyboard goes on from the button that opened the list.
    line.current?.querySelector('button')?.focus();
    onChoose(school);
  };
  return (
    <div class="school-choice no-print">
      <div ref={line} class="school-line">
        <span class="soft">{reportsTexts.school}</span>
        <strong>{nameOf(chosen)}</strong>
        <Button class="link" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {reportsTexts.change}
        </Button>
      </div>
      {isOpen && <SchoolList schools={schools} all={all} onChoose={choose} />}
    </div>
  );
}

function nameOf(chosen: Choice['school']): string {
  if (chosen === undefined) return reportsTexts.chosenNobody;
  return chosen === ALL ? reportsTexts.allSchools : chosen.name;
}

function SchoolList({ schools, all, onChoose }: Omit<SchoolChoiceProps, 'chosen'>) {
  const [query, setQuery] = useState('');
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => panel.current?.querySelector('input')?.focus(), []);
  const found = schools.filter(({ name, code }) => matches(`${name} ${code}`, query));
  return (
    <div ref={panel} class="school-panel">
      <SearchField
        label={reportsTexts.search}
        value={query}
        count={found.length === 0 ? reportsTexts.noneFound : reportsTexts.found(found.length)}
        onChange={setQuery}
      />
      <ul class="school-list">
        {all !== undefined && all > 0 && query === '' && (
          <li>
            <Button class="school-row" onClick={() => onChoose(ALL)}>
              <span>{reportsTexts.allSchools}</span>
              <span class="soft">{reportsTexts.found(all)}</span>
            </Button>
          </li>
        )}
        {found.slice(0, SHOWN).map((school) => (
          <li key={school.code}>
            <Button class="school-row" onClick={() => onChoose(school)}>
              <span>{school.name}</span>
              <span class="soft">{groundsText(school)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
