// How fresh the answers are: the last success, and above it a warning when it is old or when a later try failed.
import type { Monitoring } from '../../src/contract/responses';
import { monitoringTexts } from '../../src/messages/forms/monitoring-section';
import { Icon } from '../parts/icon';

interface FreshnessProps {
  readonly state: Monitoring;
  /** Why the last update failed is said elsewhere on the screen. */
  readonly isRefusalShown: boolean;
}

export function Freshness({ state, isRefusalShown }: FreshnessProps) {
  const { lastSuccess, stale } = state;
  const refusal = isRefusalShown ? null : state.lastRefusal;
  return (
    <>
      {(stale || refusal !== null) && (
        <section class="refusal" aria-label={monitoringTexts.warning}>
          <Icon name="notice" />
          <div class="refusal-text">
            {refusal !== null && (
              <>
                <p>{monitoringTexts.failed(refusal.at, refusal.reason)}</p>
                <p class="soft">{monitoringTexts.failedUntouched}</p>
              </>
            )}
            {stale && <p>{monitoringTexts.stale(lastSuccess)}</p>}
          </div>
        </section>
      )}
      {!stale && (
        <p class="soft">
          {lastSuccess === '' ? monitoringTexts.neverUpdated : monitoringTexts.updatedAt(lastSuccess)}
        </p>
      )}
    </>
  );
}

/** The last collections that changed something, the latest first. */
export function Runs({ runs }: { readonly runs: Monitoring['runs'] }) {
  if (runs.length === 0) return null;
  return (
    <details class="fold">
      <summary>{monitoringTexts.runs}</summary>
      <ul class="sentences">
        {runs.map(({ at, outcome }) => (
          <li key={`${at} ${outcome}`}>
            <span class="soft">{at}</span>
            <br />
            {outcome}
          </li>
        ))}
      </ul>
    </details>
  );
}
