// How a cell is drawn: text only, its look, a corner for a note, an arrow for a drop-down list.
import type { CellProps, HyperFunc, VNode } from '@revolist/revogrid';
import type { ShownCell } from '../cell-store';
import { texts } from '../texts';
import { PIXELS_OF_POINT } from './row-heights';

const ALIGN_BY_KIND: Readonly<Record<string, string>> = { number: 'right', date: 'right', boolean: 'center' };

/** Attributes of the cell's element. */
export function cellProperties({ cell, look, choice }: ShownCell): CellProps {
  if (cell === null) return {};
  const align = look?.align || ALIGN_BY_KIND[cell.kind];
  const unlisted = choice !== undefined && cell.text !== '' && !choice.words.includes(cell.text);
  const note = [cell.note, unlisted ? texts.choice.unlisted(choice.words) : undefined]
    .filter(Boolean)
    .join('\n\n');
  return {
    class: {
      'with-note': note !== '',
      unlisted,
      'with-choice': choice !== undefined,
      error: cell.kind === 'error',
      bold: look?.bold === true,
      italic: look?.italic === true,
      wrap: look?.wrap === true,
      [`at-${look?.verticalAlign || 'bottom'}`]: true,
    },
    style: {
      ...(look?.background ? { background: look.background } : {}),
      ...(look?.color ? { color: look.color } : {}),
      ...(align ? { textAlign: align } : {}),
      ...(look ? { fontSize: `${look.size * PIXELS_OF_POINT}px` } : {}),
    },
    ...(note === '' ? {} : { 'data-note': note, 'aria-description': note }),
  };
}

/** What stands inside the cell. */
export function cellContent(h: HyperFunc<VNode>, { cell, choice }: ShownCell): VNode[] {
  const text = h('span', { class: 'cell-text' }, cell?.text ?? '');
  return choice === undefined
    ? [text]
    : [text, h('span', { class: 'choice-arrow', 'aria-hidden': 'true' }, '▾')];
}
