// «Утвердить перечень»: which lists, number and date of the order.
import { useRef, useState } from 'preact/hooks';
import type { ListId } from '../../src/contract/requests';
import type { ListState, ListsState } from '../../src/contract/responses';
import { decisionTexts } from '../../src/messages/lists/decision-queue';
import { listTexts } from '../../src/messages/sidebar';
import type { Commands } from '../calls/use-commands';
import { Dialog } from '../parts/dialog';
import { Notice } from '../parts/notice';
import { statusLook } from '../parts/status-mark';
import { TextField } from '../parts/text-field';
import {
  type ApprovalField,
  type ApprovalForm,
  approvalRequest,
  emptyForm,
  firstProblem,
  questionsOf,
} from './approval-form';

interface ApprovalDialogProps {
  readonly state: ListsState;
  /** The list that is ticked at first. */
  readonly first: ListId;
  readonly commands: Commands;
  onClose(): void;
  /** The server has refused to approve. */
  onRefused(): void;
}

export function ApprovalDialog({ state, first, commands, onClose, onRefused }: ApprovalDialogProps) {
  const { lists, stale } = state;
  const [form, setForm] = useState<ApprovalForm>(emptyForm(first));
  const [problem, setProblem] = useState<ApprovalField>();
  const fields = useRef<HTMLDivElement>(null);
  const change = (part: Partial<ApprovalForm>) => {
    setForm({ ...form, ...part });
    setProblem(undefined);
  };
  const approve = async () => {
    const found = firstProblem(form, questionsOf(state, form.lists));
    setProblem(found);
    if (found !== undefined) {
      fields.current?.querySelector<HTMLInputElement>(`[name="${found}"]`)?.focus();
      return;
    }
    const answer = await commands.run('approveLists', approvalRequest(form));
    if (answer !== undefined) onClose();
    // The sheets may have changed behind the panel: what is asked then must come into view.
    else onRefused();
  };

  const asked = questionsOf(state, form.lists);
  return (
    <Dialog
      title={listTexts.approve}
      confirm={listTexts.approveConfirm}
      work={commands}
      onConfirm={() => void approve()}
      onClose={onClose}
    >
      <p class="soft">{listTexts.approveLead}</p>
      <div ref={fields}>
        {asked.stale && (
          <Question
            name="asFormed"
            why={listTexts.approveStale(stale)}
            label={listTexts.asFormed}
            checked={form.asFormed}
            isMissing={problem === 'asFormed'}
            onChange={(asFormed) => change({ asFormed })}
          />
        )}
        <fieldset>
          <legend>{listTexts.approveWhich}</legend>
          {lists.map((list) => (
            <label key={list.id} class="check">
              <input
                type="checkbox"
                name="lists"
                checked={form.lists.includes(list.id)}
                onChange={(event) =>
                  change({ lists: withList(form.lists, list.id, event.currentTarget.checked) })
                }
              />
              <span>{listTexts.listOption(list.title, listedSchools(list))}</span>
            </label>
          ))}
          {problem === 'lists' && <p class="field-error">{listTexts.approvalErrors.lists}</p>}
        </fieldset>
        {asked.undecided > 0 && (
          <Question
            name="undecided"
            why={decisionTexts.undecided}
            label={decisionTexts.without(asked.undecided)}
            checked={form.undecided}
            isMissing={problem === 'undecided'}
            onChange={(checked) => change({ undecided: checked })}
          />
        )}
        <TextField
          name="order"
          label={listTexts.order}
          value={form.order}
          error={problem === 'order' ? listTexts.approvalErrors.order : ''}
          onChange={(order) => change({ order })}
        />
        <TextField
          name="date"
          label={listTexts.date}
          hint={listTexts.dateHint}
          value={form.date}
          error={problem === 'date' ? listTexts.approvalErrors.date : ''}
          onChange={(date) => change({ date })}
        />
      </div>
    </Dialog>
  );
}

interface QuestionProps {
  readonly name: string;
  /** What speaks against approving. */
  readonly why: string;
  readonly label: string;
  readonly checked: boolean;
  readonly isMissing: boolean;
  onChange(checked: boolean): void;
}

/** Something that speaks against approving: the list is approved all the same only when this is ticked. */
function Question({ name, why, label, checked, isMissing, onChange }: QuestionProps) {
  return (
    <>
      <Notice>{why}</Notice>
      <label class="check">
        <input
          type="checkbox"
          name={name}
          checked={checked}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {isMissing && <p class="field-error">{listTexts.approvalAsks}</p>}
    </>
  );
}

function withList(lists: readonly ListId[], id: ListId, chosen: boolean): readonly ListId[] {
  const others = lists.filter((other) => other !== id);
  return chosen ? [...others, id] : others;
}

function listedSchools(list: ListState): number {
  return list.rows.filter((row) => statusLook(row.status) === 'listed').length;
}
