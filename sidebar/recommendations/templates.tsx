// «Шаблоны»: the list of them, or one being written.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { TemplateRow } from '../../src/contract/requests';
import { useCall } from '../calls/use-call';
import type { Commands } from '../calls/use-commands';
import { TemplateEditor } from './template-editor';
import { BLANK_TEMPLATE, copyOf } from './template-form';
import { ALL_TEMPLATES, TemplateList, templateRowId } from './template-list';

/** What is written, and the name under which it stands now; blank for a new one. */
interface Opened {
  readonly from: TemplateRow;
  readonly was: string;
}

interface TemplatesProps {
  readonly commands: Commands;
  onBack(): void;
}

export function Templates({ commands, onBack }: TemplatesProps) {
  const templates = useCall('readTemplates');
  const { run } = templates;
  const read = useCallback(() => void run({}), [run]);
  useEffect(read, [read]);
  const [shown, setShown] = useState(ALL_TEMPLATES);
  const [opened, setOpened] = useState<Opened>();
  /** The template that was left last: the keyboard goes on from its row. */
  const left = useRef('');
  useEffect(() => {
    if (opened === undefined) document.getElementById(templateRowId(left.current))?.focus();
  }, [opened]);

  const book = templates.data;
  const open = (next: Opened | undefined) => {
    if (opened !== undefined) left.current = opened.was;
    setOpened(next);
  };
  const start = (next: Opened) => {
    commands.clear();
    open(next);
  };
  if (opened !== undefined && book !== undefined) {
    return (
      <TemplateEditor
        key={opened.was}
        from={opened.from}
        was={opened.was}
        book={book}
        commands={commands}
        onBack={() => {
          commands.clear();
          open(undefined);
        }}
        onSaved={(id) => {
          open(undefined);
          left.current = id;
          read();
        }}
        onCopy={(template) => start({ from: copyOf(template), was: '' })}
      />
    );
  }
  return (
    <TemplateList
      templates={templates}
      shown={shown}
      commands={commands}
      onShow={setShown}
      onOpen={(from) => start({ from, was: from.id })}
      onAdd={() => start({ from: BLANK_TEMPLATE, was: '' })}
      onRead={read}
      onBack={onBack}
    />
  );
}
