// One argument of a function: what to give, a field for it, and the button that takes the selection of the sheet.
import { useId } from 'preact/hooks';
import type { ArgumentProblem } from '../../src/catalogue/formula';
import type { FunctionHelpView } from '../../src/contract/responses';
import { indicatorTexts } from '../../src/messages/sidebar';
import { Button } from '../parts/button';
import { addedTo } from './functions';

interface ArgumentFieldProps {
  readonly parameter: FunctionHelpView['parameters'][number];
  readonly text: string;
  readonly problem: ArgumentProblem | undefined;
  /** The selection is being read for some field. */
  readonly taking: boolean;
  onChange(text: string): void;
  onTake(): void;
}

export function ArgumentField({ parameter, text, problem, taking, onChange, onTake }: ArgumentFieldProps) {
  const id = useId();
  const { label, description, example, optional } = parameter;
  return (
    <div class="field argument">
      <label for={id}>
        <span class="argument-name">{label}</span>
        {optional && <span class="soft">{` (${indicatorTexts.optional})`}</span>}
      </label>
      <p class="field-note" id={`${id}-note`}>
        {addedTo(label, description)}
      </p>
      <input
        id={id}
        type="text"
        spellcheck={false}
        autocomplete="off"
        value={text}
        placeholder={indicatorTexts.placeholder(example)}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-note ${id}-problem`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <p class="field-error" id={`${id}-problem`} aria-live="polite">
        {problem && indicatorTexts.argumentProblems[problem]}
      </p>
      <Button class="link" off={taking} aria-label={indicatorTexts.taking(label)} onClick={onTake}>
        {indicatorTexts.takeSelection}
      </Button>
    </div>
  );
}
