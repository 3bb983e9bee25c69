// A menu at the mouse, kept inside the window, closed by a click elsewhere or Escape.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MenuLine } from './menu-line';
import { MenuList } from './menu-list';

const EDGE = 8;

export function ContextMenu(props: {
  lines: readonly MenuLine[];
  x: number;
  y: number;
  onClose: () => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: props.x, top: props.y });
  useLayoutEffect(() => {
    const size = box.current?.firstElementChild?.getBoundingClientRect();
    if (size === undefined) return;
    setPlace({
      left: Math.max(EDGE, Math.min(props.x, window.innerWidth - size.width - EDGE)),
      top: Math.max(EDGE, Math.min(props.y, window.innerHeight - size.height - EDGE)),
    });
  }, [props.x, props.y]);
  useEffect(() => closeOnOutside(() => box.current, props.onClose), [props.onClose]);
  return (
    <div ref={box} class="context-menu" style={{ left: `${place.left}px`, top: `${place.top}px` }}>
      <MenuList lines={props.lines} label="" onDone={props.onClose} />
    </div>
  );
}

/** Calls `close` on a press outside the element; gives what undoes it. */
export function closeOnOutside(element: () => HTMLElement | null, close: () => void): () => void {
  const onPress = (event: Event): void => {
    if (!(event.target instanceof Node && element()?.contains(event.target))) close();
  };
  document.addEventListener('mousedown', onPress, true);
  window.addEventListener('blur', close);
  return () => {
    document.removeEventListener('mousedown', onPress, true);
    window.removeEventListener('blur', close);
  };
}
