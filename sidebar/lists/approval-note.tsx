// Whether a list is approved, by which order, and how the list as last formed differs from it.
import type { ListState } from '../../src/contract/responses';
import { listTexts } from '../../src/messages/sidebar';
import { Button } from '../parts/button';
import { NamedSchools } from './named-schools';

interface ApprovalNoteProps {
  readonly approval: ListState['approval'];
  /** The forming with which it is compared. */
  readonly formedAt: string;
  readonly isStale: boolean;
  /** Absent while a command runs. */
  readonly onApprove: (() => void) | undefined;
}

export function ApprovalNote({ approval, formedAt, isStale, onApprove }: ApprovalNoteProps) {
  return (
    <div class="approval">
      {approval === null ? (
        <p class="soft">{listTexts.notApproved}</p>
      ) : (
        <Approved approval={approval} formedAt={formedAt} isStale={isStale} />
      )}
      <Button class="link" off={onApprove === undefined} onClick={onApprove}>
        {listTexts.approve}
      </Button>
    </div>
  );
}

interface ApprovedProps extends Pick<ApprovalNoteProps, 'formedAt' | 'isStale'> {
  readonly approval: NonNullable<ListState['approval']>;
}

function Approved({ approval, formedAt, isStale }: ApprovedProps) {
  const same = approval.entered.length === 0 && approval.left.length === 0;
  return (
    <>
      <p>{listTexts.approved(approval.order, approval.schools)}</p>
      {same && <p class="soft">{listTexts.sameAsFormed(formedAt)}</p>}
      {isStale && <p class="soft">{listTexts.comparedWithOld}</p>}
      <NamedSchools title={listTexts.enteredSince(formedAt)} names={approval.entered} />
      <NamedSchools title={listTexts.leftSince(formedAt)} names={approval.left} />
    </>
  );
}
