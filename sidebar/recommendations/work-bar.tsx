// How much of the work on recommendations is finished and how much is under way, in words and as a bar.
import { recommendationTexts } from '../../src/messages/recommendations/recommendations-section';
import type { WorkDone } from './recommendation-list-state';

export function WorkBar({ work }: { readonly work: WorkDone }) {
  const { finished, underWay, total } = work;
  const width = (part: number) => ({ width: `${total === 0 ? 0 : (100 * part) / total}%` });
  return (
    <span class="work-done">
      <span class="soft">{recommendationTexts.work(finished, underWay, total)}</span>
      <span class="work-bar" aria-hidden="true">
        <span class="work-finished" style={width(finished)} />
        <span class="work-under-way" style={width(underWay)} />
      </span>
    </span>
  );
}
