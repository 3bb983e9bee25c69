// The tables of «Что изменится»: rows by sheet, the values that become others, the rows that are not usable and why.
import { useState } from 'preact/hooks';
import type { IntakePlan } from '../../src/contract/responses';
import { changeTexts, type loadedTexts } from '../../src/messages/intake/dialog';
import { numberText } from '../../src/messages/russian';
import { useCall } from '../calls/use-call';
import { Button } from '../parts/button';
import { Paged } from '../parts/paged';
import { RefusalNote } from '../parts/refusal-note';

const COUNTS = ['added', 'changed', 'same', 'refused'] as const;

interface PlanTableProps {
  readonly plan: IntakePlan;
  /** What is to come, or what has been done. */
  readonly words: typeof changeTexts.columns | typeof loadedTexts.columns;
}

/** Counts by sheet; a column of nothing but zeros is left out. */
export function PlanTable({ plan, words }: PlanTableProps) {
  const counts = COUNTS.filter((count) => plan.sheets.some((sheet) => sheet[count] > 0));
  return (
    <table class="plan">
      <thead>
        <tr>
          <th scope="col">{words.sheet}</th>
          {counts.map((count) => (
            <th key={count} scope="col">
              {words[count]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {plan.sheets.map((sheet) => (
          <tr key={sheet.sheet}>
            <th scope="row">{sheet.sheet}</th>
            {counts.map((count) => (
              <td key={count} class={sheet[count] === 0 ? 'soft' : ''}>
                {numberText(sheet[count])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface PlanProps {
  readonly plan: IntakePlan;
}

/** Each value stands with its cell: pressing it takes the selection there, on the sheet behind the dialog. */
export function ChangedValues({ plan }: PlanProps) {
  const selectCell = useCall('selectCell');
  const [selected, setSelected] = useState('');
  const select = async (sheet: string, cell: string) => {
    setSelected('');
    if ((await selectCell.run({ sheet, cell })) !== undefined) setSelected(`${sheet} ${cell}`);
  };
  const { valueColumns: columns } = changeTexts;
  return (
    <details class="fold" open>
      <summary>{changeTexts.values(plan.changesTotal)}</summary>
      {plan.changes.length < plan.changesTotal && (
        <p class="soft">{changeTexts.firstShown(plan.changes.length, plan.changesTotal)}</p>
      )}
      {selectCell.refusal && <RefusalNote refusal={selectCell.refusal} />}
      <Paged
        items={plan.changes}
        resetBy={plan}
        render={(page) => (
          <table class="lines">
            <thead>
              <tr>
                <th scope="col">{columns.row}</th>
                <th scope="col">{columns.heading}</th>
                <th scope="col" class="value">
                  {columns.before}
                </th>
                <th scope="col" class="value">
                  {columns.after}
                </th>
                <th scope="col">{columns.cell}</th>
              </tr>
            </thead>
            <tbody>
              {page.map(({ sheet, cell, row, heading, before, after }) => (
                <tr key={`${sheet} ${cell}`}>
                  <td>{row}</td>
                  <td>{heading}</td>
                  <td class="value before">{shown(before)}</td>
                  <td class="value">
                    <strong>{shown(after)}</strong>
                  </td>
                  <td>
                    <Button
                      class="link"
                      title={changeTexts.openCell(sheet, cell)}
                      onClick={() => void select(sheet, cell)}
                    >
                      {changeTexts.cell(sheet, cell)}
                    </Button>
                    {selected === `${sheet} ${cell}` && (
                      <span class="soft" role="status">
                        {changeTexts.selected}
                      </span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      />
    </details>
  );
}

export function UnusableRows({ plan }: PlanProps) {
  const { problemColumns: columns } = changeTexts;
  return (
    <details class="fold">
      <summary>{changeTexts.problems(plan.problemsTotal)}</summary>
      {plan.problems.length < plan.problemsTotal && (
        <p class="soft">{changeTexts.firstShown(plan.problems.length, plan.problemsTotal)}</p>
      )}
      <Paged
        items={plan.problems}
        resetBy={plan}
        render={(page) => (
          <table class="lines">
            <thead>
              <tr>
                <th scope="col">{columns.from}</th>
                <th scope="col">{columns.what}</th>
                <th scope="col">{columns.todo}</th>
              </tr>
            </thead>
            <tbody>
              {page.map(({ code, from, row, what, todo }) => (
                <tr key={`${from} ${row} ${code} ${what}`}>
                  <td>{row === '' ? from : `${row} · ${from}`}</td>
                  <td>{what}</td>
                  <td class="soft">{todo}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      />
    </details>
  );
}

function shown(text: string): string {
  return text === '' ? changeTexts.blank : text;
}
