// The first rows of an unknown table as they will be, beside the columns that are being chosen.
import { useId } from 'preact/hooks';
import type { Mapping, UnknownItem } from '../../src/intake/types';
import { mappingTexts } from '../../src/messages/intake/dialog';
import { previewColumns, type TargetColumn } from './mapping-form';

interface MappingPreviewProps {
  readonly item: UnknownItem;
  readonly mapping: Mapping;
  readonly columns: readonly TargetColumn[];
}

/** A table of many columns is wider than its pane: it scrolls by itself, with the keyboard too. */
export function MappingPreview({ item, mapping, columns }: MappingPreviewProps) {
  const id = useId();
  const shown = previewColumns(mapping, columns, item.sample);
  if (shown.length === 0) return null;
  return (
    <section class="mapped">
      <h2 id={id}>{mappingTexts.preview}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section class="scrolls" tabIndex={0} aria-labelledby={id}>
        <table>
          <thead>
            <tr>
              {shown.map(({ heading }) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {item.sample.map((row, at) => (
              <tr key={`${at} ${row.join(' ')}`}>
                {shown.map(({ heading, cells }) => (
                  <td key={heading}>{cells[at] || <span class="soft">{mappingTexts.previewBlank}</span>}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
