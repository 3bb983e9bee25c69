// «Правила и числа»: the settings by which the lists are formed, edited here and counted before anything is written.
import type { ComponentChildren } from 'preact';
import type { ListId } from '../../src/contract/requests';
import type { SettingView } from '../../src/contract/responses';
import { listTexts } from '../../src/messages/sidebar';
import { changesOf, type Edits, hasErrors, shownValue } from '../state/rules-form';
import { SettingField } from './setting-field';

const LISTS: readonly ListId[] = ['shnor', 'shnsu'];

interface RulesPanelProps {
  readonly settings: readonly SettingView[];
  readonly years: readonly string[];
  readonly edits: Edits;
  readonly busy: boolean;
  /** What the preview found, or why it could not. */
  readonly children: ComponentChildren;
  onEdit(edits: Edits): void;
  onPreview(): void;
}

export function RulesPanel({ settings, years, edits, busy, children, onEdit, onPreview }: RulesPanelProps) {
  const changed = changesOf(settings, edits).length;
  const wrong = hasErrors(settings, edits);
  return (
    <details class="fold">
      <summary>
        {listTexts.rules}
        <span class={wrong ? 'field-error fold-state' : 'soft fold-state'}>
          {wrong
            ? listTexts.fixRules
            : changed > 0
              ? listTexts.rulesChanged(changed)
              : ruleSets(settings, edits)}
        </span>
      </summary>
      {LISTS.map((list) => (
        <fieldset key={list}>
          <legend>{listTexts.rulesFor[list]}</legend>
          {settings
            .filter((setting) => setting.list === list)
            .map((setting) => (
              <SettingField
                key={setting.key}
                setting={setting}
                years={years}
                edits={edits}
                onChange={(value) => onEdit({ ...edits, [setting.key]: value })}
              />
            ))}
        </fieldset>
      ))}
      <p class="soft">{listTexts.rulesKept}</p>
      <div class="pair">
        <button type="button" class="quiet" disabled={busy || wrong} onClick={onPreview}>
          {listTexts.preview}
        </button>
        {changed > 0 && (
          <button type="button" class="link" onClick={() => onEdit({})}>
            {listTexts.resetRules}
          </button>
        )}
      </div>
      {children}
    </details>
  );
}

/** The chosen rule sets in words. */
function ruleSets(settings: readonly SettingView[], edits: Edits): string {
  return settings
    .filter((setting) => setting.type === 'choice')
    .map((setting) => shownValue(setting, edits))
    .join('; ');
}
