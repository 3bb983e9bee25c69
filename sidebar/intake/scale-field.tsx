// From which score each mark begins, or that there are no thresholds: then the marks stay «нет данных».
import { useId } from 'preact/hooks';
import type { Given } from '../../src/intake/types';
import { askedTexts } from '../../src/messages/intake/dialog';
import { SCALE_FIELDS, shownText, type TextField, TICKED, type Typed } from './asked-form-state';

/** The mark that the first of the fields is about. */
const FIRST_MARK = 3;

interface ScaleFieldProps {
  readonly given: Given;
  readonly typed: Typed;
  readonly isWrong: boolean;
  onChange(field: TextField, text: string): void;
}

export function ScaleField({ given, typed, isWrong, onChange }: ScaleFieldProps) {
  const id = useId();
  const hasNone = shownText('noScale', given, typed) !== '';
  return (
    <fieldset class="field scale">
      <legend>{askedTexts.scaleLead}</legend>
      {!hasNone && (
        <div class="scale-marks">
          {SCALE_FIELDS.map((field, place) => (
            <label key={field}>
              {askedTexts.scaleFrom(FIRST_MARK + place)}
              <input
                type="text"
                inputMode="numeric"
                autoComplete="off"
                value={shownText(field, given, typed)}
                aria-invalid={isWrong}
                aria-describedby={`${id}-error`}
                onInput={({ currentTarget }) => onChange(field, currentTarget.value)}
              />
            </label>
          ))}
        </div>
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={hasNone}
          onChange={({ currentTarget }) => onChange('noScale', currentTarget.checked ? TICKED : '')}
        />
        <span>{askedTexts.noScale}</span>
      </label>
      <p id={`${id}-error`} class="field-error">
        {isWrong && askedTexts.problems.scale}
      </p>
    </fieldset>
  );
}
