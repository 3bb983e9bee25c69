// «Утвердить перечень»: which lists, number and date of the order.
import { useRef, useState } from 'preact/hooks';
import type { ListId } from '../../src/contract/requests';
import type { ListState } from '../../src/contract/responses';
import { listTexts } from '../../src/messages/sidebar';
import type { Commands } from '../calls/use-commands';
import { Dialog } from '../parts/dialog';
import { statusLook } from '../parts/status-mark';
import { TextField } from '../parts/text-field';
import { type ApprovalField, type ApprovalForm, approvalRequest, firstProblem } from './approval-form';

interface ApprovalDialogProps {
  readonly lists: readonly ListState[];
  /** The list that is ticked at first. */
  readonly first: ListId;
  readonly commands: Commands;
  onClose(): void;
}

export function ApprovalDialog({ lists, first, commands, onClose }: ApprovalDialogProps) {
  const [form, setForm] = useState<ApprovalForm>({ lists: [first], order: '', date: '' });
  const [problem, setProblem] = useState<ApprovalField>();
  const fields = useRef<HTMLDivElement>(null);
  const change = (part: Partial<ApprovalForm>) => {
    setForm({ ...form, ...part });
    setProblem(undefined);
  };
  const approve = async () => {
    const found = firstProblem(form);
    setProblem(found);
    if (found !== undefined) {
      fields.current?.querySelector<HTMLInputElement>(`[name="${found}"]`)?.focus();
      return;
    }
    const answer = await commands.run('approveLists', approvalRequest(form));
    if (answer !== undefined) onClose();
  };

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

function withList(lists: readonly ListId[], id: ListId, chosen: boolean): readonly ListId[] {
  const others = lists.filter((other) => other !== id);
  return chosen ? [...others, id] : others;
}

function listedSchools(list: ListState): number {
  return list.rows.filter((row) => statusLook(row.status) === 'listed').length;
}
