// How far a recommendation has come: an icon and the word.
import { recommendationStatusWords as words } from '../../src/catalogue/words';
import { Icon, type IconName } from '../parts/icon';

type Look = keyof typeof words;

const icons: Readonly<Record<Look, IconName>> = {
  draft: 'todo',
  reserve: 'pause',
  sent: 'sent',
  going: 'clock',
  done: 'done',
  partly: 'partly',
  undone: 'cross',
  outdated: 'dash',
};

/** A word that the catalogue does not know is shown as it stands, with a question mark. */
export function RecommendationMark({ status }: { readonly status: string }) {
  const look = (Object.keys(words) as Look[]).find((known) => words[known] === status);
  return (
    <span class={`status recommended recommended-${look ?? 'unknown'}`}>
      <Icon name={look === undefined ? 'question' : icons[look]} />
      <span>{status}</span>
    </span>
  );
}
