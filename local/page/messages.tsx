// Messages of the page and of the add-on: a bar for what went wrong, toasts for what was done.
import type { PageState } from './page-state';
import { texts } from './texts';

export function RefusalBar({ page }: { page: PageState }) {
  return (
    <div class="problem-place" role="alert">
      {page.messages.refusal !== null && (
        <div class="problem">
          <span>{page.messages.refusal}</span>
          <button
            type="button"
            class="quiet"
            aria-label={texts.errors.dismiss}
            onClick={() => page.messages.setRefusal(null)}
          >
            ×
          </button>
        </div>
      )}
    </div>
  );
}

export function Toasts({ page }: { page: PageState }) {
  return (
    <div class="toasts" role="status">
      {page.messages.toasts.map((toast) => (
        <div key={toast.id} class="toast">
          <span>{toast.text}</span>
          <button
            type="button"
            aria-label={texts.errors.dismiss}
            onClick={() => page.messages.dismissToast(toast.id)}
          >
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
