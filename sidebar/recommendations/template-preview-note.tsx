// «Как это прочтёт школа»: what the template being written would say now, on the school that was chosen.
import type { TemplateRow } from '../../src/contract/requests';
import type { Response } from '../../src/contract/responses';
import { templateTexts } from '../../src/messages/recommendations/recommendations-section';
import { RefusalNote } from '../parts/refusal-note';
import { SelectField } from '../parts/select-field';
import { canBeTried } from './template-form';
import type { TemplatePreview } from './use-template-preview';

interface TemplatePreviewNoteProps {
  readonly template: TemplateRow;
  readonly tried: TemplatePreview;
  readonly schools: Response<'readTemplates'>['schools'];
  /** Code of the school; blank for the first to which the template applies. */
  readonly school: string;
  onSchool(code: string): void;
}

export function TemplatePreviewNote(props: TemplatePreviewNoteProps) {
  const { template, tried, schools, school, onSchool } = props;
  const { data, refusal } = tried.preview;
  return (
    <section class="card template-preview" aria-label={templateTexts.preview} aria-busy={tried.isOld}>
      <h2>{templateTexts.preview}</h2>
      <SelectField
        name="school"
        label={templateTexts.previewSchool}
        value={school}
        blank={templateTexts.firstFitting}
        options={schools.map(({ code, name }) => ({ value: code, text: name }))}
        onChange={onSchool}
      />
      <p class="soft" role="status">
        {statusOf(template, tried, school)}
      </p>
      {refusal && <RefusalNote refusal={refusal} onRetry={tried.retry} />}
      {data?.made.map(({ name, problem, text, term }) => (
        <div key={`${problem} ${text}`} class="template-made">
          <p class="soft">{name}</p>
          <p class="row-title">{problem}</p>
          <p class="recommendation-text">{text}</p>
          {term !== '' && <p class="soft">{templateTexts.termOf(term)}</p>}
        </div>
      ))}
    </section>
  );
}

/** In a sentence how the trial stands. */
function statusOf(template: TemplateRow, { preview, isOld }: TemplatePreview, school: string): string {
  const { data, refusal } = preview;
  if (!canBeTried(template)) return templateTexts.previewBlank;
  if (refusal !== undefined) return '';
  if (isOld || data === undefined) return templateTexts.previewing;
  if (data.problems.length > 0) return templateTexts.previewUnreadable;
  if (data.schools === 0) return templateTexts.fitsNone;
  const fits = templateTexts.fits(data.schools);
  return school !== '' && data.made.length === 0 ? `${templateTexts.fitsNotThis} ${fits}` : fits;
}
