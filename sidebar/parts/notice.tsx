// A sentence that must not be overlooked: an icon and the words, said at once by a screen reader.
import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

export function Notice({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="notice" role="status">
      <Icon name="notice" />
      <p>{children}</p>
    </div>
  );
}
