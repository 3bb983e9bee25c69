// One setting as a field: ticks, a list of words, a year or a text, with its explanation and what is wrong with it.
import { useId } from 'preact/hooks';
import type { SettingView } from '../../src/contract/responses';
import { NO_BREAK_SPACE } from '../../src/messages/russian';
import { listTexts } from '../../src/messages/sidebar';
import { type Edits, offeredWords, settingError, shownValue, withWord, wordsOf } from './rules-form';
import { meaningOfBlank, settingNote } from './setting-note';

interface SettingFieldProps {
  readonly setting: SettingView;
  readonly years: readonly string[];
  readonly edits: Edits;
  /** The field above says the same. */
  readonly noteless: boolean;
  onChange(value: string): void;
}

export function SettingField(props: SettingFieldProps) {
  const { setting } = props;
  return setting.type === 'words' && setting.options.length > 0 ? <Ticks {...props} /> : <Field {...props} />;
}

/** Several of the words may be chosen. */
function Ticks({ setting, edits, onChange }: SettingFieldProps) {
  const chosen = wordsOf(shownValue(setting, edits), setting.options);
  const error = settingError(setting, edits);
  return (
    <fieldset class="field">
      <legend>{setting.key}</legend>
      <div class="ticks">
        {offeredWords(setting).map((word) => (
          <label key={word} class="check">
            <input
              type="checkbox"
              checked={chosen.includes(word)}
              onChange={() => onChange(withWord(setting, edits, word))}
            />
            {word}
          </label>
        ))}
      </div>
      {error && <p class="field-error">{listTexts.errors[error]}</p>}
    </fieldset>
  );
}

/** One value, chosen or typed. */
function Field({ setting, years, edits, noteless, onChange }: SettingFieldProps) {
  const id = useId();
  const value = shownValue(setting, edits);
  const error = settingError(setting, edits);
  const words = setting.type === 'year' ? years : setting.options;
  const narrow = setting.type === 'number' || setting.type === 'count' || setting.type === 'yesno';
  const blank = setting.blank ? meaningOfBlank(setting) : undefined;
  const shared = {
    id,
    value,
    'aria-describedby': `${id}-note`,
    'aria-invalid': error !== undefined,
  };
  return (
    <div class={narrow ? 'field field-narrow' : 'field'}>
      <label for={id}>{setting.key.replace(' %', `${NO_BREAK_SPACE}%`)}</label>
      {words.length > 0 ? (
        <select {...shared} onChange={(event) => onChange(event.currentTarget.value)}>
          {(setting.blank || value === '') && <option value="">{blank}</option>}
          {withValue(words, value).map((word) => (
            <option key={word} value={word}>
              {word}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={narrow ? 'decimal' : 'text'}
          autoComplete="off"
          placeholder={blank}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
      <p id={`${id}-note`} class={error ? 'field-error' : 'field-note'}>
        {error ? listTexts.errors[error] : !noteless && settingNote(setting)}
      </p>
    </div>
  );
}

/** The words to choose from; a value outside them stays on offer. */
function withValue(words: readonly string[], value: string): readonly string[] {
  return value === '' || words.includes(value) ? words : [value, ...words];
}
