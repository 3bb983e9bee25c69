// A school's status: a disc that fills with the need for support, and the word beside it.
import { statusWords } from '../../src/catalogue/words';

type Look = keyof (typeof statusWords)['shnor'];

const lookOf = new Map<string, Look>(
  Object.values(statusWords).flatMap((words) =>
    Object.entries(words).map(([look, word]) => [word, look as Look] as const),
  ),
);

/** The look of a status word; a word that the catalogue does not know looks like «вне отбора». */
export function statusLook(status: string): Look {
  return lookOf.get(status) ?? 'excluded';
}

interface StatusMarkProps {
  readonly status: string;
  /** Said after the status, more quietly. */
  readonly note?: string;
}

export function StatusMark({ status, note = '' }: StatusMarkProps) {
  return (
    <span class="status">
      <StatusDisc look={statusLook(status)} />
      <span>
        {status}
        {note !== '' && <span class="soft">{` · ${note}`}</span>}
      </span>
    </span>
  );
}

function StatusDisc({ look }: { readonly look: Look }) {
  return (
    <svg class={`disc disc-${look}`} viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      {look === 'risk' && <path d="M7 1.4a5.6 5.6 0 0 0 0 11.2Z" class="disc-fill" />}
      <circle cx="7" cy="7" r="5.6" class="disc-rim" />
      {look === 'insufficient' && (
        <path d="M2.9 8.2 8.2 2.9M4.4 11.1l6.7-6.7M8 12.1 12.1 8" class="disc-line" />
      )}
      {look === 'excluded' && <path d="M4.2 7h5.6" class="disc-line" />}
    </svg>
  );
}
