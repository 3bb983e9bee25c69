// The workbook's title and where it is kept.
import type { StateView } from './api/types';
import { texts } from './texts';

export function TitleBar({ state }: { state: StateView }) {
  return (
    <div class="title">
      <svg class="title-icon" viewBox="0 0 24 24" aria-hidden="true">
        <rect x="3" y="3" width="18" height="18" rx="2.5" />
        <path d="M3 9.5h18M3 15.5h18M9.5 9.5V21M15.5 9.5V21" />
      </svg>
      <h1>{state.title || texts.unnamed}</h1>
      <span class="kept">{state.file === '' ? texts.notKept : texts.kept(state.file)}</span>
    </div>
  );
}
