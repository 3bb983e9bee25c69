// A picture on the page: drawn, with its words for whoever cannot see it.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PictureBlock } from '../../../src/reports/block';
import { drawPicture } from './draw-picture';

export function PictureView({ block }: { readonly block: PictureBlock }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const svg = drawPicture(block.picture);
    svg.setAttribute('aria-hidden', 'true');
    place.current?.replaceChildren(svg);
  }, [block]);
  return (
    <figure class="paper-picture">
      <figcaption>{block.caption}</figcaption>
      <div ref={place} role="img" aria-label={block.alt} />
    </figure>
  );
}
