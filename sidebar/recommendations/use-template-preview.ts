// What a template being written would say to a school, asked anew a moment after every change.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TemplateRow } from '../../src/contract/requests';
import { type CallState, useCall } from '../calls/use-call';
import { canBeTried } from './template-form';

/** Several letters in a row are one question. */
const PREVIEW_AFTER_MS = 600;

export interface TemplatePreview {
  readonly preview: CallState<'previewTemplate'>;
  /** The template or the school has changed since what is shown. */
  readonly isOld: boolean;
  retry(): void;
}

/** `school` is a code; blank for the first school to which the template applies. */
export function useTemplatePreview(template: TemplateRow, school: string): TemplatePreview {
  const preview = useCall('previewTemplate');
  const [asked, setAsked] = useState<{ readonly template: TemplateRow; readonly school: string }>();
  const { run, set } = preview;
  const ask = useCallback(() => {
    setAsked({ template, school });
    void run({ template, school });
  }, [template, school, run]);
  useEffect(() => {
    if (!canBeTried(template)) {
      set(undefined);
      return;
    }
    const clock = setTimeout(ask, PREVIEW_AFTER_MS);
    return () => clearTimeout(clock);
  }, [template, ask, set]);
  const isAsked = asked?.template === template && asked.school === school;
  return {
    preview,
    isOld: canBeTried(template) && (!isAsked || preview.since !== undefined),
    retry: ask,
  };
}
