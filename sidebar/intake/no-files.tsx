// «Загрузка» before any file: what can be loaded, the ways in, where the files are read, what was loaded last.
import type { LastLoading } from '../../src/contract/responses';
import { loadingTexts } from '../../src/messages/intake/loading-section';
import { DropZone, PasteField } from './choose-files';
import { LastLoadingNote } from './last-loading-note';

interface NoFilesProps {
  readonly last: LastLoading | undefined;
  readonly isOver: boolean;
  readonly busy: boolean;
  onChoose(): void;
  onPaste(text: string): void;
  onUndo(): void;
}

export function NoFiles({ last, isOver, busy, onChoose, onPaste, onUndo }: NoFilesProps) {
  return (
    <>
      <p class="soft lead">{loadingTexts.lead}</p>
      <DropZone isOver={isOver} onChoose={onChoose} />
      <PasteField onPaste={onPaste} />
      <p class="soft">{loadingTexts.privacy}</p>
      {last && <LastLoadingNote last={last} busy={busy} onUndo={onUndo} />}
    </>
  );
}
