// «Правила и числа»: the settings by which the lists are formed, edited here and counted before anything is written.
import type { ComponentChildren, Ref } from 'preact';
import type { ListId } from '../../src/contract/requests';
import type { SettingView } from '../../src/contract/responses';
import { aboutTexts, listTexts } from '../../src/messages/sidebar';
import { Button } from '../parts/button';
import { changesOf, type Edits, hasErrors, shownValue } from './rules-form';
import { SettingField } from './setting-field';

const LISTS: readonly ListId[] = ['shnor', 'shnsu'];

interface RulesPanelProps {
  readonly settings: readonly SettingView[];
  readonly years: readonly string[];
  readonly edits: Edits;
  readonly busy: boolean;
  readonly fold: Ref<HTMLDetailsElement>;
  /** What the preview found, or why it could not. */
  readonly children: ComponentChildren;
  onEdit(edits: Edits): void;
  onPreview(): void;
}

export function RulesPanel(props: RulesPanelProps) {
  const { settings, years, edits, busy, fold, children, onEdit, onPreview } = props;
  const changed = changesOf(settings, edits).length;
  const wrong = hasErrors(settings, edits);
  return (
    <details class="fold" ref={fold}>
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
      <p class="soft">{aboutTexts.thresholds}</p>
      {LISTS.map((list) => (
        <fieldset key={list}>
          <legend>{listTexts.rulesFor[list]}</legend>
          {settings
            .filter((setting) => setting.list === list)
            .map((setting, place, all) => (
              <SettingField
                key={setting.key}
                setting={setting}
                years={years}
                edits={edits}
                noteless={all[place - 1]?.note === setting.note}
                onChange={(value) => onEdit({ ...edits, [setting.key]: value })}
              />
            ))}
        </fieldset>
      ))}
      <p class="soft">{listTexts.rulesKept}</p>
      <div class="pair">
        <Button class="quiet" off={busy || wrong} onClick={onPreview}>
          {listTexts.preview}
        </Button>
        {changed > 0 && (
          <Button class="link" onClick={() => onEdit({})}>
            {listTexts.resetRules}
          </Button>
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
