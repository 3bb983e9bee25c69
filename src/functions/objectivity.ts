// The custom function for the index of objectivity.
import { objectivityIndex } from '../domain/indicators/objectivity';
import { argumentAt, readCall } from './arguments';
import { orNoData, readTable, toAnswers } from './whole-range';

/** 100 − percent of schools with at least one sign; a row per school, any number of signs. */
export function OBJECTIVITY_INDEX(signs: unknown): unknown {
  const call = readCall('OBJECTIVITY_INDEX', [signs], arguments.length);
  return orNoData(objectivityIndex(readTable(call, argumentAt(call, 0)).map(toAnswers)));
}
