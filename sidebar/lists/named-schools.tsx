// A few schools by name under what they have in common; nothing when there are none.
import { listTexts } from '../../src/messages/sidebar';

interface NamedSchoolsProps {
  readonly title: string;
  readonly names: readonly string[];
}

export function NamedSchools({ title, names }: NamedSchoolsProps) {
  if (names.length === 0) return null;
  return (
    <p class="named">
      <span class="soft">{title}: </span>
      {listTexts.names(names)}
    </p>
  );
}
