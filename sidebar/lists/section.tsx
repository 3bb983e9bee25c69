// «Перечни»: the rules, a preview, the run, and both lists with the reasons of every school.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListId } from '../../src/contract/requests';
import type { ListsState } from '../../src/contract/responses';
import { listTexts, sectionTitles } from '../../src/messages/sidebar';
import { useCall } from '../calls/use-call';
import { Button } from '../parts/button';
import { Loading } from '../parts/loading';
import { Notice } from '../parts/notice';
import { RefusalNote } from '../parts/refusal-note';
import { Screen } from '../parts/screen';
import { useReturn } from '../parts/use-return';
import type { SectionProps } from '../section-props';
import { ApprovalDialog } from './approval-dialog';
import { ListTabs } from './list-tabs';
import { PreviewCounts } from './preview-counts';
import { changesOf, type Edits, hasErrors } from './rules-form';
import { RulesPanel } from './rules-panel';
import { UndoDialog } from './undo-dialog';
import { Warnings } from './warnings';

/** The dialog that is open: approval of a list, or the way back. */
type OpenDialog = { readonly approve: ListId } | 'undo' | undefined;

export function Lists({ check, lists, selectSchool, commands, go }: SectionProps) {
  const read = lists.run;
  useEffect(() => void read({}), [read]);
  const [edits, setEdits] = useState<Edits>({});
  const [dialog, setDialog] = useState<OpenDialog>();
  const rules = useRef<HTMLDetailsElement>(null);
  const preview = useCall('previewLists');

  const state = lists.data;
  const judgeable = state !== undefined && state.years.length > 0;
  const wrong = state !== undefined && hasErrors(state.settings, edits);
  const busy = commands.activity !== undefined;

  useReturn(() => {
    if (!busy) void read({});
  });

  const edit = (next: Edits) => {
    setEdits(next);
    preview.set(undefined);
  };
  const open = (next: OpenDialog) => {
    commands.clear();
    setDialog(next);
  };
  const form = async (shown: ListsState) => {
    const answer = await commands.run('identifyLists', { settings: changesOf(shown.settings, edits) });
    if (answer === undefined) return;
    edit({});
    if (rules.current !== null) rules.current.open = false;
    // Once the new state is drawn: the lists are the answer, and an open form stood above them.
    setTimeout(() => document.querySelector('.tabs')?.scrollIntoView());
  };
  const previewing =
    preview.since === undefined ? undefined : { label: listTexts.previewing, since: preview.since };
  const primary = judgeable
    ? {
        label: listTexts.form,
        off: busy || wrong || previewing !== undefined,
        onPress: () => void form(state),
      }
    : (state ?? lists.refusal) && { label: sectionTitles.start, onPress: () => go('start') };

  return (
    <Screen
      title={sectionTitles.lists}
      onBack={() => go('home')}
      onRefresh={() => void read({})}
      work={
        previewing
          ? { activity: previewing, summary: undefined, refusal: undefined, onStop: preview.stop }
          : commands
      }
      primary={primary}
    >
      <Loading call={lists} onRetry={() => void read({})} />
      {state && (
        <>
          <p class="soft lead">{leadOf(state, judgeable)}</p>
          {state.stale !== '' && <Notice>{`${state.stale} ${listTexts.formAnew}`}</Notice>}
          {state.tampered !== '' && <Notice>{state.tampered}</Notice>}
          {state.canUndo && (
            <div class="actions">
              <Button class="link" off={busy} onClick={() => open('undo')}>
                {listTexts.undo}
              </Button>
            </div>
          )}
          {judgeable && (
            <RulesPanel
              settings={state.settings}
              years={state.years}
              edits={edits}
              fold={rules}
              onEdit={edit}
              onPreview={() => void preview.run({ settings: changesOf(state.settings, edits) })}
              busy={busy || previewing !== undefined}
            >
              {preview.refusal && <RefusalNote refusal={preview.refusal} />}
              {preview.data && <PreviewCounts preview={preview.data} />}
            </RulesPanel>
          )}
          <Warnings
            title={listTexts.warnings(state.warnings.length)}
            warnings={state.warnings}
            onCheck={() => {
              go('check');
              void check.run({});
            }}
          />
          {selectSchool.refusal && <RefusalNote refusal={selectSchool.refusal} />}
          {state.formedAt !== '' && (
            <ListTabs
              state={state}
              busy={busy}
              onSelect={(list, code) => void selectSchool.run({ list, code })}
              onApprove={(list) => open({ approve: list })}
              onDecide={(decision) => void commands.run('decideSchool', decision)}
            />
          )}
          {typeof dialog === 'object' && (
            <ApprovalDialog
              state={state}
              first={dialog.approve}
              commands={commands}
              onClose={() => setDialog(undefined)}
              onRefused={() => void read({})}
            />
          )}
          {dialog === 'undo' && <UndoDialog commands={commands} onClose={() => setDialog(undefined)} />}
        </>
      )}
    </Screen>
  );
}

function leadOf(state: ListsState, judgeable: boolean): string {
  if (state.formedAt !== '') return listTexts.formedAt(state.formedAt);
  return judgeable ? listTexts.neverFormed : listTexts.noResults;
}
