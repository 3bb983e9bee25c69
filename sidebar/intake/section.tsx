// «Загрузка» in the sidebar: the way to the dialog that loads files, what was loaded last, and how it is taken back.
import { useCallback, useEffect } from 'preact/hooks';
import { intakeSectionTexts } from '../../src/messages/intake/section';
import { sectionTitles, startTexts } from '../../src/messages/sidebar';
import { useCall } from '../calls/use-call';
import { useForgetRefusal } from '../calls/use-forget-refusal';
import { Loading } from '../parts/loading';
import { RefusalNote } from '../parts/refusal-note';
import { Screen } from '../parts/screen';
import { useReturn } from '../parts/use-return';
import type { SectionProps } from '../section-props';
import { LastIntakeNote } from './last-intake-note';
import { useUndoIntake } from './use-undo-intake';

export function IntakeSection({ commands, go }: SectionProps) {
  const context = useCall('readIntake');
  const dialog = useCall('openIntake');
  useForgetRefusal(dialog);
  const readContext = context.run;
  const read = useCallback(() => void readContext({}), [readContext]);
  useEffect(read, [read]);
  const busy = commands.activity !== undefined;
  // From the dialog, where something may have been loaded.
  useReturn(() => {
    if (!busy) read();
  });
  const last = context.data?.last;
  const undo = useUndoIntake(last ?? undefined, commands, read);

  const prepare = async () => {
    if ((await commands.run('prepareWorkbook', {})) !== undefined) read();
  };
  const open = () => {
    undo.forget();
    void dialog.run({});
  };
  return (
    <Screen
      title={sectionTitles.intake}
      onBack={() => go('home')}
      onRefresh={read}
      work={commands}
      primary={
        context.refusal?.code === 'NOT_PREPARED'
          ? { label: startTexts.steps.prepare.title, off: busy, onPress: () => void prepare() }
          : { label: intakeSectionTexts.open, off: busy, onPress: open }
      }
    >
      <p class="soft lead">{intakeSectionTexts.lead}</p>
      <Loading call={context} onRetry={read} />
      {dialog.refusal && <RefusalNote refusal={dialog.refusal} />}
      {undo.outcome}
      {last === null && <p class="soft">{intakeSectionTexts.none}</p>}
      {last && <LastIntakeNote last={last} busy={busy} onUndo={undo.begin} />}
      {undo.dialog}
    </Screen>
  );
}
