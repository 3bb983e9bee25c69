// The custom function that marks results whose confidence interval lies above that of the region.
import { functionFacts } from '../catalogue/functions';
import { isInflated } from '../domain/indicators/inflated';
import { tooFewText } from '../messages/indicators/functions';
import { readCall, readOption } from './arguments';
import { computeRows, plainRule } from './row-function';

/** TRUE, FALSE or «мало участников», element by element; the region's values are usually single cells. */
export function INFLATED_RESULT(
  mean: unknown,
  sd: unknown,
  participants: unknown,
  region_mean: unknown,
  region_sd: unknown,
  region_participants: unknown,
  minimum?: unknown,
): unknown {
  const cells = [mean, sd, participants, region_mean, region_sd, region_participants, minimum];
  const call = readCall('INFLATED_RESULT', cells, arguments.length);
  const least = readOption(call, 6, functionFacts.INFLATED_RESULT.parameters[6]);
  const rule = plainRule((values) => {
    const verdict = isInflated(values[0], values[1], values[2], values[3], values[4], values[5], least);
    return verdict === 'too-few' ? tooFewText : verdict;
  });
  return computeRows(call, rule);
}
