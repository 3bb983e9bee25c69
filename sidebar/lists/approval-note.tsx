// Whether a list is approved, by which order, and how the data now differ from it.
import type { ListState } from '../../src/contract/responses';
import { listTexts } from '../../src/messages/sidebar';
import { Button } from '../parts/button';
import { NamedSchools } from './named-schools';

interface ApprovalNoteProps {
  readonly approval: ListState['approval'];
  /** Absent while a command runs. */
  readonly onApprove: (() => void) | undefined;
}

export function ApprovalNote({ approval, onApprove }: ApprovalNoteProps) {
  return (
    <div class="approval">
      {approval === null ? <p class="soft">{listTexts.notApproved}</p> : <Approved approval={approval} />}
      <Button class="link" off={onApprove === undefined} onClick={onApprove}>
        {listTexts.approve}
      </Button>
    </div>
  );
}

function Approved({ approval }: { readonly approval: NonNullable<ListState['approval']> }) {
  const same = approval.entered.length === 0 && approval.left.length === 0;
  return (
    <>
      <p>{listTexts.approved(approval.order, approval.schools)}</p>
      {same && <p class="soft">{listTexts.sameAsApproved}</p>}
      <NamedSchools title={listTexts.enteredSince} names={approval.entered} />
      <NamedSchools title={listTexts.leftSince} names={approval.left} />
    </>
  );
}
