// Messages of the page and of the add-on: a bar for what went wrong, toasts for what was done.
import type { PageState } from './page-state';
import { texts } from './texts';

export function ProblemBar({ page }: { page: PageState }) {
  return (
    <div class="problem-place" role="alert">
      {page.problem !== null && (
        <div class="problem">
          <span>{page.problem}</span>
          <button type="button" class="quiet" aria-label={texts.errors.dismiss} onClick={() => page.dismissProblem()}>
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
      {page.toasts.map((toast) => (
        <div key={toast.id} class="toast">
          <span>{toast.text}</span>
          <button type="button" aria-label={texts.errors.dismiss} onClick={() => page.dismissToast(toast.id)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
