// The custom function that counts the different measures of support.
import { differentMeasures } from '../domain/indicators/support-measures';
import { argumentAt, readCall } from './arguments';
import { orNoData, readTexts } from './whole-range';

/** Number of different texts in a range of any size. */
export function SUPPORT_MEASURES_COUNT(measures: unknown): unknown {
  const call = readCall('SUPPORT_MEASURES_COUNT', [measures], arguments.length);
  return orNoData(differentMeasures(readTexts(call, argumentAt(call, 0))));
}
