// The chosen documents on sheets of paper; of many the first ones, until all are wanted for printing.
import type { VNode } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { reportsTexts } from '../../src/messages/reports/reports-dialog';
import type { ReportDocument } from '../../src/reports/block';
import { DocumentView } from './document-view';

interface PreviewProps {
  readonly makers: readonly (() => ReportDocument)[];
  /** How many of them stand on the page. */
  readonly mounted: number;
}

export function Preview({ makers, mounted }: PreviewProps) {
  const place = useRef<HTMLElement>(null);
  // The same element is not looked at again while more of them come.
  const made = useMemo(() => new Map<() => ReportDocument, VNode>(), []);
  // Another document is read from its beginning.
  useEffect(() => place.current?.scrollTo(0, 0), [makers]);
  const shown = makers.slice(0, mounted).map((make, at) => {
    const element = made.get(make) ?? <DocumentView key={at} report={make()} />;
    made.set(make, element);
    return element;
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll the paper.
    <section ref={place} class="preview" tabIndex={0} aria-label={reportsTexts.preview}>
      {shown.length < makers.length && (
        <p class="soft no-print">{reportsTexts.firstOnly(shown.length, makers.length)}</p>
      )}
      {makers.length === 0 && <p class="soft">{reportsTexts.chosenNobody}</p>}
      {shown}
    </section>
  );
}
