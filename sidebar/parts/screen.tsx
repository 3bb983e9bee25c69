// The frame of every screen: back, heading, content, and at the bottom the outcome of work and one primary button.
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Refusal } from '../../src/contract/envelope';
import { frameTexts } from '../../src/messages/sidebar';
import type { Activity } from '../calls/use-commands';
import { Button } from './button';
import { Icon } from './icon';
import { Progress } from './progress';
import { RefusalNote } from './refusal-note';

export interface PrimaryAction {
  readonly label: string;
  readonly off?: boolean;
  /** Why it cannot be pressed for now. */
  readonly why?: string;
  onPress(): void;
}

/** How the work of this screen goes or ended. */
export interface Work {
  readonly activity: Activity | undefined;
  readonly summary: string | undefined;
  readonly refusal: Refusal | undefined;
  /** Only for work that leaves nothing behind when it is no longer awaited. */
  readonly onStop?: () => void;
}

interface ScreenProps {
  readonly title: string;
  readonly onBack?: () => void;
  /** Where back leads to; the list of all sections when left out. */
  readonly backTo?: string;
  readonly onRefresh?: () => void;
  readonly primary: PrimaryAction | undefined;
  readonly secondary?: PrimaryAction | undefined;
  readonly work: Work;
  readonly children: ComponentChildren;
}

export function Screen({
  title,
  onBack,
  backTo = frameTexts.allSections,
  onRefresh,
  primary,
  secondary,
  work,
  children,
}: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useLayoutEffect(() => heading.current?.focus(), []);
  // What held the focus may be gone after the work: the keyboard goes on from the heading, not from nowhere.
  useLayoutEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) heading.current?.focus();
  });

  return (
    <div class="screen">
      <header class="top">
        {onBack && (
          <Button class="link back" onClick={onBack}>
            <Icon name="back" />
            {backTo}
          </Button>
        )}
        <div class="top-line">
          <h1 id={id} ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {onRefresh && (
            <Button
              class="icon-button"
              onClick={onRefresh}
              aria-label={frameTexts.refresh}
              title={frameTexts.refresh}
            >
              <Icon name="refresh" />
            </Button>
          )}
        </div>
      </header>
      <main class="body" aria-labelledby={id}>
        {children}
      </main>
      <footer class="bottom">
        <WorkNote work={work} />
        {secondary && <ActionButton action={secondary} kind="quiet" />}
        {primary && <ActionButton action={primary} kind="primary" />}
      </footer>
    </div>
  );
}

/** Progress, outcome or refusal; always present, so that a screen reader hears the changes. */
export function WorkNote({ work }: { readonly work: Work }) {
  return (
    <div class="work" role="status" aria-live="polite">
      {work.activity && <Progress activity={work.activity} onStop={work.onStop} />}
      {work.summary !== undefined && (
        <p class="outcome" title={work.summary}>
          <Icon name="done" />
          <Outcome summary={work.summary} />
        </p>
      )}
      {work.refusal && <RefusalNote refusal={work.refusal} />}
    </div>
  );
}

/** «Готово, 14:38» for the eye: the numbers stand in the section already; the whole sentence is read aloud. */
function Outcome({ summary }: { readonly summary: string }) {
  const time = /\d+:\d\d(?=\.$)/.exec(summary)?.[0];
  if (time === undefined) return <span>{summary}</span>;
  return (
    <>
      <span aria-hidden="true">{frameTexts.doneAt(time)}</span>
      <span class="unseen">{summary}</span>
    </>
  );
}

function ActionButton({ action, kind }: { readonly action: PrimaryAction; readonly kind: string }) {
  const id = useId();
  const { label, off, why, onPress } = action;
  return (
    <>
      {why !== undefined && (
        <p class="soft" id={id}>
          {why}
        </p>
      )}
      <Button
        class={kind}
        off={off === true}
        aria-describedby={why === undefined ? undefined : id}
        onClick={onPress}
      >
        {label}
      </Button>
    </>
  );
}
