// The fields of a template, with the language of its condition and the placeholders of its text at hand.
import type { ComponentChildren } from 'preact';
import type { TemplateRow } from '../../src/contract/requests';
import {
  templateLabels as labels,
  templateTexts,
} from '../../src/messages/recommendations/recommendations-section';
import { AreaField } from '../parts/area-field';
import { SelectField } from '../parts/select-field';
import { TextField } from '../parts/text-field';
import type { FieldProblems, TemplateField } from './template-form';
import { ConditionHelp, TextHelp } from './template-help';

const PRIORITIES = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => ({
  value: String(n),
  text: templateTexts.priorities(n),
}));

interface TemplateFieldsProps {
  readonly template: TemplateRow;
  readonly problems: FieldProblems;
  readonly addressees: readonly string[];
  /** Stands beneath what it is made of. */
  readonly preview: ComponentChildren;
  onChange(part: Partial<TemplateRow>): void;
}

export function TemplateFields({ template, problems, addressees, preview, onChange }: TemplateFieldsProps) {
  const field = (name: TemplateField) => ({
    name,
    label: labels[name],
    value: template[name],
    error: problems[name] ?? '',
    onChange: (value: string) => onChange({ [name]: value }),
  });
  return (
    <div class="template-fields">
      <TextField {...field('id')} hint={templateTexts.idHint} />
      <TextField {...field('problem')} hint={templateTexts.problemHint} />
      <AreaField {...field('condition')} rows={4} help={(insert) => <ConditionHelp onInsert={insert} />} />
      <SelectField
        {...field('addressee')}
        blank={templateTexts.chooseAddressee}
        options={addressees.map((addressee) => ({ value: addressee, text: addressee }))}
      />
      <SelectField {...field('priority')} options={PRIORITIES} note={templateTexts.priorityNote} />
      <AreaField {...field('text')} rows={9} help={(insert) => <TextHelp onInsert={insert} />} />
      <TextField {...field('term')} hint={templateTexts.termHint} />
      {preview}
      <TextField {...field('responsible')} hint={templateTexts.responsibleHint} />
      <TextField {...field('confirmation')} hint={templateTexts.confirmationHint} />
      <TextField {...field('source')} hint={templateTexts.sourceHint} />
      <label class="check">
        <input
          type="checkbox"
          checked={template.off}
          onChange={({ currentTarget }) => onChange({ off: currentTarget.checked })}
        />
        <span>{templateTexts.offLong}</span>
      </label>
    </div>
  );
}
