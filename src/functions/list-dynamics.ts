// The custom function that compares two lists of schools by their codes.
import { listDynamics } from '../domain/indicators/list-dynamics';
import { argumentAt, type Call, checkOneColumn, readCall } from './arguments';
import { countedRow, readTexts } from './whole-range';

/** Three rows (left, stayed, entered): number of schools and percent; the lists may differ in length. */
export function LIST_DYNAMICS(previous_codes: unknown, current_codes: unknown): unknown {
  const call = readCall('LIST_DYNAMICS', [previous_codes, current_codes], arguments.length);
  const { left, stayed, entered } = listDynamics(readCodes(call, 0), readCodes(call, 1));
  return [left, stayed, entered].map(countedRow);
}

function readCodes(call: Call, position: number): string[] {
  const codes = argumentAt(call, position);
  checkOneColumn(call, codes);
  return readTexts(call, codes);
}
