// One setting as a field: a list of words, a year or a text, with its explanation and what is wrong with it.
import { useId } from 'preact/hooks';
import type { SettingView } from '../../src/contract/responses';
import { NO_BREAK_SPACE } from '../../src/messages/russian';
import { listTexts } from '../../src/messages/sidebar';
import { type Edits, settingError, shownValue } from '../state/rules-form';

interface SettingFieldProps {
  readonly setting: SettingView;
  readonly years: readonly string[];
  readonly edits: Edits;
  onChange(value: string): void;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

export function SettingField({ setting, years, edits, onChange }: SettingFieldProps) {
  const id = useId();
  const value = shownValue(setting, edits);
  const error = settingError(setting, edits);
  const options = optionsOf(setting, years, value);
  const narrow = setting.type === 'number' || setting.type === 'count' || setting.type === 'yesno';
  const shared = {
    id,
    value,
    'aria-describedby': `${id}-note`,
    'aria-invalid': error !== undefined,
  };
  return (
    <div class={narrow ? 'field field-narrow' : 'field'}>
      <label for={id}>{setting.key.replace(' %', `${NO_BREAK_SPACE}%`)}</label>
      {options ? (
        <select {...shared} onChange={(event) => onChange(event.currentTarget.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={narrow ? 'decimal' : 'text'}
          autoComplete="off"
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
      <p id={`${id}-note`} class={error ? 'field-error' : 'field-note'}>
        {error ? listTexts.errors[error] : setting.note}
      </p>
    </div>
  );
}

/** The words to choose from; undefined for a setting that is typed. A value outside them stays on offer. */
function optionsOf(
  setting: SettingView,
  years: readonly string[],
  value: string,
): readonly Option[] | undefined {
  const words = setting.type === 'year' ? years : setting.options;
  if (words.length === 0) return undefined;
  const known = value === '' || words.includes(value) ? words : [value, ...words];
  const options = known.map((word) => ({ value: word, label: word }));
  const blankLabel = setting.type === 'year' ? listTexts.latestYear : '—';
  return setting.blank || value === '' ? [{ value: '', label: blankLabel }, ...options] : options;
}
