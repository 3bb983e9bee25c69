// What stands in a section until its data have come: what is read, or why it could not be.
import { frameTexts } from '../../src/messages/sidebar';
import type { CallState, QuietCall } from '../calls/use-call';
import { RefusalNote } from './refusal-note';

export function Loading<N extends QuietCall>({
  call,
  onRetry,
}: {
  readonly call: CallState<N>;
  onRetry(): void;
}) {
  if (call.refusal !== undefined) return <RefusalNote refusal={call.refusal} onRetry={onRetry} />;
  if (call.data !== undefined) return null;
  return (
    <p class="soft" role="status">
      {frameTexts.reading}
    </p>
  );
}
