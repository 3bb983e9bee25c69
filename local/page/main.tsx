// Starts the page: asks for the workbook's state, then draws the shell around the grid.
import { render } from 'preact';
import { CallError, call } from './api/client';
import { App } from './app';
import { PageState } from './page-state';
import { texts } from './texts';

async function start(root: HTMLElement): Promise<void> {
  render(<p class="notice">{texts.loading}</p>, root);
  try {
    const page = new PageState(await call('state', {}));
    window.addEventListener('unhandledrejection', (event) => page.messages.report(event.reason));
    window.addEventListener('error', (event) => page.messages.report(event.error ?? event.message));
    render(<App page={page} />, root);
  } catch (error) {
    const message = error instanceof CallError ? error.message : texts.errors.unexpected(String(error));
    render(
      <p class="notice" role="alert">
        {message}
      </p>,
      root,
    );
  }
}

const root = document.getElementById('page');
if (root !== null) void start(root);
