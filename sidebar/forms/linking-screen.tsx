// A response sheet is linked: the table it fills, its year and deadline, and a column for each question.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Linking } from '../../src/contract/responses';
import { linkingTexts, monitoringTexts, termsTexts } from '../../src/messages/forms/monitoring-section';
import { useCall } from '../calls/use-call';
import type { Commands } from '../calls/use-commands';
import { focusInvalid } from '../parts/focus-invalid';
import { Icon } from '../parts/icon';
import { Loading } from '../parts/loading';
import { Screen } from '../parts/screen';
import { useEscape } from '../parts/use-escape';
import {
  canBeLinked,
  type LinkingForm,
  linkingForm,
  linkingProblems,
  linkingRequest,
  withColumn,
  withJoined,
} from './linking-form';
import { LinkingQuestions } from './linking-questions';
import { TableField, TermsFields } from './terms-fields';

/** The response sheet to be linked; `table` is blank for one that is not linked yet. */
export interface LinkedSheet {
  readonly sheetId: number;
  readonly sheet: string;
  readonly table: string;
}

interface LinkingScreenProps extends LinkedSheet {
  readonly tables: readonly string[];
  readonly years: readonly string[];
  readonly commands: Commands;
  onBack(): void;
}

export function LinkingScreen(props: LinkingScreenProps) {
  const { sheetId, sheet, table, tables, commands, onBack } = props;
  // As the screen opens: the section is read anew after a refusal, and what was chosen must stay.
  const [years] = useState(props.years);
  useEscape(onBack, true);
  const { run, set, ...linking } = useCall('readLinking');
  const [asked, setAsked] = useState(table);
  const [form, setForm] = useState<LinkingForm>();
  const [isTried, setIsTried] = useState(false);

  const read = useCallback(async () => {
    set(undefined);
    const answer = await run({ sheetId, table: asked });
    if (answer === undefined) return;
    const next = linkingForm(answer, years);
    // A deadline that was typed holds for another table too.
    setForm((before) => {
      const deadline = next.terms.deadline || (before?.terms.deadline ?? '');
      return { ...next, terms: { ...next.terms, deadline } };
    });
  }, [run, set, sheetId, asked, years]);
  useEffect(() => void read(), [read]);

  const found = linking.data;
  const canLink = form !== undefined && found !== undefined && found.problem === '';
  const link = async (shown: LinkingForm, to: Linking) => {
    setIsTried(true);
    if (!canBeLinked(shown)) {
      focusInvalid();
      return;
    }
    const answer = await commands.run('linkForm', linkingRequest(shown, to));
    if (answer !== undefined) onBack();
  };
  const isFixed = table !== '';

  return (
    <Screen
      title={linkingTexts.title}
      onBack={onBack}
      backTo={monitoringTexts.back}
      work={commands}
      primary={
        canLink
          ? {
              label: isFixed ? linkingTexts.save : linkingTexts.link,
              off: commands.activity !== undefined,
              ...(isTried && !canBeLinked(form) ? { why: termsTexts.fix } : {}),
              onPress: () => void link(form, found),
            }
          : undefined
      }
    >
      <p class="soft lead">{linkingTexts.lead(sheet)}</p>
      {isFixed && <p>{linkingTexts.fills(table)}</p>}
      {!isFixed && form && (
        <TableField
          table={asked === '' ? form.terms.table : asked}
          tables={tables}
          onChange={(chosen) => {
            setIsTried(false);
            setAsked(chosen);
          }}
        />
      )}
      <Loading call={{ run, set, ...linking }} onRetry={() => void read()} />
      {found !== undefined && found.problem !== '' && (
        <p class="note-line">
          <Icon name="notice" />
          <span>{found.problem}</span>
        </p>
      )}
      {canLink && (
        <>
          <div>
            <TermsFields
              terms={form.terms}
              years={years}
              mayAskYear
              yearProblem={isTried ? yearProblemOf(form) : ''}
              isTried={isTried}
              onChange={(part) => setForm({ ...form, terms: { ...form.terms, ...part } })}
            />
          </div>
          <LinkingQuestions
            form={form}
            linking={found}
            isSchoolMissing={isTried && linkingProblems(form).noSchool}
            onChange={(place, column) => setForm(withColumn(form, place, column))}
            onJoin={(column, isOne) => setForm(withJoined(form, column, isOne))}
          />
        </>
      )}
    </Screen>
  );
}

function yearProblemOf(form: LinkingForm): string {
  const { noYear, twoYears } = linkingProblems(form);
  if (noYear) return termsTexts.problems.noYear;
  return twoYears ? termsTexts.problems.twoYears : '';
}
