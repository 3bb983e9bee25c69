// What «Рекомендации» knows, read anew after every change of the filter and after every command.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type CallState, useCall } from '../calls/use-call';
import type { Commands } from '../calls/use-commands';
import { NO_FILTER, type RecommendationFilter } from './recommendation-list-state';

export interface RecommendationsWork {
  readonly recommendations: CallState<'readRecommendations'>;
  readonly filter: RecommendationFilter;
  readonly commands: Commands;
  change(part: Partial<RecommendationFilter>): void;
  read(): void;
}

export function useRecommendations(shared: Commands): RecommendationsWork {
  const recommendations = useCall('readRecommendations');
  const [filter, setFilter] = useState(NO_FILTER);
  const call = recommendations.run;
  useEffect(() => void call(filter), [call, filter]);
  // Another object that says the same is read once more, whatever the filter has become meanwhile.
  const read = useCallback(() => setFilter((before) => ({ ...before })), []);

  const runShared = shared.run;
  const run: Commands['run'] = useCallback(
    async (name, request) => {
      const answer = await runShared(name, request);
      // After a refusal too: what broke off may have written a part.
      read();
      return answer;
    },
    [runShared, read],
  );
  return {
    recommendations,
    filter,
    commands: { ...shared, run },
    change: (part) => setFilter((before) => ({ ...before, ...part })),
    read,
  };
}
