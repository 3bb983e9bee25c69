// The documents on offer, each with a line on what it is for.
import { type DocumentKind, documents } from '../../src/reports/documents';
import { Button } from '../parts/button';

interface DocumentListProps {
  readonly chosen: DocumentKind;
  onChoose(kind: DocumentKind): void;
}

export function DocumentList({ chosen, onChoose }: DocumentListProps) {
  return (
    <ul class="document-list">
      {documents.map((kind) => (
        <li key={kind.id}>
          <Button
            class="document"
            aria-current={kind.id === chosen.id ? 'true' : undefined}
            onClick={() => onChoose(kind)}
          >
            <span class="document-title">{kind.title}</span>
            <span class="soft">{kind.about}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
