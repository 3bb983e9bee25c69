// Faults that a test injects into a run: calls that fail, a lock that is held, time that runs out.

/** Which service calls of one run go wrong. Calls are counted from 1. */
export interface Faults {
  /** The n-th service call of the run fails. */
  readonly failCall?: number;
  /** The n-th call and every later one fail. */
  readonly failCallsFrom?: number;
  /** The n-th call of one method fails, for example `{ method: 'Range.setValues', n: 2 }`. */
  readonly failMethod?: { readonly method: string; readonly n: number };
  /** At the n-th call the six minutes are over: it fails, and so does whatever the script still tries. */
  readonly timeOutAtCall?: number;
  /** What happens in the middle of the run, just before its n-th call: another run, for example. */
  readonly beforeCall?: (n: number) => void;
  /** Someone else holds the document lock. */
  readonly lockHeld?: boolean;
  /** Virtual time that every call takes, so that a long run meets its limit. */
  readonly msPerCall?: number;
}

/** What a failing service says, as Google words it. */
const SERVICE_FAILED = 'Service Spreadsheets failed while accessing document.';
/** What Google says when a run takes over six minutes. */
export const TIME_IS_OVER = 'Exceeded maximum execution time';

/** The message with which a call fails, or undefined when it goes through. */
export function faultOf(
  faults: Faults,
  method: string,
  call: number,
  methodCall: number,
): string | undefined {
  if (faults.timeOutAtCall !== undefined && call >= faults.timeOutAtCall) return TIME_IS_OVER;
  if (faults.failCall === call) return SERVICE_FAILED;
  if (faults.failCallsFrom !== undefined && call >= faults.failCallsFrom) return SERVICE_FAILED;
  if (faults.failMethod?.method === method && faults.failMethod.n === methodCall) return SERVICE_FAILED;
  return undefined;
}
