// A new Google form: for which table, which year and until when; then its address for the schools.
import { useState } from 'preact/hooks';
import type { Refusal } from '../../src/contract/envelope';
import type { Monitoring, Response } from '../../src/contract/responses';
import {
  creationTexts,
  formTexts,
  monitoringTexts,
  termsTexts,
  wayTexts,
} from '../../src/messages/forms/monitoring-section';
import type { Commands } from '../calls/use-commands';
import { CopyText } from '../parts/copy-text';
import { focusInvalid } from '../parts/focus-invalid';
import { Icon } from '../parts/icon';
import { RefusalNote } from '../parts/refusal-note';
import { Screen } from '../parts/screen';
import { useEscape } from '../parts/use-escape';
import { isWebAddress } from './collection-state';
import { OTHER_YEAR, termsOf, termsRequest, wrongTerms } from './form-terms';
import { TableField, TermsFields } from './terms-fields';
import { OtherWays, type Ways } from './ways';

interface CreateScreenProps {
  readonly state: Monitoring;
  readonly commands: Commands;
  readonly ways: Ways;
  /** Why another way could not be opened. */
  readonly refusal: Refusal | undefined;
  onBack(): void;
}

export function CreateScreen({ state, commands, ways, refusal, onBack }: CreateScreenProps) {
  useEscape(onBack, true);
  const { tables, years } = state;
  const [terms, setTerms] = useState(() =>
    termsOf(tables[0] ?? '', years[0] ?? OTHER_YEAR, '', [...years, OTHER_YEAR]),
  );
  const [isTried, setIsTried] = useState(false);
  const [created, setCreated] = useState<Response<'createForm'>>();
  const isWrong = wrongTerms(terms).length > 0;
  const create = async () => {
    setIsTried(true);
    if (isWrong) {
      focusInvalid();
      return;
    }
    setCreated(await commands.run('createForm', termsRequest(terms)));
  };
  const hasNoAccess = commands.refusal?.code === 'NO_FORMS_ACCESS';

  return (
    <Screen
      title={creationTexts.title}
      onBack={onBack}
      backTo={monitoringTexts.back}
      work={commands}
      primary={
        created === undefined
          ? {
              label: creationTexts.create,
              off: commands.activity !== undefined,
              ...(isTried && isWrong ? { why: termsTexts.fix } : {}),
              onPress: () => void create(),
            }
          : { label: monitoringTexts.back, onPress: onBack }
      }
    >
      {created !== undefined ? (
        <Created
          created={created}
          isAutomatic={state.triggers.state === 'mine' || state.triggers.state === 'other'}
        />
      ) : (
        <>
          {hasNoAccess && (
            <section class="ways">
              <h2>{wayTexts.otherWays}</h2>
              {refusal && <RefusalNote refusal={refusal} />}
              <OtherWays ways={ways} sheets={state.unlinked} />
            </section>
          )}
          <div>
            <TableField
              table={terms.table}
              tables={tables}
              onChange={(table) => setTerms({ ...terms, table })}
            />
            <TermsFields
              terms={terms}
              years={years}
              isTried={isTried}
              onChange={(part) => setTerms({ ...terms, ...part })}
            />
          </div>
          <p class="soft">{creationTexts.asks(terms.table)}</p>
        </>
      )}
    </Screen>
  );
}

interface CreatedProps {
  readonly created: Response<'createForm'>;
  /** Answers are taken without a press already. */
  readonly isAutomatic: boolean;
}

function Created({ created, isAutomatic }: CreatedProps) {
  return (
    <>
      <p class="outcome">
        <Icon name="done" />
        <span>{created.summary}</span>
      </p>
      <CopyText label={creationTexts.link} text={created.url} rows={3} copy={creationTexts.copyLink} />
      {isWebAddress(created.url) && (
        <a class="link" href={created.url} target="_blank" rel="noopener">
          {formTexts.openForm}
        </a>
      )}
      <p class="soft">
        {isAutomatic ? creationTexts.send : `${creationTexts.send} ${creationTexts.automate}`}
      </p>
    </>
  );
}
