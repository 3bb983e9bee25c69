// One column of the sheet: a column of the file, the same words for every row, or nothing.
import { useId } from 'preact/hooks';
import type { ColumnSource, UnknownItem } from '../../src/intake/types';
import { mappingTexts } from '../../src/messages/intake/dialog';
import {
  CONSTANT,
  choiceOfSource,
  exampleOf,
  SCHOOL_COLUMNS,
  sourceOf,
  type TargetColumn,
} from './mapping-form';

interface MappingColumnProps {
  readonly column: TargetColumn;
  readonly source: ColumnSource | undefined;
  readonly item: UnknownItem;
  onChange(source: ColumnSource | undefined): void;
}

export function MappingColumn({ column, source, item, onChange }: MappingColumnProps) {
  const id = useId();
  const { heading, required, words, isPart } = column;
  const isConstant = source !== undefined && 'value' in source;
  const constant = isConstant ? source.value : '';
  return (
    <div class="field">
      <label for={id}>
        {heading}
        {required && <span class="soft"> · {mappingTexts.required}</span>}
      </label>
      <select
        id={id}
        value={choiceOfSource(source)}
        onChange={({ currentTarget }) => onChange(sourceOf(currentTarget.value))}
      >
        <option value="">{required ? mappingTexts.choose : mappingTexts.none}</option>
        {item.headings.map((own, place) => (
          // Two columns of a file may have the same heading: the place tells them apart.
          <option key={`${place} ${own}`} value={String(place)}>
            {mappingTexts.option(
              own === '' ? mappingTexts.untitled(place + 1) : own,
              exampleOf(item.sample, place),
            )}
          </option>
        ))}
        {!SCHOOL_COLUMNS.includes(column.id) && <option value={CONSTANT}>{mappingTexts.constant}</option>}
      </select>
      {isPart && source !== undefined && 'column' in source && (
        <label class="check">
          <input
            type="checkbox"
            aria-label={mappingTexts.shareLabel(heading)}
            checked={source.isShare === true}
            onChange={({ currentTarget }) =>
              onChange(
                currentTarget.checked ? { column: source.column, isShare: true } : { column: source.column },
              )
            }
          />
          <span>{mappingTexts.share}</span>
        </label>
      )}
      {isConstant &&
        (words.length > 0 ? (
          <select
            aria-label={mappingTexts.constantLabel(heading)}
            value={constant}
            onChange={({ currentTarget }) => onChange({ value: currentTarget.value })}
          >
            <option value="">{mappingTexts.choose}</option>
            {words.map((word) => (
              <option key={word} value={word}>
                {word}
              </option>
            ))}
          </select>
        ) : (
          <input
            type="text"
            autoComplete="off"
            aria-label={mappingTexts.constantLabel(heading)}
            placeholder={mappingTexts.constantHint}
            value={constant}
            onInput={({ currentTarget }) => onChange({ value: currentTarget.value })}
          />
        ))}
    </div>
  );
}
