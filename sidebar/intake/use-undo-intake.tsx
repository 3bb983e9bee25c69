// Taking the last intake back, from the sidebar and from the dialog: asked once more, done, and told in a sentence.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { LastIntake } from '../../src/contract/responses';
import type { Commands } from '../calls/use-commands';
import { Icon } from '../parts/icon';
import { UndoIntakeDialog } from './undo-intake-dialog';

export interface UndoIntake {
  /** Asks whether it is meant. */
  begin(): void;
  /** Forgets what was undone. */
  forget(): void;
  /** What was undone; nothing before that. */
  readonly outcome: ComponentChildren;
  readonly dialog: ComponentChildren;
}

export function useUndoIntake(
  last: LastIntake | undefined,
  commands: Commands,
  onUndone: () => void,
): UndoIntake {
  const [isAsking, setIsAsking] = useState(false);
  const [undone, setUndone] = useState<string>();
  return {
    begin() {
      commands.clear();
      setUndone(undefined);
      setIsAsking(true);
    },
    forget: () => setUndone(undefined),
    outcome: undone !== undefined && (
      <p class="outcome">
        <Icon name="done" />
        <span>{undone}</span>
      </p>
    ),
    dialog: isAsking && last && (
      <UndoIntakeDialog
        last={last}
        commands={commands}
        onUndone={(summary) => {
          setUndone(summary);
          onUndone();
        }}
        onClose={() => {
          // A refusal was said in the dialog; what was done is said here.
          if (commands.refusal !== undefined) commands.clear();
          setIsAsking(false);
        }}
      />
    ),
  };
}
