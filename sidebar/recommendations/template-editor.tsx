// A template being written, tried on a school as it is, and saved.
import { useState } from 'preact/hooks';
import type { TemplateRow } from '../../src/contract/requests';
import type { Response } from '../../src/contract/responses';
import { templateTexts } from '../../src/messages/recommendations/recommendations-section';
import type { Commands } from '../calls/use-commands';
import { Button } from '../parts/button';
import { focusInvalid } from '../parts/focus-invalid';
import { Screen } from '../parts/screen';
import { useEscape } from '../parts/use-escape';
import { LeaveDialog } from './leave-dialog';
import { TemplateFields } from './template-fields';
import { isSameTemplate, readingProblems, savingProblems } from './template-form';
import { TemplatePreviewNote } from './template-preview-note';
import { useTemplatePreview } from './use-template-preview';

interface TemplateEditorProps {
  /** What stands in the fields at first. */
  readonly from: TemplateRow;
  /** The name under which it stands on its sheet; blank for a new one. */
  readonly was: string;
  readonly book: Response<'readTemplates'>;
  readonly commands: Commands;
  onBack(): void;
  onSaved(id: string): void;
  onCopy(template: TemplateRow): void;
}

export function TemplateEditor(props: TemplateEditorProps) {
  const { from, was, book, commands, onBack, onSaved, onCopy } = props;
  const [template, setTemplate] = useState(from);
  const [school, setSchool] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [isLeaving, setIsLeaving] = useState(false);
  const tried = useTemplatePreview(template, school);
  const back = () => (isSameTemplate(template, from) ? onBack() : setIsLeaving(true));
  useEscape(back, true);

  const others = book.templates.map(({ id }) => id).filter((id) => id !== was);
  const unsavable = savingProblems(template, others);
  const isUnsavable = Object.keys(unsavable).length > 0;
  const unreadable = readingProblems(template, tried.preview.data?.problems ?? []);
  const save = async () => {
    setIsTried(true);
    if (isUnsavable) {
      focusInvalid();
      return;
    }
    const answer = await commands.run('saveTemplate', { template, was });
    if (answer !== undefined) onSaved(template.id.trim());
  };
  const why = whyOf(isTried && isUnsavable, Object.keys(unreadable).length > 0);

  return (
    <Screen
      title={titleOf(from, was)}
      onBack={back}
      backTo={templateTexts.back}
      work={commands}
      primary={{
        label: templateTexts.save,
        off: commands.activity !== undefined,
        ...(why === '' ? {} : { why }),
        onPress: () => void save(),
      }}
    >
      <TemplateFields
        template={template}
        problems={isTried ? { ...unreadable, ...unsavable } : unreadable}
        addressees={book.addressees}
        onChange={(part) => setTemplate({ ...template, ...part })}
        preview={
          <TemplatePreviewNote
            template={template}
            tried={tried}
            schools={book.schools}
            school={school}
            onSchool={setSchool}
          />
        }
      />
      {was !== '' && (
        <div class="actions">
          <Button class="link" onClick={() => onCopy(template)}>
            {templateTexts.copy}
          </Button>
        </div>
      )}
      {isLeaving && <LeaveDialog commands={commands} onLeave={onBack} onClose={() => setIsLeaving(false)} />}
    </Screen>
  );
}

function titleOf({ problem }: TemplateRow, was: string): string {
  if (was !== '') return templateTexts.editTitle(was);
  return problem === '' ? templateTexts.add : templateTexts.copyTitle(problem);
}

function whyOf(isUnsavable: boolean, isUnreadable: boolean): string {
  if (isUnsavable) return templateTexts.fix;
  return isUnreadable ? templateTexts.savedUnreadable : '';
}
