// The list of the dialog in two panes: on the left the files, on the right their schools and what would change.
import type { Intake, Item } from '../../src/intake/types';
import { FileList } from './file-list';
import { SchoolQuestions } from './school-questions';
import type { IntakeWork } from './use-intake';
import { WhatChanges } from './what-changes';

interface ListPanesProps {
  readonly work: IntakeWork;
  readonly intake: Intake;
  /** Items whose details are unfolded. */
  readonly opened: ReadonlySet<string>;
  readonly busy: boolean;
  onToggle(id: string): void;
  onChoose(): void;
  onColumns(item: Item): void;
}

export function ListPanes({ work, intake, opened, busy, onToggle, onChoose, onColumns }: ListPanesProps) {
  return (
    <div class="panes">
      <div class="pane">
        <FileList
          work={work}
          items={intake.items}
          opened={opened}
          busy={busy}
          onToggle={onToggle}
          onChoose={onChoose}
          onColumns={onColumns}
        />
      </div>
      <div class="pane">
        <SchoolQuestions work={work} questions={intake.questions} busy={busy} />
        <WhatChanges work={work} />
      </div>
    </div>
  );
}
