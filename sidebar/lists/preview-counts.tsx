// What the lists would be if they were formed now: counts beside those on the sheets, schools that come and go.
import { statusWords } from '../../src/catalogue/words';
import type { Preview, StatusCount } from '../../src/contract/responses';
import { numberText } from '../../src/messages/russian';
import { listTexts } from '../../src/messages/sidebar';
import { StatusMark } from '../parts/status-mark';
import { NamedSchools } from './named-schools';

export function PreviewCounts({ preview }: { readonly preview: Preview }) {
  return (
    <section class="card" aria-label={listTexts.previewTitle} aria-live="polite">
      <h3>{listTexts.previewTitle}</h3>
      {preview.lists.map((list) => (
        <div key={list.id} class="preview-list">
          <table>
            <thead>
              <tr>
                <th scope="col">{listTexts.countsOf(list.title, list.year)}</th>
                {list.current.length > 0 && <th scope="col">{listTexts.previewNow}</th>}
                <th scope="col">{listTexts.previewThen}</th>
              </tr>
            </thead>
            <tbody>
              {statusesOf(list).map((status) => (
                <tr key={status}>
                  <th scope="row">
                    <StatusMark status={status} />
                  </th>
                  {list.current.length > 0 && <td>{numberText(countOf(list.current, status))}</td>}
                  <td>
                    <strong>{numberText(countOf(list.counts, status))}</strong>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <NamedSchools title={listTexts.wouldEnter} names={list.entered} />
          <NamedSchools title={listTexts.wouldLeave} names={list.left} />
        </div>
      ))}
      {preview.warnings.length > 0 && <p class="soft">{listTexts.warnings(preview.warnings.length)}</p>}
    </section>
  );
}

/** Statuses that some school has now or would have, in their usual order. */
function statusesOf(list: Preview['lists'][number]): readonly string[] {
  return Object.values(statusWords[list.id]).filter(
    (status) => countOf(list.counts, status) + countOf(list.current, status) > 0,
  );
}

/** A status that is left out of the counts is nobody's. */
function countOf(counts: readonly StatusCount[], status: string): number {
  return counts.find((entry) => entry.status === status)?.count ?? 0;
}
