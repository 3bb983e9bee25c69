// An unknown table: which column of the file is which column of the sheet, and the first rows as they will be.
import { useId, useState } from 'preact/hooks';
import { MAPPING_TARGETS, targetSheets } from '../../src/intake/target-sheets';
import type { Mapping, UnknownItem } from '../../src/intake/types';
import { mappingTexts } from '../../src/messages/intake/dialog';
import { numberText } from '../../src/messages/russian';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { Screen } from '../parts/screen';
import { useEscape } from '../parts/use-escape';
import { MappingColumn } from './mapping-column';
import {
  missingColumns,
  SCHOOL_COLUMNS,
  type TargetColumn,
  targetColumns,
  unusedHeadings,
  withSource,
} from './mapping-form';
import { MappingPreview } from './mapping-preview';
import type { IntakeWork } from './use-intake';

interface MappingScreenProps {
  readonly item: UnknownItem;
  /** Why the columns that were applied are not enough. */
  readonly problems: readonly string[];
  readonly work: IntakeWork;
  onMoveHeadings(mapping: Mapping): void;
  onApply(mapping: Mapping): void;
  onBack(): void;
}

export function MappingScreen(props: MappingScreenProps) {
  const { item, problems, work, onMoveHeadings, onApply, onBack } = props;
  useEscape(onBack, true);
  const mapping = work.drafts[item.id] ?? item.suggested;
  const columns = targetColumns(mapping.target);
  const missing = missingColumns(mapping, columns);
  const unused = unusedHeadings(mapping, item.headings);
  // As the screen opens: it must not fold under the hand that chooses the last of them.
  const [areOthersOpen] = useState(unused.length > 0);
  const change = (next: Mapping) => work.draft(item.id, next);
  const column = (target: TargetColumn) => (
    <MappingColumn
      key={`${mapping.target} ${target.id}`}
      column={target}
      source={mapping.columns[target.id]}
      item={item}
      onChange={(source) => change(withSource(mapping, target.id, source))}
    />
  );
  const needed = columns.filter(isNeeded);
  const others = columns.filter((target) => !isNeeded(target));

  return (
    <Screen
      title={mappingTexts.title}
      onBack={onBack}
      backTo={mappingTexts.back}
      work={{ activity: undefined, summary: undefined, refusal: undefined }}
      primary={{
        label: mappingTexts.apply,
        off: missing.length > 0 || work.isWorking,
        ...(missing.length === 0 ? {} : { why: mappingTexts.fill(missing) }),
        onPress: () => onApply(mapping),
      }}
    >
      <div class="panes">
        <div class="pane">
          <p class="soft">{mappingTexts.lead}</p>
          <fieldset class="choices">
            <legend>{mappingTexts.target}</legend>
            {MAPPING_TARGETS.map((target) => (
              <Button
                key={target}
                aria-pressed={mapping.target === target}
                onClick={() => change({ ...mapping, target })}
              >
                {targetSheets[target].title}
              </Button>
            ))}
          </fieldset>
          <HeadingRow
            row={item.headingRow}
            onChange={(headingRow) => onMoveHeadings({ ...mapping, headingRow })}
          />
          <section class="mapping" aria-label={mappingTexts.title}>
            {needed.map(column)}
            <details class="fold" open={areOthersOpen || others.some(({ id }) => id in mapping.columns)}>
              <summary>{mappingTexts.optional}</summary>
              {others.map(column)}
            </details>
          </section>
        </div>
        <div class="pane">
          <p class="soft">{mappingTexts.from(item.file, item.sheet, item.rows)}</p>
          {problems.length > 0 && (
            <ul class="notes" role="alert">
              {problems.map((problem) => (
                <li key={problem} class="note-doubt">
                  <Icon name="notice" />
                  <span>{problem}</span>
                </li>
              ))}
            </ul>
          )}
          <MappingPreview item={item} mapping={mapping} columns={columns} />
          {unused.length > 0 && <p class="soft">{mappingTexts.unused(unused)}</p>}
        </div>
      </div>
    </Screen>
  );
}

/** Rows in which headings are looked for: above them stand titles and dates. */
const HEADING_ROWS = 30;

function HeadingRow({ row, onChange }: { readonly row: number; onChange(row: number): void }) {
  const id = useId();
  return (
    <div class="field field-narrow">
      <label for={id}>{mappingTexts.headingRow}</label>
      <select
        id={id}
        value={String(row)}
        onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
      >
        {Array.from({ length: Math.max(HEADING_ROWS, row + 1) }, (_, place) => (
          <option key={numberText(place)} value={String(place)}>
            {numberText(place + 1)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A school is named by its code or its name: both stand among the columns that are needed. */
function isNeeded({ id, required }: TargetColumn): boolean {
  return required || SCHOOL_COLUMNS.includes(id);
}
