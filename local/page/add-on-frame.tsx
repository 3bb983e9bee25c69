// A page that the add-on showed, in a frame that can reach nothing but google.script.run.
import { useEffect, useRef } from 'preact/hooks';
import type { FrameView } from './api/types';
import type { FrameAnswer, FrameRequest } from './frame/script-run';
import type { PageState } from './page-state';
import { texts } from './texts';

interface Props {
  readonly page: PageState;
  readonly frame: FrameView;
  readonly place: 'sidebar' | 'dialog';
}

export function AddOnFrame({ page, frame, place }: Props) {
  const element = useRef<HTMLIFrameElement>(null);
  const close = (): void => void page.command('closeFrame', { place });

  useEffect(() => {
    const onMessage = (event: MessageEvent): void => {
      const target = element.current?.contentWindow;
      if (!target || event.source !== target) return;
      const request = event.data as FrameRequest;
      if (request.kind === 'close') close();
      else if (request.kind === 'run') {
        void serve(page, request).then((answer) => answer && target.postMessage(answer, '*'));
      }
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, [page, place]);

  const size = place === 'dialog' ? { width: `${frame.width}px`, height: `${frame.height}px` } : {};
  return (
    <div class={place === 'dialog' ? 'modal-shade' : 'sidebar-place'}>
      <section class={place} style={size} aria-label={frame.title}>
        <header>
          <h2>{frame.title}</h2>
          <button
            type="button"
            class="quiet"
            aria-label={texts.frame.close}
            title={texts.frame.close}
            onClick={close}
          >
            ×
          </button>
        </header>
        <iframe
          key={frame.id}
          ref={element}
          title={frame.title}
          sandbox="allow-scripts allow-forms allow-downloads allow-modals"
          src={`/frame/${frame.id}`}
        />
      </section>
    </div>
  );
}

/** Runs one call of the frame; its refusal goes to the frame alone, which tells the user. */
async function serve(page: PageState, request: FrameRequest & { kind: 'run' }): Promise<FrameAnswer> {
  const { id, entry, args } = request;
  const outcome = await page.script(entry, args);
  if (outcome.refusal !== null) return { kind: 'failure', id, message: outcome.refusal };
  return { kind: 'success', id, result: outcome.result };
}
