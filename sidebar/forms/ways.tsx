// Three ways by which answers come: a new Google form, the response sheet of one's own form, files filled by schools.
import type { Monitoring } from '../../src/contract/responses';
import { wayTexts } from '../../src/messages/forms/monitoring-section';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';

type UnlinkedSheet = Monitoring['unlinked'][number];

export interface Ways {
  readonly busy: boolean;
  create(): void;
  link(sheet: UnlinkedSheet): void;
  openFile(): void;
  openIntake(): void;
}

export const CREATE_ID = 'create-form';
export const unlinkedRowId = (sheetId: number) => `unlinked ${sheetId}`;

interface LinkWayProps {
  readonly ways: Ways;
  readonly sheets: readonly UnlinkedSheet[];
}

interface AllWaysProps extends LinkWayProps {
  /** The button at the bottom of the screen creates a form already. */
  readonly isCreatePrimary: boolean;
}

export function AllWays({ ways, sheets, isCreatePrimary }: AllWaysProps) {
  return (
    <div class="ways">
      <CreateWay ways={ways} isPrimary={isCreatePrimary} />
      <OtherWays ways={ways} sheets={sheets} />
    </div>
  );
}

/** The ways that need no right to create forms. */
export function OtherWays({ ways, sheets }: LinkWayProps) {
  return (
    <>
      <LinkWay ways={ways} sheets={sheets} />
      <FileWay ways={ways} />
    </>
  );
}

function CreateWay({ ways, isPrimary }: { readonly ways: Ways; readonly isPrimary: boolean }) {
  return (
    <section>
      <h3>{wayTexts.create}</h3>
      <p class="soft">{wayTexts.createLead}</p>
      {!isPrimary && (
        <Button class="link" id={CREATE_ID} off={ways.busy} onClick={ways.create}>
          {wayTexts.createShort}
        </Button>
      )}
    </section>
  );
}

function LinkWay({ ways, sheets }: LinkWayProps) {
  return (
    <section>
      <h3>{wayTexts.link}</h3>
      <p class="soft">{sheets.length === 0 ? wayTexts.noSheets : wayTexts.linkLead}</p>
      {sheets.length > 0 && (
        <ul class="rows">
          {sheets.map((sheet) => (
            <li key={sheet.sheetId}>
              <Button
                class="row"
                id={unlinkedRowId(sheet.sheetId)}
                off={ways.busy}
                onClick={() => ways.link(sheet)}
              >
                <Icon name="sheet" />
                <span class="row-text">{sheet.sheet}</span>
                <Icon name="forward" />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function FileWay({ ways }: { readonly ways: Ways }) {
  return (
    <section>
      <h3>{wayTexts.file}</h3>
      <p class="soft">{wayTexts.fileLead}</p>
      <div class="actions">
        <Button class="link" onClick={ways.openFile}>
          {wayTexts.openFile}
        </Button>
        <Button class="link" onClick={ways.openIntake}>
          {wayTexts.openIntake}
        </Button>
      </div>
    </section>
  );
}
